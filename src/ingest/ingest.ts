import { extract, type Knowledge, likeliestLanguage, recognizeLanguage } from '../extract/index.ts';
import {
  type Correction,
  type Diagnostic,
  type Extraction,
  hasError,
  type Language,
  makeDiagnostic,
  type Patch,
  type SourceDocument,
} from '../model/index.ts';
import { type EncodingCandidate, readDocument, sha256Hex } from '../readers/index.ts';
import type { Registry } from '../registry/index.ts';
import { applyCorrections } from './apply-corrections.ts';
import { documentPatch, type Identity, identityOf } from './document-patch.ts';
import { makeKnowledge } from './knowledge.ts';
import { suspiciousText } from './suspicious-text.ts';

/** The steps of reading one document, in order. */
export const PHASES = ['hash', 'read', 'extract', 'resolve'] as const;
export type Phase = (typeof PHASES)[number];

export type { EncodingCandidate };

export interface IngestContext {
  readonly registry: Registry;
  /** Language to read in when the caller knows it; else it is recognized. */
  readonly language?: Language;
  /** SHA-256 of the bytes, lower-case hex, when the caller knows it. */
  readonly sha256?: string;
  /** Encoding of the text when the caller knows it and the bytes do not tell. */
  readonly encoding?: string | undefined;
  /** What people decided; the registry is the one with their names and instruments (`correctedRegistry`). */
  readonly corrections?: readonly Correction[];
  /** Which node the document is taken for; else what the text or the registry says. */
  readonly identity?: Identity;
  readonly onProgress?: (phase: Phase, done: number, total: number) => void;
  /** Gives the files that the libraries of readers keep apart from their code; see `ReadOptions`. */
  readonly asset?: (name: string) => Promise<Uint8Array | null>;
  /** Looked at between phases, and by slow readers within theirs. */
  readonly signal?: AbortSignal;
}

export interface IngestResult {
  /** Null when the file could not be read. */
  readonly document: SourceDocument | null;
  readonly extraction: Extraction | null;
  /** Null when there is nothing to add; the diagnostics say why. */
  readonly patch: Patch | null;
  readonly diagnostics: readonly Diagnostic[];
  /** What the encoding may be when the bytes leave it open, or when it was guessed. */
  readonly encodings?: readonly EncodingCandidate[];
}

const knowledgeOf = new WeakMap<Registry, Knowledge>();

/**
 * One document from bytes to a patch: read → extract → resolve. Shared by worker and command line. Never throws for what
 * the bytes hold; cancelling gives `run/cancelled`.
 */
export async function ingest(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  context: IngestContext,
): Promise<IngestResult> {
  const progress = (phase: Phase): void => context.onProgress?.(phase, PHASES.indexOf(phase), PHASES.length);
  const cancelled = (): boolean => context.signal?.aborted === true;
  const stop = (
    diagnostics: readonly Diagnostic[],
    document: SourceDocument | null = null,
    encodings?: IngestResult['encodings'],
  ): IngestResult => ({
    document,
    extraction: null,
    patch: null,
    diagnostics,
    ...(encodings ? { encodings } : {}),
  });
  const stopped = (): IngestResult => stop([makeDiagnostic('run/cancelled', {}, { file: name })]);

  progress('hash');
  const sha256 = context.sha256 ?? (await sha256Hex(bytes));
  if (cancelled()) return stopped();
  progress('read');
  const {
    document,
    diagnostics: reading,
    encodings,
  } = await readDocument(
    { name, bytes, sha256, encoding: context.encoding },
    {
      signal: context.signal,
      asset: context.asset,
      onProgress: (done, total) => context.onProgress?.('read', PHASES.indexOf('read') + done / total, PHASES.length),
    },
  );
  if (document === null || hasError(reading)) return stop(reading, document, encodings);
  if (cancelled()) return stopped();
  progress('extract');
  const recognized = context.language ?? recognizeLanguage(document.text)?.language;
  const language = recognized ?? likeliestLanguage(document.text);
  const result = language && extract(document, language, knowledgeFor(context.registry));
  if (!result)
    return stop([...reading, makeDiagnostic('language/no-grammar', {}, { file: name })], document, encodings);
  if (cancelled()) return stopped();
  progress('resolve');
  const corrections = context.corrections ?? [];
  const { extraction, diagnostics: deciding } = applyCorrections(result.extraction, document.text, corrections);
  const finding = result.diagnostics.filter(
    (entry) => extraction === result.extraction || isStillOpen(entry, extraction),
  );
  const guessing = recognized ? [] : [makeDiagnostic('language/unsure', { language: language ?? '?' })];
  const warning = suspiciousText(document.text, extraction);
  const diagnostics = [...reading, ...guessing, ...warning, ...finding, ...deciding].map((entry) => ({
    ...entry,
    at: { file: name, ...entry.at },
  }));
  const patch = documentPatch(document, extraction, context.registry, context.identity ?? identityOf(extraction));
  context.onProgress?.('resolve', PHASES.length, PHASES.length);
  const used = corrections.filter((correction) => correction.kind !== 'citation' || correction.document === sha256);
  return {
    document,
    extraction,
    patch: { ...patch, ...(used.length > 0 ? { corrections: used } : {}), diagnostics },
    diagnostics,
    ...(encodings ? { encodings } : {}),
  };
}

/** Whether a diagnostic is about something else than a citation that a person has decided. */
function isStillOpen({ code, at }: Diagnostic, { citations }: Extraction): boolean {
  if (code !== 'citation/ambiguous' && code !== 'citation/unresolved') return true;
  return citations.some(({ start, end, status }) => start === at?.start && end === at?.end && status !== 'resolved');
}

function knowledgeFor(registry: Registry): Knowledge {
  let knowledge = knowledgeOf.get(registry);
  if (!knowledge) {
    knowledge = makeKnowledge(registry);
    knowledgeOf.set(registry, knowledge);
  }
  return knowledge;
}
