import { type Diagnostic, LIMITS, makeDiagnostic } from '../model/index.ts';
import { decodeAs, decodeStrictUtf8, encodingNamed } from './encodings.ts';
import { guessUtf16, readsAsChinese, readsAsOneByte } from './guess.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

const REPLACEMENT = '\ufffd';

/**
 * Bytes to text. In order: byte order mark; UTF-8 that holds to the letter; UTF-16 without a mark; what the file itself
 * declares; GB18030 that reads as Chinese; UTF-8 with damaged places, counted. Null when nothing fits, which includes the
 * one-byte encodings that nobody declares: they can't be told apart for sure, and wrong letters are worse than a question.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | null {
  const decoded = decodeByContent(bytes, declared && encodingNamed(declared));
  if (decoded === null || declared === null || encodingNamed(declared) === encodingNamed(decoded.encoding))
    return decoded;
  // In ASCII all that a page can declare is the same.
  if (!/[^\0-\x7f]/.test(decoded.text)) return decoded;
  const notice = makeDiagnostic('encoding/declared-otherwise', { declared, encoding: decoded.encoding });
  return { ...decoded, diagnostics: [...decoded.diagnostics, notice] };
}

function decodeByContent(bytes: Uint8Array, declared: string | null): Decoded | null {
  const mark = MARKS.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (mark) return finish(decodeAs(mark.encoding, bytes.subarray(mark.bytes.length)), mark.encoding);
  const utf8 = decodeStrictUtf8(bytes);
  if (utf8 !== null && !utf8.includes('\0')) return finish(utf8, 'utf-8');
  const wide = guessUtf16(bytes);
  if (wide) return finish(decodeAs(wide, bytes), wide, true);
  if (utf8 !== null) return finish(utf8, 'utf-8');
  if (declared !== null) {
    const text = decodeAs(declared, bytes);
    if (damagedShare(text) <= LIMITS.replacementShare) return finish(text, declared);
  }
  if (readsAsChinese(bytes)) {
    const chinese = decodeAs('gb18030', bytes);
    if (damagedShare(chinese) <= LIMITS.replacementShare) return finish(chinese, 'gb18030', true);
  }
  if (readsAsOneByte(bytes)) return null;
  const damaged = decodeAs('utf-8', bytes);
  return damagedShare(damaged) <= DAMAGED_SHARE ? finish(damaged, 'utf-8') : null;
}

/** More damage than this is another encoding, not a damaged one. */
const DAMAGED_SHARE = 0.3;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Longest first: the mark of UTF-32 begins with that of UTF-16. */
const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const damagedShare = (text: string): number => occurrences(text, REPLACEMENT) / text.length;

function finish(text: string, encoding: string, guessed = false): Decoded {
  const diagnostics: Diagnostic[] = [];
  const replaced = occurrences(text, REPLACEMENT);
  if (replaced > 0) diagnostics.push(makeDiagnostic('encoding/replaced-characters', { count: replaced, encoding }));
  if (guessed) diagnostics.push(makeDiagnostic('encoding/guessed', { encoding }));
  return { text, encoding, diagnostics };
}

const occurrences = (text: string, character: string): number => {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
};

/** Whether decoded text is too much for the limits of a document. */
export const isTooLong = (text: string): boolean => text.length > LIMITS.textLength;

/** Whether decoded text holds so many control characters that it is none. */
export function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls > text.length * LIMITS.controlShare;
}

/** C0 and DEL; tab, line feed, vertical tab, form feed and carriage return belong to text. */
const isControl = (unit: number): boolean => (unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit === 0x7f);
