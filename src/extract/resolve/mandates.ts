import type { Citation, Clause, Mandate } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { itemTextEnd } from './ranges.ts';

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
    const end = itemTextEnd(clause);
    const first = cursor < bodies.length && bodies[cursor]!.start < end ? bodies[cursor]! : null;
    const addressed = head.addressee !== undefined;
    const addressee = addressed ? head.addressee! : subjectOf(compiled, text, clause, first, citations[cited]);
    const recipient = recipientsOf(compiled, text, bodies, cursor, end, addressee);
    const inPursuanceOf = pursued(citations, cited, end);
    const mandate: { -readonly [Key in keyof Mandate]: Mandate[Key] } = {
      locator: clause.locator,
      issuer,
      verb: head.verb!,
      addressee,
      rule: addressed ? rules.addressed : rules.subject,
    };
    if (recipient !== null) mandate.recipient = recipient;
    if (inPursuanceOf !== null) mandate.inPursuanceOf = inPursuanceOf;
    mandates.push(mandate);
  }
  return mandates;
}

/** Ids of what a clause acts in pursuance of, null when it names nothing of the kind; its citations begin at index `from`. */
function pursued(citations: readonly Citation[], from: number, end: number): string[] | null {
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

/** The body that the item begins with; none when it begins otherwise. `first` and `cited` are the first that it names. */
function subjectOf(
  compiled: CompiledGrammar,
  text: string,
  clause: Clause,
  first: BodyDraft | null,
  cited: Citation | undefined,
): string[] {
  if (first === null || !ACTS.has(first.kind)) return [];
  // The name may be part of a citation.
  if (cited !== undefined && cited.start < first.end && first.end <= cited.end) return [];
  return first.start === clause.start || subjectStart(compiled, text, clause.start, first.start) === first.start
    ? [first.canonical]
    : [];
}

/** Bodies behind a word for "to", and those joined to them; null without any. The clause's bodies begin at index `from`. */
function recipientsOf(
  compiled: CompiledGrammar,
  text: string,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  addressee: readonly string[],
): string[] | null {
  let recipients: string[] | null = null;
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++) {
    const { kind, canonical, start } = bodies[at]!;
    if (!matchLeft(compiled.recipients.trie, text, skipLeft(text, start), match)) continue;
    if (kind === 'event' || kind === 'session' || addressee.includes(canonical)) continue;
    if (recipients === null) recipients = [canonical];
    else if (!recipients.includes(canonical)) recipients.push(canonical);
  }
  return recipients;
}
