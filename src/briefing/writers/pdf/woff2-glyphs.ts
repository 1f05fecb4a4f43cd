/** Numbers of a font file, one after another; RangeError behind the end. */
export class Bytes {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  uint8(): number {
    const value = this.#bytes[this.at];
    if (value === undefined) throw new RangeError('woff2: end of data');
    this.at++;
    return value;
  }

  uint16(): number {
    return (this.uint8() << 8) | this.uint8();
  }

  int16(): number {
    return (this.uint16() << 16) >> 16;
  }

  uint32(): number {
    return this.uint16() * 0x10000 + this.uint16();
  }

  /** One to three bytes (WOFF 2.0, 255UInt16). */
  packed16(): number {
    const code = this.uint8();
    if (code === 253) return this.uint16();
    if (code === 254) return this.uint8() + 506;
    return code === 255 ? this.uint8() + 253 : code;
  }

  /** Seven bits a byte (WOFF 2.0, UIntBase128). */
  base128(): number {
    let value = 0;
    for (let i = 0; i < 5; i++) {
      const byte = this.uint8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new RangeError('woff2: number');
  }

  take(length: number): Uint8Array {
    const part = this.#bytes.subarray(this.at, this.at + length);
    if (part.length < length) throw new RangeError('woff2: end of data');
    this.at += length;
    return part;
  }
}

/** A step from the point before. */
export interface Point {
  readonly dx: number;
  readonly dy: number;
  readonly onCurve: boolean;
}

const COMPOSITE = 0xffff;
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX, INSTRUCTED] = [0x1, 0x8, 0x20, 0x40, 0x80, 0x100] as const;

/** The outlines of a font, where each begins, and how far to the left each reaches, from their packed form. */
export function rebuildGlyphs(table: Uint8Array): { glyf: Uint8Array; loca: Uint8Array; lefts: Int16Array } {
  const source = new Bytes(table);
  source.uint32();
  const count = source.uint16();
  source.uint16();
  const lengths = Array.from({ length: 7 }, () => source.uint32());
  const streams = lengths.map((length) => source.take(length));
  const [contours, points, flags, outlines, composites, boxes, instructions] = streams.map(
    (stream) => new Bytes(stream),
  ) as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
  const boxed = boxes.take(4 * Math.ceil(count / 32));
  const lefts = new Int16Array(count);
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  const parts: Uint8Array[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    loca.setUint32(4 * glyph, at);
    const kind = contours.uint16();
    if (kind === 0) continue;
    const box = boxed[glyph >> 3]! & (0x80 >> (glyph & 7)) ? boxes.take(8) : null;
    const part =
      kind === COMPOSITE
        ? composite(composites, outlines, instructions, box!)
        : simple(kind, points, flags, outlines, instructions, box);
    lefts[glyph] = ((part[2]! << 24) | (part[3]! << 16)) >> 16;
    parts.push(part);
    at += part.length;
  }
  loca.setUint32(4 * count, at);
  const glyf = new Uint8Array(at);
  let end = 0;
  for (const part of parts) {
    glyf.set(part, end);
    end += part.length;
  }
  return { glyf, loca: new Uint8Array(loca.buffer), lefts };
}

const even = (bytes: readonly number[]): Uint8Array => {
  const padded = new Uint8Array((bytes.length + 3) & ~3);
  padded.set(bytes);
  return padded;
};

function composite(composites: Bytes, outlines: Bytes, instructions: Bytes, box: Uint8Array): Uint8Array {
  const bytes = [0xff, 0xff, ...box];
  let instructed = false;
  for (let more = true; more; ) {
    const flags = composites.uint16();
    const size = (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    bytes.push(flags >> 8, flags & 0xff, ...composites.take(2 + size));
    instructed ||= (flags & INSTRUCTED) !== 0;
    more = (flags & MORE) !== 0;
  }
  if (instructed) {
    const length = outlines.packed16();
    bytes.push(length >> 8, length & 0xff, ...instructions.take(length));
  }
  return even(bytes);
}

function simple(
  contours: number,
  counts: Bytes,
  flags: Bytes,
  outlines: Bytes,
  instructions: Bytes,
  box: Uint8Array | null,
): Uint8Array {
  const ends: number[] = [];
  let total = 0;
  for (let contour = 0; contour < contours; contour++) {
    total += counts.packed16();
    ends.push(total - 1);
  }
  const points = Array.from({ length: total }, () => readPoint(flags.uint8(), outlines));
  const length = outlines.packed16();
  const own = instructions.take(length);
  return encodeOutline(ends, points, own, box);
}

/** Bytes before the ends of contours: their number, and the box. */
const GLYPH_HEAD = 10;

/** A glyph without components, as a font holds it; `ends` are the last points of its contours. */
export function encodeOutline(
  ends: readonly number[],
  points: readonly Point[],
  instructions: Uint8Array,
  box: Uint8Array | null,
): Uint8Array {
  const flagsAt = GLYPH_HEAD + 2 * ends.length + 2 + instructions.length;
  const bytes = new Uint8Array((flagsAt + 5 * points.length + 3) & ~3);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, ends.length);
  if (box) bytes.set(box, 2);
  ends.forEach((end, contour) => {
    view.setUint16(GLYPH_HEAD + 2 * contour, end);
  });
  view.setUint16(GLYPH_HEAD + 2 * ends.length, instructions.length);
  bytes.set(instructions, flagsAt - instructions.length);
  const [xsAt, ysAt] = [flagsAt + points.length, flagsAt + 3 * points.length];
  let [x, y, left, bottom, right, top] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at++) {
    const { dx, dy, onCurve } = points[at]!;
    bytes[flagsAt + at] = onCurve ? 1 : 0;
    view.setInt16(xsAt + 2 * at, dx);
    view.setInt16(ysAt + 2 * at, dy);
    [x, y] = [x + dx, y + dy];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  }
  if (!box) [left, bottom, right, top].forEach((value, side) => void view.setInt16(2 + 2 * side, value));
  return bytes;
}

/** A step from the point before, by the table of WOFF 2.0, 5.2. */
function readPoint(code: number, data: Bytes): Point {
  const flag = code & 0x7f;
  const onCurve = code < 0x80;
  const x = (value: number): number => (flag & 1 ? value : -value);
  const y = (value: number): number => (flag & 2 ? value : -value);
  if (flag < 10) return { dx: 0, dy: x(((flag & 14) << 7) + data.uint8()), onCurve };
  if (flag < 20) return { dx: x((((flag - 10) & 14) << 7) + data.uint8()), dy: 0, onCurve };
  if (flag < 84) {
    const [high, low] = [flag - 20, data.uint8()];
    return { dx: x(1 + (high & 0x30) + (low >> 4)), dy: y(1 + ((high & 0x0c) << 2) + (low & 0x0f)), onCurve };
  }
  if (flag < 120) {
    const high = flag - 84;
    const dx = x(1 + (Math.floor(high / 12) << 8) + data.uint8());
    return { dx, dy: y(1 + (((high % 12) >> 2) << 8) + data.uint8()), onCurve };
  }
  if (flag < 124) {
    const [first, second, third] = [data.uint8(), data.uint8(), data.uint8()];
    return { dx: x((first << 4) + (second >> 4)), dy: y(((second & 0x0f) << 8) + third), onCurve };
  }
  return { dx: x(data.uint16()), dy: y(data.uint16()), onCurve };
}
