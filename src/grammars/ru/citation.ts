import { PLACES } from '../../model/index.ts';
import type { CitationGrammar } from '../grammar.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';
import { ADOPTERS, BARE_COUNCIL, COUNCIL_CASES, OTHER_BODIES, owned, POSSESSIVES } from './names.ts';

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

const GENITIVE = 1;
const INSTRUMENTAL = 4;
const PREPOSITIONAL = 5;

/** The texts of a body are its own, in the genitive; any other case is that of another part of the sentence. */
const own = (name: Cases, owners: readonly string[]): readonly string[] =>
  [name[GENITIVE]!].flatMap((form) => [form, ...owners.map((owner) => `${form} ${owner}`)]);

/** `[a resolution], adopted by` a body, or at a meeting; the participle agrees with the kind. */
const PARTICIPLES = ['принят', 'утвержденн'].flatMap((stem) => [
  ...new Set([...adjective(stem, 'ая'), ...adjective(stem, 'ое'), ...adjective(stem, 'ые')]),
]);
const ADOPTED = PARTICIPLES.flatMap((word) => ['', ', '].flatMap((joint) => [`${joint}${word}`, `${joint}${word} на`]));

/** The body that adopted: the instrumental, and behind a preposition the prepositional. */
const agent = (name: Cases, owners: readonly string[]): readonly string[] =>
  [name[INSTRUMENTAL]!, name[PREPOSITIONAL]!].flatMap((form) => [form, ...owners.map((owner) => `${form} ${owner}`)]);

/** Participles agree with the kind that they stand behind; the year may follow a preposition. */
const REVISED = ['пересмотренн', 'измененн', 'исправленн'].flatMap((stem) =>
  [...new Set([...adjective(stem, 'ая'), ...adjective(stem, 'ое'), ...adjective(stem, 'ые')])].flatMap((word) => [
    word,
    `${word} в`,
  ]),
);

export const citation: CitationGrammar = {
  kinds: [
    { value: 'res', stands: 'before', forms: [...formsOf(resolution, resolutions), 'рез.'] },
    { value: 'dec', stands: 'before', forms: [...formsOf(decision, decisions), 'реш.'] },
    { value: 'rec', stands: 'before', forms: [...formsOf(recommendation, recommendations), 'рек.'] },
    { value: 'opinion', stands: 'before', forms: formsOf(opinion, opinions) },
    { value: '', stands: 'before', forms: formsOf(...drafts, noun('отчет', '-'), plural('отчет', 'ы')) },
  ],
  ordinals: ['№', '№№', 'N', 'No.'],
  counters: [],
  issuers: [
    { ...BARE_COUNCIL, forms: own(COUNCIL_CASES, []) },
    ...Object.entries(ADOPTERS).map(([value, { owners, names, short }]) => ({
      value,
      forms: [...names.flatMap((name) => own(name, owners)), ...short],
    })),
  ],
  issuerNames: [
    BARE_COUNCIL,
    ...Object.entries(ADOPTERS).map(([value, { owners, names, short }]) => ({
      value,
      forms: [...owned(owners, ...names), ...short],
    })),
  ],
  otherBodies: OTHER_BODIES,
  others: {
    nouns: [
      'комиссии',
      'комитета',
      'конференции',
      'ассамблеи',
      'совета',
      'конгресса',
      'форума',
      'правления',
      'трибунала',
      'парламента',
      'сторон',
      'организации',
    ],
    links: [],
  },
  dividedIssuers: [{ value: 'un:ga', forms: formsOf(noun('Ассамбле', 'я')) }],
  issuerLinks: [''],
  agents: {
    links: ADOPTED,
    names: [
      agent(COUNCIL_CASES, []),
      ...Object.values(ADOPTERS).map(({ owners, names, short }) => [
        ...names.flatMap((name) => agent(name, owners)),
        ...short,
      ]),
    ],
  },
  relatives: {
    opens: ['которую', 'которое', 'которые'],
    verbs: ['принял', 'приняла', 'принял в', 'приняла в', 'утвердил', 'утвердила', 'утвердил в', 'утвердила в'].concat(
      ['принял', 'приняла', 'утвердил', 'утвердила'].flatMap((verb) =>
        ['на', 'на своей', 'на его', 'на ее'].map((link) => `${verb} ${link}`),
      ),
    ),
  },
  revisions: {
    marks: [
      ...['изменениями', 'поправками'].flatMap((changes) => [
        `с ${changes}, внесенными`,
        `с последними ${changes}, внесенными`,
      ]),
      'в редакции',
      ...REVISED.filter((word) => !word.endsWith(' в')).flatMap((word) => [
        word,
        `последний раз ${word}`,
        `в последний раз ${word}`,
      ]),
      ...PARTICIPLES,
    ],
    links: [
      'в',
      ...['его', 'своей', 'ее'].flatMap((its) => [`на ${its} сессии`, `на ${its} сессии в`]),
      'на сессии',
      'на сессии в',
    ],
  },
  subjects: ['о', 'об', 'относительно', 'касающаяся'],
  own: ['свою', 'свои', 'свое'],
  possessives: POSSESSIVES,
  selfIssuers: [noun('Конференц', 'ия'), noun('Ассамбле', 'я')].flatMap((meeting) =>
    own(phrase(adjective('настоящ', 'яя'), meeting), []),
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
  sessionLinks: ['на', 'на его', 'на ее', 'на своей', ', принятое на', ', принятая на', ', принятое на его'],
  yearMarks: ['г.', 'гг.', 'год', 'года', 'году', 'г'],
  yearNouns: ['год', 'года', 'году', 'годом', 'годов', 'г.', 'гг.'],
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
    'пересмотрена',
    'пересмотрено',
    'изменена',
    'изменено',
    ...REVISED,
    'изм.',
    'измен.',
    'последнее изменение',
    'последнее изм.',
    'последние изменения',
    'последний пересмотр',
    'с последними изменениями',
    'с последними изменениями, внесенными в',
    'с изменениями',
    'с поправками',
    'Rev.',
  ],
  measures: [
    'раз',
    'раза',
    'секунд',
    'минут',
    'часов',
    'часа',
    'дня',
    'дней',
    'недели',
    'недель',
    'месяца',
    'месяцев',
    'лет',
    'пикселей',
    'метров',
    'километров',
    'голосов',
    'страниц',
    'человек',
    'членов',
    'процентов',
    '%',
  ],
  places: Object.entries(PLACES).map(([value, { en, ru }]) => ({ value, forms: ru === undefined ? [en] : [ru, en] })),
  connectors: ['и', 'а также', 'или', ',', ';'],
  ranges: ['-', 'по', 'до'],
  pursuance: [
    'в соответствии с',
    'в соответствии со',
    'в соответствии с положениями',
    'согласно положениям',
    'на основании положений',
    'во исполнение положений',
    'во исполнение',
    'согласно',
    'на основании',
    'в силу',
    'руководствуясь',
    'в порядке выполнения',
  ],
};
