import { type Blocks, type Diagnostic, type DiagnosticCode, LIMITS, makeDiagnostic } from '../model/index.ts';
import { askForEncoding } from './ask-for-encoding.ts';
import { behindConversionMarks } from './conversion-marks.ts';
import { decode, isBinary, isTooLong } from './decode.ts';
import { FORMATS } from './formats.ts';
import { binaryKind } from './kinds.ts';
import type { Reader, ReadResult } from './reader.ts';

/** Plain text: every line is a block. */
export const txtReader: Reader = {
  ...FORMATS.txt,
  sniff: (bytes) => binaryKind(bytes) === null,
  read: ({ name, bytes, sha256, encoding: chosen }) => {
    const refuse = (code: DiagnosticCode, args: Diagnostic['args'] = {}): ReadResult => ({
      document: null,
      diagnostics: [makeDiagnostic(code, args, { file: name })],
    });
    const decoded = decode(bytes, { chosen });
    if (decoded === null) return refuse(bytes.includes(0) ? 'file/binary' : 'encoding/unknown');
    if (decoded.kind === 'unsure') return askForEncoding(name, decoded);
    const { text, encoding, diagnostics, others } = decoded;
    if (isTooLong(text)) return refuse('file/text-too-long', { length: text.length, limit: LIMITS.textLength });
    if (text.trim() === '') return refuse('file/empty');
    if (isBinary(text)) return refuse('file/binary');
    return {
      document: { name, sha256, byteLength: bytes.length, format: 'txt', encoding, text, blocks: linesOf(text) },
      diagnostics: diagnostics.map((entry) => ({ ...entry, at: { file: name } })),
      ...(others ? { encodings: others } : {}),
    };
  },
};

/** Lines as columns; LF, CR LF and CR end them. Marks of a converter at their beginning are left out. */
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
    starts[count] = behindConversionMarks(text, start, end);
    ends[count++] = end;
  };
  // Each is searched for again only when it was passed: a file with one of them far away is still read in linear time.
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed >= 0 || back >= 0) {
    const end = back < 0 || (feed >= 0 && feed < back) ? feed : back;
    add(from, end);
    from = end + (end === back && feed === back + 1 ? 2 : 1);
    if (feed >= 0 && feed < from) feed = text.indexOf('\n', from);
    if (back >= 0 && back < from) back = text.indexOf('\r', from);
  }
  add(from, text.length);
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
