import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { RecitalGraph } from '../graph/index.ts';
import type { Diagnostic, Language } from '../model/index.ts';
import type { Stage } from '../stage/index.ts';
import type {
  ComputedView,
  ExplorerActions,
  ExplorerStore,
  SettingsStorage,
  Trail,
  ViewState,
} from '../store/index.ts';
import type { About } from './about.ts';
import type { PickedFile } from './dropped-files.ts';
import type { PageSize } from './page-places.ts';

/** Reads files in the background and puts what they hold before the user. Provided by the app. */
export interface Importer {
  /** File-name endings and media types of what can be read, for file dialogs. */
  readonly offered: readonly string[];
  readonly readFiles: (files: readonly PickedFile[]) => void;
  /** Reads a file again in the encoding that the user chose. */
  readonly readIn: (job: number, encoding: string) => void;
  /** Stops one file. In a batch it stays listed. */
  readonly cancel: (job: number) => void;
  /** Stops everything that is not read yet; it stays listed. */
  readonly cancelAll: () => void;
  /** Goes on with what was stopped. */
  readonly resume: () => void;
  /** Adds what was read to the graph; `identified: false` leaves a document unnumbered whose number was only proposed. */
  readonly accept: (job: number, identified: boolean) => Promise<void>;
  /** Adds all that is ready, as one step; `takeProposals: false` leaves documents unnumbered that don't state a number. */
  readonly acceptAll: (takeProposals: boolean) => Promise<void>;
  readonly discard: (job: number) => void;
  readonly discardAll: () => void;
}

/** Files whose own pages can be shown. They are held for as long as the page is open, and never kept elsewhere. */
export interface Originals {
  readonly has: (sha256: string) => boolean;
  /** Null when the file is not at hand any more; rejects when it cannot be opened. */
  readonly open: (sha256: string) => Promise<PagePictures | null>;
}

/** An open file, drawn page by page. */
export interface PagePictures {
  /** Points; null for a page that cannot be opened. */
  readonly sizes: readonly (PageSize | null)[];
  /** Draws a page (counted from 1) as many pixels wide as asked, or fewer where that would take too much memory. */
  readonly draw: (page: number, pixels: number, signal: AbortSignal) => Promise<HTMLCanvasElement>;
  readonly close: () => void;
}

/** A workspace that is kept in this browser. */
export interface WorkspaceEntry {
  readonly id: string;
  readonly name: string;
  /** When it was saved; ISO 8601. */
  readonly saved: string;
}

export interface KeeperState {
  /** Id of the workspace that is open. */
  readonly current: string;
  readonly entries: readonly WorkspaceEntry[];
  /** `failed`: the browser refuses to keep it (storage full or switched off). */
  readonly status: 'saved' | 'failed';
  /** False while another tab keeps the work: this one shows, and keeps nothing. */
  readonly keeps: boolean;
}

/** Keeps the work in this browser, on this computer. Functions that give diagnostics say what could not be opened. */
export interface Keeper {
  readonly state: StoreApi<KeeperState>;
  readonly open: (id: string) => Promise<readonly Diagnostic[]>;
  /** A new workspace with the graph that the page brings along. */
  readonly create: (name: string) => Promise<void>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly duplicate: (id: string, name: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly exportFile: () => Promise<{ readonly name: string; readonly content: Blob }>;
  /** Opens a workspace that was exported, or a graph in a format that is read back, as a new workspace. */
  readonly importFile: (file: File) => Promise<readonly Diagnostic[]>;
  /** Forgets every workspace that is kept. */
  readonly forgetAll: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
}

/** What was last said to everyone; the number makes the same words twice two messages. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
  /** Also shown for a while. */
  readonly shown: boolean;
}

export interface Announcer extends StoreApi<Announcement> {
  /** Says it through the live region only. */
  readonly say: (text: string) => void;
  /** Says it, and shows it for a while. */
  readonly show: (text: string) => void;
}

export function makeAnnouncer(): Announcer {
  const store = createStore<Announcement>()(() => ({ text: '', number: 0, shown: false }));
  const put = (text: string, shown: boolean): void =>
    store.setState(({ number }) => ({ text, shown, number: number + 1 }));
  return { ...store, say: (text) => put(text, false), show: (text) => put(text, true) };
}

export type SheetValue = string | number;

/** A table as it leaves the page: one row of headings, then rows as long as it. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Lines run from right to left. */
  readonly rightToLeft: boolean;
}

export const SHEET_FORMATS = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** All that the panels need; made once, by the app. */
export interface Services {
  readonly store: ExplorerStore;
  readonly actions: ExplorerActions;
  readonly importer: Importer;
  readonly originals: Originals;
  readonly announcer: Announcer;
  /** The drawing, while there is one. */
  readonly stage: { current: Stage | null };
  readonly compute: (graph: RecitalGraph, state: ViewState, language: Language, trail?: Trail | null) => ComputedView;
  readonly keeper: Keeper;
  readonly storage: SettingsStorage | null;
  /** Saves a table as a file of the user. Rejects when it cannot be written. */
  readonly saveSheet: (sheet: Sheet, format: SheetFormat) => Promise<void>;
  /** The bytes of a font of the page, for files that hold fonts; see `DeckOptions`. Rejects when it cannot be had. */
  readonly loadFont: (name: string) => Promise<Uint8Array>;
  /** A new worker that takes an `AnalysisOrder` and answers with `AnalysisReport`s. */
  readonly startAnalysis: () => Worker;
  /** A new worker that takes `PathOrder`s and answers with `PathReport`s. */
  readonly startPaths: () => Worker;
  /** A new worker that takes `LayoutOrder`s and answers each with a `LayoutReport`. */
  readonly startLayout: () => Worker;
  /** A new worker that takes `ExportOrder`s and answers with an `ExportReport`, or null. */
  readonly startExport: () => Worker;
  /** A new worker that takes `DeckOrder`s and answers with `DeckReport`s. */
  readonly startDeck: () => Worker;
  /** Opens the dataset that comes with the page. */
  readonly openExample: () => Promise<void>;
  readonly loadAbout: () => Promise<About>;
}
