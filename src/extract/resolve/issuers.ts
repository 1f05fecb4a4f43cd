import { meaningIn, SECTOR_BY_ISSUER, SECTOR_BY_SERIES, type SharedName } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { SELF_ISSUER } from '../compile.ts';
import type { Knowledge } from '../knowledge.ts';
import { COL, FLAG } from '../scan/finds.ts';
import { RULE } from '../scan/rules.ts';
import { isPlainNumber } from './number-in-id.ts';
import type { Possessor } from './possessor.ts';

/** What a citation states, before its issuer is settled. */
export interface Stated {
  readonly kind: string;
  readonly number: string;
  readonly year: number | null;
  readonly place: string | null;
}

/** The issuer, how it was found when not beside the number, and other bodies that it could be. */
export interface IssuerVerdict {
  readonly issuer: string | null;
  readonly by: IssuerSource;
  readonly candidates: readonly string[];
}

export type IssuerSource =
  | 'stated'
  | 'self'
  | 'own'
  | 'bracket'
  | 'sector'
  | 'list'
  | 'antecedent'
  | 'number-shape'
  | 'meeting'
  | 'none';

const NONE: IssuerVerdict = { issuer: null, by: 'none', candidates: [] };

/** The document that cites: what it says of itself, and what is known. */
export interface Speaker {
  readonly compiled: CompiledGrammar;
  readonly knowledge: Knowledge;
  readonly documentIssuer: string | null;
  readonly whose: string | null;
  readonly otherCouncil: boolean;
}

/** What has been settled further up in the document. */
export interface Antecedent {
  readonly stated: Stated;
  readonly issuer: string;
}

/** Earlier citations by kind, then by number: a key of both would be a string made for each citation. */
export type Antecedents = Map<string, Map<string, Antecedent[]>>;

/** A number has few issuers; only the latest mentions can be meant. */
const REMEMBERED = 8;

export function remember(antecedents: Antecedents, antecedent: Antecedent): void {
  const { kind, number } = antecedent.stated;
  let ofKind = antecedents.get(kind);
  if (ofKind === undefined) {
    ofKind = new Map();
    antecedents.set(kind, ofKind);
  }
  const known = ofKind.get(number);
  if (!known) ofKind.set(number, [antecedent]);
  else {
    const last = known[known.length - 1]!;
    // The same said again teaches nothing.
    if (last.issuer === antecedent.issuer && isSame(last.stated, antecedent.stated)) return;
    known.push(antecedent);
    if (known.length > REMEMBERED) known.shift();
  }
}

const isSame = (one: Stated, other: Stated): boolean => one.year === other.year && one.place === other.place;

/**
 * Who adopted what is cited. In order: stated beside the number, in the bracket, by the sector mark, by the list it is a
 * member of, by the shape of UN numbers, by an earlier citation of the same number that does not contradict it, by the
 * only meeting at the stated place and year. Nothing is guessed beyond that: several possibilities stay candidates.
 */
export function settleIssuer(
  document: Speaker,
  row: Int32Array,
  stated: Stated,
  listIssuer: string | null,
  antecedents: Antecedents,
  possessor: Possessor | null = null,
): IssuerVerdict {
  const { compiled, knowledge, documentIssuer } = document;
  // The nearest place first: nothing stands nearer than the mark of a sector, whose resolutions are its assembly's.
  const sector = (row[COL.flags]! & FLAG.sector) === 0 ? -1 : row[COL.spare]!;
  const marked = sector >= 0 && row[COL.rule] !== RULE.recommendation;
  if (marked) return of(compiled.sectors.values[sector]!, 'sector');
  const beside = compiled.issuers[row[COL.issuer]!];
  const name = beside ?? compiled.issuers[row[COL.bracketIssuer]!];
  if (name?.value === SELF_ISSUER) return of(documentIssuer, 'self');
  if (name?.inTextsOf !== undefined) return byCommonName(name, stated, shapeOf(row, stated, documentIssuer), document);
  // It has not numbers of two parts: what is meant is not said.
  if (name?.value === 'un:sc' && stated.number.includes('/')) return NONE;
  if (name !== undefined) return of(name.value, beside === undefined ? 'bracket' : 'stated');
  // Recommendations are the sector's own.
  if (sector >= 0) return of(`itu:${SECTOR_BY_ISSUER[compiled.sectors.values[sector]!]}`, 'sector');
  const shape = shapeOf(row, stated, documentIssuer);
  // One body has not numbers of two forms.
  const fits = (shape === null || fitsShape(shape, listIssuer ?? '')) && adopts(listIssuer, row[COL.rule]!);
  if (listIssuer !== null && fits) {
    const elsewhere = metElsewhere(stated, listIssuer, knowledge);
    if (elsewhere !== null) return elsewhere;
    // A kind of its own begins another citation, whose meeting may be another body's.
    const met =
      row[COL.coreStart]! < row[COL.numberStart]! && stated.place !== null ? byMeeting(stated, knowledge) : NONE;
    return met.by === 'meeting' || metOthers(met, stated, listIssuer, knowledge) ? met : of(listIssuer, 'list');
  }
  if (row[COL.rule] === RULE.recommendation) return bySeries(stated.number, documentIssuer);
  const told = possessor === null ? null : byPossessor(possessor, shape, documentIssuer);
  if (told !== null) return told;
  if (shape !== null) return byShape(shape, stated.number, documentIssuer);
  if ((row[COL.flags]! & FLAG.own) !== 0 && documentIssuer !== null) return of(documentIssuer, 'own');
  const antecedent = antecedents
    .get(stated.kind)
    ?.get(stated.number)
    ?.findLast((earlier) => agrees(earlier.stated, stated));
  const said = antecedent !== undefined && (stated.place === null || antecedent.stated.place !== null);
  if (said) return of(antecedent.issuer, 'antecedent');
  const met = byMeeting(stated, knowledge);
  // Whose number it is was said without a meeting: the one that is stated now may be another body's.
  if (antecedent && (met.issuer === null || met.by !== 'meeting')) return of(antecedent.issuer, 'antecedent');
  if (met.issuer === null && documentIssuer?.startsWith('itu:') && isOfCouncil(stated))
    return of(COUNCIL, 'number-shape');
  if (documentIssuer === 'un:sc' && isNumberedOn(stated)) return of(documentIssuer, 'number-shape');
  return met;
}

const SECTORS: ReadonlySet<string> = new Set(Object.values(SECTOR_BY_ISSUER).map((sector) => `itu:${sector}`));

/** In a list of several kinds: recommendations are a sector's own, and nothing else is. */
const adopts = (issuer: string | null, rule: number): boolean =>
  !issuer?.startsWith('itu:') || SECTORS.has(issuer) === (rule === RULE.recommendation);

/**
 * Whose a text is that its sentence calls `its`: that of the body beside it, else of the only one that has numbers of the
 * form, where the document is not by one that has. Null where that tells nothing.
 */
function byPossessor(
  { bodies, beside, others }: Possessor,
  shape: Shape | null,
  documentIssuer: string | null,
): IssuerVerdict | null {
  const fits = (body: string): boolean => shape === null || fitsShape(shape, body);
  if (beside !== null && fits(beside)) return of(beside, 'antecedent');
  if (shape === null) return null;
  if (documentIssuer !== null && fits(documentIssuer)) {
    // A commission says `its` of no other's where it names nobody.
    const own = bodies.length === 0 && !others && REGIONAL_COMMISSIONS.includes(documentIssuer);
    return own ? of(documentIssuer, 'own') : null;
  }
  const first = BODIES_BY_SHAPE[shape][0]!;
  const fitting = bodies.filter(fits);
  if (fitting.length > 1) return { ...NONE, candidates: fitting };
  if (fitting[0] === first) return of(first, 'antecedent');
  if (fitting.length === 0) return others && !TELLING_SHAPES.has(shape) ? NONE : null;
  return others ? { ...NONE, candidates: fitting } : of(fitting[0]!, 'antecedent');
}

/** In texts of the Union, series of recommendations that one sector alone has. */
function bySeries(number: string, documentIssuer: string | null): IssuerVerdict {
  const sector = SECTOR_BY_SERIES[number.slice(0, number.indexOf('.'))];
  return sector === undefined || !documentIssuer?.startsWith('itu:') ? NONE : of(sector, 'number-shape');
}

const COUNCIL = 'itu:council';

/** Resolutions of four digits, decisions of three: in texts of the Union no other body has come to so high a number. */
const isOfCouncil = ({ kind, number, place }: Stated): boolean =>
  place === null && ((kind === 'res' && /^1\d{3}$/.test(number)) || (kind === 'dec' && /^[1-9]\d{2}$/.test(number)));

/** The Security Council alone numbers its resolutions on through the years; its own it cites without their years too. */
const isNumberedOn = ({ kind, number, place }: Stated): boolean =>
  place === null && kind === 'res' && /^[1-9]\d{0,3}$/.test(number);

const NOBODY: readonly string[] = [];
const of = (issuer: string | null, by: IssuerSource): IssuerVerdict => ({ issuer, by, candidates: NOBODY });

/** Forms of number of the United Nations. */
type Shape = 'year' | 'special' | 'session' | 'early-session' | 'annual' | 'roman' | 'late-roman';

/** Regional commissions of the United Nations number their texts through, with their session in Roman numerals. */
const REGIONAL_COMMISSIONS: readonly string[] = ['un:eca', 'un:ece', 'un:eclac', 'un:escap', 'un:escwa'];

/** These bodies number their texts through; the year says when, not which version. */
export const UNVERSIONED: ReadonlySet<string> = new Set([
  ...REGIONAL_COMMISSIONS,
  ...'un:ga un:sc un:ecosoc un:chr un:hrc who:wha who:eb'.split(' '),
]);

/**
 * Whose numbers have a form, first who is meant where nobody is named: `1325 (2000)`, `ES-10/20`, `70/125`, `2006/46`,
 * `1514(XV)`.
 */
const BODIES_BY_SHAPE: Readonly<Record<Shape, readonly string[]>> = {
  year: ['un:sc'],
  special: ['un:ga', 'un:hrc'],
  session: ['un:ga', 'un:hrc', 'un:escap'],
  'early-session': ['un:hrc'],
  annual: ['un:ecosoc', 'un:chr'],
  roman: ['un:ga', 'un:ecosoc', ...REGIONAL_COMMISSIONS],
  'late-roman': ['un:ecosoc', ...REGIONAL_COMMISSIONS],
};

/** Whether a body has numbers of the form; the Union writes the year of a version as others do the number. */
const fitsShape = (shape: Shape, issuer: string): boolean =>
  BODIES_BY_SHAPE[shape].includes(issuer) || (shape === 'year' && !issuer.startsWith('un:'));

/** Forms that many more bodies have than those listed: they tell nothing where nobody is named. */
const COMMON_SHAPES: ReadonlySet<Shape> = new Set(['early-session', 'late-roman']);

/** A body numbers its own texts without naming itself; else it is the first that has numbers of the form. */
function byShape(shape: Shape, number: string, documentIssuer: string | null): IssuerVerdict {
  const bodies = BODIES_BY_SHAPE[shape];
  const own = documentIssuer !== null && bodies.includes(documentIssuer);
  if (own && !(shape === 'session' && Number.parseInt(number, 10) > LAST_COMMON_SESSION))
    return of(documentIssuer, 'number-shape');
  // A commission has had as many.
  if (own && REGIONAL_COMMISSIONS.includes(documentIssuer))
    return { ...NONE, candidates: [bodies[0]!, documentIssuer] };
  return COMMON_SHAPES.has(shape) ? NONE : of(bodies[0]!, 'number-shape');
}

/** Only the General Assembly has had so many sessions. */
const LAST_COMMON_SESSION = 62;

function shapeOf(row: Int32Array, { kind, number }: Stated, documentIssuer: string | null): Shape | null {
  const flags = row[COL.flags]!;
  // A year alone in brackets numbers texts of the Security Council; bodies that print places as well may leave them out.
  if ((flags & FLAG.yearInNumber) !== 0 && !((flags & FLAG.kindBefore) !== 0 && documentIssuer?.startsWith('itu:')))
    return kind === 'res' ? 'year' : null;
  // Most are nothing but digits, which three patterns would say at a greater cost.
  if (isPlainNumber(number)) return null;
  if (/^E?S-\d+\/\d+/.test(number)) return 'special';
  const slash = /^(\d+)\/\d+/.exec(number);
  if (slash) return shapeOfSession(Number(slash[1]));
  const roman = /\((E?S-)?([IVXL]+)\)/.exec(number);
  return roman === null ? null : roman[1] === undefined && isLateRoman(roman[2]!) ? 'late-roman' : 'roman';
}

function shapeOfSession(session: number): Shape | null {
  if (session >= FIRST_YEAR) return 'annual';
  return session > LAST_SESSION ? null : session < FIRST_DIVIDED_SESSION ? 'early-session' : 'session';
}

/** The General Assembly numbered its sessions in Roman numerals up to the thirtieth, then before a slash. */
const isLateRoman = (numeral: string): boolean =>
  numeral.includes('L') || (numeral.startsWith('XXX') && numeral !== 'XXX');

const FIRST_DIVIDED_SESSION = 31;
const FIRST_YEAR = 1946;
const LAST_SESSION = 120;

/**
 * A name that several bodies go by, `the Council`: the one that it means in this document, unless only others number in
 * that way. One that the form of the number alone gives away is right as well.
 */
function byCommonName(
  name: SharedName,
  stated: Stated,
  shape: Shape | null,
  { whose, otherCouncil }: Speaker,
): IssuerVerdict {
  const meant = meaningIn(name, whose);
  // The Union writes the year of a session in the same way as others the number.
  const plain = shape === null || (shape === 'year' && meant === name.value);
  if (plain && meant !== null) return of(meant, 'stated');
  if (plain && whose === null && name.value === COUNCIL)
    return isOfCouncil(stated) && stated.kind === 'res' && !otherCouncil
      ? of(COUNCIL, 'stated')
      : { ...NONE, candidates: [COUNCIL] };
  if (shape === null) return NONE;
  const fitting = BODIES_BY_SHAPE[shape];
  if (meant !== null && fitting.includes(meant)) return of(meant, 'stated');
  const others: readonly string[] = Object.values(name.inTextsOf ?? {});
  const told = TELLING_SHAPES.has(shape) ? fitting.find((body) => others.includes(body)) : undefined;
  if (told === undefined) return NONE;
  if (shape === 'year' && whose === null && Number(stated.number) <= LAST_OF_COUNCIL)
    return { ...NONE, candidates: [name.value, told] };
  // Councils outside the United Nations had sessions in Roman numerals as well.
  if (ROMAN_SHAPES.has(shape) && whose !== UNITED_NATIONS && !whose?.startsWith(`${UNITED_NATIONS}:`))
    return { ...NONE, candidates: [told] };
  return of(told, 'number-shape');
}

/** No resolution of the Union's Council has so high a number yet: it adopts some ten a year and is at 1430. */
const LAST_OF_COUNCIL = 1500;

const ROMAN_SHAPES: ReadonlySet<Shape> = new Set(['roman', 'late-roman']);
const UNITED_NATIONS = 'un';

/** Forms that one council of the United Nations alone has, the first one beside the Union's own. */
const TELLING_SHAPES: ReadonlySet<Shape> = new Set(['year', 'annual', ...ROMAN_SHAPES]);

const agrees = (earlier: Stated, later: Stated): boolean =>
  earlier.kind === later.kind &&
  earlier.number === later.number &&
  (earlier.year === null || later.year === null || earlier.year === later.year) &&
  (earlier.place === null || later.place === null || earlier.place === later.place);

/** Whether others alone are known to have met where and when a member of a list says. */
const metOthers = ({ candidates }: IssuerVerdict, stated: Stated, listIssuer: string, knowledge: Knowledge): boolean =>
  stated.year !== null &&
  stated.place !== null &&
  candidates.length > 0 &&
  !candidates.includes(listIssuer) &&
  knowledge.meetings(stated.year, stated.place).length > 0;

/** The only body that met where and when a member of a list says, if that of the list is known to have met elsewhere. */
function metElsewhere(stated: Stated, listIssuer: string, knowledge: Knowledge): IssuerVerdict | null {
  if (stated.year === null || stated.place === null) return null;
  const meeting = knowledge.meetingOf(listIssuer, stated.year);
  if (meeting === null || meeting.place === stated.place) return null;
  const met = byMeeting(stated, knowledge);
  return met.issuer === null ? null : met;
}

/** Bodies that met at the stated place and year; one is the answer, several are candidates. */
function byMeeting(stated: Stated, knowledge: Knowledge): IssuerVerdict {
  if (stated.year !== null && stated.place !== null) {
    const bodies = new Set<string>();
    for (const meeting of knowledge.meetings(stated.year, stated.place)) if (meeting.body) bodies.add(meeting.body);
    if (bodies.size === 1) return of([...bodies][0]!, 'meeting');
    if (bodies.size > 1) return { ...NONE, candidates: [...bodies] };
  }
  const works = knowledge.worksNumbered(stated.kind, stated.number);
  if (works.length === 0) return NONE;
  const issuers = works.map((work) => work.split('/')[0]!);
  return { ...NONE, candidates: [...new Set(issuers)] };
}
