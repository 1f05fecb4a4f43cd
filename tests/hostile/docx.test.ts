import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type InflateLimits, Inflater, openArchive } from '../../src/archive/index.ts';
import { LIMITS } from '../../src/model/index.ts';
import { isRefusal } from '../../src/readers/docx/package.ts';
import { readDocument } from '../../src/readers/index.ts';
import { documentXml, docx, docxFiles, item, level, listDefinition, paragraph, run, zip } from '../fixtures/docx.ts';

const read = (bytes: Uint8Array) => readDocument({ name: 'a.docx', bytes, sha256: '0'.repeat(64) });
const codesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
const MAIN = 'word/document.xml';
const files = docxFiles({ body: paragraph('a') });
const withMain = (xml: string | Uint8Array): Uint8Array<ArrayBuffer> => zip({ ...files, [MAIN]: xml });

/** Where a name stands in the directory at the end of the archive. */
const inDirectory = (bytes: Uint8Array, name: string): number => Buffer.from(bytes).lastIndexOf(name) - 46;

describe('limits, at both sides', () => {
  const archiveOf = (parts: Record<string, Uint8Array>, packing: 0 | 6 = 0) => {
    const archive = openArchive(zip(parts, packing));
    if (isRefusal(archive)) throw new Error(archive.code);
    return archive;
  };
  const bytesOf = (length: number): Uint8Array => new Uint8Array(length);
  const readAll = (parts: Record<string, Uint8Array>, limits: Partial<InflateLimits>, packing: 0 | 6 = 0): string[] => {
    const archive = archiveOf(parts, packing);
    const inflater = new Inflater(archive, { ...LIMITS, ...limits });
    return Object.keys(parts).map((name) => inflater.read(archive.entries.get(name)!, () => null)?.code ?? 'read');
  };

  test('bytes of a part', () => {
    expect(readAll({ a: bytesOf(5000) }, { archivePartBytes: 5000 })).toEqual(['read']);
    expect(readAll({ a: bytesOf(5001) }, { archivePartBytes: 5000 })).toEqual(['file/expands-too-far']);
  });

  test('bytes of all parts', () => {
    expect(readAll({ a: bytesOf(3000), b: bytesOf(2000) }, { archiveBytes: 5000 })).toEqual(['read', 'read']);
    expect(readAll({ a: bytesOf(3000), b: bytesOf(2001) }, { archiveBytes: 5000 })).toEqual([
      'read',
      'archive/too-large',
    ]);
  });

  test('times the packed size, above some size alone', () => {
    const limits = { archiveRatioFrom: 100_000 };
    expect(readAll({ a: bytesOf(100_000) }, limits, 6)).toEqual(['read']);
    expect(readAll({ a: bytesOf(100_001) }, limits, 6)).toEqual(['archive/packed-too-tightly']);
    expect(readAll({ a: bytesOf(200_000) }, limits, 0)).toEqual(['read']);
  });

  test('no more is inflated than one step beyond the limit', () => {
    const archive = archiveOf({ a: bytesOf(60_000_000) }, 6);
    let taken = 0;
    new Inflater(archive, { ...LIMITS, archivePartBytes: 1_000_000 }).read(archive.entries.get('a')!, (bytes) => {
      taken += bytes.length;
      return null;
    });
    expect(taken).toBeLessThanOrEqual(1_000_000);
  });

  test('entries of an archive', () => {
    const three = zip({ a: '', b: '', c: '' });
    expect(openArchive(three, 3)).toHaveProperty('entries.size', 3);
    expect(openArchive(three, 2)).toMatchObject({ code: 'archive/too-many-entries', args: { count: 3, limit: 2 } });
  });

  test('depth of elements', async () => {
    // Document and body stand around, paragraph, run and text within.
    const nested = (depth: number): string =>
      '<w:sdt>'.repeat(depth - 5) + paragraph('a') + '</w:sdt>'.repeat(depth - 5);
    expect((await read(docx({ body: nested(LIMITS.markupDepth) }))).document?.text).toBe('a');
    expect(await codesOf(docx({ body: nested(LIMITS.markupDepth + 1) }))).toEqual(['file/too-deep']);
  });

  test('a bomb of the real size is refused, an honest text that repeats itself is not', async () => {
    expect(await codesOf(withMain(documentXml(paragraph('a') + ' '.repeat(LIMITS.archiveRatioFrom))))).toEqual([
      'archive/packed-too-tightly',
    ]);
    expect((await read(docx({ body: paragraph('Resolution 70/1 '.repeat(100_000)) }))).document?.text).toHaveLength(
      1_600_000,
    );
  });
});

describe('what is no whole document is refused with its reason', () => {
  const spoilt = (change: (bytes: Uint8Array, record: number) => void, name = MAIN): Uint8Array => {
    const bytes = zip(files);
    change(bytes, inDirectory(bytes, name));
    return bytes;
  };

  test.each<[string, Uint8Array, string]>([
    [
      'a check sum that is wrong',
      spoilt((bytes, at) => bytes.fill(bytes[at + 16]! ^ 1, at + 16, at + 17)),
      'file/damaged',
    ],
    ['a size that lies', spoilt((bytes, at) => bytes.fill(bytes[at + 24]! ^ 1, at + 24, at + 25)), 'file/damaged'],
    ['a part that is locked', spoilt((bytes, at) => bytes.fill(1, at + 8, at + 9)), 'file/encrypted'],
    ['a packing that nobody reads', spoilt((bytes, at) => bytes.fill(99, at + 10, at + 11)), 'file/damaged'],
    ['a place beyond the end', spoilt((bytes, at) => bytes.fill(0x7f, at + 42, at + 46)), 'file/damaged'],
    ['cut at the end', zip(files).slice(0, -30), 'file/damaged'],
    ['two parts of one name', zip({ ...files, 'WORD/document.xml': documentXml(paragraph('b')) }), 'file/damaged'],
    [
      'a part that is referred to and lost',
      docx({ body: paragraph('a'), references: [['numbering', 'numbering.xml']] }),
      'file/damaged',
    ],
    ['elements that never end', withMain(documentXml(paragraph('a')).replace('</w:body>', '')), 'file/damaged'],
    ['XML that is cut', withMain(documentXml(paragraph('a')).slice(0, -20)), 'file/damaged'],
    ['an empty part', withMain(''), 'file/damaged'],
    ['a document type', withMain(`<!DOCTYPE x>${documentXml(paragraph('a'))}`), 'xml/doctype'],
    [
      'a document type in styles',
      docx({ body: paragraph('a'), styles: '', files: { 'word/styles.xml': '<!doctype x [<!ENTITY a "b">]><a/>' } }),
      'xml/doctype',
    ],
    [
      'a document type in UTF-16',
      withMain(new Uint8Array(Buffer.from(`\ufeff<!DOCTYPE x>${documentXml('')}`, 'utf16le'))),
      'xml/doctype',
    ],
    ['an encoding nobody knows', withMain(documentXml('').replace('UTF-8', 'x-nobody')), 'encoding/unknown'],
    ['another document inside', withMain('<a/>'), 'file/no-document'],
    ['no document inside', zip(docxFiles({ body: '', files: { [MAIN]: null } })), 'file/no-document'],
    ['nothing written', docx({ body: paragraph('<w:r/>') }), 'file/empty'],
  ])('%s', async (_, bytes, code) => {
    const { document } = await read(bytes);
    expect(document).toBeNull();
    expect(await codesOf(bytes)).toEqual([code]);
  });

  test('spreadsheets and presentations are called what they are', async () => {
    for (const [type, folder, content] of [
      ['xlsx', 'xl', 'spreadsheetml'],
      ['pptx', 'ppt', 'presentationml'],
    ] as const) {
      const other = {
        '[Content_Types].xml': String(files['[Content_Types].xml']).replace('wordprocessingml', content),
        '_rels/.rels': files['_rels/.rels']!,
      };
      for (const bytes of [zip({ ...other, [`${folder}/main.xml`]: '<a/>' }), zip({ ...other, [MAIN]: '<a/>' })])
        expect((await read(bytes)).diagnostics).toMatchObject([{ code: 'file/type-not-read', args: { type } }]);
    }
  });
});

describe('damaged twins', () => {
  const whole = zip(
    docxFiles({
      body:
        item('one', 1) +
        paragraph(`${run('two')}<w:ins w:id="1">${run('in')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>`) +
        `<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl>`,
      numbering: listDefinition(0, level(0, 'lowerRoman', '%1)'), { 1: '' }),
      styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="N"/></w:style>',
      footnotes: `<w:footnote w:id="1">${paragraph('note')}</w:footnote>`,
    }),
    0,
  );
  const TWINS = Number(process.env.DAMAGED_TWINS ?? 300);

  test('are read or refused, never thrown at', async () => {
    const place = fc.nat(whole.length - 1);
    const damage = fc.oneof(
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }).map((flips) => {
        const twin = whole.slice();
        for (const [at, byte] of flips) twin[at] = byte;
        return twin;
      }),
      place.map((length) => whole.slice(0, length)),
      fc.tuple(place, place, fc.integer({ min: 1, max: 200 })).map(([from, to, length]) => {
        const twin = whole.slice();
        twin.set(whole.subarray(from, Math.min(from + length, from + whole.length - to)), to);
        return twin;
      }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        const { document, diagnostics } = await read(bytes);
        if (document === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: TWINS },
    );
  });

  test('of the XML, with check sums that fit, are read or refused', async () => {
    const xml = documentXml(`${item('one', 1)}${paragraph(`<w:del w:id="1">${run('x')}</w:del>${run('y')}`)}`);
    const marks = fc.constantFrom(
      '<',
      '>',
      '/',
      '</w:p>',
      '<w:p>',
      '<w:tc>',
      '</w:tc>',
      '<w:txbxContent>',
      '&',
      '"',
      '<w:ins>',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length), fc.nat(30), marks, async (at, cut, mark) => {
        const { document, diagnostics } = await read(withMain(xml.slice(0, at) + mark + xml.slice(at + cut)));
        if (document === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: TWINS },
    );
  });
});
