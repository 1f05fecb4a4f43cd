import type { ProvisionGrammar } from '../grammar.ts';
import { TREATY } from '../shared-names.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';
import { OWNERS } from './names.ts';

const article = ['статья', 'статьи', 'статье', 'статью', 'статьей', 'статье'];
const articles = ['статьи', 'статей', 'статьям', 'статьи', 'статьями', 'статьях'];
const constitution = noun('Устав', '-');
const convention = noun('Конвенц', 'ия');
const generalRules = phrase(adjective('Общ', 'ий/sibilant'), noun('регламент', '-'));

/** A document of a summit with what its full name goes on with. */
const summit = (name: Cases, ...tails: readonly string[]): readonly string[] =>
  formsOf(name, ...tails.map((tail) => phrase(name, tail)));

const INFORMATION_SOCIETY = ['для информационного общества', 'по информационному обществу'];
const tunis = adjective('Тунисск', 'ая');
const geneva = adjective('Женевск', 'ая');
const commitment = phrase(adjective('Тунисск', 'ое'), noun('обязательств', 'о'));

export const provision: ProvisionGrammar = {
  documents: [
    { value: 'wsis:tunis-agenda', forms: summit(phrase(tunis, noun('программ', 'а')), ...INFORMATION_SOCIETY) },
    { value: 'wsis:tunis-commitment', forms: formsOf(commitment) },
    {
      value: 'wsis:geneva-plan',
      forms: formsOf(phrase(adjective('женевск', 'ий'), noun('план', '-'), 'действий')),
    },
    {
      value: 'wsis:geneva-declaration',
      forms: formsOf(phrase(geneva, noun('декларац', 'ия')), phrase(geneva, noun('декларац', 'ия'), 'принципов')),
    },
    { value: 'itu:constitution', forms: formsOf(constitution), inTextsOf: { ...TREATY, un: 'un:charter' } },
    { value: 'itu:constitution', forms: OWNERS.itu.flatMap((owner) => formsOf(phrase(constitution, owner))) },
    {
      value: 'itu:convention',
      forms: formsOf(convention, phrase(adjective('настоящ', 'яя'), convention)),
      inTextsOf: TREATY,
    },
    { value: 'itu:convention', forms: OWNERS.itu.flatMap((owner) => formsOf(phrase(convention, owner))) },
    {
      value: 'itu:general-rules',
      forms: formsOf(generalRules, phrase(generalRules, 'конференций, ассамблей и собраний')),
    },
    {
      value: 'itu:international-telecommunication-regulations',
      forms: formsOf(phrase(noun('Регламент', '-'), 'международной электросвязи')),
    },
    { value: 'itu:radio-regulations', forms: [...formsOf(phrase(noun('Регламент', '-'), 'радиосвязи')), 'РР'] },
    { value: 'un:charter', forms: OWNERS.un.flatMap((owner) => formsOf(phrase(constitution, owner))) },
  ],
  units: [
    { value: '', stands: 'before', forms: formsOf(article, articles, 'ст.', 'стст.', 'раздел', 'раздела', 'разделе') },
    {
      value: '',
      stands: 'before',
      numberedThrough: 'no',
      forms: formsOf(noun('пункт', '-'), plural('пункт', 'ы'), 'п.', 'пп.', 'п.п.', '§'),
    },
    { value: '', stands: 'before', forms: formsOf(noun('подпункт', '-'), plural('подпункт', 'ы')) },
    { value: 'no', stands: 'before', forms: formsOf(noun('положен', 'ие'), plural('положен', 'ия'), '№', '№№') },
    { value: 'ch', stands: 'before', forms: formsOf(noun('глав', 'а'), plural('глав', 'ы/bare'), 'гл.') },
  ],
  looseLetters: 'бгдежзлмнпртфхцчшщэю',
  nameMarks: [
    ['"', '"'],
    ['«', '»'],
  ],
  owners: [...OWNERS.itu, ...OWNERS.un],
  links: [',', ', в частности', 'в частности', ', а именно', ', в ее', ', в её', ', в его', 'в ее', 'в её', 'в его'],
  asides: [
    ...['и ее', 'и её', 'и его'],
    ...[', включая', ', и в частности', ', в том числе', ', особенно', ', прежде всего'],
  ],
  linksBehind: [''],
  chained: ['в', 'с', 'о', 'по', 'к'],
  others: [
    'о',
    'об',
    'против',
    'Международного Суда',
    'Международного трибунала',
    'Международного уголовного суда',
    'Суда',
    'Трибунала',
    'Всемирной организации здравоохранения',
    'ВОЗ',
    'ЮНЕСКО',
    'МОТ',
    'МАГАТЭ',
    'Африканского союза',
    'Лиги арабских государств',
    'ОАГ',
  ],
};
