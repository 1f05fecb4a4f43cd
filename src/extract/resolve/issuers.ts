import { meaningIn, SECTOR_BY_ISSUER, type SharedName } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { SELF_ISSUER } from '../compile.ts';
import type { Knowledge } from '../knowledge.ts';
import { COL, FLAG } from '../scan/finds.ts';
import { RULE } from '../scan/rules.ts';

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

/** What has been settled further up in the document. */
export interface Antecedent {
  readonly stated: Stated;
  readonly issuer: string;
}

/** Earlier citations by kind and number. */
export type Antecedents = Map<string, Antecedent[]>;

const numberKey = (stated: Stated): string => `${stated.kind}/${stated.number}`;
/** A number has few issuers; only the latest mentions can be meant. */
const REMEMBERED = 8;

export function remember(antecedents: Antecedents, antecedent: Antecedent): void {
  const key = numberKey(antecedent.stated);
  const known = antecedents.get(key);
  if (!known) antecedents.set(key, [antecedent]);
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
  compiled: CompiledGrammar,
  row: Int32Array,
  stated: Stated,
  documentIssuer: string | null,
  listIssuer: string | null,
  antecedents: Antecedents,
  knowledge: Knowledge,
): IssuerVerdict {
  // The nearest place first.
  const beside = compiled.issuers[row[COL.issuer]!];
  const name = beside ?? compiled.issuers[row[COL.bracketIssuer]!];
  if (name?.value === SELF_ISSUER) return of(documentIssuer, 'self');
  if (name?.inTextsOf !== undefined) return byCommonName(name, shapeOf(row, stated, documentIssuer), documentIssuer);
  if (name !== undefined) return of(name.value, beside === undefined ? 'bracket' : 'stated');
  const sector = row[COL.spare]!;
  if (sector >= 0 && (row[COL.flags]! & FLAG.sector) !== 0) {
    const assembly = compiled.sectors.values[sector]!;
    // Recommendations are the sector's own; resolutions, its assembly's.
    return of(row[COL.rule] === RULE.recommendation ? `itu:${SECTOR_BY_ISSUER[assembly]}` : assembly, 'sector');
  }
  if (listIssuer !== null) return of(listIssuer, 'list');
  const shape = shapeOf(row, stated, documentIssuer);
  if (shape !== null) return of(BODIES_BY_SHAPE[shape][0]!, 'number-shape');
  if ((row[COL.flags]! & FLAG.own) !== 0 && documentIssuer !== null) return of(documentIssuer, 'own');
  const antecedent = antecedents.get(numberKey(stated))?.findLast((earlier) => agrees(earlier.stated, stated));
  if (antecedent) return of(antecedent.issuer, 'antecedent');
  return byMeeting(stated, knowledge);
}

const NOBODY: readonly string[] = [];
const of = (issuer: string | null, by: IssuerSource): IssuerVerdict => ({ issuer, by, candidates: NOBODY });

/** Forms of number of the United Nations. */
type Shape = 'year' | 'special' | 'session' | 'annual' | 'roman';

/**
 * Whose numbers have a form, first who is meant where nobody is named: `1325 (2000)`, `ES-10/20`, `70/125`, `2006/46`,
 * `1514(XV)`.
 */
const BODIES_BY_SHAPE: Readonly<Record<Shape, readonly string[]>> = {
  year: ['un:sc'],
  special: ['un:ga', 'un:hrc'],
  session: ['un:ga', 'un:hrc'],
  annual: ['un:ecosoc'],
  roman: ['un:ga', 'un:ecosoc'],
};

function shapeOf(row: Int32Array, { kind, number }: Stated, documentIssuer: string | null): Shape | null {
  const flags = row[COL.flags]!;
  // A year alone in brackets numbers texts of the Security Council; bodies that print places as well may leave them out.
  if ((flags & FLAG.yearInNumber) !== 0 && !((flags & FLAG.kindBefore) !== 0 && documentIssuer?.startsWith('itu:')))
    return kind === 'res' ? 'year' : null;
  if (/^E?S-\d+\/\d+/.test(number)) return 'special';
  const slash = /^(\d+)\/\d+/.exec(number);
  if (slash) return Number(slash[1]) >= FIRST_YEAR ? 'annual' : Number(slash[1]) <= LAST_SESSION ? 'session' : null;
  return /\((?:E?S-)?[IVXL]+\)/.test(number) ? 'roman' : null;
}

const FIRST_YEAR = 1946;
const LAST_SESSION = 120;

/**
 * A name that several bodies go by, `the Council`: the one that it means in this document, unless only others number in
 * that way. One that the form of the number alone gives away is right as well.
 */
function byCommonName(name: SharedName, shape: Shape | null, documentIssuer: string | null): IssuerVerdict {
  const meant = meaningIn(name, documentIssuer);
  // The Union writes the year of a session in the same way as others the number.
  const plain = shape === null || (shape === 'year' && documentIssuer !== null && meant === name.value);
  if (plain) return meant === null ? NONE : of(meant, 'stated');
  const fitting = BODIES_BY_SHAPE[shape];
  if (meant !== null && fitting.includes(meant)) return of(meant, 'stated');
  const telling = TELLING_SHAPES.has(shape) && Object.values(name.inTextsOf ?? {}).includes(fitting[0]!);
  if (!telling) return NONE;
  if (shape === 'year' && documentIssuer === null) return { ...NONE, candidates: [name.value, fitting[0]!] };
  return of(fitting[0]!, 'number-shape');
}

/** Forms that no other council has. */
const TELLING_SHAPES: ReadonlySet<Shape> = new Set(['year', 'annual']);

const agrees = (earlier: Stated, later: Stated): boolean =>
  earlier.kind === later.kind &&
  earlier.number === later.number &&
  (earlier.year === null || later.year === null || earlier.year === later.year) &&
  (earlier.place === null || later.place === null || earlier.place === later.place);

/** Bodies that met at the stated place and year; one is the answer, several are candidates. */
function byMeeting(stated: Stated, knowledge: Knowledge): IssuerVerdict {
  const bodies = new Set<string>();
  if (stated.year !== null && stated.place !== null)
    for (const meeting of knowledge.meetings(stated.year, stated.place)) if (meeting.body) bodies.add(meeting.body);
  if (bodies.size === 1) return of([...bodies][0]!, 'meeting');
  if (bodies.size > 1) return { ...NONE, candidates: [...bodies] };
  const works = knowledge.worksNumbered(stated.kind, stated.number);
  const issuers = works.map((work) => work.split('/')[0]!);
  return { ...NONE, candidates: [...new Set(issuers)] };
}
