import { describe, expect, test } from 'vitest';
import { boxInLayout, layOutPages, PAGE_GAP, pageAt, pagesNear, ZOOMS, zoomedBy } from '../../../src/ui/page-layout.ts';

const A4 = { width: 595, height: 842 };
const LANDSCAPE = { width: 842, height: 595 };

describe('pages below each other', () => {
  test('are as wide as there is room, in their own proportions', () => {
    const { width, tops, heights } = layOutPages([A4, LANDSCAPE], 424, 1);
    expect(width).toBe(400);
    expect(heights).toEqual([Math.round((400 * 842) / 595), Math.round((400 * 595) / 842)]);
    expect(tops).toEqual([PAGE_GAP, 2 * PAGE_GAP + heights[0]!]);
  });

  test.each(ZOOMS)('hold a box at the same part of the page at zoom %f', (zoom) => {
    const layout = layOutPages([A4, LANDSCAPE], 424, zoom);
    const box = { x: 421, y: 297.5, width: 84.2, height: 10 };
    const { x, y, width } = boxInLayout(layout, 1, box, LANDSCAPE);
    expect((x - PAGE_GAP) / layout.width).toBeCloseTo(0.5, 5);
    expect((y - layout.tops[1]!) / layout.heights[1]!).toBeCloseTo(0.5, 2);
    expect(width / layout.width).toBeCloseTo(0.1, 5);
  });

  test('are found by height; near are those less than a screen away', () => {
    const layout = layOutPages(
      Array.from({ length: 2000 }, () => A4),
      424,
      1,
    );
    for (const page of [0, 1, 777, 1999]) {
      expect(pageAt(layout, layout.tops[page]!)).toBe(page);
      expect(pageAt(layout, layout.tops[page]! + layout.heights[page]! - 1)).toBe(page);
    }
    expect(pageAt(layout, -500)).toBe(0);
    expect(pageAt(layout, 1e9)).toBe(1999);
    const [first, last] = pagesNear(layout, layout.tops[777]!, 600);
    expect([first, last]).toEqual([775, 779]);
  });
});

test('zoom goes by steps and stops at the ends', () => {
  expect(zoomedBy(1, 1)).toBe(1.25);
  expect(zoomedBy(1, -1)).toBe(0.75);
  expect(zoomedBy(ZOOMS[0]!, -1)).toBe(ZOOMS[0]);
  expect(zoomedBy(ZOOMS.at(-1)!, 1)).toBe(ZOOMS.at(-1));
});
