import { type Citation, SELF } from '../../model/index.ts';

/** Ids of the members of a range between its ends; none when the numbers do not count on. */
export function impliedBetween(first: Citation, last: Citation): string[] {
  const { number: from } = first;
  const { number: to, id } = last;
  const letters = lettersBetween(first.id, id);
  if (letters !== null) return letters;
  if (typeof from !== 'number' || typeof to !== 'number' || to - from > LONGEST_RANGE) return [];
  if (id === null || id.startsWith(SELF)) return [];
  const [head, version] = id.split('@');
  const series = head!.slice(0, head!.lastIndexOf('/'));
  const behind = version === undefined ? '' : `@${version}`;
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, offset) => `${series}/${from + 1 + offset}${behind}`);
}

/** `61/105/A`, `61/105/D`: the texts under the same number with letters between; null for other ids. */
function lettersBetween(first: string | null, last: string | null): string[] | null {
  if (first === null || last === null || !LETTER.test(first) || !LETTER.test(last)) return null;
  const number = last.slice(0, -1);
  if (first.slice(0, -1) !== number) return null;
  const from = first.charCodeAt(number.length) + 1;
  const count = Math.max(0, last.charCodeAt(number.length) - from);
  return Array.from({ length: count }, (_, offset) => number + String.fromCharCode(from + offset));
}

const LETTER = /\/[A-Z]$/;

/** Longer ranges are kept by their ends. */
const LONGEST_RANGE = 200;
