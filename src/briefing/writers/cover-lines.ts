import type { SlideDeck } from '../slide.ts';
import { cautious } from './pages/place-parts.ts';
import { inert } from './text/inert.ts';
import { fitLines } from './text/wrap.ts';

/** A line of the first page below its title. */
export interface CoverLine {
  readonly text: string;
  /** Points. */
  readonly size: number;
  /** In the colour of the text, not the quiet one of notes. */
  readonly strong: boolean;
}

const SIZES = { about: 22, date: 18, line: 14 } as const;
/** Points from side to side, and the most rows of each line. */
const ROOM = 700;
const MOST_ROWS = 3;

/** What the first page says below its title, in order; nothing that is empty. */
export const coverLines = ({ cover, date, sourcesNote }: SlideDeck): readonly CoverLine[] =>
  [
    { text: cover?.about ?? '', size: SIZES.about, strong: true },
    { text: date ?? '', size: SIZES.date, strong: true },
    ...(cover?.lines ?? []).map((text) => ({ text, size: SIZES.line, strong: false })),
    { text: sourcesNote, size: SIZES.line, strong: false },
  ]
    .map((line) => {
      const text = inert(line.text).trim();
      return { ...line, text: fitLines(text, ROOM, cautious(line.size, text), MOST_ROWS).text };
    })
    .filter(({ text }) => text !== '');
