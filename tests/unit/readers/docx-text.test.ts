import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/index.ts';
import { readDocument } from '../../../src/readers/index.ts';
import {
  type DocxParts,
  documentXml,
  docx,
  docxFiles,
  item,
  level,
  listDefinition,
  paragraph,
  run,
  zip,
} from '../../fixtures/docx.ts';
import { MARKS, utf16, withMark } from './encode.ts';

const read = (bytes: Uint8Array) => readDocument({ name: 'a.docx', bytes, sha256: '0'.repeat(64) });
async function documentOf(parts: DocxParts | string): Promise<SourceDocument> {
  const { document } = await read(docx(typeof parts === 'string' ? { body: parts } : parts));
  return document!;
}
const textOf = async (parts: DocxParts | string): Promise<string> => (await documentOf(parts)).text;
const marksOf = ({ text, marks = [] }: SourceDocument): string[] =>
  marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const table = (...cells: string[]): string =>
  `<w:tbl>${cells.map((cell) => `<w:tr><w:tc>${cell}</w:tc></w:tr>`).join('')}</w:tbl>`;

describe('letters', () => {
  test.each([
    ['runs join', run('Res') + run('olution 7') + run('0/1'), 'Resolution 70/1'],
    [
      'elements that are characters',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>',
      'a\tb\u2011\u00ad',
    ],
    ['stops of tabs are none', '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>', 'a'],
    ['breaks end lines', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', 'a\nb'],
    ['plain space stays without a word', '<w:r><w:t>a </w:t></w:r><w:r><w:t> b</w:t></w:r>', 'a  b'],
    ['layout of the XML goes', '<w:r><w:t>\n  a\n  b\n</w:t></w:r>', 'a   b'],
    ['entities of XML, numbers, and no other', '<w:r><w:t>&lt;&amp;&#8220;&eacute;</w:t></w:r>', '<&\u201c&eacute;'],
    [
      'signs in fonts',
      '<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Arial" w:char="F041"/></w:r>',
      '\u2265A',
    ],
    [
      'links, tags, controls',
      `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
      'abc',
    ],
    [
      'readings above Han characters',
      '<w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>yes</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      'yes',
    ],
    ['formulas', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
    [
      'a field is its result',
      field('begin') + code('REF x') + field('separate') + run('70/1') + field('end') + run('.'),
      '70/1.',
    ],
    ['a field without result is nothing', field('begin') + code('XE') + field('end') + run('a'), 'a'],
    [
      'a field in the code of another',
      field('begin') +
        code('IF') +
        field('begin') +
        code('REF') +
        field('separate') +
        run('no') +
        field('end') +
        field('separate') +
        run('yes') +
        field('end'),
      'yes',
    ],
    ['a field that never ends loses nothing', run('a') + field('begin') + run('b'), 'ab'],
    ['a simple field', `<w:fldSimple w:instr="REF">${run('a')}</w:fldSimple>`, 'a'],
  ])('%s', async (_, content, text) => {
    expect(await textOf(`<w:p>${content}</w:p>`)).toBe(text);
  });

  test('of two alternatives the first that is understood, and not both', async () => {
    const either = (requires: string): string =>
      `<w:p><mc:AlternateContent><mc:Choice xmlns:z="urn:z" Requires="${requires}">${run('new')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(await textOf(either('wps') + either('z'))).toBe('new\nold');
  });
});

describe('order', () => {
  test('cells in order, tables within tables, a mark around the outer one', async () => {
    const document = await documentOf(
      paragraph('before') +
        table(paragraph('a'), paragraph('b') + table(paragraph('c')) + paragraph('d')) +
        paragraph('after'),
    );
    expect(document.text).toBe('before\na\nb\nc\nd\nafter');
    expect(marksOf(document)).toEqual(['table: a\nb\nc\nd']);
  });

  test('text boxes and notes stand behind their paragraph; separators and notes nobody refers to stand nowhere', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph('box')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const note = (id: number, text: string, type = ''): string =>
      `<w:footnote w:id="${id}"${type && ` w:type="${type}"`}>${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const refer = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const document = await documentOf({
      body: paragraph(run('one') + box + refer + run(' goes on')) + paragraph(run('two') + refer),
      footnotes: note(0, 'line', 'separator') + note(2, 'note') + note(3, 'alone'),
    });
    expect(document.text).toBe('one goes on\nbox\nnote\ntwo');
    expect(marksOf(document)).toEqual(['footnote: note']);
    expect([...document.places!.units]).toEqual([1, 2, 1, 3]);
  });

  test('page heads, comments and their text are left out', async () => {
    const files = { 'word/header1.xml': 'x', 'word/comments.xml': 'x' };
    expect(await textOf({ body: paragraph(`${run('a')}<w:r><w:commentReference w:id="1"/></w:r>`), files })).toBe('a');
  });

  test('an item of a list keeps its line breaks, so that it stays one block', async () => {
    const document = await documentOf({
      body:
        item('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', 1) + paragraph('<w:r><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>'),
      numbering: listDefinition(0, level(0, 'decimal', '%1'), { 1: '' }),
    });
    expect(document.blocks.labels).toEqual(['1', null, null]);
    expect([...document.blocks.starts]).toEqual([0, 4, 6]);
  });
});

describe('tracked changes', () => {
  const ins = (content: string): string => `<w:ins w:id="1">${content}</w:ins>`;
  const del = (text: string): string => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const both = async (parts: DocxParts | string): Promise<[string, string | undefined]> => {
    const { text, before } = await documentOf(parts);
    return [text, before?.text];
  };

  test('insertions are marked on their letters, deletions at their place; the old text stands beside', async () => {
    const document = await documentOf(paragraph(run('Resolution ') + del('70/1') + ins(run('71/2')) + run('.')));
    expect(document.text).toBe('Resolution 71/2.');
    expect(document.before?.text).toBe('Resolution 70/1.');
    expect(document.marks).toEqual([
      { kind: 'inserted', start: 11, end: 15 },
      { kind: 'deleted', start: 11, end: 11 },
    ]);
    const { diagnostics } = await read(docx({ body: paragraph(del('a') + ins(run('b'))) }));
    expect(diagnostics).toMatchObject([{ code: 'file/tracked-changes', args: { inserted: 1, deleted: 1 } }]);
  });

  test('a text without changes has one reading', async () => {
    expect((await documentOf(paragraph('a'))).before).toBeUndefined();
  });

  test.each([
    [
      'moved text',
      paragraph(`<w:moveFrom w:id="1">${run('a')}</w:moveFrom>${run('b')}<w:moveTo w:id="2">${run('a')}</w:moveTo>`),
      'ba',
      'ab',
    ],
    ['inserted, then deleted', paragraph(run('a') + ins(del('x'))), 'a', 'a'],
    ['paragraphs joined', paragraph('a', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('b'), 'ab', 'a\nb'],
    ['a paragraph cut in two', paragraph('a', '<w:rPr><w:ins w:id="1"/></w:rPr>') + paragraph('b'), 'a\nb', 'ab'],
    ['a paragraph deleted', paragraph(del('x'), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('b'), 'b', 'x\nb'],
    [
      'a row inserted',
      `<w:tbl><w:tr><w:trPr><w:ins w:id="1"/></w:trPr><w:tc>${paragraph('a')}</w:tc></w:tr></w:tbl>${paragraph('b')}`,
      'a\nb',
      'b',
    ],
    [
      'format alone',
      paragraph(
        `<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>`,
      ),
      'a',
      undefined,
    ],
  ])('%s', async (_, body, after, before) => {
    expect(await both(body)).toEqual([after, before]);
  });

  test('each reading counts its own items', async () => {
    const numbering = listDefinition(0, level(0, 'lowerLetter', '%1)'), { 1: '' });
    const gone = item(del('x'), 1).replace('</w:pPr>', '<w:rPr><w:del w:id="9"/></w:rPr></w:pPr>');
    const document = await documentOf({ body: item('a', 1) + gone + item('b', 1), numbering });
    expect(document.blocks.labels).toEqual(['a)', 'b)']);
    expect(document.before?.blocks.labels).toEqual(['a)', 'b)', 'c)']);
  });
});

describe('what else a file says', () => {
  test('hidden text is read and marked, whether the run or its style hides it', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(
      run('a') +
        run('b', '<w:vanish/>') +
        run('c', '<w:rStyle w:val="H"/>') +
        run('d', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'),
    );
    const { document, diagnostics } = await read(docx({ body, styles }));
    expect(marksOf(document!)).toEqual(['hidden: bc']);
    expect(diagnostics).toMatchObject([{ code: 'docx/hidden-text', args: { count: 2 } }]);
  });

  test('files inside and macros are said and not opened', async () => {
    const files = { 'word/embeddings/a.docx': 'no zip at all', 'word/vbaProject.bin': 'x' };
    const { document, diagnostics } = await read(
      docx({ body: paragraph('a'), files, references: [['package', 'embeddings/a.docx']] }),
    );
    expect(document?.text).toBe('a');
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/attachments-ignored', 'file/active-content-ignored']);
  });
});

describe('ways to write the same', () => {
  const files = docxFiles({ body: paragraph('a') });
  const main = 'word/document.xml';
  const xml = documentXml(paragraph('a'));
  test.each<[string, Record<string, string | Uint8Array>]>([
    ['UTF-16 with a mark', { ...files, [main]: withMark(MARKS.utf16le, utf16(xml.replace('UTF-8', 'UTF-16'), 'le')) }],
    ['UTF-16 without a mark', { ...files, [main]: utf16(xml, 'be') }],
    [
      'other prefixes',
      {
        ...files,
        [main]: xml.replaceAll('w:', 'ns0:').replaceAll('xmlns:ns0:', 'xmlns:w').replace('xmlns:w=', 'xmlns:ns0='),
      },
    ],
    ['no types, no references', { [main]: xml }],
    [
      'slashes the other way',
      Object.fromEntries(Object.entries(files).map(([name, content]) => [name.replaceAll('/', '\\'), content])),
    ],
    [
      'a main part elsewhere',
      {
        'text/main.xml': xml,
        '[Content_Types].xml': files['[Content_Types].xml']!,
        '_rels/.rels': String(files['_rels/.rels']).replace('word/document.xml', '/text/main.xml'),
      },
    ],
  ])('%s', async (_, parts) => {
    expect((await read(zip(parts))).document?.text).toBe('a');
  });
});
