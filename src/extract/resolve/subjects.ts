import { BODY_KINDS, type Citation } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { skipConnectors } from '../scan/tokens.ts';
import { namesItsPart } from '../structure/addressees.ts';

const match = makeMatch();

/** Those who are told to act: bodies; meetings and summits are not. */
export const ACTS: ReadonlySet<string> = new Set(BODY_KINDS);

/** Where a name may begin behind the articles and conjunctions that open an item, or a verb that stands before its subject. */
function subjectStart(compiled: CompiledGrammar, text: string, from: number, name: number): number {
  const at = skipRight(text, from);
  if (matchRight(compiled.verbFirst.trie, text, at, match)) {
    const verb = wordEnd(text, skipRight(text, match.edge));
    if (behindArticles(compiled, text, skipRight(text, verb), name) === name) return name;
  }
  return behindArticles(compiled, text, at, name);
}

/** Steps over articles, and over what tells which groups are meant, as far as the name. */
function behindArticles(compiled: CompiledGrammar, text: string, from: number, name: number): number {
  let at = from;
  for (let passed = 0; passed < MOST_ARTICLES && at < name; passed++) {
    if (!matchRight(compiled.articles.trie, text, at, match)) break;
    at = skipRight(text, match.edge);
  }
  // What tells which groups are meant may stand before the name of their sector.
  if (at < name && matchRight(compiled.modifiers.trie, text, at, match)) at = skipRight(text, match.edge);
  return at;
}

const MOST_ARTICLES = 2;

function wordStart(text: string, to: number): number {
  let at = to;
  while (at > 0 && !isSoft(FOLD[text.charCodeAt(at - 1)]!)) at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  return at;
}

/**
 * The body that stands first behind `start`, and those joined to it; none when something else stands there. The clause's
 * bodies begin at index `from`, `cited` is its first citation.
 */
export function subjectOf(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  cited: Citation | undefined,
): string[] {
  // Where words don't stand apart, no conjunction opens the sentence: who begins it is who acts.
  const near = compiled.spaced ? -1 : subjectAt(compiled, text, start, bodies, from, end, cited);
  const far = near >= 0 ? -1 : subjectFarBehind(compiled, text, start, bodies, from, end);
  if (far >= 0) return joinedTo(compiled, text, bodies, far, end);
  const first = compiled.spaced ? subjectAt(compiled, text, start, bodies, from, end, cited) : near;
  return first < 0 ? [] : joinedTo(compiled, text, bodies, first, end);
}

/** Index of the first body where it stands right behind `start`; −1 when something else stands there. */
function subjectAt(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  cited: Citation | undefined,
): number {
  const first = from < bodies.length && bodies[from]!.start < end ? bodies[from]! : null;
  if (first === null || !ACTS.has(first.kind)) return -1;
  // The name may be part of a citation.
  if (cited !== undefined && cited.start < first.end && first.end <= cited.end) return -1;
  return first.start === start || subjectStart(compiled, text, start, first.start) === first.start ? from : -1;
}

/** The body with the index `from`, and those that nothing but connectors join to it. */
export function joinedTo(
  compiled: CompiledGrammar,
  text: string,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
): string[] {
  let last = bodies[from]!;
  if (namesItsPart(compiled, text, last.end)) return [];
  const subjects = [last.canonical];
  for (let at = from + 1; at < bodies.length && bodies[at]!.start < end; at++) {
    const next = bodies[at]!;
    if (!isJoined(compiled, text, last, next) || namesItsPart(compiled, text, next.end)) break;
    if (!subjects.includes(next.canonical)) subjects.push(next.canonical);
    last = next;
  }
  return subjects;
}

/** Index of a body that stands behind more than articles, −1 without any. */
function subjectFarBehind(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
): number {
  const behind = skipRight(text, start);
  if (!compiled.spaced) return behindCommas(compiled, text, behind, bodies, from, end, false);
  const aside = subjectBehindAside(compiled, text, start, bodies, from, end);
  return aside >= 0 ? aside : subjectOfAll(compiled, text, behind, bodies, from, end);
}

/** `that for a year [all States] must`: where a form for "all" is of a subject alone, with what is to be done behind the name. */
function subjectOfAll(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
): number {
  const wholes = compiled.wholes.trie;
  let at = start;
  for (let body = from; body < bodies.length && bodies[body]!.start < end; body++) {
    const { kind, start: name } = bodies[body]!;
    for (; at < name; at++) if (at - start > LONGEST_ASIDE || CLAUSE_ENDS.has(FOLD[text.charCodeAt(at)]!)) return -1;
    if (!ACTS.has(kind)) continue;
    // The word may be part of the name, or stand before it.
    const whole = [name, wordStart(text, skipLeft(text, name))].some((word) => matchRight(wholes, text, word, match));
    if (whole && isToAct(compiled, text, bodies, body, end)) return body;
  }
  return -1;
}

/** Whether a word for what is to be done stands behind a body and those joined to it. */
function isToAct(
  compiled: CompiledGrammar,
  text: string,
  bodies: readonly BodyDraft[],
  index: number,
  end: number,
): boolean {
  let last = bodies[index]!;
  for (let at = index + 1; at < bodies.length && bodies[at]!.start < end; at++) {
    if (!isJoined(compiled, text, last, bodies[at]!)) break;
    last = bodies[at]!;
  }
  return matchRight(compiled.modals.trie, text, skipRight(text, last.end), match);
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
  return behindCommas(compiled, text, comma + 1, bodies, from, end, true);
}

/** The same behind the commas from `start` on; behind the first one nothing more is asked for where it is `sure`. */
function behindCommas(
  compiled: CompiledGrammar,
  text: string,
  start: number,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
  sure: boolean,
): number {
  let depth = 0;
  let body = from;
  let first = sure;
  for (let at = start; at < Math.min(end, start + LONGEST_ASIDE); at++) {
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
    if (stands && (first || isToAct(compiled, text, bodies, body, end))) return body;
    first = false;
  }
  return -1;
}

const COMMA = 44;
const OPEN = 40;
const CLOSE = 41;
const LONGEST_ASIDE = 240;
/** Comma, colon, semicolon, full stop. */
const CLAUSE_ENDS: ReadonlySet<number> = new Set([44, 58, 59, 46]);

/** Whether nothing but a connector of lists, and an article, stands between two bodies that act. */
export function isJoined(compiled: CompiledGrammar, text: string, body: BodyDraft, next: BodyDraft): boolean {
  if (!ACTS.has(next.kind)) return false;
  const from = skipRight(text, body.end);
  const to = skipConnectors(compiled, text, from);
  return to > from && (to === next.start || subjectStart(compiled, text, to, next.start) === next.start);
}
