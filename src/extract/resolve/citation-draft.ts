import type { Citation } from '../../model/index.ts';

/** A citation while it is resolved: what later steps learn is added in place. */
export type CitationDraft = { -readonly [Key in keyof Citation]: Citation[Key] };
