import { type EdgeLine, markedLines } from './document-marks.ts';
import { figureRule, headText } from './head-keys.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** Share of the page's height, at its top and at its foot, where heads and feet stand. */
const MARGIN = 0.2;
/** Lines of a page that are looked at, from each end. */
const OUTERMOST = 4;
/** Points by which a head may stand higher on one page than on another. */
const DRIFT = 4;
/** Share of pages, or of the odd or even ones, on which a head comes again. */
const SHARE = 0.4;
/** White above a page number at the foot, or below one at the top, in sizes of its letters. */
const APART = 1.6;

interface Candidate extends EdgeLine {
  readonly key: string;
  readonly numbers: readonly number[];
}

/**
 * Takes heads and feet out of the pages: lines at the edge of the page that come again at the same height with other
 * figures or bear the mark of the document, what the file itself tags so, and page numbers. What begins below or above them is looked at next, so that
 * heads of several lines go whole.
 */
export function dropRunningHeads(pages: readonly Page[], textSize: number): void {
  const edges = pages.flatMap(edgesOf);
  const marked = markedLines(edges, pages);
  const recurring = recurringKeys(edges.flat(), pages.length, textSize);
  const dropped = new Set<Line>();
  for (const candidates of edges)
    for (const { page, line, key } of candidates) {
      // What stands further in than a line of the text is text.
      if (!line.artifact && !recurring.has(key) && !marked.has(line) && !isPageNumber(line, page)) break;
      dropped.add(line);
    }
  for (const page of pages)
    for (const flow of page.flows) if (!flow.hidden) flow.lines = flow.lines.filter((line) => !dropped.has(line));
}

/** The lines at the top and at the foot of a page, each from the outermost inwards. */
function edgesOf(page: Page): readonly [Candidate[], Candidate[]] {
  const lines = page.flows
    .filter(({ angle, hidden }) => angle === page.flows[0]!.angle && !hidden)
    .flatMap((flow) => flow.lines)
    .sort((a, b) => a.y - b.y);
  const [top, bottom] = verticalEdges(page);
  const height = bottom - top;
  const heads = lines.slice(0, OUTERMOST).filter(({ y }) => y < top + MARGIN * height);
  const feet = lines
    .slice(-OUTERMOST)
    .filter(({ y }) => y > bottom - MARGIN * height && !heads.some((head) => head.y === y));
  return [
    heads.map((line) => ({ page, line, atTop: true, ...headText(line, true) })),
    feet.reverse().map((line) => ({ page, line, atTop: false, ...headText(line, false) })),
  ];
}

/** Of the page in the frame in which its text is level. */
function verticalEdges(page: Page): readonly [number, number] {
  const angle = page.flows[0]?.angle ?? 0;
  if (angle === 90) return [-page.width, 0];
  if (angle === 270) return [0, page.width];
  return angle === 180 ? [-page.height, 0] : [0, page.height];
}

/** Keys of lines that stand at about the same height on enough pages, with figures as heads have them. */
function recurringKeys(candidates: readonly Candidate[], pageCount: number, textSize: number): Set<string> {
  const groups = new Map<string, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const known = groups.get(candidate.key) ?? new Map<number, Candidate>();
    groups.set(candidate.key, known);
    known.set(candidate.page.number, candidate);
  }
  const enough = Math.max(2, Math.ceil(SHARE * pageCount * (pageCount > 3 ? 1 : 1.2)));
  const recurring = new Set<string>();
  for (const [key, byPage] of groups) {
    const heights = [...byPage.values()].map(({ line }) => line.y).sort((a, b) => a - b);
    const usual = heights[heights.length >> 1]!;
    const same = heights.filter((height) => Math.abs(height - usual) <= DRIFT).length;
    // Long documents hold parts with heads of their own: many in a row are as good as a share of all.
    if (same < enough && same < LONG_RUN) continue;
    const rule = figureRule([...byPage].map(([page, { numbers }]) => ({ page, numbers })));
    // Headings of texts that are numbered one after the other, each on its page, are printed like headings.
    const heading = [...byPage.values()].some(({ line }) => line.style.bold || line.size > 1.05 * textSize);
    if (rule === 'constant' || (rule === 'counted' && !heading)) recurring.add(key);
  }
  return recurring;
}

const LONG_RUN = 12;

/** Figures or roman numerals with dashes, dots and slashes, alone at the edge of the page. */
const PAGE_NUMBER =
  /^[\s\-–—.·|/()[\]]*(?:[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}|[ivxlc]{1,6})(?:[\s\-–—.·|/()[\]]+[0-9\u0660-\u0669]{0,4})?[\s\-–—.·|/()[\]]*$/i;

function isPageNumber(line: Line, page: Page): boolean {
  if (!PAGE_NUMBER.test(line.text.trim())) return false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const flow of page.flows)
    for (const other of flow.lines)
      if (other !== line && Math.abs(other.y - line.y) > 0.5 * line.size)
        nearest = Math.min(nearest, Math.abs(other.y - line.y));
  return nearest > APART * line.size;
}
