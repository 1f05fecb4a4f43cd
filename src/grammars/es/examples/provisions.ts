import type { Example } from '../../grammar.ts';
import { namingUnion } from '../../union-examples.ts';
import { provision } from '../provision.ts';

/** A provision that is the whole text up to the full stop. */
const whole = (surface: string, id: string): Example => ({ text: `${surface}.`, citations: [[surface, id]] });

/** An outcome document or treaty by all its names, behind the words that link it to the provision. */
const named = (work: string, link: string, ...names: string[]): Example[] =>
  names.map((name) => whole(`párrafo 9 ${link}${name}`, `${work}#9`));

const ofItu = (name: string): string[] => [
  name,
  `${name} de la UIT`,
  `${name} de la Unión`,
  `${name} de la Unión Internacional de Telecomunicaciones`,
];

/** An instrument by its name, by the noun that recalls it. */
const RECALLED: Readonly<Record<string, readonly [name: string, work: string]>> = {
  '': ['Agenda de Túnez', 'wsis:tunis-agenda'],
  Agenda: ['Agenda de Túnez', 'wsis:tunis-agenda'],
  Plan: ['Plan de Acción de Ginebra', 'wsis:geneva-plan'],
  Compromiso: ['Compromiso de Túnez', 'wsis:tunis-commitment'],
  Declaración: ['Declaración de Principios', 'wsis:geneva-declaration'],
  Convenio: ['Convenio de la UIT', 'itu:convention'],
  Constitución: ['Constitución de la UIT', 'itu:constitution'],
  Carta: ['Carta de las Naciones Unidas', 'un:charter'],
};

/** Words behind a name, parted from it by a space where they bring no comma. */
const behind = (words: string): string => (words.startsWith(',') ? words : ` ${words}`);

export const provisions: readonly Example[] = namingUnion('UIT', [
  ...(provision.anaphors ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: ` ${RECALLED[value]![0]}; párrafo 9 ${form}.`,
        citations: [[value === '' ? 'párrafo 9' : `párrafo 9 ${form}`, `${RECALLED[value]![1]}#9`]],
      }),
    ),
  ),
  // Another one between is meant, or nobody knows.
  { text: 'Agenda de Túnez; Agenda 2030; párrafo 9 de dicha Agenda.', citations: [] },
  ...named('wsis:tunis-agenda', 'de la ', 'Agenda de Túnez', 'Agenda de Túnez para la Sociedad de la Información'),
  ...named(
    'wsis:tunis-agenda',
    'del ',
    'Programa de Acciones de Túnez',
    'Programa de Acciones de Túnez para la Sociedad de la Información',
  ),
  ...named('wsis:tunis-commitment', 'del ', 'Compromiso de Túnez'),
  ...named('wsis:geneva-plan', 'del ', 'Plan de Acción de Ginebra'),
  ...named('wsis:geneva-declaration', 'de la ', 'Declaración de Principios de Ginebra', 'Declaración de Principios'),
  ...named('itu:constitution', 'de la ', ...ofItu('Constitución')),
  ...named('itu:convention', 'del ', ...ofItu('Convenio')),
  ...named('itu:convention', 'del presente ', 'Convenio'),
  ...named('itu:constitution', 'de la presente ', 'Constitución'),
  ...named('itu:constitution', 'de la ', 'CS'),
  ...named('itu:convention', 'del ', 'CV'),
  ...named(
    'itu:general-rules',
    'del ',
    'Reglamento general de las conferencias, asambleas y reuniones de la Unión',
    'Reglamento general',
  ),
  ...named(
    'itu:international-telecommunication-regulations',
    'del ',
    'Reglamento de las Telecomunicaciones Internacionales',
    'RTI',
  ),
  ...named('itu:radio-regulations', 'del ', 'Reglamento de Radiocomunicaciones', 'RR'),
  ...named('un:charter', 'de la ', 'Carta de las Naciones Unidas', 'Carta'),
  ...['párrafo', 'párr.', '§', '§§', 'Artículo', 'artículo', 'Art.', 'apartado'].map((unit) =>
    whole(`${unit} 9 de la Carta`, 'un:charter#9'),
  ),
  ...['número', 'núm.', 'N.º', 'Nº'].map((unit) => whole(`${unit} 9 del Convenio`, 'itu:convention#no9')),
  ...['párrafos', 'artículos', 'apartados'].map(
    (unit): Example => ({
      text: `${unit} 9 y 12 de la Agenda de Túnez`,
      citations: [
        [`${unit} 9`, 'wsis:tunis-agenda#9'],
        ['12 de la Agenda de Túnez', 'wsis:tunis-agenda#12'],
      ],
    }),
  ),
  {
    text: 'números 9 y 145A de la Constitución',
    citations: [
      ['números 9', 'itu:constitution#no9'],
      ['145A de la Constitución', 'itu:constitution#no145A'],
    ],
  },
  {
    text: 'el artículo 8, el número 12 y los números 78A a 80 de la Constitución de la UIT',
    citations: [
      ['artículo 8', 'itu:constitution#8'],
      ['número 12', 'itu:constitution#no12'],
      ['números 78A a 80 de la Constitución de la UIT', 'itu:constitution#no78A-80'],
    ],
  },
  { text: 'el artículo 8 y los números 78A a 80 del informe', citations: [] },
  whole('capítulo 9 de la Carta', 'un:charter#ch9'),
  whole('capítulos 9 de la Carta', 'un:charter#ch9'),
  whole('Capítulo VII de la Carta', 'un:charter#ch7'),
  whole('párrafo 78 a) de la Agenda de Túnez', 'wsis:tunis-agenda#78.a'),
  whole('párrafos 35 a) a e) de la Agenda de Túnez', 'wsis:tunis-agenda#35.a-e'),
  whole('párrafo 35 a)-e) de la Agenda de Túnez', 'wsis:tunis-agenda#35.a-e'),
  whole('párrafos 9 a 12 de la Agenda de Túnez', 'wsis:tunis-agenda#9-12'),
  ...provision.links.map((link) => whole(`Agenda de Túnez${behind(link)} párrafo 9`, 'wsis:tunis-agenda#9')),
  { text: 'en el párrafo 9 del informe', citations: [] },
  ...provision.others.map((word): Example => ({ text: `véase artículo 9 del Convenio ${word} boyas.`, citations: [] })),
  {
    text: 'según el apartado b del Artículo 55 de la Carta',
    citations: [['apartado b del Artículo 55 de la Carta', 'un:charter#55.b']],
  },
  { text: 'artículo 12 de la Constitución y artículo 5 del Convenio de unos marinos', whose: null, citations: [] },
  ...(provision.numerals ?? []).flatMap(({ value, forms }) =>
    forms.map((form) => whole(`artículo ${form} de la Constitución`, `itu:constitution#${value}`)),
  ),
  ...['inciso', 'incisos'].map((unit) =>
    whole(`${unit} a) del párrafo 35 de la Agenda de Túnez`, 'wsis:tunis-agenda#35.a'),
  ),
  whole('párrs. 9 de la Carta', 'un:charter#9'),
  whole('núms. 9 del Convenio', 'itu:convention#no9'),
  {
    text: 'el Artículo 25 y el Artículo 2, párrafos 3 y 4, de la Carta',
    citations: [
      ['Artículo 25', 'un:charter#25'],
      ['Artículo 2, párrafos 3 y 4, de la Carta', 'un:charter#2'],
    ],
  },
  {
    text: 'el número 48 del artículo 3 del Convenio de la UIT',
    citations: [
      ['número 48', 'itu:convention#no48'],
      ['artículo 3 del Convenio de la UIT', 'itu:convention#3'],
    ],
  },
  ...provision.asides!.map(
    (aside): Example => ({
      text: `la Carta${behind(aside)} Capítulo VII, y la Agenda de Túnez${behind(aside)} párrafos 35 y 68`,
      citations: [
        ['Capítulo VII', 'un:charter#ch7'],
        ['párrafos 35', 'wsis:tunis-agenda#35'],
        ['68', 'wsis:tunis-agenda#68'],
      ],
    }),
  ),
  {
    text: 'la Agenda de Túnez, en particular su párrafo 90 y sus párrafos 107 y 108',
    citations: [
      ['párrafo 90', 'wsis:tunis-agenda#90'],
      ['párrafos 107', 'wsis:tunis-agenda#107'],
      ['108', 'wsis:tunis-agenda#108'],
    ],
  },
  // Instruments of others whose names begin like ours.
  ...provision.documents
    .filter(({ value }) => value === '')
    .flatMap(({ forms }) =>
      forms.map((form): Example => ({ text: `véase artículo 9 del ${form} boyas.`, citations: [] })),
    ),
]);
