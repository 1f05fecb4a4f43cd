import { expect, test } from 'vitest';
import { readAsset } from '../../src/cli/assets.ts';
import { readDocument } from '../../src/readers/index.ts';
import { makePdf, print, printLines, stream, ucs2 } from '../fixtures/pdf.ts';
import { cutOffEnd, cutOutPiece, makeRandom, oneOf, spoilBytes, spoilFigures } from './damage.ts';

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

const damage = oneOf(cutOffEnd, cutOutPiece, spoilBytes, spoilFigures);

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
