import { decodeAs } from './encodings.ts';
import { type Plausibility, plausibilityOf } from './plausibility.ts';

/** One reading of bytes whose encoding nobody stated. */
export interface Candidate extends Plausibility {
  readonly encoding: string;
  readonly text: string;
}

/**
 * The encodings that texts in the six languages come in, when they are no Unicode, with how much rarer than the first
 * each is, in bits. Where two give the same text, the first named is it.
 */
const ENCODINGS: readonly { readonly encoding: string; readonly rarer: number }[] = [
  { encoding: 'windows-1252', rarer: 0 },
  { encoding: 'windows-1251', rarer: 0 },
  { encoding: 'windows-1256', rarer: 1 },
  { encoding: 'gb18030', rarer: 0 },
  { encoding: 'big5', rarer: 2 },
  { encoding: 'utf-8', rarer: 0 },
  { encoding: 'iso-8859-15', rarer: 4 },
  { encoding: 'koi8-r', rarer: 4 },
  { encoding: 'iso-8859-5', rarer: 8 },
  { encoding: 'iso-8859-6', rarer: 6 },
  { encoding: 'ibm866', rarer: 6 },
  { encoding: 'macintosh', rarer: 12 },
  { encoding: 'x-mac-cyrillic', rarer: 12 },
  { encoding: 'utf-16le', rarer: 8 },
  { encoding: 'utf-16be', rarer: 8 },
];

/** Bytes looked at; enough to tell, however long the file is. */
const SAMPLE = 32_768;

/** All readings of the bytes that differ; the encoding that a file declares is one, and goes before its equals. */
export function candidatesFor(bytes: Uint8Array, declared: string | null): readonly Candidate[] {
  const sample = sampleOf(bytes);
  const byText = new Map<string, Candidate>();
  const own = ENCODINGS.find(({ encoding }) => encoding === declared) ?? { encoding: declared ?? '', rarer: 0 };
  for (const { encoding, rarer } of declared === null ? ENCODINGS : [own, ...ENCODINGS]) {
    if (encoding.startsWith('utf-16') && bytes.length % 2 !== 0) continue;
    const text = decodeAs(encoding, encoding.startsWith('utf-16') ? bytes.subarray(0, SAMPLE) : sample);
    if (byText.has(text)) continue;
    const { bits, average } = plausibilityOf(text);
    byText.set(text, { encoding, text, bits: bits + rarer + rarePairBits(sample, encoding), average });
  }
  return [...byText.values()];
}

const OFTEN = 20;
/** Bytes of ASCII kept before and behind those beyond it. */
const AROUND = 3;
const SPACE = 0x20;

/** The bytes beyond ASCII with their neighbours, from the whole file; what lies between is the same in every encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const sample = new Uint8Array(SAMPLE);
  const met = new Uint8Array(256);
  let length = 0;
  let taken = 0;
  for (let at = 0; at < bytes.length && length < SAMPLE - AROUND * 4; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    // Once there is much of what is frequent, room is left for what is rare; runs are taken whole, for they may be pairs.
    const inRun = at > 0 && bytes[at - 1]! >= 0x80;
    if (length > SAMPLE / 2 && (inRun ? taken !== at : met[byte]! >= OFTEN)) continue;
    if (met[byte]! < OFTEN) met[byte]!++;
    let from = at;
    while (from > taken && at - from < AROUND && bytes[from - 1]! < 0x80) from--;
    if (from > taken) sample[length++] = SPACE;
    taken = at;
    while (taken < bytes.length && taken < at + AROUND + 1 && (taken === at || bytes[taken]! < 0x80)) taken++;
    for (let next = from; next < taken; next++) sample[length++] = bytes[next]!;
    at = taken - 1;
  }
  return sample.subarray(0, length);
}

const RARE_PAIR_BITS = 5;

/** What double bytes cost that lie outside the part of the standard where common characters are kept. */
function rarePairBits(sample: Uint8Array, encoding: string): number {
  const common = COMMON_LEADS[encoding];
  if (!common) return 0;
  let rare = 0;
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at]!;
    if (lead < 0x81) continue;
    const trail = sample[++at]!;
    if (lead < common.from || lead > common.to || trail < common.trail) rare++;
  }
  return rare * RARE_PAIR_BITS;
}

/** Lead bytes of punctuation and of characters in common use. */
const COMMON_LEADS: Readonly<Record<string, { readonly from: number; readonly to: number; readonly trail: number }>> = {
  gb18030: { from: 0xa1, to: 0xd7, trail: 0xa1 },
  big5: { from: 0xa1, to: 0xc6, trail: 0x40 },
};
