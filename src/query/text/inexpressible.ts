import type { Place } from '../language/index.ts';

/** Why a question has no text, or a text is no question for the builder. */
export const INEXPRESSIBLE = [
  // Of questions.
  'weights',
  'any-version',
  'any-order',
  'stops-in-pattern',
  'fewest-hops',
  'many-ends',
  'branches',
  'nothing',
  // Of texts.
  'several-parts',
  'returns-more',
  'condition',
  'trail',
  'each-pair',
  'stop-at-place',
  'no-bound',
] as const;
export type InexpressibleReason = (typeof INEXPRESSIBLE)[number];

/** `where` names the constraint of the question (`mode`, `hops.min`), `at` the place in the text. */
export class Inexpressible extends Error {
  readonly where: string;
  readonly reason: InexpressibleReason;
  readonly at: Place | null;

  constructor(where: string, reason: InexpressibleReason, at: Place | null = null) {
    super(`inexpressible: ${where} (${reason})`);
    this.where = where;
    this.reason = reason;
    this.at = at && { from: at.from, to: at.to };
  }
}
