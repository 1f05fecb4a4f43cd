import type { CompiledGrammar } from '../compile.ts';
import { codeAt, FOLD, foldAt } from '../lexicon/chars.ts';

/** Whether a letter at `at` may label an item: a Latin one, or one of those that the language labels with. */
export function isLabelLetter(compiled: CompiledGrammar, text: string, at: number): boolean {
  const latin = foldAt(text, at) | 32;
  if (latin >= 97 && latin <= 122) return true;
  const code = codeAt(text, at);
  // Most of what stands there is no letter of another script, and is told by its code; forms of Arabic letters fold to them.
  const folded = FOLD[code]!;
  if (code <= 122 || (folded >= 0x780 && compiled.spaced)) return false;
  const { labelLetters } = compiled.grammar.structure;
  return labelLetters.includes(String.fromCharCode(code)) || labelLetters.includes(String.fromCharCode(folded));
}
