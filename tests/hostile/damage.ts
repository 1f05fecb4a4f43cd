/** Gives whole numbers from 0 to one below its argument. */
export type Random = (below: number) => number;

/** The same numbers on every run. */
export function makeRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A damaged twin of bytes; the bytes stay as they are. */
export type Damage = (whole: Uint8Array, random: Random) => Uint8Array<ArrayBuffer>;

const LONGEST_PIECE = 60;

export const cutOffEnd: Damage = (whole, random) => Uint8Array.from(whole.subarray(0, 20 + random(whole.length - 20)));

export const cutOutPiece: Damage = (whole, random) => {
  const from = random(whole.length);
  return joined(whole.subarray(0, from), whole.subarray(from + 1 + random(LONGEST_PIECE)));
};

/** A piece stands once more in another place. */
export const repeatPiece: Damage = (whole, random) => {
  const [from, to] = [random(whole.length), random(whole.length)];
  return joined(whole.subarray(0, to), whole.subarray(from, from + 1 + random(LONGEST_PIECE)), whole.subarray(to));
};

export const spoilBytes: Damage = (whole, random) => {
  const twin = Uint8Array.from(whole);
  for (let count = 1 + random(8); count > 0; count--) twin[random(whole.length)] = random(256);
  return twin;
};

/** Figures by figures, so that offsets, lengths and numbers lie. */
export const spoilFigures: Damage = (whole, random) => {
  const twin = Uint8Array.from(whole);
  const figures = [...whole.keys()].filter((at) => whole[at]! >= 0x30 && whole[at]! <= 0x39);
  if (figures.length === 0) return twin;
  for (let count = 1 + random(8); count > 0; count--) twin[figures[random(figures.length)]!] = 0x30 + random(10);
  return twin;
};

/** Puts some of the pieces, which mean something to the reader, where they do not belong. */
export const insertOneOf =
  (pieces: readonly Uint8Array[]): Damage =>
  (whole, random) => {
    let twin = Uint8Array.from(whole);
    for (let count = 1 + random(4); count > 0; count--) {
      const at = random(twin.length);
      twin = joined(twin.subarray(0, at), pieces[random(pieces.length)]!, twin.subarray(at));
    }
    return twin;
  };

/** One of several, by chance. */
export const oneOf =
  (...damages: readonly Damage[]): Damage =>
  (whole, random) =>
    damages[random(damages.length)]!(whole, random);

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
