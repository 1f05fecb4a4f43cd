import type { HistoryEntry } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { compileTrie, makeMatch, matchRight, type Trie } from '../lexicon/trie.ts';
import { COL, FIND, type Finds, WIDTH } from '../scan/finds.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { endsSentence, type Formula, isPageMark, readFormula, readHistory } from './front.ts';
import type { Line } from './lines.ts';

/** What stands before the first section. */
export interface FrontMatter {
  readonly clauses: ClauseDraft[];
  readonly title: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly history: readonly HistoryEntry[];
  readonly formula: Formula | null;
  /** Row of the find that is the document's own heading, −1 when it has none. */
  readonly headingRow: number;
}

const match = makeMatch();

/** Reads lines `0..count` as front matter: foreword, own heading, title, history, enacting formula. */
export function readFrontMatter(
  compiled: CompiledGrammar,
  text: string,
  lines: readonly Line[],
  count: number,
  finds: Finds,
): FrontMatter {
  let formula: Formula | null = null;
  let formulaAt = count;
  let history: HistoryEntry[] | null = null;
  let historyAt = count;
  for (let index = count - 1; index >= 0 && index >= count - 8; index--) {
    const { start, end } = lines[index]!;
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
  const titleTo = Math.min(formulaAt, historyAt);
  const heading = findHeading(lines, titleTo, finds);
  const titleFrom = titleStart(text, lines, titleTo, heading.index);
  const clauses: ClauseDraft[] = [
    ...forewordClauses(compiled, text, lines, Math.min(titleFrom, heading.index < 0 ? titleFrom : heading.index)),
  ];
  if (heading.index >= 0) {
    const line = lines[heading.index]!;
    clauses.push({ locator: 'heading', kind: 'heading', start: line.start, end: line.end });
  }
  let title: FrontMatter['title'] = null;
  if (titleFrom < titleTo) {
    const start = lines[titleFrom]!.start;
    const end = lines[titleTo - 1]!.end;
    const joint = compiled.grammar.spaced ? ' ' : '';
    title = {
      start,
      end,
      text: lines
        .slice(titleFrom, titleTo)
        .map((line) => text.slice(line.start, line.end))
        .join(joint),
    };
    clauses.push({ locator: 'title', kind: 'title', start, end });
  }
  if (history) {
    const line = lines[historyAt]!;
    clauses.push({ locator: 'history', kind: 'adoption-note', start: line.start, end: line.end });
  }
  if (formula) clauses.push({ locator: 'formula', kind: 'enacting-formula', start: formula.start, end: formula.end });
  clauses.sort((a, b) => a.start - b.start);
  return { clauses, title, history: history ?? [], formula, headingRow: heading.row };
}

/** A line that is a citation and nothing else is the document's own heading, not a citation. */
function findHeading(lines: readonly Line[], to: number, finds: Finds): { index: number; row: number } {
  for (let index = to - 1; index >= 0; index--) {
    const { start, end } = lines[index]!;
    for (let row = 0; row < finds.count; row++) {
      const at = row * WIDTH;
      const from = finds.rows[at + COL.start]!;
      if (from > start) break;
      if (finds.rows[at] === FIND.citation && from === start && finds.rows[at + COL.end] === end) return { index, row };
    }
  }
  return { index: -1, row: -1 };
}

/** The title is the run of lines before history or formula that do not end like sentences. */
function titleStart(text: string, lines: readonly Line[], to: number, heading: number): number {
  let from = to;
  while (from > 0 && from - 1 > heading) {
    const line = lines[from - 1]!;
    if (endsSentence(text, line.end) || isPageMark(text, line.start, line.end)) break;
    from--;
    if (to - from >= MAX_TITLE_LINES) break;
  }
  return from;
}

const MAX_TITLE_LINES = 8;
const forewordTries = new WeakMap<CompiledGrammar, Trie>();

function forewordTrie(compiled: CompiledGrammar): Trie {
  let trie = forewordTries.get(compiled);
  if (!trie) {
    const forms = compiled.grammar.structure.forewordHeads;
    trie = compileTrie(
      forms,
      forms.map((_, index) => index),
      { side: 'right', spaced: compiled.grammar.spaced },
    );
    forewordTries.set(compiled, trie);
  }
  return trie;
}

/** A heading line for the foreword, and every line up to `to` a numbered paragraph of it. */
function* forewordClauses(
  compiled: CompiledGrammar,
  text: string,
  lines: readonly Line[],
  to: number,
): Iterable<ClauseDraft> {
  let paragraph = 0;
  let opened = false;
  for (let index = 0; index < to; index++) {
    const { start, end } = lines[index]!;
    if (!opened) {
      if (!matchRight(forewordTrie(compiled), text, start, match) || match.edge !== end) continue;
      opened = true;
      yield { locator: 'foreword', kind: 'foreword', start, end };
      continue;
    }
    paragraph++;
    yield { locator: `foreword/${paragraph}`, kind: 'foreword-paragraph', start, end, parent: 'foreword' };
  }
}
