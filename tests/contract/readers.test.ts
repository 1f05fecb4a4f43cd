import { describe, expect, test } from 'vitest';
import { acceptedFiles, type FileBytes, READERS, type Reader, readDocument } from '../../src/readers/index.ts';
import { docx, paragraph } from '../fixtures/docx.ts';
import { makePdf, print } from '../fixtures/pdf.ts';
import { definingFiles } from './listed-files.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** The smallest file of each format that has a reader, and of some that have none. A new reader adds its own. */
const SMALLEST: Readonly<Record<string, Uint8Array>> = {
  txt: bytesOf('Resolution 1\nresolves\n1 to go on.\n'),
  pdf: makePdf({ pages: [print(72, 720, 'Resolution 1')] }),
  docx: docx({ body: paragraph('Resolution 1') }),
  html: bytesOf('<!DOCTYPE html><title>Resolution 1</title><p>resolves<ol><li>to go on</ol>'),
  png: bytesOf('\u0089PNG\r\n\u001a\n'),
  rtf: bytesOf('{\\rtf1 Resolution 1}'),
};
const file = (bytes: Uint8Array): FileBytes => ({ name: 'no-extension', bytes, sha256: '0'.repeat(64) });

test('every reader in the folder is in the list, under the name of its file', () => {
  expect(definingFiles('readers', /: Reader = \{/)).toEqual(READERS.map(({ format }) => format).sort());
});

test('no two readers have the same format or claim the same ending', () => {
  for (const all of [READERS.map(({ format }) => format), READERS.flatMap(({ extensions }) => extensions)])
    expect(new Set(all).size).toBe(all.length);
});

test('file dialogs offer what readers read, and nothing else', () => {
  const accepted = acceptedFiles();
  for (const ending of ['.txt', '.docx', '.pdf', '.html']) expect(accepted).toContain(ending);
  for (const { extensions, mediaTypes } of READERS) {
    for (const ending of extensions) expect(accepted).toContain(`.${ending}`);
    for (const type of mediaTypes) expect(accepted).toContain(type);
  }
  expect(accepted.filter((entry) => !/^\.[a-z0-9]+$|^[a-z]+\/[a-z0-9.+-]+$/.test(entry))).toEqual([]);
  const ofReaders = READERS.flatMap(({ extensions, mediaTypes }) => [...extensions, ...mediaTypes]);
  expect(accepted.length).toBe(ofReaders.length);
});

test('at most one reader recognizes a file, and a format without reader is refused by name', async () => {
  for (const [format, bytes] of Object.entries(SMALLEST)) {
    const found = READERS.filter((reader) => reader.sniff(bytes)).map((reader) => reader.format);
    const listed = READERS.some((reader) => reader.format === format);
    expect(found, format).toEqual(listed ? [format] : []);
    if (!listed)
      expect((await readDocument(file(bytes))).diagnostics).toMatchObject([
        { code: 'file/type-not-read', args: { type: format } },
      ]);
  }
});

describe.each(READERS.map((reader): [string, Reader] => [reader.format, reader]))('%s', (format, reader) => {
  test('names endings and media types for dialogs', () => {
    expect(reader.extensions.length).toBeGreaterThan(0);
    for (const ending of reader.extensions) expect(ending).toMatch(/^[a-z0-9]+$/);
    for (const type of reader.mediaTypes) expect(type).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  });

  test('reads the smallest file: blocks in order, within the text, the file untouched', async () => {
    const bytes = SMALLEST[format]!;
    const before = bytes.slice();
    const { document, diagnostics } = await reader.read(file(bytes));
    expect(diagnostics).toEqual([]);
    expect(document).toMatchObject({ format, name: 'no-extension', byteLength: bytes.length, sha256: '0'.repeat(64) });
    const { count, starts, ends } = document!.blocks;
    expect([starts.length, ends.length]).toEqual([count, count]);
    for (let at = 0; at < count; at++) {
      expect(starts[at]).toBeLessThanOrEqual(ends[at]!);
      expect(starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : ends[at - 1]!);
      expect(ends[at]).toBeLessThanOrEqual(document!.text.length);
    }
    expect(bytes).toEqual(before);
  });

  test('a file cut or spoilt here and there is read or refused, never thrown at', async () => {
    const whole = SMALLEST[format]!;
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 200)) {
      const spoilt = whole.slice();
      spoilt[length] = 0xff;
      for (const bytes of [whole.subarray(0, length), spoilt]) {
        const { document, diagnostics } = await readDocument(file(bytes));
        if (document === null) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      }
    }
  });
});
