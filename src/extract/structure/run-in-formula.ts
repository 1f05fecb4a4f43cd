import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import { skipRight } from '../lexicon/trie.ts';
import { readFormula } from './front.ts';
import { type Lines, partLine } from './lines.ts';
import { FRONT_LINES, isParagraphed, opensPreamble } from './paragraphs.ts';

const COMMA = 44;
/** A body of the United Nations is named in fewer characters. */
const LONGEST_NAME = 80;

/**
 * `The General Assembly, recalling …` in one line: the formula becomes a line of its own, as it is elsewhere, and the first
 * paragraph another. The same lines where the formula has its own.
 */
export function withFormulaApart(compiled: CompiledGrammar, text: string, lines: Lines): Lines {
  for (let index = 0; index < Math.min(lines.length, FRONT_LINES); index++) {
    const start = lines.starts[index]!;
    const end = lines.ends[index]!;
    const limit = Math.min(end - 1, start + LONGEST_NAME);
    let comma = start;
    while (comma < limit && FOLD[text.charCodeAt(comma)] !== COMMA) comma++;
    if (comma === limit || !isParagraphed(readFormula(compiled, text, start, comma + 1)?.issuer)) continue;
    const paragraph = skipRight(text, comma + 1);
    return opensPreamble(compiled, text, paragraph) ? partLine(lines, index, comma + 1, paragraph) : lines;
  }
  return lines;
}
