import type { Line } from './line.ts';
import type { Flow, Page } from './page.ts';

/** The edges between which the lines of a flow are set. */
export interface Edges {
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** Fewer lines than this don't show where a column ends. */
const TELLING = 4;
/** Share of lines that may stick out of their column (tables, drawings) without widening it. */
const STICKING_OUT = 0.03;

/** Share of the page below which lines are short themselves, and don't show how wide their column is. */
const NARROW = 0.5;

/**
 * The edges of columns. Where a page has one column it is as wide as in the rest of the document: a page with two short
 * lines does not show it. A document without enough lines is taken to have the same margin on both sides.
 */
export function columnEdges(pages: readonly Page[]): (page: Page, flow: Flow) => Edges {
  const alone = new Map<string, { readonly lefts: number[]; readonly rights: number[] }>();
  for (const page of pages) {
    const flow = onlyFlow(page);
    if (!flow) continue;
    const key = keyOf(page, flow);
    const known = alone.get(key) ?? { lefts: [], rights: [] };
    alone.set(key, known);
    for (const { left, right } of flow.lines) {
      known.lefts.push(left);
      known.rights.push(right);
    }
  }
  const widths = new Map<string, readonly [number, number]>();
  for (const [key, { lefts, rights }] of alone) {
    lefts.sort((a, b) => a - b);
    rights.sort((a, b) => b - a);
    const at = Math.floor(lefts.length * STICKING_OUT);
    if (lefts.length >= TELLING) widths.set(key, [lefts[at]!, rights[at]!]);
  }
  return (page, flow) => {
    if (onlyFlow(page) !== flow) return flow;
    const known = widths.get(keyOf(page, flow));
    const [from, to] = horizontalEdges(page, flow.angle);
    if (known && known[1] - known[0] >= NARROW * (to - from)) return { ...flow, left: known[0], right: known[1] };
    const margin = Math.max(0, Math.min(flow.left - from, to - flow.right));
    return { ...flow, left: from + margin, right: to - margin };
  };
}

/** The page's only flow in its main direction, when it has one column. */
function onlyFlow(page: Page): Flow | null {
  const main = page.flows[0];
  const same = page.flows.filter(({ angle, hidden }) => angle === main?.angle && !hidden);
  return same.length === 1 ? same[0]! : null;
}

const keyOf = (page: Page, flow: Flow): string => `${flow.angle} ${Math.round(page.width)} ${Math.round(page.height)}`;

/** Of the page in the frame in which its text is level. */
function horizontalEdges(page: Page, angle: number): readonly [number, number] {
  if (angle === 90) return [0, page.height];
  if (angle === 270) return [-page.height, 0];
  return angle === 180 ? [-page.width, 0] : [0, page.width];
}
