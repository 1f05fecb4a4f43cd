import type { Clause } from '../../model/index.ts';

/** A clause while it grows: ends move as lines join it. */
export type ClauseDraft = { -readonly [Key in keyof Clause]: Clause[Key] };
