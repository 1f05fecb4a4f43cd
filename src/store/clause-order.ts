import type { RecitalGraph } from '../graph/index.ts';
import { locatorOf, type NodeAttributes, STANCES } from '../model/index.ts';
import { romanValue } from './roman.ts';

/** Slug → place of a section in the usual order of a resolution. */
export const STANCE_ORDER: ReadonlyMap<string, number> = new Map(
  Object.keys(STANCES).map((slug, index) => [slug, index]),
);

const ROMAN = /^[ivxlc]+$/;
/** Depth 1 is letters or numbers, deeper Roman numerals are numbers: `i` after `h` is a letter only at depth 1. */
function segmentRank(segment: string, depth: number): number {
  const digits = /\d+/.exec(segment)?.[0];
  if (digits !== undefined) return Number(digits);
  if (depth > 1 && ROMAN.test(segment)) return romanValue(segment);
  let rank = 0;
  for (const letter of segment.slice(0, 4)) rank = rank * 27 + Math.max(0, letter.charCodeAt(0) - 96);
  return rank;
}

function headRank(head: string): number {
  const verb = head.split(':', 1)[0] ?? head;
  const repeat = Number(/-(\d+)$/.exec(verb)?.[1] ?? 0);
  const bare = verb.replace(/-\d+$/, '');
  const further = bare.endsWith('-further');
  const order = STANCE_ORDER.get(further ? bare.slice(0, -'-further'.length) : bare) ?? 900;
  return order * 100 + (further ? 50 : 0) + repeat;
}

/** Compares two locators by the usual order of sections, then by their items. */
export function compareLocators(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  const heads = headRank(left[0]!) - headRank(right[0]!) || (left[0]! < right[0]! ? -1 : left[0]! > right[0]! ? 1 : 0);
  if (left[0] !== right[0]) {
    const numbers = Number.parseInt(left[0]!, 10) - Number.parseInt(right[0]!, 10);
    return Number.isNaN(numbers) || numbers === 0 ? heads : numbers;
  }
  for (let depth = 1; depth < Math.max(left.length, right.length); depth++) {
    const one = left[depth];
    const other = right[depth];
    if (one === undefined) return -1;
    if (other === undefined) return 1;
    const ranks = segmentRank(one, depth) - segmentRank(other, depth);
    if (ranks !== 0) return ranks;
  }
  return 0;
}

/** Compares two clause ids of one instrument in document order: by span where the text was read, else by locator. */
export function compareClauses(graph: RecitalGraph, a: string, b: string): number {
  const one = graph.nodes.get(a);
  const other = graph.nodes.get(b);
  if (one?.type === 'clause' && other?.type === 'clause') {
    const [left, right] = spansInOneDocument(one.spans, other.spans);
    if (left && right) return left.start - right.start || right.end - left.end;
  }
  return compareLocators(locatorOf(a) ?? a, locatorOf(b) ?? b);
}

type Spans = Extract<NodeAttributes, { type: 'clause' }>['spans'];

/** Offsets of two language versions say nothing about each other. */
function spansInOneDocument(a: Spans, b: Spans): readonly [Spans[number]?, Spans[number]?] {
  for (const left of a) {
    const right = b.find(({ document }) => document === left.document);
    if (right) return [left, right];
  }
  return [];
}
