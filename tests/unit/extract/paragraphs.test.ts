import { describe, expect, test } from 'vitest';
import { locatorsOf, readText } from '../../helpers/read-text.ts';

const read = (...lines: readonly string[]) =>
  readText('en', ['The General Assembly,', ...lines].join('\n\n'), { whose: 'un' });
/** Locators without that of the formula. */
const paragraphs = (...lines: readonly string[]): string[] => {
  const [formula, ...rest] = locatorsOf(read(...lines));
  expect(formula).toBe('formula');
  return rest;
};

describe('paragraphs of a text of the United Nations', () => {
  test.each([
    [
      'numbered ones with items below',
      ['Recalling boats,', '1. Decides to sail:', '(a) By day;', '(b) By night;', '2. Requests all to row.'],
      'pp/1 op/1 op/1/a op/1/b op/2',
    ],
    [
      'items in the preamble',
      ['Recalling:', '(a) Boats;', '(b) Kites,', 'Decides to sail.'],
      'pp/1 pp/1/a pp/1/b op/1',
    ],
    [
      'a label that stands twice',
      ['1. Decides on:', '(a) Boats;', '(b) Kites;', '(b) Bells.'],
      'op/1 op/1/a op/1/b op/1/b-2',
    ],
    [
      'operative ones without numbers',
      ['Recalling boats,', 'Decides to sail;', 'Requests all to row.'],
      'pp/1 op/1 op/2',
    ],
    [
      'notes in brackets below the end, which are no items',
      ['Recalling boats,', '1. Decides to sail.', '76th plenary meeting', '(1) See a boat.\n(2) See a kite.'],
      'pp/1 op/1',
    ],
    ['one behind a bullet', ['Recalling boats,', '• Decides to sail;', '• Requests all to row.'], 'pp/1 op/1 op/2'],
    [
      'one of the preamble with a verb that no list has',
      ['Recalling boats,', 'Fond of kites,', 'Decides to sail.'],
      'pp/1 pp/2 op/1',
    ],
    [
      'the same behind the number of a note',
      ['Recalling boats,1', 'Fond of kites,', 'Decides to sail.'],
      'pp/1 pp/2 op/1',
    ],
    [
      'a verb above numbers that share it',
      ['Recalling boats,', 'Decides:', '1. To sail;', '2. To row.'],
      'pp/1 op/1 op/2',
    ],
    [
      'a number that is out of the count is one of an item',
      ['1. Decides to sail:', '3. By day;', '2. Requests all to row.'],
      'op/1 op/1/3 op/2',
    ],
    [
      'items that are numbered with another mark',
      ['1. Decides:', '1) To sail;', '2) To row;', '3) To swim;', '2. Requests all to dive.'],
      'op/1 op/1/1 op/1/2 op/1/3 op/2',
    ],
    ['numbers without mark', ['1\tDecides to sail;', '2\tthat all row;', '3\tRequests all to swim.'], 'op/1 op/2 op/3'],
    [
      'a paragraph whose number has another mark',
      ['1. Decides to sail;', '2) Requests all to row;', '3. Decides to swim.'],
      'op/1 op/2 op/3',
    ],
  ])('%s', (_, lines, wanted) => {
    expect(paragraphs(...lines)).toEqual(wanted.split(' '));
  });

  test('those that share the verb above them have its mandate', () => {
    const { mandates } = read('Decides:', '1. To sail;', '2. To row;', '3. Requests the Secretary-General to swim.');
    expect(mandates.map(({ locator, verb, addressee }) => [locator, verb, addressee])).toEqual([
      ['op/1', 'decides', []],
      ['op/2', 'decides', []],
      ['op/3', 'requests', ['un:secretary-general']],
    ]);
  });

  test.each([
    ['whose numbers go on', '3', '4'],
    ['whose numbers begin anew', '1', '2'],
  ])('a second verb above numbers is theirs, %s', (_, first, second) => {
    const numbered = ['Invites:', '1. Member States to sail;', '2. The Secretary-General to row;'];
    const further = ['Requests:', `${first}. The Security Council to swim;`, `${second}. Governments to dive.`];
    expect(
      read(...numbered, ...further).mandates.map(({ locator, verb, addressee }) => [locator, verb, ...addressee]),
    ).toEqual([
      ['op/1', 'invites', 'un:member-states'],
      ['op/2', 'invites', 'un:secretary-general'],
      ['op/3', 'requests', 'un:sc'],
      ['op/4', 'requests', 'governments'],
    ]);
  });

  test('a verb that names somebody before its colon is one of its own', () => {
    expect(paragraphs('1. Decides to sail;', 'Requests the Secretary-General:', '2. Decides to row.')).toEqual([
      'op/1',
      'op/2',
    ]);
  });

  test('whom the verb names, in a row', () => {
    const { mandates } = read('1. Requests the Secretary-General, the Security Council and Member States to sail.');
    expect(mandates[0]?.addressee).toEqual(['un:secretary-general', 'un:sc', 'un:member-states']);
  });

  test.each(['and, as appropriate, Member States', 'and, if need be, all Member States'])(
    'who stands behind what is put in between commas is told too: %s',
    (further) => {
      const { mandates } = read(`1. Requests the Secretary-General ${further} to sail.`);
      expect(mandates[0]?.addressee).toEqual(['un:secretary-general', 'un:member-states']);
    },
  );

  test.each([
    ['en', 'The General Assembly', 'Recommends to the Security Council that it act', ['un:sc']],
    ['en', 'The General Assembly', 'Also recommends to Member States', ['un:member-states']],
    ['en', 'The General Assembly', 'Recommends the lamps of Member States', []],
    [
      'fr',
      "L'Assemblée générale",
      "Recommande aux États Membres et au Conseil de sécurité d'agir",
      ['un:member-states', 'un:sc'],
    ],
    ['fr', "L'Assemblée générale", 'Recommande que le Conseil de sécurité agisse', ['un:sc']],
    ['es', 'La Asamblea General', 'Recomienda también a los Estados Miembros que actúen', ['un:member-states']],
    ['es', 'La Asamblea General', 'Recomienda al Consejo de Seguridad que actúe', ['un:sc']],
  ] as const)('who is recommended something, %s: %s, %s', (language, formula, paragraph, addressee) => {
    const { mandates } = readText(language, `${formula},\n\n1. ${paragraph}.`, { whose: 'un' });
    expect(mandates.map((mandate) => [mandate.verb, mandate.addressee])).toEqual([['recommends', addressee]]);
  });

  test('what goes on behind a comma is nobody told', () => {
    const { mandates } = read(
      '1. Requests the Secretary-General and, as the winds of Member States allow (or not), the boats to sail.',
    );
    expect(mandates[0]?.addressee).toEqual(['un:secretary-general']);
  });

  test.each([
    ['are of no paragraph', '_____\n1 See Supplement No. 5.\n2 A/79/218.', ''],
    ['nor where paragraphs follow', '_____\n2. Decides to row.', ''],
    ['but what has no number goes on', '_____\nby night.', '\n_____\nby night.'],
  ])('notes below a drawn line %s', (_, below, more) => {
    const { clauses } = readText('en', `The General Assembly,\n\n1. Decides to sail;\n${below}`, { whose: 'un' });
    const last = clauses.find(({ locator }) => locator === 'op/1')!;
    expect(last.end - last.start).toBe(`Decides to sail;${more}`.length);
  });

  test('a line without verb or mark goes on with the paragraph above', () => {
    const text =
      'The General Assembly,\n\nRecalling boats,\n\n1. Decides to sail in\n2 boats at a time;\n\n2. Decides to row.';
    const { clauses } = readText('en', text, { whose: 'un' });
    expect(clauses.map(({ locator, start, end }) => [locator, text.slice(start, end)])).toEqual([
      ['formula', 'The General Assembly,'],
      ['pp/1', 'Recalling boats,'],
      ['op/1', 'Decides to sail in\n2 boats at a time;'],
      ['op/2', 'Decides to row.'],
    ]);
  });

  test('what stands behind the last full stop is of no paragraph', () => {
    const text =
      'The General Assembly,\n\nRecalling boats,\n\n1. Decides to sail.\n\nThe meeting rose at noon.\n\nIt rained.';
    const { clauses } = readText('en', text, { whose: 'un' });
    expect(text.slice(clauses.at(-1)!.start, clauses.at(-1)!.end)).toBe('Decides to sail.');
  });

  test.each(['12', '(1)', '123'])('nor is it behind the number of a note: %s', (note) => {
    const text = `The General Assembly,\n\nRecalling boats,\n\n1. Decides to sail.${note}\n\nThe meeting rose at noon.`;
    const { clauses } = readText('en', text, { whose: 'un' });
    expect(text.slice(clauses.at(-1)!.start, clauses.at(-1)!.end)).toBe(`Decides to sail.${note}`);
  });

  test.each(['1998', '1)', '(1'])('what no note has is no end: %s', (words) => {
    const text = `The General Assembly,\n\nRecalling boats,\n\n1. Decides to sail.${words}\n\nThe meeting rose at noon.`;
    const { clauses } = readText('en', text, { whose: 'un' });
    expect(text.slice(clauses.at(-1)!.start, clauses.at(-1)!.end)).toContain('The meeting');
  });
});
