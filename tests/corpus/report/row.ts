import type { Citation } from '../../../src/model/index.ts';

/** One citation that was found, as far as two readings are compared. */
export interface Row {
  readonly document: string;
  readonly locator: string;
  readonly surface: string;
  readonly start: number;
  readonly end: number;
  /** `~a,b` when ambiguous, null when unresolved. */
  readonly id: string | null;
}

/** What one side read in one document. */
export interface DocumentReading {
  readonly document: string;
  readonly language: string;
  /** Digest of the decoded text; null when the document was refused. Offsets into different texts say little. */
  readonly text: string | null;
  /** Codes of the errors that it was refused with. */
  readonly errors: readonly string[];
  readonly rows: readonly Row[];
}

export const rowOf = (document: string, { locator, surface, start, end, id, candidates = [] }: Citation): Row => ({
  document,
  locator,
  surface,
  start,
  end,
  id: id ?? (candidates.length > 0 ? `~${candidates.join(',')}` : null),
});
