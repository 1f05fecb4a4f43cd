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
  if (big > 0.95 && big > little) return 'utf-16be';
  // Latin letters turned round are Han characters: then the zeros tell, which stand in the higher bytes of Latin text.
  if (little <= 0.95) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at & 1]!++;
  return zeros[0] === zeros[1] ? null : zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

/** Share of the bytes beyond ASCII that stand in a UTF-8 character or in the beginning of one. */
export function utf8Shape(bytes: Uint8Array): number {
  let beyond = 0;
  let shaped = 0;
  for (let at = 0; at < Math.min(bytes.length, SAMPLE); at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < wanted && (bytes[at + found + 1]! & 0xc0) === 0x80) found++;
    beyond += 1 + found;
    if (found > 0) shaped += 1 + found;
    at += found;
  }
  return beyond === 0 ? 0 : shaped / beyond;
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

/** UTF-32 without a mark: every four bytes are a code point, nearly all of them of scripts that are in use. */
export function guessUtf32(bytes: Uint8Array): 'utf-32le' | 'utf-32be' | null {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength);
  for (const encoding of ['utf-32le', 'utf-32be'] as const) {
    let inUse = 0;
    for (let at = 0; at < sample.length; at += 4) {
      const point = view.getUint32(at, encoding === 'utf-32le');
      if (point > 0x10ffff) {
        inUse = 0;
        break;
      }
      if (isInUse(point)) inUse++;
    }
    if (inUse / (sample.length / 4) > 0.95) return encoding;
  }
  return null;
}
