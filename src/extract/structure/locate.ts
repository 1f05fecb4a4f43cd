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
