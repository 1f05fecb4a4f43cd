import { describe, expect, test } from 'vitest';
import { readText } from '../../helpers/read-text.ts';

describe('who is told in a heading by a name that alone may mean something else', () => {
  test.each([
    ['en', 'recalling\na) boats,\n\ninvites the international community and donors', 'international-community+donors'],
    [
      'en',
      'recalling\na) boats,\n\ninvites Member States and developing countries',
      'member-states+developing-countries',
    ],
    ['fr', 'rappelant\na) les bateaux,\n\ninvite les pays développés', 'developed-countries'],
    ['es', 'recordando\na) los barcos,\n\ninvita a los donantes', 'donors'],
  ] as const)('%s: %s', (language, text, told) => {
    const { clauses, mandates } = readText(language, `${text}\n1\tlamps;\n2\tbuoys.`);
    expect(clauses.map(({ locator }) => locator)).toContain(`invites:${told}/2`);
    const ids = told.split('+').map((id) => (id === 'member-states' ? `itu:${id}` : id));
    expect(mandates.at(-1)!.addressee).toEqual(ids);
  });

  test('in running text it names nobody', () => {
    expect(readText('en', 'The donors sail.').bodies).toEqual([]);
  });
});
