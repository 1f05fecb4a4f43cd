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
