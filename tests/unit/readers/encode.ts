import { decodeAs } from '../../../src/readers/encodings.ts';

/** Texts as bytes, in the encodings that documents come in. Node writes only UTF-8 and UTF-16 itself. */

const bytesOf = (...parts: readonly (ArrayLike<number> & Iterable<number>)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
}

export function utf32(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const points = [...text].map((character) => character.codePointAt(0)!);
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  points.forEach((point, at) => {
    view.setUint32(at * 4, point, order === 'le');
  });
  return bytes;
}

export const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytesOf(mark, bytes);

export const MARKS = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
  utf32le: [0xff, 0xfe, 0, 0],
  utf32be: [0, 0, 0xfe, 0xff],
} as const;

/** Encodes by asking the decoder what each byte or pair of bytes means. */
export function encodeByTable(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const table = tableOf(encoding);
  return bytesOf(
    ...[...text].map((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`character: ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const character = decodeAs(encoding, Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(byte);
  if (encoding === 'gb18030' || encoding === 'big5')
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  tables.set(encoding, table);
  return table;
}
