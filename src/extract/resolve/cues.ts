import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { COL, FLAG } from '../scan/finds.ts';
import { RULE } from '../scan/rules.ts';
import { skipConnectors, skipDate } from '../scan/tokens.ts';
import type { CitationDraft } from './citation-draft.ts';

const match = makeMatch();

/** Citations joined by nothing but connectors and dates share the cue that stands before the first. */
export function shareCues(compiled: CompiledGrammar, text: string, citations: readonly CitationDraft[]): void {
  let before: CitationDraft | null = null;
  for (const citation of citations) {
    if (
      before?.cue !== undefined &&
      before.locator === citation.locator &&
      citation.relation !== 'in_pursuance_of' &&
      isJoint(compiled, text, before.end, citation.issuerStart ?? citation.start)
    ) {
      citation.relation = before.relation;
      citation.cue = before.cue;
    }
    before = citation;
  }
}

function isJoint(compiled: CompiledGrammar, text: string, from: number, to: number): boolean {
  const at = skipRight(text, from);
  if (at > to || to - from > LONGEST_JOINT) return false;
  const joined = skipConnectors(compiled, text, at);
  if (at === to || skipRight(text, skipDate(compiled, text, joined)) === to) return true;
  // Behind a comma alone another sentence may begin.
  const told = joined > at && !(FOLD[text.charCodeAt(at)] === COMMA && skipRight(text, at + 1) === joined);
  if (told && matchLeft(compiled.cueTails.trie, text, skipLeft(text, to), match) && match.edge === joined) return true;
  return matchRight(compiled.ranges.trie, text, at, match) && skipRight(text, match.edge) === to;
}

const COMMA = 44;
/** Connector, date and spaces between two members of a list. */
const LONGEST_JOINT = 24;

/** `in_pursuance_of` needs a word for it directly before the citation, or before the body that stands apart from it. */
export function cueBefore(compiled: CompiledGrammar, text: string, row: Int32Array): string | null {
  let start = row[COL.start]!;
  // The kind may stand before a symbol, which is a name without it.
  if (row[COL.rule] === RULE.symbol && matchLeft(compiled.kindsBefore.trie, text, skipLeft(text, start), match))
    start = match.edge;
  const issuerStart = row[COL.issuerStart]!;
  const apart = (row[COL.flags]! & FLAG.issuerApart) !== 0 && issuerStart >= 0 && issuerStart < start;
  return cueEndingAt(compiled, text, start) ?? (apart ? cueEndingAt(compiled, text, issuerStart) : null);
}

const cueEndingAt = ({ pursuance }: CompiledGrammar, text: string, to: number): string | null =>
  matchLeft(pursuance.trie, text, skipLeft(text, to), match) ? pursuance.values[match.value]! : null;
