import type { Example } from '../../grammar.ts';
import { mandate } from '../mandate.ts';
import { mention } from '../mention.ts';

/** What a noun of `bareNouns` stands for, once this is named in full. */
const NAMED: Readonly<Record<string, readonly [name: string, id: string]>> = {
  Organismo: ['Organismo Internacional de Energía Atómica', 'iaea'],
  Comisión: ['Comisión de Consolidación de la Paz', 'un:peacebuilding-commission'],
  Programa: ['Programa de las Naciones Unidas para el Desarrollo', 'un:undp'],
  Fondo: ['Fondo Monetario Internacional', 'imf'],
  Organización: ['Organización Mundial del Comercio', 'wto'],
  Corte: ['Corte Internacional de Justicia', 'un:icj'],
  Unión: ['Unión Africana', 'african-union'],
  Banco: ['Banco Mundial', 'world-bank'],
  Oficina: ['Oficina de Servicios de Supervisión Interna', 'un:oios'],
};

const { nouns, behind } = mention.bareNouns!;

/** Who is told in texts of the United Nations. */
export const told: readonly Example[] = [
  ...mention.toldNames!.flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: `La Asamblea General,\n\nObservando lo que dicen los ${form},\n\n1. Invita a los ${form} y a los Estados Miembros a encender las lámparas;\n`,
        bodies: [
          ['Asamblea General', 'un:ga'],
          ['Estados Miembros', 'un:member-states'],
        ],
        mandates: [['op/1', [value, 'un:member-states']]],
      }),
    ),
  ),
  ...nouns.map((noun): Example => {
    const [name, id] = NAMED[noun]!;
    return {
      text: `La Asamblea General,\n\nObservando la ${name},\n\n1. Pide a la ${noun} que encienda las lámparas;\n`,
      mandates: [['op/1', [id]]],
    };
  }),
  ...behind.map(
    (word): Example => ({
      text: `La Asamblea General,\n\nObservando el Banco Mundial,\n\n1. Pide al Banco ${word} lámparas;\n`,
      mandates: [['op/1', ['world-bank']]],
    }),
  ),
  ...mandate.relatives!.map(
    (word): Example => ({
      text: `La Asamblea General,\n\nObservando lámparas,\n\n1. Invita a los guardianes del plan ${word} exhorta a los Estados y pide al Secretario General que actúe;\n\n2. Exhorta a los Estados y pide al Secretario General que actúe;\n`,
      mandates: [
        ['op/1', []],
        ['op/2', ['states']],
        ['op/2', ['un:secretary-general']],
      ],
    }),
  ),
  {
    text: 'La Asamblea General,\n\nObservando lámparas,\n\n1. Pide al Consejo de Administración que actúe;\n',
    mandates: [['op/1', []]],
  },
  { text: 'Consejo de Administración', bodies: [['Consejo de Administración', 'itu:council']] },
  {
    text: 'La Asamblea Mundial de la Salud,\n\nRecordando lámparas,\n\n1. Pide al Director General y a los Estados Miembros que actúen;\n\n2. Pide a la Directora General que actúe;\n',
    mandates: [
      ['op/1', ['who:director-general', 'who:member-states']],
      ['op/2', ['who:director-general']],
    ],
  },
];
