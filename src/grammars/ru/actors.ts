import type { Word } from '../grammar.ts';
import { actors } from '../named-bodies.ts';
import { adjective, type Cases, compound, formsOf, noun, phrase, plural } from './cases.ts';

/** Those who act, by what they are. */

export const ALL = ['все', 'всех', 'всем', 'все', 'всеми', 'всех'];
const other = adjective('друг', 'ие');
const relevant = adjective('соответствующ', 'ие');
const organizations = plural('организац', 'ии');
const countries = plural('стран', 'ы/bare');
const donors = plural('донор', 'ы/person');
const circles = plural('круг', 'и/velar');

export const states = plural('государств', 'а/bare');
export const governments = plural('правительств', 'а/bare');
const sides = plural('сторон', 'ы/bare');
const agencies = phrase(adjective('специализированн', 'ые'), plural('учрежден', 'ия'));
const stakeholders = phrase(adjective('заинтересованн', 'ые'), sides);

/** What belongs to the system of the United Nations and acts for it. */
export const OF_SYSTEM: readonly Cases[] = [organizations, plural('учрежден', 'ия'), plural('орган', 'ы')].flatMap(
  (name) =>
    ['Организации Объединенных Наций', 'ООН']
      .map((owner) => phrase(name, 'системы', owner))
      .flatMap((some) => [some, phrase(relevant, some)]),
);

/** Who alone may mean something else, and is meant where told. */
export const TOLD_NAMES: readonly Word[] = [
  { value: 'governments', forms: [governments[0]!] },
  { value: 'states', forms: [states[0]!] },
  { value: 'parties', forms: formsOf(sides, phrase(relevant, sides)) },
  {
    value: 'parties-to-the-conflict',
    forms: formsOf(
      ...['в конфликте', 'в вооруженном конфликте', 'конфликта', 'вооруженного конфликта'].map((which) =>
        phrase(sides, which),
      ),
    ),
  },
  {
    value: 'donors',
    forms: formsOf(donors, compound('-', countries, donors), phrase(noun('сообществ', 'о'), 'доноров')),
  },
  { value: 'developed-countries', forms: formsOf(phrase(adjective('развит', 'ые'), countries)) },
  {
    value: 'developing-countries',
    forms: formsOf(
      phrase(
        adjective('развивающ', 'ие').map((form) => `${form}ся`),
        countries,
      ),
    ),
  },
  {
    value: 'international-community',
    forms: formsOf(phrase(adjective('международн', 'ое'), noun('сообществ', 'о'))),
  },
  { value: 'specialized-agencies', forms: formsOf(agencies) },
  {
    value: 'academia',
    forms: formsOf(phrase(adjective('научн', 'ые'), circles), phrase(adjective('академическ', 'ие'), circles)),
  },
  {
    value: 'states-parties',
    forms: formsOf(
      ...[compound('-', states, plural('участник', 'и/velar-person'))].flatMap((some) => [some, phrase(ALL, some)]),
    ),
  },
  { value: 'panel-of-experts', forms: formsOf(phrase(noun('Групп', 'а'), 'экспертов')) },
];

export const ACTORS = [
  actors(
    'stakeholders',
    ...formsOf(
      ...[stakeholders, phrase(relevant, stakeholders), phrase(other, stakeholders)].flatMap((some) => [
        some,
        phrase(ALL, some),
      ]),
      ...[phrase(other, relevant, stakeholders)].flatMap((some) => [some, phrase(ALL, some)]),
    ),
  ),
  // In the nominative alone the nouns look like one of them in the genitive.
  actors('governments', ...[...new Set(governments)].slice(1), ...formsOf(phrase(ALL, governments))),
  actors('', governments[0]!),
  actors('states', ...[...new Set(states)].slice(1)),
  actors('international-organizations', ...formsOf(phrase(adjective('международн', 'ые'), organizations))),
  actors(
    'international-financial-institutions',
    ...formsOf(phrase(adjective('международн', 'ые'), adjective('финансов', 'ые'), plural('учрежден', 'ия'))),
  ),
  actors('regional-organizations', ...formsOf(phrase(adjective('региональн', 'ые'), organizations))),
  actors('non-governmental-organizations', ...formsOf(phrase(adjective('неправительственн', 'ые'), organizations))),
  actors('relevant-organizations', ...formsOf(phrase(relevant, organizations))),
  actors('private-sector', ...formsOf(phrase(adjective('частн', 'ый'), noun('сектор', '-')))),
  actors('civil-society', ...formsOf(phrase(adjective('гражданск', 'ое/velar'), noun('обществ', 'о')))),
] as const;
