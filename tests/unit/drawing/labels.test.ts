import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, overlaps } from '../../../src/drawing/geometry.ts';
import { type LabelStyle, type LabelWish, placeLabels } from '../../../src/drawing/label-placement.ts';
import { fitText, graphemes, isolate, type Measure } from '../../../src/drawing/text-fit.ts';

/** Six pixels a character, twelve for Chinese. */
const measure: Measure = (text) => [...text].reduce((sum, char) => sum + (char > '\u2fff' ? 12 : 6), 0);

describe('fitting a name', () => {
  test.each([
    ['short names stay on one line', 'WSIS', 60, ['WSIS']],
    ['longer names break at spaces', 'Review of outcomes', 70, ['Review of', 'outcomes']],
    ['what is too long is cut at a word', 'Review of the outcomes and roles', 66, ['Review of', 'the outcom…']],
    [
      'or within one that would leave too little',
      'Confidence and security building',
      66,
      ['Confidence', 'and securi…'],
    ],
    ['one long word is cut', 'Telecommunication', 60, ['Telecommu…']],
    ['Chinese breaks anywhere', '信息社会世界峰会成果', 60, ['信息社会世', '界峰会成果']],
    ['hyphens behind a word allow a break', 'Internet-related', 60, ['Internet-', 'related']],
    ['what begins with an abbreviation is read in one', 'by CWG-Internet', 80, ['by', 'CWG-Internet']],
    ['nothing gives nothing', '  ', 60, []],
    ['no room gives nothing', 'WSIS', 3, []],
    ['controls of direction and lines are taken out', 'a\u202eb\nc', 60, ['a b c']],
  ])('%s', (_, text, width, lines) => {
    expect(fitText(text, width, measure)).toEqual(lines);
  });

  test('never wider than asked, never more lines, never half a grapheme', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem({ maxCount: 6 }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 140 }), fc.constantFrom(1, 2, 3), (text, width, most) => {
        const lines = fitText(text, width, measure, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) {
          expect(measure(line)).toBeLessThanOrEqual(width);
          expect(line).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        }
      }),
    );
  });

  test('is measured where it may break, not letter by letter', () => {
    let measured = 0;
    const counting: Measure = (text) => {
      measured++;
      return measure(text);
    };
    fitText('Intergovernmental telecommunication regulations', 150, counting, 3);
    // Twice at three words, and where the last line is cut, by halves.
    expect(measured).toBeLessThanOrEqual(2 * 3 + 5);
  });

  test('characters that stand for themselves are told without asking what joins them', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const plain = [0x20, 0x370, 0x48a, 0x2010, 0x3000, 0x4e00, 0xff01];
    const upTo = [0x2ff, 0x482, 0x52f, 0x2027, 0x3029, 0x9fff, 0xff60];
    const all = plain.flatMap((from, at) => Array.from({ length: upTo[at]! - from + 1 }, (_, i) => from + i));
    // A long text would be segmented in quadratic time.
    for (let at = 0; at < all.length; at += 40) {
      const text = String.fromCharCode(...all.slice(at, at + 40).flatMap((code) => [code, 0x61]));
      expect(graphemes(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
    }
    expect(graphemes('e\u0301👩‍👧한')).toHaveLength(3);
  });

  test('is isolated from its surroundings', () => {
    expect(isolate('القرار (75)')).toBe('\u2068القرار (75)\u2069');
  });
});

const style: LabelStyle = {
  measure,
  measureStrong: measure,
  lineHeight: 13,
  width: 70,
  area: { left: 0, top: 0, right: 400, bottom: 300 },
};

const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: 'Review of outcomes',
  x,
  y,
  halfWidth: 15,
  halfHeight: 10,
  priority: 0,
  above: false,
  firm: false,
  lane: null,
  strong: false,
  ...more,
});

describe('placing names', () => {
  test('below the node, or above where arrows come in from below', () => {
    const [below] = placeLabels([wish('a', 100, 100)], [], style);
    expect(below!.box.top).toBeGreaterThan(110);
    const [above] = placeLabels([wish('a', 100, 100, { above: true })], [], style);
    expect(above!.box.bottom).toBeLessThan(90);
  });

  test('the other side where one is taken; beside the node where both are; nowhere where all are', () => {
    const below = { left: 0, top: 111, right: 400, bottom: 150 };
    const above = { left: 0, top: 40, right: 400, bottom: 89 };
    const row = { left: 0, top: 89, right: 400, bottom: 111 };
    const [label] = placeLabels([wish('a', 100, 100)], [below], style);
    expect(label!.box.bottom).toBeLessThan(90);
    const [beside] = placeLabels([wish('a', 120, 100, { text: 'C1 to C11' })], [below, above], style);
    expect(beside).toMatchObject({ align: 'right', lines: ['C1 to C11'] });
    expect(beside!.box.right).toBeLessThan(105);
    const [other] = placeLabels(
      [wish('a', 120, 100, { text: 'C1 to C11' })],
      [below, above, { ...row, right: 100 }],
      style,
    );
    expect(other).toMatchObject({ align: 'left' });
    expect(placeLabels([wish('a', 100, 100)], [below, above, row], style)).toEqual([]);
  });

  test('moved along its side where something stands in the way: the whole name before a part of it', () => {
    const text = 'Resolution';
    const before = { left: 0, top: 111, right: 85, bottom: 150 };
    const rest = { left: 0, top: 0, right: 400, bottom: 89 };
    const beside = [
      { left: 0, top: 89, right: 84, bottom: 111 },
      { left: 116, top: 89, right: 400, bottom: 111 },
    ];
    const [below] = placeLabels([wish('a', 100, 100, { text })], [before, rest, ...beside], style);
    expect(below).toMatchObject({ lines: [text], align: 'left', box: { left: 85 } });
    const all = { left: 0, top: 111, right: 400, bottom: 150 };
    const arrow = { left: 117, top: 100, right: 130, bottom: 108 };
    const high = { left: 0, top: 0, right: 400, bottom: 85 };
    const [raised] = placeLabels([wish('a', 100, 100, { text })], [all, high, beside[0]!, arrow], style);
    expect(raised).toMatchObject({ lines: [text], align: 'left' });
    expect(raised!.box.bottom).toBeLessThanOrEqual(100);
  });

  test('not moved to where it would be read as the name of another', () => {
    const beside = { left: 0, top: 89, right: 400, bottom: 111 };
    const above = { left: 0, top: 0, right: 400, bottom: 89 };
    const below = { left: 0, top: 111, right: 85, bottom: 150 };
    const obstacles = [beside, above, below];
    const named = (other: LabelWish[]) =>
      placeLabels([wish('a', 100, 100, { text: 'Resolution', priority: 1 }), ...other], obstacles, style);
    expect(named([]).map(({ id }) => id)).toEqual(['a']);
    expect(named([wish('b', 140, 140, { text: '' })])).toEqual([]);
    expect(named([wish('b', 140, 150, { text: '' })]).map(({ id }) => id)).toEqual(['a']);
  });

  test('the more important first', () => {
    const wishes = [wish('a', 100, 100), wish('b', 120, 100, { priority: 5 })];
    const blocked = { left: 0, top: 0, right: 400, bottom: 108 };
    expect(placeLabels(wishes, [blocked], style).map(({ id }) => id)).toEqual(['b']);
  });

  test('one placed before makes room where it can stand elsewhere, whole as it was, and only there', () => {
    const around = [
      { left: 0, top: 128, right: 84, bottom: 300 },
      { left: 116, top: 128, right: 400, bottom: 300 },
      { left: 84, top: 150, right: 116, bottom: 300 },
    ];
    const wishes = [
      wish('a', 100, 100, { text: 'Review', priority: 1 }),
      wish('b', 100, 140, { text: 'Outcomes', above: true }),
    ];
    const lines = (obstacles: Box[]) =>
      Object.fromEntries(placeLabels(wishes, obstacles, style).map(({ id, lines, box }) => [id, { lines, box }]));
    const both = lines(around);
    expect(both).toMatchObject({ a: { lines: ['Review'] }, b: { lines: ['Outcomes'] } });
    expect(both.a!.box.bottom).toBeLessThan(90);
    const walls = [
      { left: 0, top: 0, right: 400, bottom: 90 },
      { left: 0, top: 90, right: 85, bottom: 111 },
      { left: 115, top: 90, right: 400, bottom: 111 },
    ];
    expect(Object.keys(lines([...around, ...walls]))).toEqual(['a']);
  });

  test('a short name in a script without spaces stands in a narrow gap, line below line', () => {
    const beside = [
      { left: 0, top: 0, right: 400, bottom: 90 },
      { left: 0, top: 90, right: 85, bottom: 300 },
      { left: 115, top: 90, right: 400, bottom: 300 },
    ];
    expect(placeLabels([wish('a', 100, 100, { text: '公共机构' })], beside, style)).toMatchObject([
      { lines: ['公共', '机构'] },
    ]);
  });

  test('within the lane, and within the area', () => {
    const lane = { top: 98, bottom: 102 };
    expect(placeLabels([wish('a', 100, 100, { lane })], [], style)).toEqual([]);
    const [aside] = placeLabels([wish('a', 5, 100)], [], style);
    expect(aside).toMatchObject({ align: 'left' });
    expect(placeLabels([wish('a', 5, 295)], [], { ...style, area: { ...style.area, right: 40 } })).toEqual([]);
  });

  test('no label ever covers a label, a shape or the border, whatever the wishes', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: -20, max: 420 }),
        y: fc.integer({ min: -20, max: 320 }),
        priority: fc.nat(9),
        above: fc.boolean(),
        strong: fc.boolean(),
        text: fc.lorem({ maxCount: 4 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (many) => {
        const all = many.map(({ x, y, ...more }, i) => wish(`n${i}`, x, y, more));
        const shapes = all.map(({ x, y }) => ({ left: x - 15, right: x + 15, top: y - 10, bottom: y + 10 }));
        const placed = placeLabels(all, shapes, style);
        placed.forEach(({ box }, i) => {
          for (const shape of shapes) expect(overlaps(box, shape)).toBe(false);
          for (const other of placed.slice(i + 1)) expect(overlaps(box, other.box)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(400);
        });
      }),
    );
  });
});
