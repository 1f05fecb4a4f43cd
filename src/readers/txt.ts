import { type Blocks, LIMITS, makeDiagnostic } from '../model/index.ts';
import { decode, isTooLong } from './decode.ts';
import { binaryKind } from './kinds.ts';
import type { Reader } from './reader.ts';

/** Plain text: every line is a block. */
export const txtReader: Reader = {
  format: 'txt',
  extensions: ['txt', 'text', 'md'],
  mediaTypes: ['text/plain'],
  sniff: (bytes) => binaryKind(bytes) === null,
  read: ({ name, bytes, sha256 }) => {
    const decoded = decode(bytes);
    if (decoded === null)
      return { document: null, diagnostics: [makeDiagnostic('encoding/unknown', {}, { file: name })] };
    const { text, encoding, diagnostics } = decoded;
    if (isTooLong(text))
      return {
        document: null,
        diagnostics: [
          makeDiagnostic('file/text-too-long', { length: text.length, limit: LIMITS.textLength }, { file: name }),
        ],
      };
    if (text.trim() === '') return { document: null, diagnostics: [makeDiagnostic('file/empty', {}, { file: name })] };
    return {
      document: { name, sha256, byteLength: bytes.length, format: 'txt', encoding, text, blocks: linesOf(text) },
      diagnostics,
    };
  },
};

/** Lines as columns; LF, CR LF and CR end them. */
export function linesOf(text: string): Blocks {
  let starts = new Int32Array(256);
  let ends = new Int32Array(256);
  let count = 0;
  let from = 0;
  const add = (start: number, end: number): void => {
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = start;
    ends[count++] = end;
  };
  const hasReturns = text.includes('\r');
  for (;;) {
    let end = text.indexOf('\n', from);
    if (hasReturns) {
      const back = text.indexOf('\r', from);
      if (back >= 0 && (end < 0 || back < end)) end = back;
    }
    if (end < 0) break;
    add(from, end);
    from = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  add(from, text.length);
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
