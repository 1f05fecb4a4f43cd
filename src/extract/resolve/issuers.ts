import { SECTOR_BY_ISSUER } from '../../grammars/index.ts';
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
  const { values } = compiled.issuersBefore;
  const beside = values[row[COL.issuer]!];
  const value = beside ?? values[row[COL.bracketIssuer]!];
  if (value === SELF_ISSUER) return of(documentIssuer, 'self');
  if (value !== undefined) return of(value, beside === undefined ? 'bracket' : 'stated');
  const sector = row[COL.spare]!;
  if (sector >= 0 && (row[COL.flags]! & FLAG.sector) !== 0) {
    const assembly = compiled.sectors.values[sector]!;
    // Recommendations are the sector's own; resolutions, its assembly's.
    return of(row[COL.rule] === RULE.recommendation ? `itu:${SECTOR_BY_ISSUER[assembly]}` : assembly, 'sector');
  }
  if (listIssuer !== null) return of(listIssuer, 'list');
  // A year alone in brackets numbers texts of the Security Council; bodies that print places as well may leave them out.
  const yearInNumber =
    (row[COL.flags]! & FLAG.yearInNumber) !== 0 &&
    !((row[COL.flags]! & FLAG.kindBefore) !== 0 && documentIssuer?.startsWith('itu:') === true);
  const shaped = issuerByShape(stated, yearInNumber);
  if (shaped) return of(shaped, 'number-shape');
  if ((row[COL.flags]! & FLAG.own) !== 0 && documentIssuer !== null) return of(documentIssuer, 'own');
  const antecedent = antecedents.get(numberKey(stated))?.findLast((earlier) => agrees(earlier.stated, stated));
  if (antecedent) return of(antecedent.issuer, 'antecedent');
  return byMeeting(stated, knowledge);
}

const NOBODY: readonly string[] = [];
const of = (issuer: string | null, by: IssuerSource): IssuerVerdict => ({ issuer, by, candidates: NOBODY });

/** `70/125` is of the General Assembly, `2006/46` of ECOSOC, `1514(XV)` of the General Assembly before 1976, `1325(2000)` of the Security Council. */
function issuerByShape(stated: Stated, yearInNumber: boolean): string | null {
  if (yearInNumber) return 'un:sc';
  if (/^E?S-\d+\/\d+/.test(stated.number)) return 'un:ga';
  const slash = /^(\d+)\/\d+/.exec(stated.number);
  if (slash) return Number(slash[1]) >= 1946 ? 'un:ecosoc' : Number(slash[1]) <= 120 ? 'un:ga' : null;
  return /\((?:E?S-)?[IVXL]+\)/.test(stated.number) ? 'un:ga' : null;
}

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
