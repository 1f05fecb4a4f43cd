import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/readers/index.ts';
import type { Mark } from '../../../src/ui/marks.ts';
import { hasPages, type PageBox, placeAt, placeMarks, shareOf } from '../../../src/ui/page-places.ts';
import { makePdf, print, type SmallPdf } from '../../fixtures/pdf.ts';

const LETTER = 10;

/** Words on one page, each printed with letters as wide as high. */
function printed(words: readonly (readonly [text: string, x: number, y: number, page?: number])[]) {
  const text = words.map(([word]) => word).join(' ');
  const starts: number[] = [];
  let at = 0;
  for (const [word] of words) {
    starts.push(at);
    at += word.length + 1;
  }
  const boxes = words.flatMap(([word, x, y]) => [x, y, word.length * LETTER, LETTER]);
  return {
    text,
    places: {
      unit: 'page' as const,
      starts: Int32Array.from(starts),
      units: Int32Array.from(words, ([, , , page = 1]) => page),
      boxes: Float32Array.from(boxes),
    },
  };
}

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'citation', node: null, surface: '' });

const boxesOf = (document: ReturnType<typeof printed>, part: string): (readonly [number, PageBox[]])[] => {
  const start = document.text.indexOf(part);
  return placeMarks(document, [mark(start, start + part.length)]).map(({ page, boxes }) => [page, [...boxes]]);
};

describe('a mark', () => {
  test('has one box for each line', () => {
    const document = printed([
      ['see', 0, 0],
      ['buoy', 40, 0],
      ['75', 0, 14],
      ['here', 30, 14],
    ]);
    expect(boxesOf(document, 'see buoy 75')).toEqual([
      [
        1,
        [
          { x: 0, y: 0, width: 80, height: 10 },
          { x: 0, y: 14, width: 20, height: 10 },
        ],
      ],
    ]);
  });

  test('leaves out the letters of a word that are not its own', () => {
    expect(boxesOf(printed([['(buoy;', 100, 0]]), 'buoy')).toEqual([[1, [{ x: 110, y: 0, width: 40, height: 10 }]]]);
    expect(boxesOf(printed([['第75号决', 100, 0]]), '75')).toEqual([[1, [{ x: 110, y: 0, width: 20, height: 10 }]]]);
    expect(boxesOf(printed([['لقرار', 100, 0]]), 'قرار')).toEqual([[1, [{ x: 100, y: 0, width: 40, height: 10 }]]]);
  });

  test('is one box also where a short word is higher than wide', () => {
    const document = printed([
      ['buoys', 0, 0],
      ['of', 60, 0],
      ['75', 90, 0],
    ]);
    document.places.boxes[6] = 8;
    expect(boxesOf(document, 'buoys of 75')[0]![1]).toHaveLength(1);
  });

  test('goes on in the next column and on the next page', () => {
    const columns = printed([
      ['buoy', 0, 700],
      ['75', 300, 40],
    ]);
    expect(boxesOf(columns, 'buoy 75')[0]![1]).toHaveLength(2);
    const wide = printed([
      ['buoy', 0, 0],
      ['75', 300, 0],
    ]);
    expect(boxesOf(wide, 'buoy 75')[0]![1]).toHaveLength(2);
    const pages = printed([
      ['buoy', 0, 700, 1],
      ['75', 0, 40, 2],
    ]);
    expect(boxesOf(pages, 'buoy 75').map(([page]) => page)).toEqual([1, 2]);
  });

  test('has lines beside each other where text runs from top to bottom', () => {
    const text = 'buoy no 75';
    const boxes = Float32Array.from([50, 0, 10, 40, 50, 45, 10, 20, 36, 0, 10, 20]);
    const places = { unit: 'page' as const, starts: Int32Array.of(0, 5, 8), units: Int32Array.of(1, 1, 1), boxes };
    expect(placeMarks({ text, places }, [mark(0, 10)])[0]!.boxes).toEqual([
      { x: 50, y: 0, width: 10, height: 65 },
      { x: 36, y: 0, width: 10, height: 20 },
    ]);
  });

  test('that is printed off the page has no place', () => {
    const document = printed([['buoy', 0, 0]]);
    document.places.boxes[2] = 0;
    expect(boxesOf(document, 'buoy')).toEqual([]);
    expect(placeAt(document, 0)?.page).toBe(1);
  });
});

test('a document without boxes has no pages, and nothing is placed', () => {
  const { text } = printed([['buoy', 0, 0]]);
  expect(hasPages({ text })).toBe(false);
  expect(placeMarks({ text }, [mark(0, 4)])).toEqual([]);
  expect(placeAt({ text }, 0)).toBeNull();
});

/** Where a point in the space of the pdf lies on the page as it is shown, by the rules of the format. */
function shown([x, y]: readonly [number, number], crop: readonly number[], rotate: number): [number, number] {
  const [left, bottom, right, top] = crop as [number, number, number, number];
  if (rotate === 90) return [y - bottom, x - left];
  if (rotate === 180) return [right - x, y - bottom];
  if (rotate === 270) return [top - y, right - x];
  return [x - left, top - y];
}

describe('a page that is turned and cropped', () => {
  const CROP = [40, 100, 500, 800];
  const BASE: readonly [number, number] = [90, 600];
  const WORD = 'lighthouse';

  async function read(pdf: SmallPdf): Promise<SourceDocument> {
    const bytes = makePdf(pdf);
    const { document } = await readDocument({ name: 'own.pdf', bytes, sha256: '0'.repeat(64) });
    return document!;
  }

  test.each([0, 90, 180, 270])('by %i degrees has its marks over the letters', async (rotate) => {
    const page = `/Rotate ${rotate}/CropBox[${CROP.join(' ')}]`;
    const document = await read({ pages: [print(...BASE, WORD, { size: 20 })], page });
    const [placed] = placeMarks(document, [mark(0, WORD.length)]);
    const box = placed!.boxes[0]!;
    // The word is about 88 points long in Helvetica: from the middle of its first letter to that of its last.
    for (const along of [3, 80]) {
      const [x, y] = shown([BASE[0] + along, BASE[1] + 6], CROP, rotate);
      expect([x > box.x, x < box.x + box.width, y > box.y, y < box.y + box.height]).toEqual([true, true, true, true]);
    }
    expect(Math.max(box.width, box.height)).toBeLessThan(100);
    const turned = rotate % 180 === 90;
    const size = turned ? { width: 700, height: 460 } : { width: 460, height: 700 };
    const share = shareOf(box, size);
    for (const zoom of [0.5, 1, 3])
      expect((Number.parseFloat(share.left) / 100) * size.width * zoom).toBeCloseTo(box.x * zoom, 3);
  });
});
