import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchLeft, skipLeft } from '../lexicon/trie.ts';
import { skipDateBehind } from '../scan/dates.ts';
import { digitAt } from '../scan/tokens.ts';
import type { IssuerVerdict, Stated } from './issuers.ts';

const match = makeMatch();
const DIGITS_OF_YEAR = 4;

/**
 * `32/13 of 1 July 2016`: the General Assembly and the Human Rights Council number their sessions in the same way, but the
 * Council had that one in 2016 and the Assembly in 1977. Where nothing but the form of the number told who adopted it, the
 * date of adoption decides, if it fits one of them alone. `start` and `end` are those of the citation.
 */
export function byDate(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  end: number,
  { number }: Stated,
  verdict: IssuerVerdict,
): IssuerVerdict {
  if (verdict.by !== 'number-shape' || (verdict.issuer !== ASSEMBLY && verdict.issuer !== COUNCIL)) return verdict;
  const slash = number.indexOf('/');
  const session = Number(number.slice(0, slash));
  if (slash < 0 || !(session > 0)) return verdict;
  const year = yearBehind(compiled, text, end) ?? yearBefore(compiled, text, start);
  if (year === null) return verdict;
  const fits = { [ASSEMBLY]: inAssembly(session, year), [COUNCIL]: inCouncil(session, year) };
  const other = verdict.issuer === ASSEMBLY ? COUNCIL : ASSEMBLY;
  return !fits[verdict.issuer] && fits[other] ? { ...verdict, issuer: other } : verdict;
}

const ASSEMBLY = 'un:ga';
const COUNCIL = 'un:hrc';

/** Sessions begin in autumn, the first in 1946, and go on into the next year. */
const inAssembly = (session: number, year: number): boolean => year - session === 1945 || year - session === 1946;

/** Three a year, the fourth to the sixth in 2007; the first three stand alone. */
const inCouncil = (session: number, year: number): boolean =>
  session < 4 ? year === 2006 : year === 2006 + Math.ceil((session - 3) / 3);

/** The year of the date behind a citation. */
function yearBehind(compiled: CompiledGrammar, text: string, end: number): number | null {
  const dated = skipDateBehind(compiled, text, end);
  return dated > end ? lastYear(text.slice(end, dated)) : null;
}

/** The same where dates stand before. */
function yearBefore(compiled: CompiledGrammar, text: string, start: number): number | null {
  let from = skipLeft(text, start);
  while (matchLeft(compiled.dateMarksLeft.trie, text, from, match)) {
    from = skipLeft(text, match.edge);
    while (digitAt(text, from - 1)) from--;
    from = skipLeft(text, from);
  }
  return lastYear(text.slice(from, start).trim().slice(0, DIGITS_OF_YEAR));
}

function lastYear(date: string): number | null {
  const years = date.normalize('NFKC').match(/(?<!\d)\d{4}(?!\d)/g);
  return years === null ? null : Number(years.at(-1));
}
