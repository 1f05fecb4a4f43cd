import type { CompiledGrammar } from '../compile.ts';
import { foldAt } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { addRow, COL, FIND, type Finds } from './finds.ts';
import { makeIssuerLeft, readIssuerLeft } from './issuer.ts';
import { RULE } from './rules.ts';
import { latinBefore, readNumber } from './tokens.ts';

const match = makeMatch();
const issuer = makeIssuerLeft();

/**
 * Reads a UN document symbol (`A/RES/70/125`) whose number begins at `numberStart`, before its digits where it has the
 * mark of a special session. Returns the end, or 0.
 */
export function scanSymbol(
  compiled: CompiledGrammar,
  text: string,
  numberStart: number,
  digits: number,
  finds: Finds,
): number {
  if (foldAt(text, numberStart - 1) !== 47) return 0;
  if (!matchLeft(compiled.symbols.trie, text, numberStart, match) || latinBefore(text, match.edge)) return 0;
  const symbol = match.value;
  const coreStart = match.edge;
  const coreEnd = readNumber(compiled, text, digits);
  if (coreEnd === 0) return 0;
  let start = coreStart;
  let end = coreEnd;
  // In running text the symbol may take the place of the number: issuer, ordinal, symbol, counter, kind.
  if (
    matchRight(compiled.counters.trie, text, skipRight(text, coreEnd), match) &&
    matchRight(compiled.kindsAfter.trie, text, skipRight(text, match.edge), match) &&
    compiled.kindsAfter.values[match.value] !== ''
  ) {
    end = match.edge;
    if (matchLeft(compiled.ordinals.trie, text, skipLeft(text, start), match)) start = match.edge;
    readIssuerLeft(compiled, text, start, issuer);
    if (!issuer.apart) start = issuer.start;
  }
  const row = addRow(finds, FIND.citation);
  const { rows } = finds;
  rows[row + COL.start] = start;
  rows[row + COL.end] = end;
  rows[row + COL.coreStart] = coreStart;
  rows[row + COL.coreEnd] = coreEnd;
  rows[row + COL.numberStart] = numberStart;
  rows[row + COL.numberEnd] = coreEnd;
  rows[row + COL.spare] = symbol;
  rows[row + COL.rule] = RULE.symbol;
  return end;
}
