import type { Citation, Clause, Mandate } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { itemTextEnd, rangeOf } from './ranges.ts';

const match = makeMatch();
/** Those who are told to act; meetings and summits are not. */
const ACTS: ReadonlySet<string> = new Set([
  'organization',
  'sector',
  'conference',
  'council',
  'group',
  'secretariat',
  'officer',
  'membership',
  'generic-actor',
]);

/**
 * One mandate per operative item: issuer – verb – addressees. Whom the heading addresses, all its items address; under a
 * heading without addressee (`resolves`) it is the body that the item begins with. `issuer` is the meeting or body that
 * adopted the document.
 */
export function readMandates(
  compiled: CompiledGrammar,
  text: string,
  clauses: readonly Clause[],
  bodies: readonly BodyDraft[],
  citations: readonly Citation[],
  issuer: string,
): Mandate[] {
  const mandates: Mandate[] = [];
  const { language } = compiled.grammar;
  const rules = { addressed: `${language}/addressed-section`, subject: `${language}/subject-of-item` };
  let section: Clause | null = null;
  let cursor = 0;
  let cited = 0;
  for (const clause of clauses) {
    if (clause.kind.endsWith('-section')) section = clause.kind === 'operative-section' ? clause : null;
    // A paragraph that begins with its verb is its own heading.
    const head = clause.verb === undefined ? section : clause;
    if (head === null || clause.kind !== 'operative-item') continue;
    while (cursor < bodies.length && bodies[cursor]!.start < clause.start) cursor++;
    while (cited < citations.length && citations[cited]!.start < clause.start) cited++;
    const own = rangeOf(bodies, clause.start, itemTextEnd(clause), cursor);
    const addressed = head.addressee !== undefined;
    const addressee = addressed ? head.addressee! : subjectOf(compiled, text, clause, own, citations);
    const recipient = recipientsOf(compiled, text, own, addressee);
    const inPursuanceOf = pursued(citations, clause, cited);
    const mandate: { -readonly [Key in keyof Mandate]: Mandate[Key] } = {
      locator: clause.locator,
      issuer,
      verb: head.verb!,
      addressee,
      rule: addressed ? rules.addressed : rules.subject,
    };
    if (recipient.length > 0) mandate.recipient = recipient;
    if (inPursuanceOf !== null) mandate.inPursuanceOf = inPursuanceOf;
    mandates.push(mandate);
  }
  return mandates;
}

/** Ids of what a clause acts in pursuance of, null when it names nothing of the kind; its citations begin at `from`. */
function pursued(citations: readonly Citation[], clause: Clause, from: number): string[] | null {
  const end = itemTextEnd(clause);
  let ids: string[] | null = null;
  for (let at = from; at < citations.length && citations[at]!.start < end; at++) {
    const { relation, id } = citations[at]!;
    if (relation !== 'in_pursuance_of' || id === null) continue;
    ids ??= [];
    ids.push(id);
  }
  return ids;
}

/** Where a name may begin behind the articles and conjunctions that open an item. */
function subjectStart(compiled: CompiledGrammar, text: string, from: number, name: number): number {
  let at = skipRight(text, from);
  for (let passed = 0; passed < MOST_ARTICLES && at < name; passed++) {
    if (!matchRight(compiled.articles.trie, text, at, match)) break;
    at = skipRight(text, match.edge);
  }
  return at;
}

const MOST_ARTICLES = 2;

/** The body that the item begins with; none when it begins otherwise. */
function subjectOf(
  compiled: CompiledGrammar,
  text: string,
  clause: Clause,
  own: readonly BodyDraft[],
  citations: readonly Citation[],
): string[] {
  const first = own[0];
  if (!first || !ACTS.has(first.kind)) return [];
  const cited = rangeOf(citations, clause.start, first.end)[0];
  if (cited !== undefined && first.end <= cited.end) return [];
  return first.start === clause.start || subjectStart(compiled, text, clause.start, first.start) === first.start
    ? [first.canonical]
    : [];
}

/** Bodies behind a word for "to", and those joined to them. */
function recipientsOf(
  compiled: CompiledGrammar,
  text: string,
  own: readonly BodyDraft[],
  addressee: readonly string[],
): string[] {
  const recipients: string[] = [];
  for (const body of own) {
    if (body.kind === 'event' || body.kind === 'session' || addressee.includes(body.canonical)) continue;
    if (
      matchLeft(compiled.recipients.trie, text, skipLeft(text, body.start), match) &&
      !recipients.includes(body.canonical)
    )
      recipients.push(body.canonical);
  }
  return recipients;
}

/**
 * Older acts that a clause only tells of: that an instrument or office holder set up a group. The instrument or body
 * nearest before the verb did it; the first group behind the verb was set up.
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
  let cursor = 0;
  for (const clause of clauses) {
    if (clause.kind.endsWith('-section') || clause.kind === 'foreword' || clause.kind.startsWith('title')) continue;
    while (cursor < bodies.length && bodies[cursor]!.start < clause.start) cursor++;
    const end = itemTextEnd(clause);
    if (!namesGroup(bodies, cursor, end)) continue;
    for (let at = clause.start; at < end; at++) {
      if (!matchRight(trie, text, at, match)) continue;
      const verbEnd = match.edge;
      const own = rangeOf(bodies, clause.start, end, cursor);
      const group = groupBehind(own, verbEnd);
      const source = sourceBefore(text, at, clause, own, citations);
      if (group && source)
        told.push({
          locator: clause.locator,
          issuer: source.issuer,
          verb: 'establishes',
          addressee: [group.canonical],
          reported: true,
          source: [source.id],
          rule: `${compiled.grammar.language}/establishes`,
        });
      at = verbEnd;
    }
  }
  return told;
}

/** Whether a group is among the bodies from an index on that begin before an offset. */
function namesGroup(bodies: readonly BodyDraft[], from: number, end: number): boolean {
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++)
    if (bodies[at]!.kind === 'group') return true;
  return false;
}

/** The first group behind the verb. */
const groupBehind = (own: readonly BodyDraft[], verbEnd: number): BodyDraft | undefined =>
  own.find((body) => body.start >= verbEnd && body.kind === 'group' && body.start - verbEnd <= MAX_REACH);

/** How far behind the verb the group may stand, in characters: qualifications come between. */
const MAX_REACH = 60;

function sourceBefore(
  text: string,
  verb: number,
  clause: Clause,
  own: readonly BodyDraft[],
  citations: readonly Citation[],
): { id: string; issuer: string } | null {
  const before = skipLeft(text, verb);
  const cited = rangeOf(citations, clause.start, verb).at(-1);
  if (cited?.id && cited.end === before) return { id: cited.id, issuer: cited.issuer ?? cited.id };
  const subject = own.findLast((body) => body.end <= before);
  if (subject && subject.end === before) return { id: subject.canonical, issuer: subject.canonical };
  return null;
}
