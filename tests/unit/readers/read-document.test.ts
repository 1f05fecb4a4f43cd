import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/model/index.ts';
import { type FileBytes, readDocument } from '../../../src/readers/index.ts';
import { encodeByTable, MARKS, utf8, utf16, withMark } from './encode.ts';
import { TEXTS } from './encoding-texts.ts';

const SHA = '0'.repeat(64);
const file = (bytes: Uint8Array, name = 'a.txt'): FileBytes => ({ name, bytes, sha256: SHA });
const read = (bytes: Uint8Array, name?: string) => readDocument(file(bytes, name));
const codesOf = async (bytes: Uint8Array): Promise<string[]> => (await read(bytes)).diagnostics.map(({ code }) => code);

describe('what is no document is refused by name', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', utf8('')],
    ['a byte order mark', withMark(MARKS.utf8, utf8(''))],
    ['a mark of UTF-16', withMark(MARKS.utf16le, utf8(''))],
    ['blanks', utf8(' \n\t\r\n\u3000')],
  ])('empty: %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'file/empty', severity: 'error', at: { file: 'a.txt' } }],
    });
  });

  const zip = (...names: readonly string[]): Uint8Array =>
    utf8(names.map((name) => `PK\u0003\u0004${'\0'.repeat(26)}${name}`).join(''));

  test.each<[string, Uint8Array]>([
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['zip', zip('notes.txt')],
    ['zip', utf8(`PK\u0005\u0006${'\0'.repeat(18)}`)],
    ['rtf', utf8('{\\rtf1\\ansi text}')],
    ['office-legacy', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
    ['gif', utf8('GIF89a')],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['program', utf8(`MZ\u0090\0${'\0'.repeat(80)}`)],
    ['program', utf8(`MZ${'\0'.repeat(80)}`)],
    ['program', utf8('\u007fELF\u0002')],
    ['xml', utf8('<?xml version="1.0"?><akomaNtoso/>')],
  ])('kind: %s', async (type, bytes) => {
    expect(await read(bytes)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'file/type-not-read', severity: 'error', args: { type }, at: { file: 'a.txt' } }],
    });
  });

  test.each([
    '<p class="x">Noting the buoys',
    `<p ${'data-x="1" '.repeat(4000)}>Noting the buoys</p>`,
    `${'<b>'.repeat(100)}Noting the buoys`,
    `<table>${'<tr><td>'.repeat(40)}Noting the buoys`,
  ])('a fragment of HTML, whatever it begins with', async (text) => {
    expect((await read(utf8(text))).document).toMatchObject({
      format: 'html',
      text: expect.stringMatching(/^\s*Noting/),
    });
  });

  test('a text that begins with a name in angle brackets is a text', async () => {
    expect((await read(utf8('<pagenumber> Noting the buoys'))).document?.format).toBe('txt');
  });

  test('bytes without meaning', async () => {
    expect(await codesOf(utf8(`text ${'\u0000\u0001\u0002'.repeat(20)}`))).toEqual(['file/binary']);
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256);
    expect(['file/binary', 'encoding/unknown']).toContain((await codesOf(noise))[0]);
    expect((await read(noise)).document).toBeNull();
  });

  test('bytes without meaning are not said to be read as another kind than their name says', async () => {
    const { document, diagnostics } = await read(new Uint8Array(3000), 'draft.docx');
    expect(document).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['file/binary']);
  });

  test('a short text in a one-byte encoding is a question, with what it would be in each', async () => {
    const { document, diagnostics, encodings } = await read(Uint8Array.from([0xe0, 0xe9]));
    expect(document).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: 'encoding/unsure', args: { candidates: expect.stringContaining('windows-1251') }, at: { file: 'a.txt' } },
    ]);
    expect(encodings).toContainEqual({ encoding: 'windows-1251', sample: '\u0430\u0439' });
    const chosen = { ...file(Uint8Array.from([0xe0, 0xe9])), encoding: 'windows-1251' };
    expect(await readDocument(chosen)).toMatchObject({
      document: { text: '\u0430\u0439', encoding: 'windows-1251' },
      diagnostics: [],
    });
  });

  test('a guessed encoding can be chosen otherwise; one that the bytes tell can not', async () => {
    const guessed = await read(encodeByTable(TEXTS.ru!, 'windows-1251'));
    expect(guessed.document?.encoding).toBe('windows-1251');
    expect(guessed.encodings?.[0]).toMatchObject({ encoding: 'windows-1251' });
    expect(guessed.encodings?.map(({ encoding }) => encoding)).toContain('koi8-r');
    expect((await read(utf8(TEXTS.ru!))).encodings).toBeUndefined();
  });

  test('too many bytes are refused before any is read', async () => {
    const untouchable = new Proxy({ length: LIMITS.fileBytes + 1 } as Uint8Array, {
      get: (target, key) => {
        if (key !== 'length') throw new Error(`read: ${String(key)}`);
        return target.length;
      },
    });
    expect(await read(untouchable)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'file/too-large', args: { bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes } }],
    });
  });

  test('text of the longest length is read, one more character is not', async () => {
    const bytes = new Uint8Array(LIMITS.textLength + 1).fill(0x61);
    expect((await read(bytes.subarray(1))).document?.text.length).toBe(LIMITS.textLength);
    expect(await read(bytes)).toMatchObject({
      document: null,
      diagnostics: [{ code: 'file/text-too-long', args: { length: LIMITS.textLength + 1, limit: LIMITS.textLength } }],
    });
  });
});

describe('what is a document', () => {
  test('is read by content, whatever its name', async () => {
    for (const name of ['a.pdf', 'a.docx', 'a', '../../a.txt', 'a\u202etxt.exe'])
      expect((await read(utf8('Resolution 1\n'), name)).document).toMatchObject({
        name,
        format: 'txt',
        encoding: 'utf-8',
      });
  });

  test('may begin like something else', async () => {
    for (const text of ['PKI policy', 'MZ is no program', '<draft> Resolution', '%percent', 'GIF', '{\\r}'])
      expect((await read(utf8(text))).document?.text).toBe(text);
  });

  test('keeps a stray control character, and its diagnostics name the file', async () => {
    const { document } = await read(utf8(`${'text '.repeat(100)}\u0000\u001b`));
    expect(document?.text).toHaveLength(502);
    expect((await read(utf16('Resolution 1', 'le'))).diagnostics).toMatchObject([
      { code: 'encoding/guessed', at: { file: 'a.txt' } },
    ]);
  });

  test('carries what it was made of', async () => {
    const bytes = withMark(MARKS.utf8, utf8('第1号'));
    expect((await read(bytes)).document).toMatchObject({ sha256: SHA, byteLength: bytes.length, text: '第1号' });
  });
});
