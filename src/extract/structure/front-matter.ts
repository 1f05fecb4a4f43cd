import { PROPOSAL_MARKS } from '../../grammars/index.ts';
import type { HistoryEntry } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isLetterLike, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { dateEnd, skipDateBehind } from '../scan/dates.ts';
import { COL, FIND, type Finds, WIDTH } from '../scan/finds.ts';
import { beforeNoteMark } from '../scan/note-mark.ts';
import { RULE } from '../scan/rules.ts';
import { skipDate } from '../scan/tokens.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { endsSentence, type Formula, isPageMark, readFormula, readHistory } from './front.ts';
import type { Line, Lines } from './lines.ts';
import { findNumberedHeading, type NumberedHeading } from './numbered-heading.ts';
import { structureTable } from './tables.ts';

/** What stands before the first section. */
export interface FrontMatter {
  readonly clauses: ClauseDraft[];
  readonly title: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly history: readonly HistoryEntry[];
  readonly formula: Formula | null;
  /** Row of the find that is the document's own heading, −1 when it has none. */
  readonly headingRow: number;
  /** The number that stands before the kind in the heading: `6 (1946). Resolution of …`; null when it has none. */
  readonly numbered: NumberedHeading | null;
}

const match = makeMatch();

/** Without sections, only the first lines can be front matter. */
const FRONT_LINES = 12;

/**
 * Reads the lines before the first section as front matter: foreword, own heading, title, history, enacting formula.
 * `firstSection` is the index of its line, −1 when there is none.
 */
export function readFrontMatter(
  compiled: CompiledGrammar,
  text: string,
  lines: Lines,
  firstSection: number,
  finds: Finds,
): FrontMatter {
  const count = firstSection < 0 ? Math.min(lines.length, FRONT_LINES) : firstSection;
  let formula: Formula | null = null;
  let formulaAt = count;
  let history: HistoryEntry[] | null = null;
  let historyAt = count;
  const heading = findHeading(compiled, text, lines, count, finds);
  const symbol = heading.row >= 0 && isSymbol(finds, heading.row) ? numberOf(text, finds, heading.row) : null;
  const found = findNumberedHeading(compiled, text, lines, count, symbol);
  const numbered = heading.row < 0 ? found : null;
  // The letterhead has the symbol, the title stands behind the number.
  const told = heading.row < 0 || symbol !== null || found?.number === numberOf(text, finds, heading.row);
  const entitled = told ? found : null;
  for (let index = count - 1; index > heading.last && index >= count - 8; index--) {
    const { start, end } = lines.at(index)!;
    if (formula === null && history === null) {
      formula = readFormula(compiled, text, start, end);
      if (formula) {
        formulaAt = index;
        continue;
      }
    }
    if (history === null) {
      history = readHistory(compiled, text, start, end);
      if (history) historyAt = index;
    }
  }
  const bounded = firstSection >= 0 || formula !== null || history !== null;
  const above = entitled ? entitled.line : heading.last;
  const lastTitle = bounded ? Math.min(formulaAt, historyAt) : titleEnd(text, lines, heading, count);
  const titleTo = aboveBrackets(text, lines, lastTitle, above);
  const titleFrom = titleStart(compiled, text, lines, titleTo, above);
  const forewordTo = numbered ? numbered.line : heading.row < 0 ? titleFrom : Math.min(titleFrom, heading.first);
  const clauses = forewordClauses(compiled, text, lines, forewordTo);
  if (numbered) clauses.push({ locator: 'heading', kind: 'heading', start: numbered.start, end: numbered.end });
  if (heading.row >= 0)
    clauses.push({ locator: 'heading', kind: 'heading', start: lines.at(heading.first)!.start, end: heading.end });
  const titleLines: { start: number; end: number }[] = [];
  for (let index = titleFrom; index < titleTo; index++) titleLines.push(lines.at(index)!);
  if (heading.titleStart >= 0 && !endsInDate(compiled, text, lines.at(heading.last)!))
    titleLines.unshift({ start: heading.titleStart, end: lines.at(heading.last)!.end });
  else if (entitled !== null && entitled.titleStart >= 0)
    titleLines.unshift({ start: entitled.titleStart, end: lines.at(entitled.line)!.end });
  let title: FrontMatter['title'] = null;
  if (titleLines.length > 0) {
    const { start } = titleLines[0]!;
    const last = titleLines.at(-1)!;
    last.end = beforeTitleNote(text, last.end);
    const { end } = last;
    const joint = compiled.grammar.spaced ? ' ' : '';
    title = { start, end, text: titleLines.map((line) => text.slice(line.start, line.end)).join(joint) };
    clauses.push({ locator: 'title', kind: 'title', start, end });
  }
  if (history) {
    const line = lines.at(historyAt)!;
    clauses.push({ locator: 'history', kind: 'adoption-note', start: line.start, end: line.end });
  }
  if (formula) clauses.push({ locator: 'formula', kind: 'enacting-formula', start: formula.start, end: formula.end });
  clauses.sort((a, b) => a.start - b.start);
  return { clauses, title, history: history ?? [], formula, headingRow: heading.row, numbered };
}

/** Where the last line of a title ends, without the mark of a note that is glued behind its last word. */
function beforeTitleNote(text: string, end: number): number {
  const word = beforeNoteMark(text, end);
  let letters = 0;
  while (letters < LETTERS_BEFORE_NOTE && isSmallLetter(text.charAt(word - 1 - letters))) letters++;
  return letters === LETTERS_BEFORE_NOTE ? word : end;
}

/** Fewer may be of a name that ends in a digit: `IPv6`. */
const LETTERS_BEFORE_NOTE = 3;
const isSmallLetter = (letter: string): boolean => letter !== letter.toUpperCase();

const numberOf = (text: string, finds: Finds, row: number): string =>
  text.slice(finds.rows[row * WIDTH + COL.numberStart]!, finds.rows[row * WIDTH + COL.numberEnd]!);

const isSymbol = (finds: Finds, row: number): boolean => finds.rows[row * WIDTH + COL.rule] === RULE.symbol;

/** The document's own number: where it stands, and the title where it goes on in the same line. */
interface OwnHeading {
  /** Row of the find, −1 when there is none. */
  readonly row: number;
  /** Lines that it takes. */
  readonly first: number;
  readonly last: number;
  readonly end: number;
  /** Offset of the title behind the number, −1 when the line ends there. */
  readonly titleStart: number;
}

/**
 * A line that is a citation and nothing else is the document's own heading, not a citation; so is one that goes on over
 * the next line, or that a title follows behind a space or dash.
 */
function findHeading(compiled: CompiledGrammar, text: string, lines: Lines, to: number, finds: Finds): OwnHeading {
  let row = finds.count - 1;
  for (let index = to - 1; index >= 0; index--) {
    const start = behindProposalMark(text, lines.at(index)!.start);
    while (row >= 0 && finds.rows[row * WIDTH + COL.start]! > start) row--;
    if (row < 0) break;
    const at = row * WIDTH;
    if (finds.rows[at] !== FIND.citation || finds.rows[at + COL.start] !== start) continue;
    if (finds.rows[at + COL.list]! >= 0) continue;
    const end = finds.rows[at + COL.end]!;
    const last = lines.at(index)!.end < end && index + 1 < to ? index + 1 : index;
    const line = lines.at(last)!;
    const bare = FOLD[text.charCodeAt(line.end - 1)] === COMMA ? line.end - 1 : line.end;
    if (bare === end) return { row, first: index, last, end, titleStart: -1 };
    // `Adopted by …` below the number tells by whom, and is neither heading nor title.
    const numberEnd = lines.at(index)!.end;
    if (last > index && numberEnd >= finds.rows[at + COL.coreEnd]!)
      return { row, first: index, last, end: numberEnd, titleStart: -1 };
    // `…, adopted by … at its 5011th meeting` in the line of the number is none either.
    const adopted = matchRight(compiled.agentLinks.trie, text, skipRight(text, finds.rows[at + COL.coreEnd]!), match);
    if (adopted && !endsSentence(text, line.end)) return { row, first: index, last, end: line.end, titleStart: -1 };
    const titleStart = behindGap(text, end, line.end);
    // `Resolution 9 (MOD)`: what is said of the number in brackets is no title.
    if (isMarked(text, { ...line, start: titleStart }))
      return { row, first: index, last, end: line.end, titleStart: -1 };
    const next = row + 1 < finds.count ? finds.rows[at + WIDTH + COL.start]! : -1;
    const gap = titleStart > end || isLetterLike(FOLD[text.charCodeAt(end)]!);
    if (end < line.end && gap && titleStart !== next && !endsSentence(text, line.end))
      return { row, first: index, last, end, titleStart };
  }
  return findLetterhead(text, lines, to, finds);
}

/** The symbol that a letterhead has at its right, far from the words before it or behind capitals alone. */
function findLetterhead(text: string, lines: Lines, to: number, finds: Finds): OwnHeading {
  for (let index = 0, row = 0; index < to; index++) {
    const { start, end } = lines.at(index)!;
    while (row < finds.count && finds.rows[row * WIDTH + COL.start]! < start) row++;
    if (row === finds.count) break;
    const cited = finds.rows[row * WIDTH + COL.start]!;
    const closes = cited < end && finds.rows[row * WIDTH + COL.end] === end && isSymbol(finds, row);
    if (closes && (text.charCodeAt(cited - 1) === TAB || isInCapitals(text, start, cited)))
      return { row, first: index, last: index, end, titleStart: -1 };
  }
  return { row: -1, first: -1, last: -1, end: 0, titleStart: -1 };
}

const TAB = 9;

/** Letters between `from` and `to`, and none of them small. */
const isInCapitals = (text: string, from: number, to: number): boolean => {
  const words = text.slice(from, to);
  return words.toUpperCase() === words && words.toLowerCase() !== words;
};

/** `MOD RESOLUTION 1 (Rev. …)`: where the heading itself begins. */
function behindProposalMark(text: string, start: number): number {
  const mark = PROPOSAL_MARKS.find(
    (one) => text.startsWith(one, start) && isSoft(FOLD[text.charCodeAt(start + one.length)] ?? 0),
  );
  return mark === undefined ? start : skipRight(text, start + mark.length);
}

/** Steps over spaces and dashes. */
function behindGap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isSoft(FOLD[text.charCodeAt(at)]!) || FOLD[text.charCodeAt(at)] === HYPHEN)) at++;
  return at;
}

const HYPHEN = 45;
const COMMA = 44;

/** With nothing behind it, the title is the line that follows the heading; without a heading there is none. */
function titleEnd(text: string, lines: Lines, heading: OwnHeading, count: number): number {
  const next = heading.last + 1;
  const follows =
    heading.row >= 0 && heading.titleStart < 0 && next < count && !endsSentence(text, lines.at(next)!.end);
  return follows ? next + 1 : heading.row < 0 ? 0 : next;
}

/** A bracket with what a proposal does to the text, `(MOD C19)`. */
const isMarked = (text: string, line: Line): boolean =>
  isBracketed(text, line) && PROPOSAL_MARKS.some((mark) => text.startsWith(mark, line.start + 1));

/** Lines in brackets stand between the title and what follows it: how it was adopted. */
function aboveBrackets(text: string, lines: Lines, to: number, heading: number): number {
  let end = to;
  while (end - 1 > heading && end > 0 && isBracketed(text, lines.at(end - 1)!)) end--;
  return end;
}

/** The title is the run of lines before history or formula that do not end like sentences. */
function titleStart(compiled: CompiledGrammar, text: string, lines: Lines, to: number, heading: number): number {
  let from = to;
  while (from > 0 && from - 1 > heading) {
    const line = lines.at(from - 1)!;
    if (
      endsInDate(compiled, text, line) ||
      beginsWithDate(compiled, text, line) ||
      endsSentence(text, line.end) ||
      isBracketed(text, line) ||
      isPageMark(compiled, text, line.start, line.end)
    )
      break;
    from--;
    if (to - from >= MAX_TITLE_LINES) break;
  }
  return from;
}

/** When it was adopted, with or without who adopted before: no title. */
function beginsWithDate(compiled: CompiledGrammar, text: string, { start }: Line): boolean {
  const named = matchRight(compiled.issuerNames.trie, text, start, match);
  const from = named ? skipRight(text, match.edge) : start;
  return skipDate(compiled, text, from) - from >= SHORTEST_DATE;
}

/** When it was adopted, with or without words before: no title. */
function endsInDate(compiled: CompiledGrammar, text: string, { start, end }: Line): boolean {
  if (skipDateBehind(compiled, text, start) === end) return true;
  for (let at = Math.max(start, end - LONGEST_DATE); at < end; at++)
    if (dateEnd(compiled, text, at) === end && (at === start || isSoft(FOLD[text.charCodeAt(at - 1)]!))) return true;
  return false;
}

const LONGEST_DATE = 24;
/** Year, month and day with their words, before who adopted: a year alone may begin a title. */
const SHORTEST_DATE = 8;
const MAX_TITLE_LINES = 8;

/** `[on the report of …]`, `(adopted at the third meeting)`: how it was adopted, no title. */
function isBracketed(text: string, { start, end }: Line): boolean {
  const opens = FOLD[text.charCodeAt(start)];
  const closes = FOLD[text.charCodeAt(end - 1)];
  return (opens === 91 && closes === 93) || (opens === 40 && closes === 41);
}
const forewordTries = new WeakMap<CompiledGrammar, Trie>();

function forewordTrie(compiled: CompiledGrammar): Trie {
  let trie = forewordTries.get(compiled);
  if (!trie) {
    trie = structureTable(compiled.grammar, compiled.grammar.structure.forewordHeads);
    forewordTries.set(compiled, trie);
  }
  return trie;
}

/** A heading line for the foreword, and every line up to `to` a numbered paragraph of it. */
function forewordClauses(compiled: CompiledGrammar, text: string, lines: Lines, to: number): ClauseDraft[] {
  const clauses: ClauseDraft[] = [];
  const heads = forewordTrie(compiled);
  let paragraph = 0;
  let opened = false;
  for (let index = 0; index < to; index++) {
    const { start, end } = lines.at(index)!;
    if (!opened) {
      if (!matchRight(heads, text, start, match) || match.edge !== end) continue;
      opened = true;
      clauses.push({ locator: 'foreword', kind: 'foreword', start, end });
      continue;
    }
    paragraph++;
    clauses.push({ locator: `foreword/${paragraph}`, kind: 'foreword-paragraph', start, end, parent: 'foreword' });
  }
  return clauses;
}
