import type { CuratedEvidence } from '../model/index.ts';

/** Evidence of what a person decided about characters of a document. */
export const decidedEvidence = (
  at: { readonly document: string; readonly start: number; readonly end: number; readonly surface: string },
  decision: { readonly who: string; readonly when: string; readonly why: string },
): CuratedEvidence => ({
  origin: 'curated',
  source: decision.who,
  verified: true,
  surface: at.surface,
  note: decision.why,
  document: at.document,
  start: at.start,
  end: at.end,
  who: decision.who,
  when: decision.when,
});
