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

/** What ends a line: feeds of a line and a page, returns, and the separators of Unicode (its newline guidelines, 5.8). */
const LINE_ENDS = ['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];

/** Lines as columns, CR LF ending one of them. Marks of a converter at their beginning are left out. */
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
  const kinds = LINE_ENDS.map((sign) => ({ sign, at: text.indexOf(sign) })).filter(({ at }) => at >= 0);
  while (true) {
    let end = text.length;
    for (const kind of kinds) {
      if (kind.at < from) kind.at = positionFrom(text, kind.sign, from);
      if (kind.at < end) end = kind.at;
    }
    if (end === text.length) break;
    add(from, end);
    from = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  add(from, text.length);
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

/** Where the sign stands next; behind the text where it does not. */
function positionFrom(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
