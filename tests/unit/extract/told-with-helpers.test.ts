import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { linesOf } from '../../../src/readers/index.ts';
import { readText } from '../../helpers/read-text.ts';

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

  test('is not who only helps, also where some of them are not known by name', () => {
    for (const helper of [
      'the Directors of the Bureaux and the keepers of lamps',
      'the Council and ITU harbour offices',
    ])
      expect(toldBy(`instructs the Secretary-General, in close collaboration with ${helper}`)).toEqual([
        'itu:secretary-general',
      ]);
  });

  test('is whoever a clause behind the name tells apart', () => {
    for (const clause of ['which have harbours', 'that have none', 'whose lamps are out'])
      expect(toldBy(`invites Member States ${clause}`)).toEqual(['itu:member-states']);
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

describe('who is told by a part of an item', () => {
  const toldBelow = (...lines: readonly string[]) => {
    const text = `The Plenipotentiary Conference (Busan, 2014),\n\nconsidering\n\nthat it is dark,\n\n${lines.join('\n')}\n`;
    return readText('en', text)
      .mandates.filter(({ addressee }) => addressee.length > 0)
      .map(({ locator, verb, addressee }) => [locator, verb, ...addressee]);
  };

  test('is its subject, or who stands behind its verb', () => {
    expect(
      toldBelow(
        'resolves',
        '1 that:',
        'a) the Council shall act;',
        'b) to instruct the Secretary-General to act;',
        'i) Member States should act,',
      ),
    ).toEqual([
      ['resolves/1/a', 'resolves', 'itu:council'],
      ['resolves/1/b', 'instructs', 'itu:secretary-general'],
      ['resolves/1/b/i', 'resolves', 'itu:member-states'],
    ]);
  });

  test('is nobody where it only names somebody, or the item above tells who shall act', () => {
    expect(toldBelow('resolves', '1 to ask:', 'a) the Council;', 'b) the lamps of the Council;')).toEqual([]);
    expect(toldBelow('resolves', '1 that TSAG shall act:', 'a) the Council shall watch,')).toEqual([
      ['resolves/1', 'resolves', 'itu:tsag'],
    ]);
    expect(toldBelow('instructs the Council', '1 to see that:', 'a) TSAG shall act,')).toEqual([
      ['instructs:council/1', 'instructs', 'itu:council'],
    ]);
  });

  test('is read in texts of the United Nations too', () => {
    const text = 'The General Assembly,\n\n1. Decides:\n\n(a) To request the Secretary-General to act;\n\n(b) To rest.';
    expect(readText('en', text, { whose: 'un' }).mandates.map(({ locator, verb }) => [locator, verb])).toEqual([
      ['op/1', 'decides'],
      ['op/1/a', 'requests'],
    ]);
  });
});

test('who stands behind helpers that are put in between commas is told', () => {
  const read = (text: string) =>
    readText('es', `La Asamblea General,\n\n1. ${text}`, { whose: 'un' }).mandates[0]!.addressee;
  expect(read('Solicita al Secretario General, en consulta con los Estados Miembros, y a la UIT que actúen.')).toEqual([
    'un:secretary-general',
    'itu',
  ]);
  expect(read('Solicita al Secretario General, en consulta con los Estados Miembros, que actúe.')).toEqual([
    'un:secretary-general',
  ]);
});
