import { STANCES, type Stance } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isSoft } from '../lexicon/chars.ts';
import { canBegin, makeMatch, matchLeft, matchRight, skipLeft } from '../lexicon/trie.ts';
import { headTable } from '../structure/heads.ts';

const match = makeMatch();
const COMMA = 44;
/** In characters: a verb with the words that strengthen it, and an article. */
const LONGEST_VERB = 60;

/**
 * The verb that tells the body at `name` to act inside a paragraph that began with another one: `Notes …, and further
 * requests the …`. It stands behind a comma or connector and right before the body; null without one. `startsAt` says where
 * a name may begin behind an offset.
 */
export function furtherVerb(
  compiled: CompiledGrammar,
  text: string,
  from: number,
  name: number,
  startsAt: (offset: number) => number,
): Stance | null {
  const { heads, trie } = headTable(compiled.grammar);
  for (let at = name - 1; at > Math.max(from, name - LONGEST_VERB); at--) {
    if (!isSoft(FOLD[text.charCodeAt(at - 1)]!) || !canBegin(trie, text.charCodeAt(at))) continue;
    if (!matchRight(trie, text, at, match) || match.edge > name) continue;
    const { verb, addressed } = heads[match.value]!;
    if (addressed !== true || STANCES[verb] !== 'operative' || startsAt(match.edge) !== name) continue;
    const before = skipLeft(text, at);
    const joined = FOLD[text.charCodeAt(before - 1)] === COMMA;
    if (joined || matchLeft(compiled.connectorsLeft.trie, text, before, match)) return verb;
  }
  return null;
}
