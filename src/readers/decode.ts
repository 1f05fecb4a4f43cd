import { type Diagnostic, LIMITS, makeDiagnostic } from '../model/index.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

const REPLACEMENT = '\ufffd';

/**
 * Bytes to text. In order: byte order mark; UTF-8 that holds to the letter; UTF-16 by the place of its zero bytes; GB18030
 * that holds to the letter and reads as Chinese; UTF-8 with a few damaged places, counted. Null when nothing fits.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byteOrderMark(bytes);
  if (marked)
    return finish(
      strict(marked.encoding, bytes.subarray(marked.length)) ?? lenient(marked.encoding, bytes.subarray(marked.length)),
      marked.label,
    );
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null && !utf8.includes('\0')) return finish(utf8, 'utf-8');
  const wide = utf16ByZeros(bytes);
  if (wide) {
    const text = strict(wide, bytes);
    if (text !== null) return finish(text, wide, true);
  }
  if (utf8 !== null) return finish(utf8, 'utf-8');
  const chinese = strict('gb18030', bytes);
  if (chinese !== null && readsAsChinese(chinese)) return finish(chinese, 'gb18030', true);
  const damaged = lenient('utf-8', bytes);
  const share = occurrences(damaged, REPLACEMENT) / damaged.length;
  return share <= DAMAGED_SHARE ? finish(damaged, 'utf-8') : null;
}

/** More damage than this is another encoding, not a damaged one. */
const DAMAGED_SHARE = 0.25;

function byteOrderMark(bytes: Uint8Array): { encoding: string; label: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { encoding: 'utf-8', label: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', label: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', label: 'utf-16be', length: 2 };
  return null;
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lenient = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

/** Text with many ASCII characters in UTF-16 has a zero in every other byte. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  if (odd > half * 0.2 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.2 && odd < half * 0.02) return 'utf-16be';
  return null;
}

/** GB18030 accepts much that is no Chinese: most of what is beyond ASCII must be common Han or its punctuation. */
function readsAsChinese(text: string): boolean {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const han = text.match(/[\u4e00-\u9fa5\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
  return beyond > 0 && han / beyond > 0.9;
}

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
