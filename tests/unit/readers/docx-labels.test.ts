import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/readers/docx/number-formats.ts';
import { readDocument } from '../../../src/readers/index.ts';
import { type DocxParts, docx, item, level, listDefinition, paragraph } from '../../fixtures/docx.ts';

async function labels(parts: DocxParts): Promise<(string | null)[]> {
  const { document } = await readDocument({ name: 'a.docx', bytes: docx(parts), sha256: '0'.repeat(64) });
  return [...(document!.blocks.labels ?? Array.from({ length: document!.blocks.count }, () => null))];
}

const LEVELS =
  level(0, 'lowerLetter', '%1)') + level(1, 'lowerRoman', '%2)') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
const restart = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

describe('numbers as word processors write them', () => {
  test.each([
    ['decimal', 12, '12'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 49, 'xlix'],
    ['upperRoman', 2024, 'MMXXIV'],
    ['lowerRoman', 4000, '4000'],
    ['lowerLetter', 0, '0'],
    ['lowerLetter', 999_999_999, '999999999'],
    ['arabicAlpha', 3, '\u062a'],
    ['arabicAbjad', 3, '\u062c'],
    ['arabicAlpha', 28, '\u064a'],
    ['arabicAbjad', 28, '\u063a'],
    ['russianLower', 10, '\u043a'],
    ['russianLower', 29, '\u044f'],
    ['russianUpper', 1, '\u0410'],
    ['hindiNumbers', 10, '\u0661\u0660'],
    ['chineseCounting', 3, '\u4e09'],
    ['chineseCounting', 10, '\u5341'],
    ['chineseCounting', 11, '\u5341\u4e00'],
    ['chineseCounting', 20, '\u4e8c\u5341'],
    ['chineseCountingThousand', 105, '\u4e00\u767e\u96f6\u4e94'],
    ['ideographDigital', 20, '\u4e8c\u3007'],
    ['decimalFullWidth', 10, '\uff11\uff10'],
    ['decimalEnclosedCircle', 2, '\u2461'],
    ['none', 5, ''],
    ['bullet', 5, ''],
    ['cardinalText', 5, '5'],
    ['constructor', 5, '5'],
  ])('%s of %i', (format, number, written) => {
    expect(formatNumber(format, number)).toBe(written);
  });
});

describe('automatic labels', () => {
  test('count by level; a higher level starts the deeper ones again', async () => {
    const body = [0, 1, 1, 0, 1, 2].map((depth) => item('x', 1, depth)).join('');
    expect(await labels({ body, numbering: listDefinition(0, LEVELS, { 1: '' }) })).toEqual([
      'a)',
      'i)',
      'ii)',
      'b)',
      'i)',
      '2.1.1',
    ]);
  });

  test('lists of one definition share its counters; one that starts anew does so once', async () => {
    const numbering = listDefinition(0, LEVELS, { 1: '', 2: '', 3: restart(0, 1), 4: restart(0, 5) });
    const body = [1, 2, 3, 3, 1, 4, 4].map((list) => item('x', list)).join('');
    expect(await labels({ body, numbering })).toEqual(['a)', 'b)', 'a)', 'b)', 'c)', 'e)', 'f)']);
  });

  test('a level may never start again, or only below some level', async () => {
    const numbering = listDefinition(
      0,
      level(0, 'decimal', '%1') +
        level(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>') +
        level(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>'),
      { 1: '' },
    );
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((depth) => item('x', 1, depth)).join('');
    expect(await labels({ body, numbering })).toEqual(['1', '1', '1', '2', '2', '2', '3', '1']);
  });

  test('a level of its own in the list, an upper level that was never used, bullets, an unknown list', async () => {
    const numbering = listDefinition(0, LEVELS + level(3, 'bullet', '\uf0b7'), {
      1: `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '(%1)')}</w:lvlOverride>`,
    });
    expect(
      await labels({
        body: item('x', 1, 1) + item('x', 1) + item('x', 1, 3) + item('x', 9) + item('x', 0) + item('x', 1, 77),
        numbering,
      }),
    ).toEqual(['i)', '(I)', null, null, null, null]);
  });

  test('styles number paragraphs, at the level that names the style; a style based on it inherits, direct 0 ends it', async () => {
    const numbering = listDefinition(
      0,
      level(0, 'decimal', '%1', '<w:pStyle w:val="One"/>') + level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Two"/>'),
      { 4: '' },
    );
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
    const numbered = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>';
    const styles =
      style('One', numbered) + style('Two', numbered) + style('Three', '<w:basedOn w:val="Two"/>') + style('Plain', '');
    const of = (id: string, more = ''): string => paragraph('x', `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(
      await labels({
        body: of('One') + of('Two') + of('Three') + of('Plain') + of('Two', none) + of('One') + of('Three'),
        styles,
        numbering,
      }),
    ).toEqual(['1', 'a)', 'b)', null, null, '2', 'a)']);
  });

  test('definitions kept in a style; circles of styles and of lists end', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const link = (id: number, list: number, style: string): string =>
      `<w:abstractNum w:abstractNumId="${id}"><w:numStyleLink w:val="${style}"/></w:abstractNum><w:num w:numId="${list}"><w:abstractNumId w:val="${id}"/></w:num>`;
    const numbering = listDefinition(0, LEVELS, { 1: '' }) + link(1, 2, 'L') + link(2, 3, 'A');
    const looped =
      '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    expect(
      await labels({
        body: item('x', 2) + item('x', 1) + item('x', 3) + item('x', 5) + paragraph('x', '<w:pStyle w:val="A"/>'),
        styles: styles + looped,
        numbering: numbering + link(7, 5, 'S'),
      }),
    ).toEqual(['a)', 'b)', null, null, null]);
  });
});
