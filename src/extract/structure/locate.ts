import type { Clause } from '../../model/index.ts';

/** The text cut at clause borders: stretch `i` begins at `starts[i]` and lies in `clauses[owners[i]]` (−1: none). */
export interface Stretches {
  readonly starts: Int32Array;
  readonly owners: Int32Array;
}

/** Cuts the text so that the innermost clause at an offset is one binary search away. Clauses must nest. */
export function makeStretches(clauses: readonly Clause[]): Stretches {
  const starts: number[] = [0];
  const owners: number[] = [-1];
  const stack: number[] = [];
  const push = (start: number, owner: number): void => {
    if (starts[starts.length - 1] === start) owners[owners.length - 1] = owner;
    else {
      starts.push(start);
      owners.push(owner);
    }
  };
  const closeUpTo = (offset: number): void => {
    while (stack.length > 0 && clauses[stack[stack.length - 1]!]!.end <= offset) {
      const closed = clauses[stack.pop()!]!;
      push(closed.end, stack.length > 0 ? stack[stack.length - 1]! : -1);
    }
  };
  clauses.forEach((clause, index) => {
    closeUpTo(clause.start);
    stack.push(index);
    push(clause.start, index);
  });
  closeUpTo(Number.MAX_SAFE_INTEGER);
  return { starts: Int32Array.from(starts), owners: Int32Array.from(owners) };
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

/** The innermost clause of each member of a list in text order, −1 where there is none: one walk over both. */
export function ownersOf({ starts, owners }: Stretches, sorted: readonly { readonly start: number }[]): Int32Array {
  const found = new Int32Array(sorted.length);
  let at = 0;
  for (let index = 0; index < sorted.length; index++) {
    const { start } = sorted[index]!;
    while (at + 1 < starts.length && starts[at + 1]! <= start) at++;
    found[index] = owners[at]!;
  }
  return found;
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
