import type { BodyKind } from '../../model/index.ts';
import type { MentionGrammar, Word } from '../grammar.ts';
import { COMMON } from '../shared-names.ts';
import { ACTORS, OF_SYSTEM, states, TOLD_NAMES } from './actors.ts';
import { AGENCIES } from './agencies.ts';
import { adjective, compound, formsOf, noun, phrase, plural } from './cases.ts';
import { ADOPTERS, BARE_COUNCIL, director, directors, OWNERS, owned, secretaryGeneral } from './names.ts';

type Body = Word & { readonly kind: BodyKind | 'event' };

const body = (value: string, kind: Body['kind'], ...forms: readonly (readonly string[] | string)[]): Body => ({
  value,
  kind,
  forms: formsOf(...forms),
});

const adopter = (value: keyof typeof ADOPTERS, kind: Body['kind']): Body =>
  body(value, kind, owned(ADOPTERS[value].owners, ...ADOPTERS[value].names), ADOPTERS[value].short);

const sector = (value: string, of: string, ...short: string[]): Body =>
  body(value, 'sector', owned(OWNERS.itu, phrase(noun('Сектор', '-'), of)), short);

/** A bureau and its director, by full name and abbreviation. */
const bureau = (value: string, full: string, short: string): Body[] => [
  body(`itu:${value}`, 'secretariat', full, `${full} МСЭ`, short),
  body(
    `itu:${value}-director`,
    'officer',
    ...[full, `${full} МСЭ`, `${full} (${short})`, short].map((name) => phrase(director, name)),
  ),
];

const advisory = (value: string, of: string, short: string): Body =>
  body(value, 'group', owned(OWNERS.itu, phrase(adjective('Консультативн', 'ая'), noun('групп', 'а'), of)), short);

const workingGroup = phrase(adjective('Рабоч', 'ая/sibilant'), noun('групп', 'а'));
const workingGroupOfCouncil = phrase(workingGroup, 'Совета');
const participants = plural('участник', 'и/velar-person');
const heads = plural('глав', 'ы/bare');
const members = plural('Член', 'ы/person');
const memberStates = compound('-', states, plural('член', 'ы/person'));
const parted = compound(' - ', plural('Государств', 'а/bare'), members);
const partedSmall = compound(' - ', states, plural('член', 'ы/person'));
const academia = phrase(adjective('академическ', 'ие'), plural('организац', 'ии'));
const generalSecretariat = phrase(adjective('Генеральн', 'ый'), noun('секретариат', '-'));
const SECTORS = ['МСЭ-T', 'МСЭ-Т', 'МСЭ-R', 'МСЭ-D'];
const summit = phrase(adjective('Всемирн', 'ая'), noun('встреч', 'а/sibilant'), 'на высшем уровне');

/** Which of a long series, from twenty-one on, as the texts that it adopts begin. */
const SESSIONS = [
  ...['двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят'].flatMap((tens) =>
    ['перв', 'втор', 'треть', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят'].map((one) => `${tens} ${one}`),
  ),
  ...['тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят'],
].map((stem) => (stem.endsWith('треть') ? `${stem}я` : `${stem}ая`));

export const mention: MentionGrammar = {
  toldNames: TOLD_NAMES,
  bodies: [
    body('itu', 'organization', phrase(adjective('Международн', 'ый'), noun('союз', '-'), 'электросвязи'), 'МСЭ'),
    { ...body('itu', 'organization', noun('Союз', '-')), inTextsOf: COMMON },
    sector('itu-t', 'стандартизации электросвязи', 'МСЭ-Т'),
    sector('itu-r', 'радиосвязи', 'МСЭ-R', 'МСЭ-Р'),
    sector('itu-d', 'развития электросвязи', 'МСЭ-D', 'МСЭ-Д'),
    // Unions of others.
    body(
      '',
      'organization',
      ...['государств', 'Советских Социалистических Республик'].map((of) => phrase(noun('Союз', '-'), of)),
      phrase(adjective('Советск', 'ий'), noun('Союз', '-')),
    ),
    body('un', 'organization', phrase(noun('Организац', 'ия'), 'Объединенных Наций'), 'ООН'),
    // What belongs to it is not itself.
    body(
      'un:system',
      'organization',
      owned(OWNERS.un, noun('систем', 'а')).filter((form) => form.includes(' ')),
      ...OF_SYSTEM,
    ),
    body(
      'iso',
      'organization',
      phrase(adjective('Международн', 'ая'), noun('организац', 'ия'), 'по стандартизации'),
      'ИСО',
    ),
    body(
      'iec',
      'organization',
      phrase(adjective('Международн', 'ая'), adjective('электротехническ', 'ая'), noun('комисс', 'ия')),
      'МЭК',
    ),
    ...AGENCIES,
    adopter('itu:pp', 'conference'),
    { ...BARE_COUNCIL, kind: 'council' },
    adopter('itu:council', 'council'),
    adopter('itu:wtsa', 'conference'),
    adopter('itu:wtdc', 'conference'),
    adopter('itu:ra', 'conference'),
    adopter('itu:wrc', 'conference'),
    adopter('itu:wtpf', 'conference'),
    adopter('itu:wcit', 'conference'),
    { ...body('', 'council', noun('Ассамбле', 'я')), inTextsOf: { un: 'un:ga' } },
    adopter('un:ga', 'council'),
    adopter('un:sc', 'council'),
    adopter('un:ecosoc', 'council'),
    adopter('un:hrc', 'council'),
    adopter('who:wha', 'council'),
    body('wsis', 'event', phrase(summit, 'по вопросам информационного общества'), 'ВВУИО', 'ВВИО'),
    body('wsis+10', 'event', 'ВВУИО+10'),
    body('wsis:forum', 'event', phrase(noun('Форум', '-'), 'ВВУИО')),
    body(
      'itu:cwg-internet',
      'group',
      ...[
        'вопросам международной государственной политики, касающимся интернета',
        'вопросам международной государственной политики, касающимся Интернета',
      ].map((of) => phrase(workingGroupOfCouncil, 'по', of)),
      'РГС-Интернет',
    ),
    body(
      'itu:wg-wsis',
      'group',
      phrase(workingGroupOfCouncil, 'по ВВУИО'),
      ...['ЦУР', 'Целям в области устойчивого развития'].map((goals) =>
        phrase(workingGroupOfCouncil, 'по ВВУИО и', goals),
      ),
      phrase(workingGroupOfCouncil, 'по Всемирной встрече на высшем уровне по вопросам информационного общества'),
      'РГ-ВВУИО',
      'РГС-ВВУИО',
    ),
    body('itu:wsis-task-force', 'group', phrase(adjective('Целев', 'ая'), noun('групп', 'а'), 'МСЭ по ВВУИО')),
    advisory('itu:tsag', 'по стандартизации электросвязи', 'КГСЭ'),
    advisory('itu:tdag', 'по развитию электросвязи', 'КГРЭ'),
    advisory('itu:rag', 'по радиосвязи', 'КГР'),
    ...bureau('tsb', 'Бюро стандартизации электросвязи', 'БСЭ'),
    ...bureau('bdt', 'Бюро развития электросвязи', 'БРЭ'),
    ...bureau('br', 'Бюро радиосвязи', 'БР'),
    {
      ...body(
        'itu:bureau-directors',
        'officer',
        ...['Бюро', 'трех Бюро', 'всех Бюро', 'всех трех Бюро', 'других Бюро'].map((of) => phrase(directors, of)),
      ),
      inTextsOf: COMMON,
    },
    { ...body('itu:secretary-general', 'officer', secretaryGeneral), inTextsOf: { un: 'un:secretary-general' } },
    body('itu:secretary-general', 'officer', ...OWNERS.itu.map((of) => phrase(secretaryGeneral, of))),
    {
      ...body(
        'itu:deputy-secretary-general',
        'officer',
        phrase(noun('заместител', 'ь/person'), 'Генерального секретаря'),
      ),
      inTextsOf: COMMON,
    },
    {
      ...body('', 'officer', phrase(adjective('Генеральн', 'ый/person'), noun('директор', '-/person'))),
      inTextsOf: { who: 'who:director-general' },
    },
    body('un:secretary-general', 'officer', ...OWNERS.un.map((of) => phrase(secretaryGeneral, of))),
    { ...body('itu:bureaux', 'secretariat', 'Бюро', 'три Бюро', 'трех Бюро'), inTextsOf: COMMON },
    { ...body('itu:general-secretariat', 'secretariat', generalSecretariat), inTextsOf: COMMON },
    body('itu:general-secretariat', 'secretariat', ...OWNERS.itu.map((of) => phrase(generalSecretariat, of))),
    {
      ...body('itu:member-states', 'membership', formsOf(memberStates, parted, partedSmall)),
      inTextsOf: { un: 'un:member-states', who: 'who:member-states' },
    },
    body(
      'itu:member-states',
      'membership',
      ...OWNERS.itu.flatMap((of) => [memberStates, parted].map((name) => phrase(name, of))),
    ),
    body(
      'itu:sector-members',
      'membership',
      phrase(members, 'Секторов'),
      phrase(members, 'Сектора'),
      phrase(members, 'Секторов МСЭ'),
      ...SECTORS.map((sector) => phrase(members, 'Сектора', sector)),
    ),
    {
      ...body(
        'itu:associates',
        'membership',
        phrase(adjective('Ассоциированн', 'ые/person'), plural('член', 'ы/person')),
      ),
      inTextsOf: COMMON,
    },
    { ...body('itu:academia', 'membership', academia), inTextsOf: COMMON },
    body(
      'itu:academia',
      'membership',
      ...['МСЭ', 'Союза', ...SECTORS].map((of) => phrase(compound(' - ', academia, members), of)),
    ),
    body('itu:membership', 'membership', phrase(members, 'МСЭ'), phrase(members, 'Союза')),
    { ...body('member-state-administrations', 'generic-actor', plural('администрац', 'ии')), inTextsOf: COMMON },
    body('member-state-administrations', 'generic-actor', phrase(plural('администрац', 'ии'), 'Государств-Членов')),
    ...ACTORS,
    // The word in names of others, of those that have ratified something, and of those that head them.
    body(
      '',
      'generic-actor',
      ...[compound('-', states, participants), compound(' - ', states, participants)],
      ...[phrase(adjective('Независим', 'ые'), states), phrase(adjective('арабск', 'ие'), states)],
      phrase(adjective('американск', 'ие'), states),
      ...[phrase(heads, 'государств'), phrase(heads, 'государств и правительств')],
      'Государства Палестина',
    ),
  ],
  scoped: [
    {
      value: 'study-groups',
      forms: formsOf(
        phrase(adjective('исследовательск', 'ая'), noun('комисс', 'ия')),
        phrase(adjective('исследовательск', 'ие'), plural('комисс', 'ии')),
      ),
      fallback: 'itu:study-groups',
      numbered: { value: 'study-group', stands: 'after' },
    },
    {
      value: 'study-groups',
      forms: ['ИК'],
      fallback: 'itu:study-groups',
      numbered: { value: 'study-group', stands: 'after' },
      numberedOnly: true,
    },
  ],
  officers: {
    // In the nominative the noun looks like that of one of them in the genitive.
    heads: directors.slice(1),
    offices: [
      { value: 'itu:tsb-director', forms: ['Бюро стандартизации электросвязи', 'стандартизации электросвязи', 'БСЭ'] },
      { value: 'itu:bdt-director', forms: ['Бюро развития электросвязи', 'развития электросвязи', 'БРЭ'] },
      { value: 'itu:br-director', forms: ['Бюро радиосвязи', 'радиосвязи', 'БР'] },
    ],
    articles: [],
    tails: [],
  },
  modifiers: [],
  ordinalEndings: ['-я', '-й', '-ю', '-ой', '-ей', '-ая', '-ую', 'я', 'й'],
  scopeLinks: [''],
  meetingOrdinals: {
    words: formsOf(
      ...SESSIONS.flatMap((session) => [session, `${session} сессия`]),
      // The forum is masculine, and there were few.
      ...['перв', 'четверт', 'пят'].map((stem) => adjective(stem, 'ый')),
      ...['втор', 'шест'].map((stem) => adjective(stem, 'ой')),
      ...[
        'перв',
        'втор',
        'четверт',
        'пят',
        'шест',
        'седьм',
        'восьм',
        'девят',
        'десят',
        'одиннадцат',
        'двенадцат',
        'тринадцат',
        'четырнадцат',
        'пятнадцат',
        'шестнадцат',
        'семнадцат',
        'восемнадцат',
        'девятнадцат',
        'двадцат',
      ].map((stem) => adjective(stem, 'ая')),
    ),
    endings: ['-я', '-ей', '-ой', '-ю', '-й'],
  },
  ordinalMeetings: [],
};
