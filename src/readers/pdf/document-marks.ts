import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** A line at the edge of a page. */
export interface EdgeLine {
  readonly page: Page;
  readonly line: Line;
  readonly atTop: boolean;
}

/** A symbol as papers of organizations have it, at one end of a line: `A/RES/73/8`, `HRC/4/Add.1`. */
const SYMBOL =
  /^\p{Lu}{1,6}(?:\/[\p{Lu}\p{N}][\p{L}\p{N}.]*)+(?=\s|$)|(?<=\s)\p{Lu}{1,6}(?:\/[\p{Lu}\p{N}][\p{L}\p{N}.]*)+$/gu;
/** The number of the printing job, plain or as bars have it: `18-18418`, `*1818418*`. */
const JOB = /(?<![\p{L}\p{N}-])(?:\d{2}-\d{5}|\*\d{7}\*)(?![\p{L}\p{N}-])/gu;

/**
 * Lines at the edges that are known by the mark of the document: its job number in two places, and behind the page that
 * has its symbol at the top, heads with that symbol and the title that is printed with it.
 */
export function markedLines(edges: readonly (readonly EdgeLine[])[], pages: readonly Page[]): Set<Line> {
  const marked = new Set<Line>();
  const feet = edges.flat().filter(({ atTop }) => !atTop);
  const jobs = marksOf(feet, JOB);
  for (const { line } of feet) {
    const [job] = line.text.match(JOB) ?? [];
    if (job !== undefined && jobs.get(plain(job))!.size > 1) marked.add(line);
  }
  const heads = edges.flat().filter(({ atTop }) => atTop);
  const symbols = marksOf(heads, SYMBOL);
  const first = pages[0];
  const opening = first === undefined ? '' : textOf(first.flows.flatMap(({ lines }) => lines));
  for (const edge of edges) {
    const symbolAt = edge.findIndex(({ atTop, page, line }) => {
      if (!atTop || page === first) return false;
      const [symbol] = line.text.trim().match(SYMBOL) ?? [];
      return symbol !== undefined && [...symbols.get(plain(symbol))!].some((other) => other.page.number < page.number);
    });
    if (symbolAt < 0) continue;
    const printed = edge.map(({ line }, at) => at === symbolAt || opening.includes(textOf([line])));
    if (!printed.slice(0, symbolAt).every(Boolean)) continue;
    for (let at = 0; at < edge.length && printed[at]; at++) marked.add(edge[at]!.line);
  }
  return marked;
}

const plain = (mark: string): string => mark.replace(/[*-]/g, '');

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Marks with the lines that they stand in. */
function marksOf(lines: readonly EdgeLine[], pattern: RegExp): Map<string, Set<EdgeLine>> {
  const found = new Map<string, Set<EdgeLine>>();
  for (const edge of lines)
    for (const [mark] of edge.line.text.trim().matchAll(pattern)) {
      const known = found.get(plain(mark)) ?? new Set();
      known.add(edge);
      found.set(plain(mark), known);
    }
  return found;
}
