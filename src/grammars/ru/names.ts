import type { SharedName } from '../grammar.ts';
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

/** The council of whoever speaks. */
export const BARE_COUNCIL: SharedName = {
  value: 'itu:council',
  forms: formsOf(council),
  inTextsOf: COUNCIL,
};

const forum = phrase(adjective('Всемирн', 'ый'), noun('форум', '-'), 'по политике в области');

/** Bodies that adopt instruments: names in all cases, abbreviations, which are not declined. */
export const ADOPTERS = {
  'itu:pp': { names: owned(OWNERS.itu, phrase(adjective('Полномочн', 'ая'), conference)), short: ['ПК'] },
  'itu:council': { names: formsOf(...OWNERS.itu.map((owner) => phrase(council, owner))), short: [] },
  'itu:wtsa': {
    names: owned(OWNERS.itu, phrase(worldwide, assembly, 'по стандартизации электросвязи')),
    short: ['ВАСЭ'],
  },
  'itu:wtdc': { names: owned(OWNERS.itu, phrase(worldwide, conference, 'по развитию электросвязи')), short: ['ВКРЭ'] },
  'itu:ra': { names: owned(OWNERS.itu, phrase(noun('Ассамбле', 'я'), 'радиосвязи')), short: ['АР'] },
  'itu:wrc': {
    names: owned(
      OWNERS.itu,
      phrase(worldwide, conference, 'радиосвязи'),
      phrase(worldwide, conference, 'по радиосвязи'),
      phrase(worldwide, adjective('административн', 'ая'), conference, 'радиосвязи'),
    ),
    short: ['ВКР', 'ВАКР'],
  },
  'itu:wtpf': {
    names: owned(
      ['МСЭ'],
      phrase(forum, 'электросвязи'),
      phrase(forum, 'электросвязи/ИКТ'),
      phrase(forum, 'электросвязи/информационно-коммуникационных технологий'),
    ),
    short: ['ВФПЭ'],
  },
  'itu:wcit': {
    names: owned(['МСЭ'], phrase(worldwide, conference, 'по международной электросвязи')),
    short: ['ВКМЭ'],
  },
  'un:ga': { names: owned(OWNERS.un, phrase(adjective('Генеральн', 'ая'), noun('Ассамбле', 'я'))), short: ['ГА ООН'] },
  'un:sc': { names: owned(OWNERS.un, phrase(council, 'Безопасности')), short: ['СБ ООН'] },
  'un:ecosoc': {
    names: owned(OWNERS.un, phrase(adjective('Экономическ', 'ий'), 'и', adjective('Социальн', 'ый'), council)),
    short: ['ЭКОСОС'],
  },
  'un:hrc': { names: owned(OWNERS.un, phrase(council, 'по правам человека')), short: [] },
  'who:wha': { names: owned([], phrase(worldwide, assembly, 'здравоохранения')), short: [] },
} as const;

/** Officers. */
export const director = noun('Директор', '-/person');
export const directors = plural('Директор', 'а/person');
export const secretaryGeneral = phrase(adjective('Генеральн', 'ый/person'), noun('секретар', 'ь/person'));
