import { inert } from './inert.ts';
import { textWidth } from './width.ts';
import { measureAt, wrapAtMost } from './wrap.ts';

/** Width of a remark's words, in units of the picture. */
const WORDS = { width: 170, lines: 6, padding: 7, size: 11.5, line: 15 } as const;

interface RemarkWords {
  readonly lines: readonly string[];
  /** With their frame. */
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly line: number;
  readonly padding: number;
}

/** The words of a remark as they are set; null without any. */
export function remarkWords(text: string): RemarkWords | null {
  const words = inert(text).trim();
  if (words === '') return null;
  const lines = wrapAtMost(words, WORDS.width, measureAt(WORDS.size), WORDS.lines);
  return {
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, WORDS.size))) + 2 * WORDS.padding,
    height: lines.length * WORDS.line + 2 * WORDS.padding,
    size: WORDS.size,
    line: WORDS.line,
    padding: WORDS.padding,
  };
}
