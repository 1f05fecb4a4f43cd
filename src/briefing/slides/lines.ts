import type { Scene, Statement } from '../../store/index.ts';
import type { SlideLine } from '../slide.ts';
import type { Footnotes } from './footnotes.ts';

/** A line that is not numbered yet. */
interface Line {
  readonly text: string;
  readonly depth: 0 | 1;
  readonly sources: readonly string[];
}

/** What a scene says: its text, a paragraph a line, then its statements. */
export const linesOf = ({ text, statements }: Scene): readonly Line[] => [
  ...text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Line => ({ text: line, depth: 0, sources: [] })),
  ...statements.map(
    ({ text: said, depth, sources }, at): Line => ({
      text: said,
      depth: depth ?? 0,
      sources: isHead(statements, at) ? [] : sources,
    }),
  ),
];

/** A line whose items below name all that bears it out: numbers behind it would say nothing new. */
function isHead(statements: readonly Statement[], at: number): boolean {
  const { depth, sources } = statements[at]!;
  if (depth === 1) return false;
  let next = at + 1;
  const below = new Set<string>();
  // Heads of parts stand between a summary and the items.
  while (next < statements.length && (statements[next]!.depth === 1 || isWithin(statements[next]!, sources))) {
    if (statements[next]!.depth === 1) for (const source of statements[next]!.sources) below.add(source);
    next++;
  }
  return sources.length > 0 && sources.every((source) => below.has(source));
}

const isWithin = ({ sources }: Statement, all: readonly string[]): boolean =>
  sources.length > 0 && sources.every((source) => all.includes(source));

export const numbered = (lines: readonly Line[], footnotes: Footnotes): readonly SlideLine[] =>
  lines.map(({ text, depth, sources }) => ({ text, depth, footnotes: footnotes.of(sources) }));

/** Room on a slide, in lines of text: beside a picture, and without one. */
const ROOM = { picture: 13, text: 17 } as const;
/** Letters of a line; a letter of Chinese takes as much room as two. */
const LETTERS = { picture: 46, text: 105 } as const;

/** The lines of each slide of a scene: none is torn, and no head stands last. */
export function pagesOf(lines: readonly Line[], withPicture: boolean): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]];
  let taken = 0;
  const room = (): keyof typeof ROOM => (withPicture && pages.length === 1 ? 'picture' : 'text');
  for (const [at, line] of lines.entries()) {
    const needs = heightOf(line, LETTERS[room()]);
    const next = lines[at + 1];
    const heads = line.depth === 0 && next?.depth === 1;
    const wanted = needs + (heads ? heightOf(next, LETTERS[room()]) : 0);
    if (taken > 0 && taken + wanted > ROOM[room()]) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)!.push(line);
    taken += heightOf(line, LETTERS[room()]);
  }
  return pages;
}

const heightOf = ({ text, depth }: Line, letters: number): number => {
  const wide = text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);
  return Math.ceil(wide / (letters - 3 * depth)) + (depth === 0 ? 0.4 : 0);
};
