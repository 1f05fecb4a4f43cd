import { Unzlib } from 'fflate';
import { LIMITS } from '../../model/index.ts';

/** The most that a byte of Deflate can become. */
const MOST_PER_BYTE = 1032;
/** Bytes opened at once: what they can become stays small. */
const STEP = 4096;
const DEEPEST = 4;
const WINDOW = 1 << 20;
const STREAM = 'stream';
const END = 'endstream';

/**
 * Whether a stream of the file becomes more than a part may be when it is opened. pdf.js opens streams whole, so this is
 * found out before it is asked. Every stream that could become too much is opened, counted and thrown away, whatever its
 * dictionary says of its length or of how it is packed; packed within packed as well.
 */
export function opensTooFar(bytes: Uint8Array): boolean {
  for (const [start, end] of streamsOf(bytes)) {
    const limit = isImage(bytes, start) ? LIMITS.imageBytes : LIMITS.partBytes;
    const layers = packings(bytes, start);
    if ((end - start) * MOST_PER_BYTE ** layers <= limit) continue;
    if (isPacked(bytes, start) && growsBeyond(bytes.subarray(start, end), limit)) return true;
  }
  return false;
}

/** Where streams begin and end, by their keywords. */
function* streamsOf(bytes: Uint8Array): Generator<readonly [number, number]> {
  const finder = makeFinder(bytes);
  for (let at = finder(STREAM, 0); at >= 0; ) {
    let start = at + STREAM.length;
    if (bytes[start] === 0x0d) start++;
    if (bytes[start] === 0x0a) start++;
    const found = finder(END, start);
    const end = found < 0 ? bytes.length : found;
    yield [start, end];
    at = found < 0 ? -1 : finder(STREAM, found + END.length);
  }
}

/** Finds words of ASCII in bytes, window by window, always further on. */
function makeFinder(bytes: Uint8Array): (word: string, from: number) => number {
  let window = '';
  let offset = -1;
  return (word, from) => {
    for (let at = from; at < bytes.length; ) {
      if (offset < 0 || at < offset || at + word.length > offset + window.length) {
        offset = at;
        window = latin(bytes.subarray(at, at + WINDOW));
      }
      const found = window.indexOf(word, at - offset);
      if (found >= 0) return offset + found;
      if (offset + window.length >= bytes.length) return -1;
      at = offset + window.length - word.length + 1;
      offset = -1;
    }
    return -1;
  };
}

/** One character a byte; which one the higher half becomes is of no matter here. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The dictionary before a stream, as far as it is looked at. */
const dictionary = (bytes: Uint8Array, start: number): string => {
  const text = latin(bytes.subarray(Math.max(0, start - 600), start));
  return text.slice(Math.max(0, text.lastIndexOf(' obj')));
};

const isImage = (bytes: Uint8Array, start: number): boolean => /\/Subtype\s*\/Image\b/.test(dictionary(bytes, start));

/** How often the stream is packed, at most, by the names of its filters. */
const packings = (bytes: Uint8Array, start: number): number =>
  Math.min(DEEPEST, Math.max(1, dictionary(bytes, start).match(/\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/g)?.length ?? 1));

/** The first two bytes of zlib's format. */
const isPacked = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at]! & 0x0f) === 8 && ((bytes[at]! << 8) | bytes[at + 1]!) % 31 === 0;

class TooFar extends Error {}

function growsBeyond(packed: Uint8Array, limit: number): boolean {
  try {
    open(packed, makeCounter(limit, DEEPEST));
    return false;
  } catch (error) {
    // Damage ends the counting: pdf.js reads no further either.
    return error instanceof TooFar;
  }
}

function open(packed: Uint8Array, sink: (chunk: Uint8Array) => void): void {
  const unzip = new Unzlib((chunk) => sink(chunk));
  for (let at = 0; at < packed.length; at += STEP)
    unzip.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
}

/** Counts what comes out, and opens it again when it is packed itself. */
function makeCounter(limit: number, depth: number): (chunk: Uint8Array) => void {
  let count = 0;
  let inner: Unzlib | null = null;
  let broken = false;
  const next = depth > 0 ? makeInner : null;
  let deeper: ((chunk: Uint8Array) => void) | null = null;
  function makeInner(): Unzlib {
    deeper = makeCounter(limit, depth - 1);
    return new Unzlib((chunk) => deeper!(chunk));
  }
  return (chunk) => {
    if (count === 0 && chunk.length > 1 && next && isPacked(chunk, 0)) inner = next();
    count += chunk.length;
    if (count > limit) throw new TooFar();
    if (inner === null || broken) return;
    try {
      for (let at = 0; at < chunk.length; at += STEP) inner.push(chunk.subarray(at, at + STEP));
    } catch (error) {
      if (error instanceof TooFar) throw error;
      broken = true;
    }
  };
}
