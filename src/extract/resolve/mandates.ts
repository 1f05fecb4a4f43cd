import type { Citation, Clause, Mandate, Stance } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { behindVerb } from '../structure/paragraph-verbs.ts';
import { itemTextEnd } from './ranges.ts';
import { isJoined, subjectOf } from './subjects.ts';
import { type Told, toldFurther } from './told-further.ts';

const match = makeMatch();

/**
 * One mandate per operative item: issuer – verb – addressees. Whom the heading addresses, all its items address; under a
 * heading without addressee (`resolves`) it is whom the item tells (`to instruct the Director`, with that verb), or else
 * the body, or the list of bodies, that it begins with. A paragraph that begins with its verb may tell others behind further
 * verbs. `issuer` is the meeting or body that adopted the document.
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
    further: `${language}/told-further`,
  };
  let section: Clause | null = null;
  /** The verb under which what stands below an item may tell somebody: that of the last item, if it tells nobody itself. */
  let open: string | null = null;
  let cursor = 0;
  let cited = 0;
  for (const clause of clauses) {
    if (clause.kind.endsWith('-section')) section = clause.kind === 'operative-section' ? clause : null;
    // A paragraph that begins with its verb is its own heading.
    const head: Clause | null = clause.verb === undefined ? section : clause;
    const below = clause.kind === 'operative-subitem' ? open : null;
    if (below === null && (head === null || clause.kind !== 'operative-item')) continue;
    while (cursor < bodies.length && bodies[cursor]!.start < clause.start) cursor++;
    while (cited < citations.length && citations[cited]!.start < clause.start) cited++;
    const end = itemTextEnd(clause);
    if (below !== null) {
      const told = toldBelow(compiled, text, clause, below, bodies, cursor, end, citations[cited]);
      if (told !== null)
        mandates.push({
          locator: clause.locator,
          issuer,
          verb: told.verb,
          addressee: told.addressee,
          rule: told.verb === below ? rules.subject : rules.told,
          recipient: recipientsOf(compiled, text, bodies, cursor, end, told.addressee) ?? undefined,
          inPursuanceOf: pursued(citations, cited, end) ?? undefined,
        });
      continue;
    }
    if (head === null) continue;
    const addressed = head.addressee !== undefined;
    const inItem = addressed ? null : toldInItem(compiled, text, clause, bodies, cursor, end, citations[cited]);
    const told = inItem !== null && isSubject(compiled, inItem, issuer) ? null : inItem;
    const addressee = addressed
      ? head.addressee!
      : (told?.addressee ??
        subjectOf(compiled, text, sentenceStart(compiled, text, clause), bodies, cursor, end, citations[cited]));
    open = !addressed && addressee.length === 0 ? head.verb! : null;
    mandates.push({
      locator: clause.locator,
      issuer,
      verb: told?.verb ?? head.verb!,
      addressee,
      rule: addressed ? rules.addressed : told !== null ? rules.told : rules.subject,
      recipient: recipientsOf(compiled, text, bodies, cursor, end, addressee) ?? undefined,
      inPursuanceOf: pursued(citations, cited, end) ?? undefined,
    });
    if (clause.verb === undefined) continue;
    for (const { verb, addressee: others } of toldFurther(compiled, text, clause, bodies, cursor, end)) {
      if (verb === clause.verb && others.every((other) => addressee.includes(other))) continue;
      mandates.push({
        locator: clause.locator,
        issuer,
        verb,
        addressee: others,
        rule: rules.further,
        recipient: undefined,
        inPursuanceOf: undefined,
      });
    }
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

/** Where verbs stand first, whoever adopts the text is who is to do what the verb says, and not told by it. */
const isSubject = ({ grammar }: CompiledGrammar, { addressee }: Told, issuer: string): boolean =>
  grammar.mandate.verbFirst !== undefined && (issuer === addressee[0] || issuer.startsWith(`${addressee[0]}-`));

/** Where the sentence of an item begins, behind the verb where that stands in the item and says what others shall do. */
function sentenceStart(compiled: CompiledGrammar, text: string, { start, verb }: Clause): number {
  if (verb === undefined || !ORDERS.has(verb)) return start;
  const behind = skipRight(text, behindVerb(compiled, text, start));
  // The word between them may be one that stands before names.
  if (matchRight(compiled.conjunctions.trie, text, behind, match))
    return FOLD[text.charCodeAt(match.edge - 1)] === COMMA ? skipRight(text, match.edge) : behind;
  return compiled.spaced || !saysWhatToDo(compiled, text, behind) ? start : behind;
}

/** Where no word stands between the verb and who shall act: whether one for what is to be done follows in the same breath. */
function saysWhatToDo(compiled: CompiledGrammar, text: string, from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT && !CLAUSE_ENDS.has(FOLD[text.charCodeAt(at)]!); at++)
    if (matchRight(compiled.modals.trie, text, at, match)) return true;
  return false;
}

const COMMA = 44;
const LONGEST_SUBJECT = 60;
/** Comma, colon, semicolon, full stop. */
const CLAUSE_ENDS: ReadonlySet<number> = new Set([44, 58, 59, 46]);

/** Verbs behind which the sentence tells who shall act: `Decides that all States shall …`. */
const ORDERS: ReadonlySet<string> = new Set(['decides', 'resolves', 'agrees', 'recommends']);

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

/**
 * `1 that: a) [the Council] shall …; b) to instruct [the Director] …`: whom one part of an item tells that tells nobody
 * itself; null for none. A name alone is a member of a list: the word for what it is to do follows where it is told.
 */
function toldBelow(
  compiled: CompiledGrammar,
  text: string,
  clause: Clause,
  verb: string,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  cited: Citation | undefined,
): { readonly verb: string; readonly addressee: readonly string[] } | null {
  const told = toldInItem(compiled, text, clause, bodies, from, end, cited);
  if (told !== null || !ORDERS.has(verb)) return told;
  const addressee = subjectOf(compiled, text, clause.start, bodies, from, end, cited);
  const last = addressee.at(-1);
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++)
    if (bodies[at]!.canonical === last)
      return matchRight(compiled.modals.trie, text, skipRight(text, bodies[at]!.end), match)
        ? { verb, addressee }
        : null;
  return null;
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
