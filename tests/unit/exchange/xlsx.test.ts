import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ROW_LIMIT, toXlsx } from '../../../src/exchange/xlsx.ts';

async function partsOf(sheet: Partial<Parameters<typeof toXlsx>[0]>): Promise<Readonly<Record<string, string>>> {
  const blob = await toXlsx({ name: 'Links', head: ['a', 'b'], rows: [], rightToLeft: false, ...sheet });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const sheetOf = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts).find(([name]) => /worksheets\/sheet/.test(name))![1];

describe('XLSX', () => {
  test('holds texts and numbers, with headings that stay in sight', async () => {
    const parts = await partsOf({
      rows: [
        ['Résolution 75', 9],
        ['第75号决议', 12],
        ['القرار 75', 0],
      ],
    });
    const all = Object.values(parts).join('\n');
    for (const text of ['Résolution 75', '第75号决议', 'القرار 75', '<v>9</v>', '<v>0</v>'])
      expect(all).toContain(text);
    expect(sheetOf(parts)).toMatch(/<pane[^>]*state="frozen"/);
    expect(parts['xl/workbook.xml']).toContain('name="Links"');
  });

  test('a formula stays a text, markup stays a text', async () => {
    const parts = await partsOf({
      rows: [
        ['=HYPERLINK("http://x")', '<b>&amp;</b>'],
        ['\u0000\u0007\uD800', ''],
      ],
    });
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/<f>|<b>&amp;<\/b>/);
    expect(all).toContain('=HYPERLINK(');
    expect(all).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(all).toContain('□□□');
  });

  test('runs from right to left where the language does', async () => {
    expect(sheetOf(await partsOf({ rightToLeft: true }))).toContain('rightToLeft="1"');
    expect(sheetOf(await partsOf({}))).not.toContain('rightToLeft="1"');
  });

  test('cuts what no cell can hold, and refuses more rows than a sheet has', async () => {
    const all = Object.values(await partsOf({ rows: [['x'.repeat(40_000), 'b']] })).join('');
    expect(all).toContain(`${'x'.repeat(32_766)}…`);
    expect(all).not.toContain('x'.repeat(32_767));
    await expect(partsOf({ rows: new Array(ROW_LIMIT) })).rejects.toThrow(RangeError);
  });

  test.each([
    ['Bodies: action/lines?', 'Bodies  action lines'],
    ["'''", 'Sheet1'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('names the sheet as spreadsheets allow: %s', async (name, expected) => {
    expect((await partsOf({ name }))['xl/workbook.xml']).toContain(`name="${expected}"`);
  });
});
