import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const toldBy = (heading: string): readonly string[] => {
  const text = `RESOLUTION 5 (Geneva, 2022)\n\nLamps\n\nThe World Telecommunication Standardization Assembly (Geneva, 2022),\n\nconsidering\n\nthat it is dark,\n\n${heading}\n\n1 to light the lamps;\n2 to report.\n`;
  const document = { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
  return extract(document, 'en', NO_KNOWLEDGE)!.extraction.mandates[0]!.addressee;
};

describe('who is told by a heading', () => {
  test('is not who only helps, whatever stands behind', () => {
    for (const rest of ['', ', within existing resources', ' within existing resources'])
      expect(
        toldBy(`instructs the Secretary-General, in close collaboration with the Directors of the Bureaux${rest}`),
      ).toEqual(['itu:secretary-general']);
  });

  test('is everybody whom names join, whatever each is to keep to', () => {
    expect(
      toldBy('instructs the Secretary-General and the Directors of the Bureaux, each according to its mandate'),
    ).toEqual(['itu:secretary-general', 'itu:bureau-directors']);
    expect(toldBy('instructs ITU-T Study Groups 16, 17 and 20, each within its mandate')).toEqual([
      'itu-t:study-group-16',
      'itu-t:study-group-17',
      'itu-t:study-group-20',
    ]);
  });

  test('is whoever is known, however those told are to act', () => {
    expect(toldBy('instructs the Secretary-General, acting as keeper of the lamps')).toEqual(['itu:secretary-general']);
  });
});

describe('who is told by an item', () => {
  const toldIn = (item: string): readonly string[] => toldBy(`resolves\n\n1 ${item};\n\ninvites Member States`);

  test('stands behind what is put in between commas', () => {
    expect(
      toldIn('that, in accordance with Resolution 5 (Geneva, 2022), the Radiocommunication Advisory Group act'),
    ).toEqual(['itu:rag']);
    expect(toldIn('that, when needed, ITU-T and TSAG shall act')).toEqual(['itu-t', 'itu:tsag']);
    expect(
      toldIn('that, as TSAG, ITU-T and the Council said, the Radiocommunication Advisory Group shall act'),
    ).toEqual(['itu:rag']);
  });

  test('is nobody who only stands somewhere behind it', () => {
    expect(toldIn('that, when needed, lamps burn, and ITU-T counts them')).toEqual([]);
    expect(toldIn('that, when needed, lamps of ITU-T burn')).toEqual([]);
  });

  test('is each of several', () => {
    expect(toldIn('that each ITU-T study group shall act')).toEqual(['itu-t:study-groups']);
  });
});
