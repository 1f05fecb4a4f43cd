import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isDigit, isLatin, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { COL, FIND, type Finds, WIDTH } from '../scan/finds.ts';
import { type AnnexTables, annexTables, readAnnexHead } from './annex.ts';
import type { Lines } from './lines.ts';
import { addPageHeads } from './page-heads.ts';

/** Lines on which the document names itself, as printed on every page or over an annex. */
export interface OwnLines {
  /** Running heads: indices of lines that are no content. */
  readonly heads: ReadonlySet<number>;
  /** Index of a line → what follows `annex` in the locator. */
  readonly annexes: ReadonlyMap<number, string>;
  /** Rows of the finds on these lines, which are no citations. */
  readonly rows: ReadonlySet<number>;
}

const match = makeMatch();

/**
 * Finds the lines that hold the document's own number and nothing else but page numbers and abbreviations (a running
 * head), or the word for annex behind it. `headingRow` is the find that states the number, −1 when none does.
 */
export function findOwnLines(
  compiled: CompiledGrammar,
  text: string,
  lines: Lines,
  finds: Finds,
  headingRow: number,
): OwnLines {
  const words = annexTables(compiled);
  const heads = new Set<number>();
  const annexes = new Map<number, string>();
  const rows = new Set<number>();
  if (headingRow >= 0) rows.add(headingRow);
  let row = 0;
  const { length, starts, ends } = lines;
  for (let index = 0; index < length; index++) {
    const start = starts[index]!;
    const end = ends[index]!;
    while (row < finds.count && finds.rows[row * WIDTH + COL.start]! < start) row++;
    const at = row * WIDTH;
    const own =
      headingRow >= 0 &&
      row !== headingRow &&
      row < finds.count &&
      finds.rows[at + COL.end]! <= end &&
      sameNumber(text, finds, row, headingRow) &&
      isBare(compiled, text, start, finds.rows[at + COL.start]!);
    // Pages print the number above the heading as well, with the date.
    const above = headingRow >= 0 && row < headingRow && finds.rows[at + COL.start] === start;
    if (above && finds.rows[at + COL.end]! > start && sameNumber(text, finds, row, headingRow)) rows.add(row);
    if (headingRow >= 0 && row < headingRow && finds.rows[at + COL.end]! < end)
      if (sameNumber(text, finds, row, headingRow) && endsInPage(compiled, text, finds.rows[at + COL.end]!, end))
        rows.add(row);
    const opening = readAnnexHead(words, text, start, end);
    if (opening !== null) annexes.set(index, opening);
    // `Annex 1 to Resolution 209`, printed in capitals or not, names the document itself.
    if (opening !== null && headingRow >= 0 && row !== headingRow && row < finds.count)
      if (finds.rows[at + COL.end]! <= end && sameNumber(text, finds, row, headingRow)) rows.add(row);
    // `(to Resolution 44 (Rev. …))` alone on its line stands below the word for annex.
    const below = headingRow >= 0 && row !== headingRow && row < finds.count && finds.rows[at + COL.end]! < end;
    if (below && sameNumber(text, finds, row, headingRow) && belongs(words, text, start, finds.rows[at + COL.start]!)) {
      rows.add(row);
      if (finds.rows[at + COL.end] === end - 1) heads.add(index);
      continue;
    }
    if (!own || opening !== null) continue;
    const citedEnd = finds.rows[at + COL.end]!;
    const annex = readAnnexHead(words, text, behindLink(compiled, text, citedEnd), end);
    if (annex !== null) annexes.set(index, annex);
    else if (isBare(compiled, text, citedEnd, end)) heads.add(index);
    else continue;
    // A page number behind the own one looks like a second one.
    for (let own = row; own < finds.count && finds.rows[own * WIDTH + COL.start]! < end; own++) rows.add(own);
  }
  addPageHeads(text, lines, heads);
  return { heads, annexes, rows };
}

function sameNumber(text: string, finds: Finds, row: number, heading: number): boolean {
  const column = (index: number, name: keyof typeof COL): number => finds.rows[index * WIDTH + COL[name]]!;
  if (column(row, 'type') !== FIND.citation || column(row, 'kind') !== column(heading, 'kind')) return false;
  const number = (index: number): string =>
    text.slice(column(index, 'numberStart'), column(index, 'numberEnd')).normalize('NFKC');
  // Behind a hyphen stands the page; a number that has one already is compared as it is.
  const own = number(heading);
  return number(row) === own || (!own.includes('-') && number(row).startsWith(`${own}-`));
}

/** Whether a bracket and a word that joins an annex to its text stand between `from` and `to`, and nothing else. */
function belongs({ links }: AnnexTables, text: string, from: number, to: number): boolean {
  if (FOLD[text.charCodeAt(from)] !== OPEN) return false;
  return matchRight(links, text, skipRight(text, from + 1), match) && skipRight(text, match.edge) === to;
}

function behindLink(compiled: CompiledGrammar, text: string, from: number): number {
  const at = skipRight(text, from);
  return matchRight(compiled.roleLinks.trie, text, at, match) ? skipRight(text, match.edge) : at;
}

/** Nothing but page numbers with their words, abbreviations and marks; where words are spaced, small letters are words. */
function isBare(compiled: CompiledGrammar, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    const letter = isLatin(code) && !(compiled.grammar.spaced && code >= SMALL_A && code <= SMALL_Z);
    if (isSoft(code) || isDigit(code) || letter || MARKS.has(code)) continue;
    if (!matchRight(compiled.pageWords.trie, text, at, match) || match.edge > to) return false;
    at = match.edge - 1;
  }
  return true;
}

/** Nothing but the number of a page, behind a space. */
const endsInPage = (compiled: CompiledGrammar, text: string, from: number, to: number): boolean =>
  isSoft(FOLD[text.charCodeAt(from)]!) && isBare(compiled, text, from, to) && isDigit(FOLD[text.charCodeAt(to - 1)]!);

/** Hyphen, slash, bar, brackets, stop and comma, folded. */
const MARKS: ReadonlySet<number> = new Set([45, 47, 124, 40, 41, 46, 44]);

const OPEN = 40;
const SMALL_A = 97;
const SMALL_Z = 122;
