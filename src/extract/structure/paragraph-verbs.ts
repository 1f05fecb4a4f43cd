import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchRight, type Trie } from '../lexicon/trie.ts';
import type { Lines } from './lines.ts';
import { labelOf } from './paragraph-label.ts';
import { structureTable } from './tables.ts';

const tables = new WeakMap<CompiledGrammar, Trie>();
const match = makeMatch();

/** The verbs that paragraphs begin with. */
export function verbsOf(compiled: CompiledGrammar): Trie {
  let verbs = tables.get(compiled);
  if (!verbs) {
    const { grammar } = compiled;
    verbs = structureTable(
      grammar,
      grammar.structure.paragraphs.map(({ form }) => form),
      'glued',
    );
    tables.set(compiled, verbs);
  }
  return verbs;
}

/** The form of the verb that opens a paragraph at `from`, and where it ends; null without one. */
export function openingVerb(
  compiled: CompiledGrammar,
  text: string,
  from: number,
): { form: string; end: number } | null {
  if (!matchRight(verbsOf(compiled), text, from, match)) return null;
  return { form: compiled.grammar.structure.paragraphs[match.value]!.form, end: match.edge };
}

/** Offset behind the verb that opens a paragraph at `from`, `from` without one. */
export const behindVerb = (compiled: CompiledGrammar, text: string, from: number): number =>
  matchRight(verbsOf(compiled), text, from, match) ? match.edge : from;

/** Whether a paragraph with a verb of its own begins in a line, behind a number or not. */
export function opensParagraph(compiled: CompiledGrammar, text: string, lines: Lines, index: number): boolean {
  const { start, end, label } = lines.at(index)!;
  const printed = labelOf(compiled, text, start, end, label);
  return matchRight(verbsOf(compiled), text, printed?.textStart ?? start, match);
}
