import { expect, test } from 'vitest';
import { readAsset } from '../../src/cli/assets.ts';
import { readDocument } from '../../src/readers/index.ts';
import { makePdf, print, printLines, stream, ucs2 } from '../fixtures/pdf.ts';

const WHOLE = [
  makePdf({ pages: [printLines(72, 720, ['Resolution 75 (Rev. Dubai, 2012)', 'resolves', '1 to light the buoys'])] }),
  makePdf({ pages: [`BT /FC 10 Tf 72 700 Td <${ucs2('灯塔守护人')}> Tj ET`, print(72, 700, 'buoy')], chinese: true }),
  makePdf({
    pages: ['/X0 Do'],
    resources: '/XObject<</X0 20 0 R>>',
    objects: [stream(print(72, 700, 'buoy'), '/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources 3 0 R')],
  }),
];
const TWINS = 120;

/** The same numbers on every run. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Cuts off the end, cuts out a piece, or spoils bytes; figures by figures, so that offsets and lengths lie. */
function damage(whole: Uint8Array, random: (below: number) => number): Uint8Array {
  const kind = random(4);
  if (kind === 0) return whole.slice(0, 20 + random(whole.length - 20));
  const twin = whole.slice();
  if (kind === 1) {
    const from = random(whole.length);
    return Uint8Array.from([...whole.subarray(0, from), ...whole.subarray(from + 1 + random(60))]);
  }
  const figures = [...whole.keys()].filter((at) => whole[at]! >= 0x30 && whole[at]! <= 0x39);
  for (let count = 1 + random(8); count > 0; count--)
    if (kind === 2) twin[random(whole.length)] = random(256);
    else twin[figures[random(figures.length)]!] = 0x30 + random(10);
  return twin;
}

test(`${TWINS} damaged pdfs are read or refused, never thrown at`, async () => {
  const random = makeRandom(75);
  let read = 0;
  for (let at = 0; at < TWINS; at++) {
    const bytes = damage(WHOLE[at % WHOLE.length]!, random);
    const { document, diagnostics } = await readDocument(
      { name: 'twin.pdf', bytes, sha256: '0'.repeat(64) },
      { asset: readAsset },
    );
    if (document) read++;
    else expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  }
  expect(read).toBeGreaterThan(TWINS / 4);
}, 60_000);
