import { type Citation, SELF } from '../../model/index.ts';

/** Ids of the members of a range between its ends; none when the numbers do not count on. */
export function impliedBetween(first: Citation, last: Citation): string[] {
  const { number: from } = first;
  const { number: to, id } = last;
  if (typeof from !== 'number' || typeof to !== 'number' || to - from > LONGEST_RANGE) return [];
  if (id === null || id.startsWith(SELF)) return [];
  const [head, version] = id.split('@');
  const series = head!.slice(0, head!.lastIndexOf('/'));
  const behind = version === undefined ? '' : `@${version}`;
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, offset) => `${series}/${from + 1 + offset}${behind}`);
}

/** Longer ranges are kept by their ends. */
const LONGEST_RANGE = 200;
