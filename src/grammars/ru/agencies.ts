import { agency as named } from '../named-bodies.ts';
import { adjective, type Cases, formsOf, noun, phrase, plural } from './cases.ts';
import { OWNERS } from './names.ts';

const organization = noun('организац', 'ия');
const worldwide = (...rest: readonly (Cases | string)[]): Cases => phrase(adjective('Всемирн', 'ая'), ...rest);
const international = (...rest: readonly (Cases | string)[]): Cases => phrase(adjective('Международн', 'ая'), ...rest);
const office = noun('Управлен', 'ие');
const ofCommissioner = (concerned: string): Cases[] =>
  ['Верховного комиссара', 'Верховного комиссара Организации Объединенных Наций', 'Верховного комиссара ООН'].map(
    (commissioner) => phrase(office, commissioner, concerned),
  );
const ofUnitedNations = (what: Cases, rest: string): Cases[] =>
  ['Организации Объединенных Наций', 'ООН'].map((of) => phrase(what, of, rest));
const regional = phrase(adjective('региональн', 'ые'), plural('комисс', 'ии'));
const committee = noun('комитет', '-');
const agency = (value: string, ...forms: readonly (Cases | string)[]) => named(value, ...formsOf(...forms));

/** Agencies of the United Nations, whose whole names begin or end like those of other bodies. */
export const AGENCIES = [
  agency(
    'un:unesco',
    phrase(noun('Организац', 'ия'), 'Объединенных Наций по вопросам образования, науки и культуры'),
    'ЮНЕСКО',
  ),
  agency('un:undp', phrase(noun('Программ', 'а'), 'развития Организации Объединенных Наций'), 'ПРООН'),
  agency('un:unep', ...ofUnitedNations(noun('Программ', 'а'), 'по окружающей среде'), 'ЮНЕП'),
  agency('un:unctad', ...ofUnitedNations(noun('Конференц', 'ия'), 'по торговле и развитию'), 'ЮНКТАД'),
  agency(
    'un:fao',
    phrase(
      adjective('Продовольственн', 'ая'),
      'и',
      adjective('сельскохозяйственн', 'ая'),
      organization,
      'Объединенных Наций',
    ),
    'ФАО',
  ),
  agency('un:who', worldwide(organization, 'здравоохранения'), 'ВОЗ'),
  agency('un:ilo', international(organization, 'труда'), 'МОТ'),
  agency('un:wipo', worldwide(organization, 'интеллектуальной собственности'), 'ВОИС'),
  agency('un:wmo', worldwide(adjective('метеорологическ', 'ая'), organization), 'ВМО'),
  agency('un:icao', international(organization, 'гражданской авиации'), 'ИКАО'),
  agency('un:cstd', phrase(noun('Комисс', 'ия'), 'по науке и технике в целях развития'), 'КНТР'),
  agency('un:unicef', phrase(adjective('Детск', 'ий'), noun('фонд', '-'), 'Организации Объединенных Наций'), 'ЮНИСЕФ'),
  agency('un:unodc', ...ofUnitedNations(office, 'по наркотикам и преступности'), 'УНП ООН', 'ЮНОДК'),
  agency('un:ohchr', ...ofCommissioner('по правам человека'), 'УВКПЧ'),
  agency('un:unhcr', ...ofCommissioner('по делам беженцев'), 'УВКБ'),
  agency(
    'un:un-women',
    phrase(
      noun('Структур', 'а'),
      'Организации Объединенных Наций по вопросам гендерного равенства и расширения прав и возможностей женщин',
    ),
    phrase(noun('структур', 'а'), '«ООН-женщины»'),
    '«ООН-женщины»',
    'ООН-женщины',
  ),
  agency('un:un-habitat', ...ofUnitedNations(noun('Программ', 'а'), 'по населенным пунктам'), 'ООН-Хабитат'),
  agency('un:unido', phrase(noun('Организац', 'ия'), 'Объединенных Наций по промышленному развитию'), 'ЮНИДО'),
  agency('un:upu', phrase(adjective('Всемирн', 'ый'), adjective('почтов', 'ый'), noun('союз', '-')), 'ВПС'),
  agency('iaea', phrase(adjective('Международн', 'ое'), noun('агентств', 'о'), 'по атомной энергии'), 'МАГАТЭ'),
  agency('un:icj', phrase(adjective('Международн', 'ый'), noun('Суд', '-'))),
  agency('un:peacebuilding-commission', phrase(noun('Комисс', 'ия'), 'по миростроительству')),
  agency('world-bank', phrase(adjective('Всемирн', 'ый'), noun('банк', '-'))),
  agency('wto', worldwide(adjective('торгов', 'ая'), organization), 'ВТО'),
  agency('african-union', phrase(adjective('Африканск', 'ий'), noun('союз', '-'))),
  agency('european-union', phrase(adjective('Европейск', 'ий'), noun('союз', '-'))),
  agency('league-of-arab-states', phrase(noun('Лиг', 'а/velar'), 'арабских государств')),
  agency('oas', phrase(noun('Организац', 'ия'), 'американских государств')),
  agency('imf', phrase(adjective('Международн', 'ый'), adjective('валютн', 'ый'), noun('фонд', '-')), 'МВФ'),
  agency('un:imo', international(adjective('морск', 'ая'), organization), 'ИМО'),
  agency('un:unfpa', ...ofUnitedNations(noun('Фонд', '-'), 'в области народонаселения'), 'ЮНФПА'),
  agency('un:wfp', worldwide(adjective('продовольственн', 'ая'), noun('программ', 'а')), 'ВПП'),
  agency('un:oios', phrase(office, 'служб внутреннего надзора'), 'УСВН'),
  agency('un:acabq', phrase(adjective('Консультативн', 'ый'), committee, 'по административным и бюджетным вопросам')),
  agency('un:jiu', phrase(adjective('Объединенн', 'ая'), adjective('инспекционн', 'ая'), noun('групп', 'а'))),
  agency('un:csw', phrase(noun('Комисс', 'ия'), 'по положению женщин')),
  agency('un:statistical-commission', phrase(adjective('Статистическ', 'ая'), noun('комисс', 'ия'))),
  agency('un:regional-commissions', regional, ...OWNERS.un.map((of) => phrase(regional, of))),
  agency('un:undesa', phrase(noun('Департамент', '-'), 'по экономическим и социальным вопросам')),
] as const;
