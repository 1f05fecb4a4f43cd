import type { Example } from '../../grammar.ts';
import { namingUnion } from '../../union-examples.ts';
import { provision } from '../provision.ts';

/** A provision that is the whole text up to the full stop. */
const whole = (surface: string, id: string): Example => ({ text: `${surface}.`, citations: [[surface, id]] });

/** An outcome document or treaty by all its names, behind the words that link it to the provision. */
const named = (work: string, link: string, ...names: string[]): Example[] =>
  names.map((name) => whole(`paragraphe 9 ${link}${name}`, `${work}#9`));

const ofItu = (name: string): string[] => [
  name,
  `${name} de l'UIT`,
  `${name} de l'Union`,
  `${name} de l'Union internationale des télécommunications`,
];

/** An instrument by its name, by the noun that recalls it. */
const RECALLED: Readonly<Record<string, readonly [name: string, work: string]>> = {
  '': ['Agenda de Tunis', 'wsis:tunis-agenda'],
  Agenda: ['Agenda de Tunis', 'wsis:tunis-agenda'],
  Plan: ["Plan d'action de Genève", 'wsis:geneva-plan'],
  Engagement: ['Engagement de Tunis', 'wsis:tunis-commitment'],
  Déclaration: ['Déclaration de principes', 'wsis:geneva-declaration'],
  Convention: ["Convention de l'UIT", 'itu:convention'],
  Constitution: ["Constitution de l'UIT", 'itu:constitution'],
  Charte: ['Charte des Nations Unies', 'un:charter'],
};

/** Words behind a name, parted from it by a space where they bring no comma. */
const behind = (words: string): string => (words.startsWith(',') ? words : ` ${words}`);

export const provisions: readonly Example[] = namingUnion('UIT', [
  ...(provision.anaphors ?? []).flatMap(({ value, forms }) =>
    forms.map(
      (form): Example => ({
        text: ` ${RECALLED[value]![0]}; paragraphe 9 ${form}.`,
        citations: [[`paragraphe 9 ${form}`, `${RECALLED[value]![1]}#9`]],
      }),
    ),
  ),
  // Another one between is meant, or nobody knows.
  { text: 'Agenda de Tunis; Agenda 2030; paragraphe 9 dudit Agenda.', citations: [] },
  ...named('wsis:tunis-agenda', "de l'", 'Agenda de Tunis', "Agenda de Tunis pour la société de l'information"),
  ...named('wsis:tunis-commitment', "de l'", 'Engagement de Tunis'),
  ...named('wsis:geneva-plan', 'du ', "Plan d'action de Genève"),
  ...named('wsis:geneva-declaration', 'de la ', 'Déclaration de principes de Genève', 'Déclaration de principes'),
  ...named('itu:constitution', 'de la ', ...ofItu('Constitution')),
  ...named('itu:convention', 'de la ', ...ofItu('Convention')),
  ...named('itu:convention', 'de la présente ', 'Convention'),
  ...named('itu:constitution', 'de la ', 'CS'),
  ...named('itu:convention', 'de la ', 'CV'),
  ...named('itu:constitution', 'de la même ', 'Constitution'),
  ...named(
    'itu:general-rules',
    'des ',
    "Règles générales régissant les conférences, assemblées et réunions de l'Union",
    'Règles générales',
  ),
  ...named(
    'itu:international-telecommunication-regulations',
    'du ',
    'Règlement des télécommunications internationales',
    'RTI',
  ),
  ...named('itu:radio-regulations', 'du ', 'Règlement des radiocommunications', 'RR'),
  ...named('un:charter', 'de la ', 'Charte des Nations Unies', 'Charte'),
  ...['paragraphe', 'par.', '§', '§§', 'article', 'Article', 'Art.', 'alinéa'].map((unit) =>
    whole(`${unit} 9 de la Charte`, 'un:charter#9'),
  ),
  ...['numéro', 'n°', 'nº', 'nos'].map((unit) => whole(`${unit} 9 de la Convention`, 'itu:convention#no9')),
  ...['paragraphes', 'articles', 'alinéas'].map(
    (unit): Example => ({
      text: `${unit} 9 et 12 de l'Agenda de Tunis`,
      citations: [
        [`${unit} 9`, 'wsis:tunis-agenda#9'],
        ["12 de l'Agenda de Tunis", 'wsis:tunis-agenda#12'],
      ],
    }),
  ),
  {
    text: 'numéros 9 et 145A de la Constitution',
    citations: [
      ['numéros 9', 'itu:constitution#no9'],
      ['145A de la Constitution', 'itu:constitution#no145A'],
    ],
  },
  {
    text: "l'article 8, le numéro 12 et les numéros 78A à 80 de la Constitution de l'UIT",
    citations: [
      ['article 8', 'itu:constitution#8'],
      ['numéro 12', 'itu:constitution#no12'],
      ["numéros 78A à 80 de la Constitution de l'UIT", 'itu:constitution#no78A-80'],
    ],
  },
  { text: "l'article 8 et les numéros 78A à 80 du rapport", citations: [] },
  whole('chapitre 9 de la Charte', 'un:charter#ch9'),
  whole('Chapitres VII de la Charte', 'un:charter#ch7'),
  whole('chapitres 9 de la Charte', 'un:charter#ch9'),
  whole('Chapitre VII de la Charte', 'un:charter#ch7'),
  whole("paragraphe 78 a) de l'Agenda de Tunis", 'wsis:tunis-agenda#78.a'),
  whole("paragraphes 35 a) à e) de l'Agenda de Tunis", 'wsis:tunis-agenda#35.a-e'),
  whole("paragraphe 35 a)-e) de l'Agenda de Tunis", 'wsis:tunis-agenda#35.a-e'),
  whole("paragraphes 9 à 12 de l'Agenda de Tunis", 'wsis:tunis-agenda#9-12'),
  ...provision.links.map((link) => whole(`Agenda de Tunis${behind(link)} paragraphe 9`, 'wsis:tunis-agenda#9')),
  { text: 'au paragraphe 9 du rapport', citations: [] },
  ...provision.others.map(
    (word): Example => ({ text: `voir article 9 de la Convention ${word} bouées.`, citations: [] }),
  ),
  {
    text: "selon l'alinéa b de l'article 55 de la Charte",
    citations: [["alinéa b de l'article 55 de la Charte", 'un:charter#55.b']],
  },
  { text: 'article 12 de la Constitution et article 5 de la Convention de marins', whose: null, citations: [] },
  ...(provision.numerals?.[0]?.forms ?? []).map((form) =>
    whole(`article ${form} de la Constitution`, 'itu:constitution#1'),
  ),
  whole('chapitre premier de la Charte', 'un:charter#ch1'),
  {
    text: "l'article 25 et l'Article 2, paragraphes 3 et 4, de la Charte",
    citations: [
      ['article 25', 'un:charter#25'],
      ['Article 2, paragraphes 3 et 4, de la Charte', 'un:charter#2'],
    ],
  },
  {
    text: "le numéro 48 de l'article 3 de la Convention de l'UIT",
    citations: [
      ['numéro 48', 'itu:convention#no48'],
      ["article 3 de la Convention de l'UIT", 'itu:convention#3'],
    ],
  },
  ...provision.asides!.map(
    (aside): Example => ({
      text: `la Charte${behind(aside)} Chapitre VII, et l'Agenda de Tunis${behind(aside)} paragraphes 35 et 68`,
      citations: [
        ['Chapitre VII', 'un:charter#ch7'],
        ['paragraphes 35', 'wsis:tunis-agenda#35'],
        ['68', 'wsis:tunis-agenda#68'],
      ],
    }),
  ),
  {
    text: "l'Agenda de Tunis, dont le paragraphe 90 et ses paragraphes 107 et 108",
    citations: [
      ['paragraphe 90', 'wsis:tunis-agenda#90'],
      ['paragraphes 107', 'wsis:tunis-agenda#107'],
      ['108', 'wsis:tunis-agenda#108'],
    ],
  },
  // Instruments of others whose names begin like ours.
  ...provision.documents
    .filter(({ value }) => value === '')
    .flatMap(({ forms }) =>
      forms.map((form): Example => ({ text: `voir article 9 de la ${form} bouées.`, citations: [] })),
    ),
  {
    text: "l'Article 33 de la Charte concernant les bouées",
    citations: [['Article 33 de la Charte', 'un:charter#33']],
  },
]);
