import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { skipConnectors } from '../scan/tokens.ts';
import { type BodyDraft, bodyDraft } from './body-draft.ts';

const match = makeMatch();
const MOST_OFFICES = 4;
const NOBODY: readonly BodyDraft[] = [];
/** The noun stands behind the offices that were read last. */
let tailed = false;

/** Offices from `start` on that share the noun behind the last of them: `[Bureau] and [Bureau] directors`. */
export function readOfficersAhead(compiled: CompiledGrammar, text: string, start: number): readonly BodyDraft[] {
  // Where the noun stands before them, what stands behind is something else.
  if (compiled.grammar.mention.officers.heads.length !== 0) return NOBODY;
  const found = readOfficers(compiled, text, start, start);
  return tailed ? found : NOBODY;
}

/**
 * Those whose noun stands at `start` and whose offices are named behind it, from `from`: `Directors of the [Bureau] and the
 * [Bureau]`. The first has the noun, the last what stands behind all; fewer than two are none.
 */
export function readOfficers(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  from: number,
): readonly BodyDraft[] {
  const found: BodyDraft[] = [];
  let at = skipRight(text, from);
  let open = start;
  while (found.length < MOST_OFFICES && matchRight(compiled.offices.trie, text, at, match)) {
    found.push(bodyDraft(open, match.edge, compiled.offices.values[match.value]!, 'officer', 'name'));
    const end = skipRight(text, match.edge);
    at = skipConnectors(compiled, text, end);
    if (at === end) break;
    if (matchRight(compiled.officeArticles.trie, text, at, match)) at = skipRight(text, match.edge);
    open = at;
  }
  const last = found.at(-1);
  tailed = false;
  if (last === undefined || found.length < 2) return NOBODY;
  tailed = matchRight(compiled.officeTails.trie, text, skipRight(text, last.end), match);
  if (tailed) last.end = match.edge;
  return found;
}
