import { PLACES } from '../../model/index.ts';
import type { CitationGrammar } from '../grammar.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';
import { ADOPTERS, BARE_COUNCIL } from './names.ts';

const resolution = noun('резолюц', 'ия');
const resolutions = plural('резолюц', 'ии');
const decision = noun('решен', 'ие');
const decisions = plural('решен', 'ия');
const recommendation = noun('рекомендац', 'ия');
const recommendations = plural('рекомендац', 'ии');
const opinion = noun('мнен', 'ие');
const opinions = plural('мнен', 'ия');

/** Drafts are no instruments yet. */
const drafts = [phrase(noun('проект', '-')), plural('проект', 'ы')].flatMap((draft) =>
  [resolution, resolutions, decision, decisions, recommendation, recommendations, opinion, opinions].map((text) =>
    phrase(draft, text[1]!),
  ),
);

const self = (name: Cases, ...words: readonly Cases[]): readonly Cases[] => words.map((word) => phrase(word, name));

export const citation: CitationGrammar = {
  kinds: [
    { value: 'res', stands: 'before', forms: [...formsOf(resolution, resolutions), 'рез.'] },
    { value: 'dec', stands: 'before', forms: [...formsOf(decision, decisions), 'реш.'] },
    { value: 'rec', stands: 'before', forms: [...formsOf(recommendation, recommendations), 'рек.'] },
    { value: 'opinion', stands: 'before', forms: formsOf(opinion, opinions) },
    { value: '', stands: 'before', forms: formsOf(...drafts) },
  ],
  ordinals: ['№', '№№', 'N', 'No.'],
  counters: [],
  issuers: [
    BARE_COUNCIL,
    ...Object.entries(ADOPTERS).map(([value, { names, short }]) => ({ value, forms: [...names, ...short] })),
  ],
  issuerLinks: [''],
  own: ['свою', 'свои', 'свое'],
  selfIssuers: formsOf(
    ...self(noun('Конференц', 'ия'), adjective('настоящ', 'яя')),
    ...self(noun('Ассамбле', 'я'), adjective('настоящ', 'яя')),
  ),
  sectors: [
    { value: 'itu:ra', forms: ['МСЭ-R', 'МСЭ-Р', 'ITU-R'] },
    { value: 'itu:wtsa', forms: ['МСЭ-Т', 'ITU-T'] },
    { value: 'itu:wtdc', forms: ['МСЭ-D', 'МСЭ-Д', 'ITU-D'] },
  ],
  splitters: [],
  topics: { opens: [], closes: [] },
  issuerOwners: [],
  sessions: formsOf(noun('сесс', 'ия')),
  sessionLinks: ['на его', 'на ее', 'на своей', ', принятое на', ', принятая на', ', принятое на его'],
  yearMarks: ['г.', 'гг.', 'год', 'года', 'году', 'г'],
  dateMarks: [],
  dates: {
    links: ['от'],
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    joints: [],
  },
  revisionMarks: [
    'пересм.',
    'пересмотренная',
    'пересмотрена',
    'пересмотренное',
    'пересмотрено',
    'измененная',
    'измененное',
    'изменена',
    'изменено',
    'изм.',
    'с изменениями',
    'с поправками',
    'Rev.',
  ],
  places: Object.entries(PLACES).map(([value, { en, ru }]) => ({ value, forms: ru === undefined ? [en] : [ru, en] })),
  connectors: ['и', 'а также', 'или', ',', ';'],
  ranges: ['-', 'по', 'до'],
  pursuance: [
    'в соответствии с',
    'в соответствии со',
    'во исполнение',
    'согласно',
    'на основании',
    'в силу',
    'руководствуясь',
    'в порядке выполнения',
  ],
};
