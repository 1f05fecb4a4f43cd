import { describe, expect, test } from 'vitest';
import { readAsset } from '../../../../src/cli/assets.ts';
import { LIMITS, type SourceDocument } from '../../../../src/model/index.ts';
import { type ReadOptions, type ReadResult, readDocument } from '../../../../src/readers/index.ts';
import { bytesOf, makePdf, print, printLines, type SmallPdf, stream, ucs2 } from '../../../fixtures/pdf.ts';

const readBytes = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> =>
  readDocument({ name: 'small.pdf', bytes, sha256: '0'.repeat(64) }, { asset: readAsset, ...options });

const read = (pdf: SmallPdf, options?: ReadOptions): Promise<ReadResult> => readBytes(makePdf(pdf), options);

const blocksOf = ({ text, blocks }: SourceDocument): string[] =>
  Array.from({ length: blocks.count }, (_, at) => text.slice(blocks.starts[at], blocks.ends[at]));

async function blocks(pdf: SmallPdf): Promise<string[]> {
  const { document, diagnostics } = await read(pdf);
  if (document === null) throw new Error(diagnostics.map(({ code }) => code).join(' '));
  return blocksOf(document);
}

const codes = ({ diagnostics }: ReadResult): string[] => diagnostics.map(({ code }) => code);

/** Lines that fill about the width of a page in Helvetica 10. */
const FULL = 'the buoys of the northern channel are painted anew in spring before the first ships come in at';

describe('paragraphs', () => {
  test('lines that fill the column go on in the next; a line with room left ends its paragraph', async () => {
    const lines = [FULL, 'high water;', FULL, 'low water.'];
    expect(await blocks({ pages: [printLines(72, 720, lines)] })).toEqual([
      `${FULL} high water;`,
      `${FULL} low water.`,
    ]);
  });

  test('labels stand apart from their text by a tab', async () => {
    const page = printLines(72, 720, ['resolves']) + print(72, 700, '1') + print(100, 700, 'to light the tower;');
    expect(await blocks({ pages: [page + print(72, 687, 'a)') + print(100, 687, 'by night')] })).toEqual([
      'resolves',
      '1\tto light the tower;',
      'a)\tby night',
    ]);
  });

  test('a number that begins a stretched line is no label, however wide its blanks are', async () => {
    const stretched = (y: number, text: string): string => `BT /F1 10 Tf 3.5 Tw 72 ${y} Td (${text}) Tj ET\n`;
    const second = `139 ${FULL.slice(4, -3)}`;
    const page = stretched(720, FULL) + stretched(707, second) + stretched(694, 'afternoon.');
    expect(await blocks({ pages: [page] })).toEqual([`${FULL} ${second} afternoon.`]);
  });

  test('a label at the beginning of a line begins an item after an end, not within a sentence', async () => {
    const lines = [FULL, FULL, `${FULL};`, `b) ${FULL}`, 'a) and b) above'];
    expect(await blocks({ pages: [printLines(72, 720, lines)] })).toEqual([
      `${FULL} ${FULL} ${FULL};`,
      `b) ${FULL} a) and b) above`,
    ]);
  });

  test('a paragraph goes on over the end of the page', async () => {
    expect(await blocks({ pages: [printLines(72, 200, [FULL, FULL, FULL]), printLines(72, 720, ['noon.'])] })).toEqual([
      `${FULL} ${FULL} ${FULL} noon.`,
    ]);
  });

  test('words parted at the end of a line are joined, names and numbers keep their hyphens', async () => {
    const filled = (end: string): string => `${FULL.slice(0, FULL.length - end.length)}${end}`;
    const lines = [
      filled(' of light-'),
      `houses ${filled(' of ITU-').slice(7)}`,
      `T ${filled(' in A/RES/').slice(2)}`,
      '70/125.',
    ];
    const [text] = await blocks({ pages: [printLines(72, 720, lines)] });
    expect(text).toContain('of lighthouses');
    expect(text).toContain('ITU-T');
    expect(text).toContain('A/RES/70/125');
  });
});

describe('reading order', () => {
  test('two columns are read one after the other, a title over both before them', async () => {
    const left = Array.from({ length: 6 }, (_, at) => `left ${at} of buoys and of their lights, as seen at`);
    const right = Array.from({ length: 6 }, (_, at) => `right ${at} of towers and of their bells, as heard at`);
    const page = printLines(72, 700, left) + print(72, 730, `Title: ${FULL}`) + printLines(320, 700, right);
    const text = (await blocks({ pages: [page] })).join('\n');
    const places = ['Title', 'left 0', 'left 5', 'right 0', 'right 5'].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  const short = ['resolves', 'to light the towers at night;', 'to paint the buoys in spring;', 'invites'];
  const long = 'the towers that stand at the mouth of the river,';

  test('columns of headings and short items are columns where some lines go on and few stand beside each other', async () => {
    const left = printLines(72, 700, ['recalling', long, long, ...short]);
    const right = printLines(320, 694, ['considering', long, long, ...short]);
    const read = await blocks({ pages: [left + right] });
    const joined = `${long} ${long}`;
    expect(read).toEqual(['recalling', joined, ...short, 'considering', joined, ...short]);
  });

  test('cells of a table, whose lines stand beside each other, are read row by row', async () => {
    const page =
      printLines(72, 700, ['recalling', long, long, ...short]) +
      printLines(320, 700, ['considering', long, long, ...short]);
    expect((await blocks({ pages: [page] }))[0]).toMatch(/^recalling\s+considering/);
  });

  test('a page that is turned, and text that runs down the page, are read upright', async () => {
    expect(await blocks({ pages: [print(72, 720, 'The lighthouse')], page: '/Rotate 90' })).toEqual(['The lighthouse']);
    const down = 'BT /F1 10 Tf 0 -1 1 0 300 700 Tm (The lighthouse) Tj 0 -13 Td (and its keeper) Tj ET';
    expect(await blocks({ pages: [down] })).toEqual(['The lighthouse', 'and its keeper']);
  });

  test('small raised figures don\u2019t join the number before them', async () => {
    const page = print(72, 720, 'Resolution 75') + print(72 + 61.5, 724, '1', { size: 6 });
    expect(await blocks({ pages: [page] })).toEqual(['Resolution 75\u00b9']);
  });

  test('words that are set without blanks are parted by their gaps', async () => {
    const page = 'BT /F1 10 Tf 72 720 Td [(The)-278(lighthouse)-300(keeper)] TJ ET';
    expect(await blocks({ pages: [page] })).toEqual(['The lighthouse keeper']);
  });

  test('a blank here and there does not say that every gap without one is none', async () => {
    const page = 'BT /F1 10 Tf 72 720 Td [(The)-256(lighthouse)-256(keeper)-256(has 3)-256(lamps)] TJ ET';
    expect(await blocks({ pages: [page] })).toEqual(['The lighthouse keeper has 3 lamps']);
    const kerned = 'BT /F1 10 Tf 72 720 Td [(The light)-256(house keeper has 3 lamps)] TJ ET';
    expect(await blocks({ pages: [kerned] })).toEqual(['The lighthouse keeper has 3 lamps']);
  });
});

describe('heads, feet and notes', () => {
  const page = (number: number, body: string[]): string =>
    print(72, 800, `Buoys/${number}-E`) + printLines(72, 700, body) + print(290, 30, `- ${number} -`);

  test.each([2, 3, 8])('what comes again at the same height on %i pages is left out', async (count) => {
    const bodies = Array.from({ length: count }, (_, at) => `${'buoy '.repeat(at + 1)}is lit.`);
    expect(await blocks({ pages: bodies.map((body, at) => page(at + 1, [body])) })).toEqual(bodies);
  });

  test('heads and feet with the mark of the document are left out of a text of two pages', async () => {
    const title = ['Lighting of the northern buoys and', 'the southern buoys'];
    const first =
      print(400, 800, 'A/BUOYS/7/3') +
      printLines(72, 760, title, { font: 'F2', size: 12 }) +
      printLines(72, 200, [FULL, FULL]) +
      print(72, 60, '31-00417 (E) 050403') +
      print(72, 45, '*3100417*');
    const second =
      printLines(72, 800, title) +
      print(400, 800, 'A/BUOYS/7/3') +
      printLines(72, 720, ['noon.', 'New A/BUOYS/7/3']) +
      print(290, 45, '2/2 31-00417');
    expect(await blocks({ pages: [first, second] })).toEqual([
      'A/BUOYS/7/3',
      ...title,
      `${FULL} ${FULL} noon.`,
      'New A/BUOYS/7/3',
    ]);
  });

  test('a number that stands once at the foot stays', async () => {
    expect(await blocks({ pages: [print(72, 700, 'Call.') + print(72, 45, 'Buoys 31-00417')] })).toEqual([
      'Call.',
      'Buoys 31-00417',
    ]);
  });

  test('text at the edge of the page that does not come again stays', async () => {
    expect(await blocks({ pages: [print(72, 800, 'RESOLUTION 75'), print(72, 800, 'Annex')] })).toEqual([
      'RESOLUTION 75',
      'Annex',
    ]);
  });

  test('headings that are numbered and each begin a page are no heads', async () => {
    const numbers = [71, 72, 73, 78, 85, 101, 102];
    const pages = numbers.map((number) => print(72, 760, `RESOLUTION ${number}`) + printLines(72, 700, ['buoys.']));
    expect((await blocks({ pages })).filter((block) => block.startsWith('RESOLUTION'))).toHaveLength(numbers.length);
    const inOrder = numbers.map((_, at) => print(72, 760, `RESOLUTION ${at + 1}`, { font: 'F2', size: 14 }));
    expect(await blocks({ pages: inOrder })).toHaveLength(numbers.length);
  });

  test('notes follow the paragraph in which their page ends, and are marked', async () => {
    const first = printLines(72, 200, [FULL, FULL]) + print(72, 60, '1 Buoys of the north.', { size: 7 });
    const { document } = await read({ pages: [first, printLines(72, 720, ['noon.', 'New.'])] });
    expect(blocksOf(document!)).toEqual([`${FULL} ${FULL} noon.`, '\u00b9 Buoys of the north.', 'New.']);
    const [mark] = document!.marks!;
    expect(document!.text.slice(mark!.start, mark!.end)).toBe('\u00b9 Buoys of the north.');
    expect(mark!.kind).toBe('footnote');
  });
});

describe('scripts', () => {
  test('chinese has no blanks between characters, nor beside figures, nor where a line ends', async () => {
    const show = (y: number, text: string): string => `BT /FC 10 Tf 72 ${y} Td <${ucs2(text)}> Tj ET\n`;
    const wide = '灯塔守护人在每年春天第一批船只到达之前应当重新漆好所有北方航道上的浮标并且检查灯光 12';
    const { document } = await read({ pages: [show(700, wide) + show(685, '个浮标')], chinese: true });
    expect(document!.text).toBe(`${wide.replace(' ', '')}个浮标`);
  });

  test('character maps are asked for only by a text that needs them', async () => {
    const asked: string[] = [];
    const asset = (name: string) => {
      asked.push(name);
      return readAsset(name);
    };
    await read({ pages: [print(72, 720, 'The lighthouse')] }, { asset });
    expect(asked).toEqual([]);
    await read({ pages: [`BT /FC 10 Tf 72 700 Td <${ucs2('灯塔')}> Tj ET`], chinese: true }, { asset });
    expect(asked.length).toBeGreaterThan(0);
  });

  test('arabic painted from left to right is read from right to left, figures and Latin words are not turned', async () => {
    // On paper, from the left: full stop, ITU-T in brackets, 75, the word.
    const letters = [
      '\u0631',
      '\u0627',
      '\u0642',
      '\ufedf',
      ' ',
      '7',
      '5',
      'I',
      'T',
      'U',
      '-',
      ')',
      '(',
      '.',
      '\u064e',
    ];
    const code = (wanted: string): string =>
      Array.from(wanted, (letter) => String.fromCharCode(65 + letters.indexOf(letter))).join('');
    const paper = code('.(ITU-T) 75 \u0631\u0627\u0631\u0642\ufedf\u0627');
    const pages = [print(72, 700, paper, { font: 'FT' })];
    expect(await blocks({ pages, letters })).toEqual(['\u0627\u0644\u0642\u0631\u0627\u0631 75 (ITU-T).']);
  });

  test('vowel marks stay with the letter that they are painted beside', async () => {
    // The mark is painted before its letter, and a little to the left of it, over the blank.
    const letters = ['\u0644', '\u0627', '\u064b', '\u0623', '\u0648'];
    const show = (x: number, letter: string): string =>
      print(x, 700, String.fromCharCode(65 + letters.indexOf(letter)), { font: 'FT' });
    const page =
      show(72, '\u0648') + show(77, '\u0623') + show(84.5, '\u064b') + show(85, '\u0627') + show(90, '\u0644');
    expect(await blocks({ pages: [page], letters })).toEqual(['\u0644\u0627\u064b \u0623\u0648']);
  });

  test('ligatures become letters', async () => {
    expect(await blocks({ pages: [print(72, 700, 'ABC', { font: 'FT' })], letters: ['o', '\ufb03', 'ce'] })).toEqual([
      'office',
    ]);
  });
});

describe('what is not seen', () => {
  test.each([
    ['drawn without ink', print(72, 600, 'secret', { before: '3 Tr' })],
    ['white on white', print(72, 600, 'secret', { before: '1 1 1 rg' })],
    ['off the page', print(-300, 600, 'secret')],
    ['tiny', print(72, 600, 'secret', { size: 0.5 })],
  ])('text %s is kept and marked', async (_, painted) => {
    const result = await read({ pages: [print(72, 700, 'The lighthouse') + painted] });
    expect(codes(result)).toEqual(['file/hidden-text']);
    const { text, marks } = result.document!;
    expect(marks!.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['hidden', 'secret']]);
  });

  test('white letters on dark ground are seen', async () => {
    const page = `q 0 0 0.4 rg 60 590 300 30 re f Q ${print(72, 600, 'The lighthouse', { before: '1 1 1 rg' })}`;
    const result = await read({ pages: [page] });
    expect([codes(result), result.document!.marks]).toEqual([[], []]);
  });

  test('the text that recognition laid over a scan is read, and said to be that', async () => {
    const result = await read({ pages: [print(72, 700, 'The lighthouse', { before: '3 Tr' })] });
    expect(codes(result)).toEqual(['pdf/text-layer']);
    expect([result.document!.text, result.document!.marks]).toEqual(['The lighthouse', []]);
  });

  test('a file without text is a scan; one page without is named', async () => {
    expect(codes(await read({ pages: ['0 0 100 100 re f'] }))).toEqual(['pdf/scan']);
    const some = await read({ pages: [print(72, 700, 'The lighthouse'), ''] });
    expect(some.diagnostics).toMatchObject([{ code: 'pdf/pages-without-text', args: { count: 1, pages: '2' } }]);
  });
});

describe('places', () => {
  test('every piece of text has its page and a box on it', async () => {
    const { document } = await read({ pages: [print(72, 700, 'The lighthouse'), print(100, 500, 'and its keeper')] });
    const { starts, units, boxes, unit } = document!.places!;
    expect(unit).toBe('page');
    expect([...starts].map((start) => document!.text.slice(start).split(/\s/)[0])).toEqual([
      'The',
      'lighthouse',
      'and',
      'its',
      'keeper',
    ]);
    expect([...units]).toEqual([1, 1, 2, 2, 2]);
    const [x, y, width, height] = boxes!.subarray(0, 4);
    expect(x).toBeCloseTo(72, 1);
    expect(y).toBeCloseTo(842 - 700 - 8, 1);
    expect(width).toBeGreaterThan(10);
    expect(height).toBeGreaterThan(8);
  });

  test('a word that does not stand level with its line has its own height; raised figures leave it', async () => {
    const label = print(72, 702, '1');
    const text = print(100, 700, 'lamps') + print(126, 704, '2', { size: 6 });
    const { document } = await read({ pages: [label + text] });
    const { boxes } = document!.places!;
    expect(document!.text).toBe('1\tlamps\u00b2');
    expect(boxes![1]).toBeCloseTo(842 - 702 - 8, 1);
    expect(boxes![5]).toBeCloseTo(842 - 700 - 8, 1);
  });
});

describe('limits', () => {
  test('two thousand pages and no more', async () => {
    const result = await read({ pages: Array.from({ length: LIMITS.pdfPages + 1 }, () => '') });
    expect(codes(result)).toEqual(['pdf/too-many-pages']);
  });

  test('forms that paint each other a billion times end', async () => {
    const forms = Array.from({ length: 9 }, (_, at) =>
      stream(
        at === 8 ? print(72, 700, 'buoy') : `/X${at + 1} Do `.repeat(10),
        `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources 3 0 R`,
      ),
    );
    const resources = `/XObject<<${forms.map((_, at) => `/X${at} ${20 + at} 0 R`).join('')}>>`;
    const result = await read({ pages: ['/X0 Do'], objects: forms, resources });
    expect(codes(result)).toEqual(['pdf/too-complex']);
  }, 60_000);

  test.each([
    [LIMITS.pdfStates, []],
    [LIMITS.pdfStates + 1, ['file/too-deep']],
  ])('%i states of drawing kept within one another', async (depth, expected) => {
    const result = await read({ pages: [`${'q '.repeat(depth)}${print(72, 700, 'Noting the buoys')}`] });
    expect(codes(result)).toEqual(expected);
  });

  test('a text that speaks of pdfs is a text', async () => {
    const { document } = await readBytes(bytesOf('The header of such a file is %PDF-1.7, its foot %%EOF.\n'));
    expect(document?.format).toBe('txt');
  });
});
