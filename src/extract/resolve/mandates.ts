import type { Citation, Clause, Mandate, Stance } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { skipConnectors } from '../scan/tokens.ts';
import { behindVerb } from '../structure/paragraphs.ts';
import { furtherVerb } from './further-mandates.ts';
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
 * One mandate per operative item, and one for each verb that tells others further on in a paragraph: issuer – verb – addressees. Whom the heading addresses, all its items address; under a
 * heading without addressee (`resolves`) it is whom the item tells (`to instruct the Director`, with that verb), or else
 * the body, or the list of bodies, that it begins with. `issuer` is the meeting or body that adopted the document.
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
  const rules = {
    addressed: `${language}/addressed-section`,
    told: `${language}/told-in-item`,
    subject: `${language}/subject-of-item`,
  };
  // Where verbs take other words on, or stand between words without spaces, what joins them tells less.
  const further = compiled.spaced && compiled.grammar.clitics === undefined;
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
    const addressed = head.addressee !== undefined;
    const told = addressed ? null : toldInItem(compiled, text, clause, bodies, cursor, end, citations[cited]);
    const addressee = addressed
      ? head.addressee!
      : (told?.addressee ??
        subjectOf(compiled, text, sentenceStart(compiled, text, clause), bodies, cursor, end, citations[cited]));
    mandates.push({
      locator: clause.locator,
      issuer,
      verb: told?.verb ?? head.verb!,
      addressee,
      rule: addressed ? rules.addressed : told !== null ? rules.told : rules.subject,
      recipient: recipientsOf(compiled, text, bodies, cursor, end, addressee) ?? undefined,
      inPursuanceOf: pursued(citations, cited, end) ?? undefined,
    });
    if (clause.verb !== undefined && further)
      addFurther(compiled, text, clause, bodies, cursor, end, issuer, rules.told, mandates);
  }
  return mandates;
}

/** `…, and requests the …`: whom a paragraph tells behind its own verb, with the verb that does. */
function addFurther(
  compiled: CompiledGrammar,
  text: string,
  { locator, start, verb }: Clause,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  issuer: string,
  rule: string,
  mandates: Mandate[],
): void {
  const own = mandates.at(-1)!;
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++) {
    const body = bodies[at]!;
    if (!ACTS.has(body.kind)) continue;
    const stance = furtherVerb(compiled, text, start, body.start, (offset) =>
      subjectStart(compiled, text, offset, body.start),
    );
    if (stance === null) continue;
    const addressee = joinedTo(compiled, text, bodies, at, end);
    if (stance === verb && addressee.every((told) => own.addressee.includes(told))) continue;
    mandates.push({ locator, issuer, verb: stance, addressee, rule, recipient: undefined, inPursuanceOf: undefined });
  }
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

/** Where the sentence of an item begins, behind the verb where that stands in the item and says what others shall do. */
function sentenceStart(compiled: CompiledGrammar, text: string, { start, verb }: Clause): number {
  if (verb === undefined || !ORDERS.has(verb)) return start;
  const behind = skipRight(text, behindVerb(compiled, text, start));
  return matchRight(compiled.conjunctions.trie, text, behind, match) ? behind : start;
}

/** Verbs behind which the sentence tells who shall act: `Decides that all States shall …`. */
const ORDERS: ReadonlySet<string> = new Set(['decides', 'resolves', 'agrees', 'recommends']);

interface Told {
  readonly verb: Stance;
  readonly addressee: readonly string[];
}

/** Whom an item tells that opens with a verb of its own, where its heading addresses nobody; null when it tells nobody known. */
function toldInItem(
  compiled: CompiledGrammar,
  text: string,
  clause: Clause,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  cited: Citation | undefined,
): Told | null {
  const start = clause.verb === undefined ? clause.start : behindVerb(compiled, text, clause.start);
  if (!matchRight(compiled.acts.trie, text, skipRight(text, start), match)) return null;
  const verb = compiled.acts.values[match.value]! as Stance;
  const addressee = subjectOf(compiled, text, match.edge, bodies, from, end, cited);
  return addressee.length === 0 ? null : { verb, addressee };
}

/** Where a name may begin behind the articles and conjunctions that open an item, or a verb that stands before its subject. */
function subjectStart(compiled: CompiledGrammar, text: string, from: number, name: number): number {
  let at = skipRight(text, from);
  if (matchRight(compiled.verbFirst.trie, text, at, match)) {
    const verb = wordEnd(text, skipRight(text, match.edge));
    if (skipRight(text, verb) === name) return name;
  }
  for (let passed = 0; passed < MOST_ARTICLES && at < name; passed++) {
    if (!matchRight(compiled.articles.trie, text, at, match)) break;
    at = skipRight(text, match.edge);
  }
  // What tells which groups are meant may stand before the name of their sector.
  if (at < name && matchRight(compiled.modifiers.trie, text, at, match)) at = skipRight(text, match.edge);
  return at;
}

const MOST_ARTICLES = 2;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  return at;
}

/**
 * The body that stands first behind `start`, and those joined to it; none when something else stands there. The clause's
 * bodies begin at index `from`, `cited` is its first citation.
 */
function subjectOf(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  cited: Citation | undefined,
): string[] {
  const aside = subjectBehindAside(compiled, text, start, bodies, from, end);
  if (aside >= 0) return joinedTo(compiled, text, bodies, aside, end);
  const first = from < bodies.length && bodies[from]!.start < end ? bodies[from]! : null;
  if (first === null || !ACTS.has(first.kind)) return [];
  // The name may be part of a citation.
  if (cited !== undefined && cited.start < first.end && first.end <= cited.end) return [];
  if (first.start !== start && subjectStart(compiled, text, start, first.start) !== first.start) return [];
  return joinedTo(compiled, text, bodies, from, end);
}

/** The body with the index `from`, and those that nothing but connectors join to it. */
function joinedTo(compiled: CompiledGrammar, text: string, bodies: readonly BodyDraft[], from: number, end: number) {
  let last = bodies[from]!;
  const subjects = [last.canonical];
  for (let at = from + 1; at < bodies.length && bodies[at]!.start < end; at++) {
    const next = bodies[at]!;
    if (!isJoined(compiled, text, last, next)) break;
    if (!subjects.includes(next.canonical)) subjects.push(next.canonical);
    last = next;
  }
  return subjects;
}

/**
 * `that, in accordance with …, [the Group] shall`: index of the body that stands behind what is put in between commas, −1
 * without any. Behind another comma than the first it is only taken for the subject where the word for what it is to do follows.
 */
function subjectBehindAside(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
): number {
  const conjunction = skipRight(text, start);
  if (!matchRight(compiled.articles.trie, text, conjunction, match)) return -1;
  const comma = skipRight(text, match.edge);
  if (FOLD[text.charCodeAt(comma)] !== COMMA) return -1;
  let depth = 0;
  let body = from;
  let first = true;
  for (let at = comma + 1; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth--;
    if (code !== COMMA || depth > 0) continue;
    while (body < bodies.length && bodies[body]!.start < at) body++;
    const named = body < bodies.length && bodies[body]!.start < end ? bodies[body]! : null;
    if (named === null) return -1;
    // Behind a name, a comma may join the next one to it.
    if (body > from && bodies[body - 1]!.end === at) first = false;
    const stands = ACTS.has(named.kind) && subjectStart(compiled, text, at + 1, named.start) === named.start;
    if (stands && (first || matchRight(compiled.modals.trie, text, skipRight(text, named.end), match))) return body;
    first = false;
  }
  return -1;
}

const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const LONGEST_ASIDE = 240;

/** Whether nothing but a connector of lists, and an article, stands between two bodies that act. */
function isJoined(compiled: CompiledGrammar, text: string, body: BodyDraft, next: BodyDraft): boolean {
  if (!ACTS.has(next.kind)) return false;
  const from = skipRight(text, body.end);
  const to = skipConnectors(compiled, text, from);
  return to > from && (to === next.start || subjectStart(compiled, text, to, next.start) === next.start);
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
  let before: BodyDraft | null = null;
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++) {
    const body = bodies[at]!;
    const { kind, canonical, start } = body;
    const isOne: boolean =
      matchLeft(compiled.recipients.trie, text, skipLeft(text, start), match) ||
      (before !== null && isJoined(compiled, text, before, body));
    before = isOne ? body : null;
    if (!isOne || kind === 'event' || kind === 'session' || addressee.includes(canonical)) continue;
    if (recipients === null) recipients = [canonical];
    else if (!recipients.includes(canonical)) recipients.push(canonical);
  }
  return recipients;
}
