import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, skipLeft, skipRight } from '../lexicon/trie.ts';
import { addRow, COL, dropRows, FIND, type Finds, WIDTH } from './finds.ts';
import { behindPart } from './part-behind.ts';
import type { PartsBefore } from './parts-before.ts';
import { CHAPTER } from './roman-numeral.ts';
import { skipConnectors } from './tokens.ts';

/** Makes one row for each of the parts that were read before the paragraph of the row `first`, whose number begins at `number`. */
export function addParts(finds: Finds, first: number, number: number, parts: PartsBefore): void {
  const rule = finds.rows[first * WIDTH + COL.rule]!;
  dropRows(finds, first);
  for (let part = parts.starts.length - 1; part >= 0; part--) {
    const row = addRow(finds, FIND.provision);
    const { rows } = finds;
    const opens = part === parts.starts.length - 1;
    rows[row + COL.numberStart] = rows[row + COL.coreStart] = parts.starts[part]!;
    rows[row + COL.numberEnd] = rows[row + COL.coreEnd] = rows[row + COL.end] = parts.ends[part]!;
    rows[row + COL.start] = opens ? parts.start : parts.starts[part]!;
    rows[row + COL.spare] = number;
    rows[row + COL.list] = first;
    rows[row + COL.rule] = rule;
  }
}

/** Row of the provision that this one follows with only a connector between: the name is shared. */
export function followedRow(compiled: CompiledGrammar, text: string, finds: Finds, start: number): number {
  const previous = (finds.count - 1) * WIDTH;
  if (previous < 0 || finds.rows[previous] !== FIND.provision) return -1;
  const end = finds.rows[previous + COL.end]!;
  if (start < end || start - end > 16) return -1;
  const from = skipRight(text, behindPart(compiled, text, end));
  const past = skipConnectors(compiled, text, from);
  if (past === from) return -1;
  if (past === start) return previous;
  // `paragraph 9 [and its] paragraph 12`; behind a comma, words tell of a part of it.
  const joined =
    foldAt(text, from) !== COMMA && matchLeft(compiled.provisionAsides.trie, text, skipLeft(text, start), match);
  return joined && match.edge === from ? previous : -1;
}

const match = makeMatch();
const COMMA = 44;

/** Row of the provision before when it reaches beyond `from`; or −1. */
export function overlappedRow(finds: Finds, from: number): number {
  const last = (finds.count - 1) * WIDTH;
  return last >= 0 && finds.rows[last] === FIND.provision && finds.rows[last + COL.end]! > from ? last : -1;
}

/** Row of the chapter that ends where this provision begins: an article of it, in the same instrument; or −1. */
export function chapterRow(compiled: CompiledGrammar, text: string, finds: Finds, start: number): number {
  const previous = (finds.count - 1) * WIDTH;
  if (previous < 0 || finds.rows[previous] !== FIND.provision) return -1;
  const unit = compiled.unitsAfter.values[finds.rows[previous + COL.kind]!];
  return unit === CHAPTER && skipRight(text, finds.rows[previous + COL.end]!) === start ? previous : -1;
}
