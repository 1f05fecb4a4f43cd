import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import { makeMatch, matchLeft } from '../lexicon/trie.ts';
import { addRow, COL, FIND, type Finds } from './finds.ts';
import { RULE } from './rules.ts';
import { latinBefore, readNumber } from './tokens.ts';

const match = makeMatch();

/** Reads a UN document symbol (`A/RES/70/125`) whose number begins at `numberStart`. Returns the end, or 0. */
export function scanSymbol(compiled: CompiledGrammar, text: string, numberStart: number, finds: Finds): number {
  if (FOLD[text.charCodeAt(numberStart - 1)] !== 47) return 0;
  if (!matchLeft(compiled.symbols.trie, text, numberStart, match) || latinBefore(text, match.edge)) return 0;
  const symbol = match.value;
  const start = match.edge;
  const end = readNumber(text, numberStart);
  if (end === 0) return 0;
  const row = addRow(finds, FIND.citation);
  const { rows } = finds;
  rows[row + COL.start] = rows[row + COL.coreStart] = start;
  rows[row + COL.end] = rows[row + COL.coreEnd] = end;
  rows[row + COL.numberStart] = numberStart;
  rows[row + COL.numberEnd] = end;
  rows[row + COL.spare] = symbol;
  rows[row + COL.rule] = RULE.symbol;
  return end;
}
