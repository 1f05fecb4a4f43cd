import type { Clause } from '../../model/index.ts';

/** End of a clause's own text: sub-items on lines of their own are clauses of their own. */
export const itemTextEnd = (clause: Clause): number => clause.chapeauEnd ?? clause.end;

/**
 * The members of a sorted list that begin within `start..end`. `from` is an index known to be at or before the first,
 * for callers that walk clauses in order; else it is searched.
 */
export function rangeOf<Spanned extends { readonly start: number }>(
  sorted: readonly Spanned[],
  start: number,
  end: number,
  from = firstAtOrAfter(sorted, start),
): readonly Spanned[] {
  let to = from;
  while (to < sorted.length && sorted[to]!.start < end) to++;
  return sorted.slice(from, to);
}

/** Index of the first member of a sorted list that begins at or after an offset. */
export function firstAtOrAfter(sorted: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
