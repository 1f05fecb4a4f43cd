import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

/** What a noun of `bareNouns` stands for, once this is named in full. */
const NAMED: Readonly<Record<string, readonly [name: string, id: string]>> = {
  Agence: ["Agence internationale de l'énergie atomique", 'iaea'],
  Commission: ['Commission de consolidation de la paix', 'un:peacebuilding-commission'],
  Programme: ['Programme des Nations Unies pour le développement', 'un:undp'],
  Fonds: ['Fonds monétaire international', 'imf'],
  Organisation: ['Organisation mondiale du commerce', 'wto'],
  Cour: ['Cour internationale de Justice', 'un:icj'],
  Union: ['Union africaine', 'african-union'],
  Banque: ['Banque mondiale', 'world-bank'],
};

const { nouns, behind } = mention.bareNouns!;

/** Who is told in texts of the United Nations. */
export const told: readonly Example[] = [
  ...mention.toldNames!.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `L'Assemblée générale,\n\nNotant ce que disent les ${form},\n\n1. Invite les ${form} et les États Membres à allumer les lampes;\n`,
        bodies: [
          ['Assemblée générale', 'un:ga'],
          ['États Membres', 'un:member-states'],
        ],
        mandates: [['op/1', [value, 'un:member-states']]],
      }),
    ),
  ),
  ...nouns.map((noun): Example => {
    const [name, id] = NAMED[noun]!;
    return {
      text: `L'Assemblée générale,\n\nNotant la ${name},\n\n1. Invite la ${noun} à allumer les lampes;\n`,
      mandates: [['op/1', [id]]],
    };
  }),
  ...behind.map(
    (word): Example => ({
      text: `L'Assemblée générale,\n\nNotant la Banque mondiale,\n\n1. Prie la Banque ${word} agir;\n`,
      mandates: [['op/1', ['world-bank']]],
    }),
  ),
  ...mandate.relatives!.map(
    (word): Example => ({
      text: `L'Assemblée générale,\n\nNotant les lampes,\n\n1. Invite les gardiens du plan ${word} exhorte les États et prie le Secrétaire général d'agir;\n\n2. Exhorte les États et prie le Secrétaire général d'agir;\n`,
      mandates: [
        ['op/1', []],
        ['op/2', ['states']],
        ['op/2', ['un:secretary-general']],
      ],
    }),
  ),
  {
    text: "L'Assemblée générale,\n\nNotant le feu,\n\n1. Prie le Conseil d'administration d'agir;\n",
    mandates: [['op/1', []]],
  },
  { text: "Conseil d'administration", bodies: [["Conseil d'administration", 'itu:council']] },
  {
    text: "L'Assemblée mondiale de la Santé,\n\nRappelant les lampes,\n\n1. Prie le Directeur général et les États Membres d'agir;\n\n2. Prie la Directrice générale d'agir;\n",
    mandates: [
      ['op/1', ['who:director-general', 'who:member-states']],
      ['op/2', ['who:director-general']],
    ],
  },
];
