import { digitAt, endOfDigits } from '../scan/tokens.ts';
import { isRule } from './front.ts';
import type { Lines } from './lines.ts';

const MOST_NOTE_DIGITS = 2;

/**
 * Index of the drawn line below which nothing but notes stands, the first with its number: they are of no paragraph. The
 * number of lines where there is none. `opens` tells lines that open a section: no notes stand above one.
 */
export function endNotesFrom(text: string, { starts, ends, length }: Lines, opens: (index: number) => boolean): number {
  for (let index = length - 2; index > 0 && !opens(index); index--) {
    if (!isRule(text, starts[index]!, ends[index]!)) continue;
    const start = starts[index + 1]!;
    const digits = endOfDigits(text, start);
    const numbered = digitAt(text, start) && digits - start <= MOST_NOTE_DIGITS;
    return numbered ? index : length;
  }
  return length;
}
