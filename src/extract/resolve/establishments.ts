import type { Citation, Clause, Mandate } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { firstAtOrAfter, itemTextEnd } from './ranges.ts';

const match = makeMatch();

/**
 * Older acts that a clause only tells of: that an instrument or office holder set up a group. The instrument or body
 * directly before the verb did it, so that nothing else of the text is looked at; the first group behind it was set up.
 * `groups` are those among the bodies.
 */
export function readEstablishments(
  compiled: CompiledGrammar,
  text: string,
  clauses: readonly Clause[],
  groups: readonly BodyDraft[],
  bodies: readonly BodyDraft[],
  citations: readonly Citation[],
): Mandate[] {
  const told: Mandate[] = [];
  const { trie } = compiled.establishes;
  let firstGroup = 0;
  for (const clause of clauses) {
    const { start } = clause;
    const end = itemTextEnd(clause);
    while (firstGroup < groups.length && groups[firstGroup]!.start < start) firstGroup++;
    if (firstGroup === groups.length) break;
    if (groups[firstGroup]!.start >= end) continue;
    const { kind, locator } = clause;
    if (kind.endsWith('-section') || kind === 'foreword' || kind.startsWith('title')) continue;
    let body = firstAtOrAfter(bodies, start);
    let cited = firstAtOrAfter(citations, start);
    let from = start;
    for (;;) {
      const subject = memberBefore(bodies, body, end);
      const instrument = memberBefore(citations, cited, end);
      const actEnd = Math.min(subject?.end ?? end, instrument?.end ?? end);
      if (actEnd >= end) break;
      if (subject?.end === actEnd) body++;
      if (instrument?.end === actEnd) cited++;
      const at = skipRight(text, actEnd);
      if (at < from || at >= end || !matchRight(trie, text, at, match)) continue;
      from = match.edge;
      const group = groupBehind(groups, firstGroup, from, end);
      const act = instrument?.end === actEnd ? instrument : null;
      const source = act?.id || (subject?.end === actEnd ? subject.canonical : null);
      if (group === null || source === null) continue;
      told.push({
        locator,
        issuer: act?.id ? (act.issuer ?? source) : source,
        verb: 'establishes',
        addressee: [group.canonical],
        reported: true,
        source: [source],
        rule: `${compiled.grammar.language}/establishes`,
      });
    }
  }
  return told;
}

/** The member of a list in text order at an index, null where it begins at `end` or later. */
function memberBefore<Spanned extends { readonly start: number }>(
  sorted: readonly Spanned[],
  index: number,
  end: number,
): Spanned | null {
  const member = index < sorted.length ? sorted[index]! : null;
  return member !== null && member.start < end ? member : null;
}

/** The first group behind the verb, among those from an index on; null when none is near. */
function groupBehind(groups: readonly BodyDraft[], from: number, verbEnd: number, end: number): BodyDraft | null {
  for (let at = from; at < groups.length && groups[at]!.start < end; at++) {
    const group = groups[at]!;
    if (group.start >= verbEnd) return group.start - verbEnd > MAX_REACH ? null : group;
  }
  return null;
}

/** How far behind the verb the group may stand, in characters: qualifications come between. */
const MAX_REACH = 60;
