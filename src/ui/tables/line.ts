import type { ReactNode } from 'react';
import { eachInParts, sortInParts } from '../../graph/index.ts';
import type { SheetValue } from '../services.ts';

/** A row before it is rendered: what is sorted, searched and saved by, and what is shown. */
export interface Line {
  readonly id: string;
  /** What is selected with it; rows that stand for one shown edge share its key. */
  readonly stands: string;
  /** One per column. */
  readonly values: readonly SheetValue[];
  /** What is shown in place of the values, by column. */
  readonly cells?: readonly (ReactNode | undefined)[];
  /** What is saved and searched in place of the values, by column, where a cell shows only a count of it. */
  readonly said?: readonly SheetValue[];
  /** What only the saved file has: ids, sources, places. */
  readonly more: readonly SheetValue[];
}

export interface Order {
  /** Place of the column. */
  readonly column: number;
  readonly descending: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true });

const compareValues = (a: SheetValue, b: SheetValue): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/**
 * The lines that hold the wanted words, in order; those that are equal stay as they came, empty ones come last. With pauses:
 * of fifty thousand lines it takes half a second.
 */
export function* arrangeInParts(
  lines: readonly Line[],
  order: Order | null,
  wanted: string,
): Generator<void, readonly Line[]> {
  const words = wanted.trim().toLowerCase().split(/\s+/).filter(Boolean);
  let kept = lines;
  if (words.length > 0) {
    const found: Line[] = [];
    yield* eachInParts(lines, (line) => {
      const text = (line.said ?? line.values).join(' ').toLowerCase();
      if (words.every((word) => text.includes(word))) found.push(line);
    });
    kept = found;
  }
  if (!order) return kept;
  const { column } = order;
  const sign = order.descending ? -1 : 1;
  return yield* sortInParts(kept, (a, b) => {
    const one = a.values[column] ?? '';
    const other = b.values[column] ?? '';
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return sign * compareValues(one, other);
  });
}
