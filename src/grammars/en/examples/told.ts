import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

/** What a noun of `bareNouns` stands for, once this is named in full. */
const NAMED: Readonly<Record<string, readonly [name: string, id: string]>> = {
  Agency: ['International Atomic Energy Agency', 'iaea'],
  Commission: ['Peacebuilding Commission', 'un:peacebuilding-commission'],
  Programme: ['United Nations Development Programme', 'un:undp'],
  Office: ['Office of Internal Oversight Services', 'un:oios'],
  Fund: ['International Monetary Fund', 'imf'],
  Organization: ['World Health Organization', 'un:who'],
  Court: ['International Court of Justice', 'un:icj'],
  Union: ['African Union', 'african-union'],
  Bank: ['World Bank', 'world-bank'],
};

const { nouns, behind } = mention.bareNouns!;

/** Who is told in texts of the United Nations. */
export const told: readonly Example[] = [
  ...mention.toldNames!.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `The General Assembly,\n\nNoting what ${form} say,\n\n1. Urges the ${form} and Member States to light the lamps;\n`,
        bodies: [
          ['General Assembly', 'un:ga'],
          ['Member States', 'un:member-states'],
        ],
        mandates: [['op/1', [value, 'un:member-states']]],
      }),
    ),
  ),
  ...nouns.map((noun): Example => {
    const [name, id] = NAMED[noun]!;
    return {
      text: `The General Assembly,\n\nNoting the lamps of the ${name},\n\n1. Requests the ${noun} to light them;\n`,
      mandates: [['op/1', [id]]],
    };
  }),
  ...behind.map(
    (word): Example => ({
      text: `The General Assembly,\n\nNoting the lamps of the World Bank,\n\n1. Requests the Bank ${word} Member States;\n`,
      mandates: [['op/1', word === 'to' ? ['world-bank'] : ['world-bank', 'un:member-states']]],
    }),
  ),
  // Several may be meant, or none was named, or another one is.
  {
    text: 'The General Assembly,\n\nNoting the African Union and the European Union,\n\n1. Requests the Union to act;\n\n2. Requests the Bank to act, as the World Bank does;\n\n3. Requests the Bank of Lamps to act;\n',
    mandates: [
      ['op/1', ['african-union']],
      ['op/2', []],
      ['op/3', []],
    ],
  },
  ...mandate.relatives!.map(
    (word): Example => ({
      text: `The General Assembly,\n\nNoting lamps,\n\n1. Invites the keepers of the plan ${word} urges States and requests the Secretary-General to act;\n\n2. Urges States, and requests the Secretary-General to act;\n`,
      mandates: [
        ['op/1', []],
        ['op/2', ['states']],
        ['op/2', ['un:secretary-general']],
      ],
    }),
  ),
  {
    text: 'The World Health Assembly,\n\nRecalling lamps,\n\n1. Requests the Director-General and Member States to act;\n',
    mandates: [['op/1', ['who:director-general', 'who:member-states']]],
  },
];
