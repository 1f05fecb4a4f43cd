import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, type PlacedRemark, placeRemarks, type RemarkWish } from '../../../src/drawing/index.ts';

const box = (x: number, y: number, width = 30, height = 20): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
const wish = (kind: RemarkWish['kind'], shapes: readonly Box[], names: readonly Box[] = []): RemarkWish => ({
  kind,
  shapes,
  names,
  words: { width: 120, height: 30 },
});
const wordsOf = ({ at }: PlacedRemark): Box => box(at.x, at.y, 120, 30);
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const AREA: Box = { left: 0, top: 0, right: 1000, bottom: 700 };

describe('what is written on a picture', () => {
  const shapes = [box(500, 300), box(600, 400), box(640, 300), box(500, 390), box(500, 440)];
  const names = [box(560, 300, 80, 12), box(500, 460, 90, 12)];
  const wishes = [
    wish('callout', [shapes[1]!]),
    wish('arrow', [shapes[0]!, shapes[1]!]),
    wish('area', [shapes[3]!, shapes[4]!], [names[1]!]),
  ];
  const placed = placeRemarks(wishes, { shapes, names, area: AREA });
  const words = placed.map(wordsOf);

  test('covers neither a shape nor a name nor other words', () => {
    for (const [at, one] of words.entries()) {
      for (const other of [...shapes, ...names]) expect(meet(one, other)).toBe(false);
      for (const other of words.slice(at + 1)) expect(meet(one, other)).toBe(false);
    }
  });

  test('an arrow goes from rim to rim, and its words do not lie on it', () => {
    const { from, to } = placed[1]!;
    expect(meet(box(from.x, from.y, 1, 1), shapes[0]!)).toBe(false);
    expect(meet(box(to.x, to.y, 1, 1), shapes[1]!)).toBe(false);
    const middle = box((from.x + to.x) / 2, (from.y + to.y) / 2, 1, 1);
    expect(meet(words[1]!, middle)).toBe(false);
  });

  test('a callout ends at the rim of its node', () => {
    const { to } = placed[0]!;
    expect(meet(box(to.x, to.y, 1, 1), shapes[1]!)).toBe(false);
    expect(Math.hypot(to.x - 600, to.y - 400)).toBeLessThan(30);
  });

  test('an area holds its shapes with their names, but no other shape for the sake of a name', () => {
    const { from, to } = placed[2]!;
    expect(to.y).toBeGreaterThan(names[1]!.bottom);
    expect(from.x).toBeLessThan(names[1]!.left);
    const far = box(800, 440, 400, 12);
    const between = box(700, 440);
    const [bare] = placeRemarks([wish('area', [shapes[3]!, shapes[4]!], [far])], {
      shapes: [...shapes, between],
      names: [far],
      area: AREA,
    });
    expect(bare!.to.x).toBeLessThan(between.left);
  });

  test('stays within the sheet at its corners, whatever is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(20, 980), fc.constantFrom(15, 685), (x, y) => {
        const [one] = placeRemarks([wish('callout', [box(x, y)])], { shapes: [box(x, y)], names: [], area: AREA });
        const { left, right, top, bottom } = wordsOf(one!);
        return left >= 0 && top >= 0 && right <= 1000 && bottom <= 700;
      }),
    );
  });

  test('gives numbers where both ends of an arrow are one place', () => {
    const [one] = placeRemarks([wish('arrow', [box(10, 10), box(10, 10)])], { shapes: [], names: [], area: AREA });
    for (const { x, y } of [one!.from, one!.to, one!.at]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});
