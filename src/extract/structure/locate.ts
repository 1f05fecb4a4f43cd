import type { Clause } from '../../model/index.ts';

/** The text cut at clause borders: stretch `i` begins at `starts[i]` and lies in `clauses[owners[i]]` (−1: none). */
export interface Stretches {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
}

/** Cuts the text so that the innermost clause at an offset is one binary search away. Clauses must nest. */
export function makeStretches(clauses: readonly Clause[]): Stretches {
  // Each clause opens and closes one stretch at most.
  const starts = new Int32Array(2 * clauses.length + 1);
  const owners = new Int32Array(2 * clauses.length + 1);
  owners[0] = -1;
  let last = 0;
  const stack: number[] = [];
  let depth = 0;
  for (let index = 0; index <= clauses.length; index++) {
    const start = index < clauses.length ? clauses[index]!.start : Number.MAX_SAFE_INTEGER;
    while (depth > 0 && clauses[stack[depth - 1]!]!.end <= start) {
      const { end } = clauses[stack[--depth]!]!;
      if (starts[last] !== end) starts[++last] = end;
      owners[last] = depth > 0 ? stack[depth - 1]! : -1;
    }
    if (index === clauses.length) break;
    stack[depth++] = index;
    if (starts[last] !== start) starts[++last] = start;
    owners[last] = index;
  }
  return { starts: starts.subarray(0, last + 1), owners: owners.subarray(0, last + 1) };
}

/** Index of the innermost clause at an offset, −1 where there is none. */
export function clauseAt(stretches: Stretches, offset: number): number {
  const { starts, owners } = stretches;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return owners[low]!;
}

/** The same for offsets that mostly grow: each takes up the walk where the last one ended. */
export function clauseWalker(stretches: Stretches): (offset: number) => number {
  const { starts, owners } = stretches;
  let at = 0;
  return (offset) => {
    if (offset < starts[at]!) return clauseAt(stretches, offset);
    while (at + 1 < starts.length && starts[at + 1]! <= offset) at++;
    return owners[at]!;
  };
}

/** By clause: the one without parent that it lies in. A parent stands before its children. */
export function sectionsOf(clauses: readonly Clause[]): Int32Array {
  const sections = new Int32Array(clauses.length);
  let section = -1;
  for (let index = 0; index < clauses.length; index++) {
    if (clauses[index]!.parent === undefined) section = index;
    sections[index] = section;
  }
  return sections;
}
