const REPLACEMENT = 0xfffd;
/** Code points put into the text at once: arguments of one call are limited. */
const CHUNK = 4096;

/** UTF-32 to text, which no `TextDecoder` knows. What is no code point, and a cut end, becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  const parts: string[] = [];
  for (let from = 0; from < whole; from += CHUNK * 4) {
    const points: number[] = [];
    for (let at = from; at < Math.min(whole, from + CHUNK * 4); at += 4) {
      const point = view.getUint32(at, littleEndian);
      points.push(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? REPLACEMENT : point);
    }
    parts.push(String.fromCodePoint(...points));
  }
  if (whole < bytes.length) parts.push(String.fromCodePoint(REPLACEMENT));
  return parts.join('');
}
