import type { ExplorerActions, ExplorerStore, ImportJob, OpenText } from '../store/index.ts';

/** How long changes of a batch are gathered; short enough for the eye, long enough for hundreds of files a second. */
const GATHER_MS = 100;

/**
 * The files on their way into the graph. A single file is shown as it changes; the changes of a batch are gathered, since
 * drawing the list once for each would take longer than reading.
 */
export interface ImportList {
  /** With the changes that are not shown yet. */
  readonly get: (id: number) => ImportJob | undefined;
  readonly update: (id: number, change: Partial<ImportJob>) => void;
  readonly keepText: (text: OpenText) => void;
  /** All files, after showing every change. */
  readonly all: () => readonly ImportJob[];
  /** Whether there is more than one file; costs nothing. */
  readonly isBatch: () => boolean;
}

export function makeImportList(store: ExplorerStore, actions: ExplorerActions): ImportList {
  const changed = new Map<number, ImportJob>();
  let texts: OpenText[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function show(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (texts.length > 0) actions.keepTexts(texts);
    texts = [];
    if (changed.size > 0) actions.putImports([...changed.values()]);
    changed.clear();
  }

  function soon(): void {
    if (!isBatch()) show();
    else timer ??= setTimeout(show, GATHER_MS);
  }

  const isBatch = (): boolean => store.getState().imports.length > 1;
  const get = (id: number): ImportJob | undefined =>
    changed.get(id) ?? store.getState().imports.find((job) => job.id === id);

  return {
    get,
    update: (id, change) => {
      const job = get(id);
      if (!job) return;
      changed.set(id, { ...job, ...change });
      soon();
    },
    keepText: (text) => {
      texts.push(text);
      soon();
    },
    all: () => {
      show();
      return store.getState().imports;
    },
    isBatch,
  };
}
