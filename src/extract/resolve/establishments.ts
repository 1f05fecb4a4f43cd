import type { Citation, Clause, Mandate } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';

const match = makeMatch();

/**
 * Older acts that a clause only tells of: that an instrument or office holder set up a group. The instrument or body
 * directly before the verb did it, so that nothing else of the text is looked at; the first group behind it was set up.
 */
export function readEstablishments(
  compiled: CompiledGrammar,
  text: string,
  clauses: readonly Clause[],
  bodies: readonly BodyDraft[],
  citations: readonly Citation[],
): Mandate[] {
  const told: Mandate[] = [];
  const { trie } = compiled.establishes;
  let firstBody = 0;
  let firstCited = 0;
  for (const { kind, locator, start, chapeauEnd, end: lastEnd } of clauses) {
    while (firstBody < bodies.length && bodies[firstBody]!.start < start) firstBody++;
    while (firstCited < citations.length && citations[firstCited]!.start < start) firstCited++;
    const end = chapeauEnd ?? lastEnd;
    if (!namesGroup(bodies, firstBody, end)) continue;
    if (kind.endsWith('-section') || kind === 'foreword' || kind.startsWith('title')) continue;
    let body = firstBody;
    let cited = firstCited;
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
      const group = groupBehind(bodies, body, from, end);
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

/** Whether a group is among the bodies from an index on that begin before an offset. */
function namesGroup(bodies: readonly BodyDraft[], from: number, end: number): boolean {
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++)
    if (bodies[at]!.kind === 'group') return true;
  return false;
}

/** The first group behind the verb, among the bodies from an index on; null when none is near. */
function groupBehind(bodies: readonly BodyDraft[], from: number, verbEnd: number, end: number): BodyDraft | null {
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++) {
    const body = bodies[at]!;
    if (body.start - verbEnd > MAX_REACH) return null;
    if (body.start >= verbEnd && body.kind === 'group') return body;
  }
  return null;
}

/** How far behind the verb the group may stand, in characters: qualifications come between. */
const MAX_REACH = 60;
