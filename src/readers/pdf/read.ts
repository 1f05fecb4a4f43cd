import {
  type Diagnostic,
  type DiagnosticCode,
  LIMITS,
  makeDiagnostic,
  type SourceDocument,
} from '../../model/index.ts';
import type { FileBytes, ReadOptions, ReadResult } from '../reader.ts';
import { assemble } from './assemble.ts';
import { nextTask } from './channel.ts';
import { type OpenedPdf, openPdf } from './engine.ts';
import { makeFontLookup } from './fonts.ts';
import { opensTooFar } from './inflate-guard.ts';
import type { Matrix } from './matrix.ts';
import { type Learned, layOut, type Page } from './page.ts';
import { readPainted } from './painted.ts';
import { notice } from './report.ts';
import { withoutStrays } from './stray.ts';

type Args = Diagnostic['args'];
type Operators = OpenedPdf['operators'];

/** Ends the reading with a diagnostic. */
class Refusal extends Error {
  readonly code: DiagnosticCode;
  readonly args: Args;
  constructor(code: DiagnosticCode, args: Args = {}) {
    super(code);
    this.code = code;
    this.args = args;
  }
}

/** Reads a pdf: what its pages paint, as paragraphs in reading order. Never throws for what the file holds. */
export async function readPdf(file: FileBytes, options: ReadOptions = {}): Promise<ReadResult> {
  const { name, bytes, sha256 } = file;
  const at = { file: name };
  try {
    if (opensTooFar(bytes)) throw new Refusal('file/expands-too-far', { limit: LIMITS.partBytes });
    const { pages, found } = await withoutStrays(() => readPages(bytes, options));
    const assembled = assemble(pages);
    const document: SourceDocument = {
      name,
      sha256,
      byteLength: bytes.length,
      format: 'pdf',
      encoding: 'pdf',
      ...assembled,
    };
    const diagnostics = [...found, ...notice(pages, bytes)].map((entry) => ({ ...entry, at }));
    return { document, diagnostics };
  } catch (error) {
    const { code, args } = refusalOf(error, options);
    return { document: null, diagnostics: [makeDiagnostic(code, args, at)] };
  }
}

interface ReadPages {
  readonly pages: Page[];
  readonly found: Diagnostic[];
}

async function readPages(bytes: Uint8Array, { signal, onProgress, asset }: ReadOptions): Promise<ReadPages> {
  const guard = makeGuard(signal);
  const opened = await Promise.race([openPdf(bytes, { asset, onMessage: guard.onMessage }), guard.stopped]);
  try {
    const { pdf, operators } = opened;
    if (pdf.numPages > LIMITS.pdfPages)
      throw new Refusal('pdf/too-many-pages', { pages: pdf.numPages, limit: LIMITS.pdfPages });
    const found = await Promise.race([aboutDocument(opened), guard.stopped]);
    const layers = await pdf.getOptionalContentConfig({ intent: 'any' }).catch(() => null);
    const isShown = (layer: unknown): boolean => layers === null || layer === null || layers.isVisible(layer);
    const pages: Page[] = [];
    const learned: Learned = { brackets: 0 };
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      onProgress?.(number - 1, pdf.numPages);
      await nextTask();
      guard.beginPage(operators);
      const reading = readPage(opened, number, operators, isShown, learned).catch(() => null);
      const page = await Promise.race([reading, guard.stopped]);
      if (page === null) {
        found.push(makeDiagnostic('pdf/page-unreadable', { page: number }));
        continue;
      }
      letters += page.letters;
      if (letters > LIMITS.textLength)
        throw new Refusal('file/text-too-long', { length: letters, limit: LIMITS.textLength });
      pages.push(page);
    }
    if (pages.length === 0) throw new Refusal('file/damaged');
    await opened.close();
    return { pages, found };
  } catch (error) {
    opened.stop();
    throw error;
  }
}

interface Guard {
  readonly onMessage: (message: unknown) => void;
  readonly beginPage: (operators: Operators) => void;
  /** Rejects when the reading has to end; never resolves. */
  readonly stopped: Promise<never>;
}

/** Counts what is painted, looks at the signal, and ends the reading when it is too much or was cancelled. */
function makeGuard(signal: AbortSignal | undefined): Guard {
  let onPage = 0;
  let inAll = 0;
  let states = 0;
  let known: Operators = {};
  let stop: (reason: Refusal) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  // It may never be waited for.
  stopped.catch(() => undefined);
  const check = (): void => {
    if (signal?.aborted) stop(new Refusal('run/cancelled'));
    if (onPage > LIMITS.pdfPageOperators) stop(new Refusal('pdf/too-complex', { limit: LIMITS.pdfPageOperators }));
    if (states > LIMITS.pdfStates) stop(new Refusal('file/too-deep', { limit: LIMITS.pdfStates }));
    if (inAll > LIMITS.pdfOperators) stop(new Refusal('pdf/too-complex', { limit: LIMITS.pdfOperators }));
  };
  return {
    stopped,
    beginPage: (operators) => {
      [onPage, states, known] = [0, 0, operators];
      check();
    },
    onMessage: (message) => {
      const painted = operatorsIn(message);
      onPage += painted.length;
      inAll += painted.length;
      for (const operator of painted) {
        if (operator === known.save) states++;
        else if (operator === known.restore && states > 0) states--;
        if (states > LIMITS.pdfStates) break;
      }
      check();
    },
  };
}

async function readPage(
  { pdf }: OpenedPdf,
  number: number,
  operators: Operators,
  isShown: (layer: unknown) => boolean,
  learned: Learned,
): Promise<Page> {
  const page = await pdf.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: 0 });
  const fontOf = makeFontLookup((font) => (page.commonObjs.has(font) ? page.commonObjs.get(font) : null));
  const painted = readPainted(list, {
    transform: transform as unknown as Matrix,
    width,
    height,
    operators,
    fontOf,
    isShown,
  });
  page.cleanup();
  return layOut(painted, { number, width, height }, learned);
}

/** What the file holds beside its pages, said and left alone. */
async function aboutDocument({ pdf }: OpenedPdf): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const [attachments, scripts, action, permissions] = await Promise.all([
    pdf.getAttachments().catch(() => null),
    pdf.getJSActions().catch(() => null),
    pdf.getOpenAction().catch(() => null),
    pdf.getPermissions().catch(() => null),
  ]);
  const names = Object.keys((attachments as object | null) ?? {});
  if (names.length > 0) found.push(makeDiagnostic('file/attachments-ignored', { count: names.length }));
  if (scripts !== null || (action !== null && !Array.isArray(action) && !('dest' in action)))
    found.push(makeDiagnostic('file/active-content-ignored'));
  if (permissions !== null && !permissions.includes(EXTRACTION)) found.push(makeDiagnostic('pdf/restricted'));
  return found;
}

/** The permission bit "copy or otherwise extract text" of the format. */
const EXTRACTION = 0x10;

/** Operators in a message of pdf.js; none when it is about something else. */
function operatorsIn(message: unknown): readonly unknown[] {
  const chunk = (message as { readonly chunk?: { readonly fnArray?: readonly unknown[] } } | null)?.chunk;
  return chunk?.fnArray ?? [];
}

function refusalOf(error: unknown, { signal }: ReadOptions): { readonly code: DiagnosticCode; readonly args: Args } {
  if (error instanceof Refusal) return error;
  if (signal?.aborted) return { code: 'run/cancelled', args: {} };
  const name = error instanceof Error ? error.name : '';
  return { code: name === 'PasswordException' ? 'file/encrypted' : 'file/damaged', args: {} };
}
