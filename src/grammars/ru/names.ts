import type { Possessive, SharedName } from '../grammar.ts';
import { COUNCIL } from '../shared-names.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';

/** Names in all cases, as citations, headings and running text use them. */

/** Whose an instrument or a body is said to be, behind the name. */
export const OWNERS = {
  itu: ['МСЭ', 'Международного союза электросвязи', 'Союза'],
  un: ['Организации Объединенных Наций', 'ООН'],
} as const;

/** A name alone, and with each of its owners behind it. */
export const owned = (owners: readonly string[], ...names: readonly Cases[]): readonly string[] =>
  formsOf(...names.flatMap((name) => [name, ...owners.map((owner) => phrase(name, owner))]));

const worldwide = adjective('Всемирн', 'ая');
const conference = noun('конференц', 'ия');
const assembly = noun('ассамбле', 'я');
const council = noun('Совет', '-');
const commission = noun('комисс', 'ия');
const economic = adjective('Экономическ', 'ая');
const social = adjective('социальн', 'ая');

export const COUNCIL_CASES: Cases = council;

/** The council of whoever speaks. */
export const BARE_COUNCIL: SharedName = {
  value: 'itu:council',
  forms: formsOf(council),
  inTextsOf: COUNCIL,
};

const forum = phrase(adjective('Всемирн', 'ый'), noun('форум', '-'), 'по политике в области');

/** Bodies that adopt instruments: names in all cases with whose they may be said to be, abbreviations, which are not declined. */
export const ADOPTERS = {
  'itu:pp': { owners: OWNERS.itu, names: [phrase(adjective('Полномочн', 'ая'), conference)], short: ['ПК'] },
  'itu:council': { owners: [], names: OWNERS.itu.map((owner) => phrase(council, owner)), short: [] },
  'itu:wtsa': {
    owners: OWNERS.itu,
    names: [phrase(worldwide, assembly, 'по стандартизации электросвязи')],
    short: ['ВАСЭ'],
  },
  'itu:wtdc': {
    owners: OWNERS.itu,
    names: [phrase(worldwide, conference, 'по развитию электросвязи')],
    short: ['ВКРЭ'],
  },
  'itu:ra': { owners: OWNERS.itu, names: [phrase(noun('Ассамбле', 'я'), 'радиосвязи')], short: ['АР'] },
  'itu:wrc': {
    owners: OWNERS.itu,
    names: [
      phrase(worldwide, conference, 'радиосвязи'),
      phrase(worldwide, conference, 'по радиосвязи'),
      phrase(worldwide, adjective('административн', 'ая'), conference, 'радиосвязи'),
    ],
    short: ['ВКР', 'ВАКР'],
  },
  'itu:wtpf': {
    owners: ['МСЭ'],
    names: [
      phrase(forum, 'электросвязи'),
      phrase(forum, 'электросвязи/ИКТ'),
      phrase(forum, 'электросвязи/информационно-коммуникационных технологий'),
    ],
    short: ['ВФПЭ'],
  },
  'itu:wcit': {
    owners: ['МСЭ'],
    names: [phrase(worldwide, conference, 'по международной электросвязи')],
    short: ['ВКМЭ'],
  },
  'un:ga': {
    owners: OWNERS.un,
    names: [phrase(adjective('Генеральн', 'ая'), noun('Ассамбле', 'я'))],
    short: ['ГА ООН'],
  },
  'un:sc': { owners: OWNERS.un, names: [phrase(council, 'Безопасности')], short: ['СБ ООН'] },
  'un:ecosoc': {
    owners: OWNERS.un,
    names: [phrase(adjective('Экономическ', 'ий'), 'и', adjective('Социальн', 'ый'), council)],
    short: ['ЭКОСОС'],
  },
  'un:hrc': { owners: OWNERS.un, names: [phrase(council, 'по правам человека')], short: [] },
  'un:chr': { owners: OWNERS.un, names: [phrase(noun('Комисс', 'ия'), 'по правам человека')], short: [] },
  'un:eca': { owners: OWNERS.un, names: [phrase(economic, commission, 'для Африки')], short: ['ЭКА'] },
  'un:ece': {
    owners: OWNERS.un,
    names: [phrase(adjective('Европейск', 'ая'), adjective('экономическ', 'ая'), commission)],
    short: ['ЕЭК', 'ЕЭК ООН'],
  },
  'un:eclac': {
    owners: OWNERS.un,
    names: [phrase(economic, commission, 'для Латинской Америки и Карибского бассейна')],
    short: ['ЭКЛАК'],
  },
  'un:escap': {
    owners: OWNERS.un,
    names: [phrase(economic, 'и', social, commission, 'для Азии и Тихого океана')],
    short: ['ЭСКАТО'],
  },
  'un:escwa': {
    owners: OWNERS.un,
    names: [phrase(economic, 'и', social, commission, 'для Западной Азии')],
    short: ['ЭСКЗА'],
  },
  'who:wha': { owners: [], names: [phrase(worldwide, assembly, 'здравоохранения')], short: [] },
} as const;

/** Councils and assemblies of others, whose names begin like those of ours. */
export const OTHER_BODIES = [
  'Европы',
  'Европейского союза',
  'ЕС',
  'Африканского союза',
  'Лиги арабских государств',
  'НАТО',
  'управляющих',
  'директоров',
  'министров',
  'глав',
  'попечителей',
  'старейшин',
  'мира и безопасности',
  'сотрудничества',
  'по сотрудничеству',
  'по Опеке',
  'по торговле',
]
  .flatMap((of) => formsOf(phrase(council, of)))
  .concat(
    [
      'Организации Объединенных Наций по окружающей среде',
      'ООН по окружающей среде',
      'государств-участников',
      'ИМО',
      'ИКАО',
    ].flatMap((of) => formsOf(phrase(noun('Ассамбле', 'я'), of))),
  );

/** Bodies whose names are feminine; those of the others are masculine. */
const feminine = {
  'itu:pp': true,
  'itu:wtsa': true,
  'itu:wtdc': true,
  'itu:ra': true,
  'itu:wrc': true,
  'itu:wcit': true,
  'un:ga': true,
  'un:chr': true,
  'un:eca': true,
  'un:ece': true,
  'un:eclac': true,
  'un:escap': true,
  'un:escwa': true,
  'who:wha': true,
} as const;
const masculine = Object.fromEntries(
  Object.keys(ADOPTERS).flatMap((body) => (body in feminine ? [] : [[body, true as const]])),
);

/** Nouns that names of other bodies have, by what they are referred to with. */
const other = {
  masculine: formsOf(noun('Комитет', '-'), noun('Конгресс', '-'), noun('Трибунал', '-'), noun('Парламент', '-')),
  feminine: formsOf(noun('Комисс', 'ия'), noun('Конференц', 'ия'), noun('Организац', 'ия'), noun('Подкомисс', 'ия')),
};

/** Words for whose a text is; the reflexive one is of whoever acts. */
export const POSSESSIVES: readonly Possessive[] = [
  { forms: ['его'], bodies: masculine, nouns: other.masculine },
  { forms: ['ее', 'её'], bodies: feminine, nouns: other.feminine },
  {
    forms: [...new Set(['свою', 'свои', 'свое', 'своей', 'своего', 'своему', 'своем', 'своим', 'своими', 'своих'])],
    nouns: [...other.masculine, ...other.feminine],
  },
];

/** Officers. */
export const director = noun('Директор', '-/person');
export const directors = plural('Директор', 'а/person');
export const secretaryGeneral = phrase(adjective('Генеральн', 'ый/person'), noun('секретар', 'ь/person'));
