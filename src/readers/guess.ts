/**
 * What bytes of text without a byte order mark are, when they are no UTF-8. Counts only: no table of frequencies, no word
 * of any language.
 */

/** Bytes looked at; enough to tell, however long the file is. Even, so that pairs stay pairs. */
const SAMPLE = 65_536;

/**
 * UTF-16 without a mark holds zero bytes (line ends, digits, blanks), and in the right order nearly all of its units are
 * of scripts that are in use, in the wrong order they are scattered.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const little = shareInUse(sample, 1);
  const big = shareInUse(sample, 0);
  if (little > 0.95 && little > big) return 'utf-16le';
  return big > 0.95 && big > little ? 'utf-16be' : null;
}

/** Share of pairs that are a character in use, when the higher byte stands at `high` within the pair. */
function shareInUse(sample: Uint8Array, high: 0 | 1): number {
  let inUse = 0;
  for (let at = 0; at + 1 < sample.length; at += 2)
    if (isInUse((sample[at + high]! << 8) | sample[at + 1 - high]!)) inUse++;
  return inUse / (sample.length >> 1);
}

/** Latin, Greek, Cyrillic, Arabic; general punctuation; Han with its punctuation; full-width forms; line ends. */
const isInUse = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x250) ||
  (unit >= 0x300 && unit < 0x530) ||
  (unit >= 0x600 && unit < 0x700) ||
  (unit >= 0x2000 && unit < 0x2070) ||
  (unit >= 0x3000 && unit < 0x3040) ||
  (unit >= 0x4e00 && unit < 0xa000) ||
  (unit >= 0xff00 && unit < 0xfff0) ||
  unit === 0x09 ||
  unit === 0x0a ||
  unit === 0x0d;

/**
 * GB18030 accepts much that is no Chinese, Western and Cyrillic text among it. Chinese is it when nearly all double bytes
 * lie where the national standard keeps its common characters and punctuation.
 */
export function readsAsChinese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at]!;
    if (lead < 0x81) continue;
    const trail = sample[at + 1] ?? 0;
    pairs++;
    if (trail >= 0x30 && trail <= 0x39) at += 3;
    else if (trail >= 0x40) {
      at++;
      if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++;
    }
  }
  return pairs > 0 && common / pairs > 0.8;
}

/**
 * Whether bytes that are no UTF-8 are text in a one-byte encoding (Latin, Cyrillic, Arabic) and not damaged UTF-8: most of
 * what is beyond ASCII stands beside a letter, and next to nothing of it is a whole UTF-8 character.
 */
export function readsAsOneByte(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let beyond = 0;
  let inWords = 0;
  let whole = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at]! < 0x80) continue;
    beyond++;
    if (isLetterByte(sample[at]!) && (isLetterByte(sample[at - 1] ?? 0) || isLetterByte(sample[at + 1] ?? 0)))
      inWords++;
    const length = utf8Length(sample, at);
    if (length > 0) {
      whole++;
      at += length - 1;
    }
  }
  return beyond > 0 && inWords / beyond > 0.5 && whole / beyond < 0.2;
}

/** A letter in ASCII, or where the one-byte encodings keep their letters. */
const isLetterByte = (byte: number): boolean => byte >= 0xc0 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);

/** Bytes of the UTF-8 character that begins here, 0 when none does. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let next = 1; next < length; next++) if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  return length;
}
