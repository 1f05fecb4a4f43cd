import type { Clause } from '../../model/index.ts';

/** End of a clause's own text: sub-items on lines of their own are clauses of their own. */
export const itemTextEnd = (clause: Clause): number => clause.chapeauEnd ?? clause.end;

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
