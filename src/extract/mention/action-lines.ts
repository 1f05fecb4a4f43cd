import type { ActionLineMention, Clause } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, foldedText, isDigit, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { firstAtOrAfter } from '../resolve/ranges.ts';
import { digitsOfCode, skipName } from '../scan/action-line.ts';
import { COL, copyRow, FIND, type Finds, WIDTH } from '../scan/finds.ts';
import { RULE, RULE_NAMES } from '../scan/rules.ts';
import { skipConnectors } from '../scan/tokens.ts';
import type { BodyDraft } from './body-draft.ts';

/** The weakest role: the text only says that the body takes part. */
const DEFAULT_ROLE = 'participant';

const match = makeMatch();

/** Turns finds into action-line mentions with role and actor. `bodies` are all mentions, in text order. */
export function resolveActionLines(
  compiled: CompiledGrammar,
  text: string,
  finds: Finds,
  clauses: readonly Clause[],
  clauseAt: (offset: number) => number,
  bodies: readonly BodyDraft[],
): ActionLineMention[] {
  const mentions: ActionLineMention[] = [];
  let body = 0;
  const row = new Int32Array(WIDTH);
  for (let index = 0; index < finds.count; index++) {
    if (finds.rows[index * WIDTH + COL.type] !== FIND.actionLine) continue;
    copyRow(finds, index, row);
    const start = row[COL.start]!;
    const end = row[COL.end]!;
    const owner = clauseAt(start);
    const clause = owner < 0 ? null : clauses[owner]!;
    while (body < bodies.length && bodies[body]!.start < start) body++;
    const codeSpans = readCodes(compiled, text, row[COL.numberStart]!, row[COL.numberEnd]!);
    const role = readRole(compiled, text, start, end);
    const actor =
      clause === null
        ? undefined
        : role.clause > 0
          ? (actorWithin(bodies, role.clause, role.end) ?? actorWithin(bodies, role.end, endOfClause(text, role.end)))
          : (actorBehind(compiled, text, bodies, role.end) ?? actorBefore(compiled, text, bodies, body, clause.start));
    mentions.push({
      locator: clause?.locator ?? '',
      surface: text.slice(start, end),
      codes: codeSpans.map(([code]) => code),
      role: role.role,
      start,
      end,
      codeSpans,
      ...(role.surface === null ? {} : { roleSurface: role.surface }),
      ...(actor === undefined ? {} : { actor }),
      rule: `${compiled.grammar.language}/${RULE_NAMES[RULE.actionLine]}`,
    });
  }
  for (let index = mentions.length - 2; index >= 0; index--)
    mentions[index] = withSharedRole(compiled, text, mentions[index]!, mentions[index + 1]!);
  return mentions;
}

/** `C2 (…) and C5 (…), facilitator`: a role noun behind the last of joined phrases is that of those before as well. */
function withSharedRole(
  compiled: CompiledGrammar,
  text: string,
  mention: ActionLineMention,
  next: ActionLineMention,
): ActionLineMention {
  if (mention.roleSurface !== undefined || next.roleSurface === undefined) return mention;
  const behind = skipRight(text, skipName(text, mention.end));
  const joined = behind > mention.end && skipConnectors(compiled, text, behind) === next.start;
  if (!joined || !text.slice(next.end, next.end + LONGEST_CLAUSE).includes(next.roleSurface)) return mention;
  const { role, roleSurface, actor } = next;
  return { ...mention, role, roleSurface, ...(actor === undefined ? {} : { actor }) };
}

/** Codes with their spans; between the ends of a range the ones that it implies carry the range's own span. */
function readCodes(compiled: CompiledGrammar, text: string, from: number, to: number): [string, number, number][] {
  const codes: [string, number, number][] = [];
  for (let at = from; at < to; at++) {
    const start = digitsOfCode(compiled, text, at);
    if (start < 0) continue;
    let end = start;
    while (end < to && isDigit(FOLD[text.charCodeAt(end)]!)) end++;
    if (end === start) continue;
    const digits = foldedText(text, start, end);
    const previous = codes.at(-1);
    if (previous && isRange(compiled, text, previous[2], at))
      for (let line = Number(previous[0].slice(1)) + 1; line < Number(digits); line++)
        codes.push([`C${line}`, previous[1], end]);
    codes.push([`C${Number(digits)}`, at, end]);
    at = end - 1;
  }
  return codes;
}

/** Nothing but a word or dash for a range stands between two codes; lists have commas and words of their own. */
const isRange = (compiled: CompiledGrammar, text: string, from: number, to: number): boolean =>
  matchRight(compiled.ranges.trie, text, skipRight(text, from), match) && skipRight(text, match.edge) === to;

interface Role {
  readonly role: string;
  readonly surface: string | null;
  /** Where the role noun behind the phrase ends, −1 without one. */
  readonly end: number;
  /** Where the clause begins that the noun stands in, 0 when it stands in none of its own. */
  readonly clause: number;
}

/**
 * A role noun behind the phrase; before it; in a clause that follows it; a verb of a role or of joint
 * implementation before it; else the weakest role.
 */
function readRole(compiled: CompiledGrammar, text: string, start: number, end: number): Role {
  const behind = skipRight(text, skipName(text, end));
  let at = behind;
  if (matchRight(compiled.roleLinks.trie, text, at, match)) at = skipRight(text, match.edge);
  if (matchRight(compiled.roles.trie, text, at, match))
    return {
      role: compiled.roles.values[match.value]!,
      surface: text.slice(at, match.edge),
      end: match.edge,
      clause: 0,
    };
  const before = skipLeft(text, start);
  // Where nouns are declined, the case alone may join them.
  const linked = matchLeft(compiled.roleLinksLeft.trie, text, before, match) ? skipLeft(text, match.edge) : before;
  if (matchLeft(compiled.rolesLeft.trie, text, linked, match))
    return { role: compiled.roles.values[match.value]!, surface: text.slice(match.edge, linked), end: -1, clause: 0 };
  // A clause may go on to say what the body was before, so it counts last of what names a role.
  const told = roleInClause(compiled, text, behind) ?? roleFurtherOn(compiled, text, behind);
  if (told !== null) return told;
  if (matchLeft(compiled.roleActs.trie, text, before, match))
    return {
      role: compiled.roleActs.values[match.value]!,
      surface: text.slice(match.edge, before),
      end: -1,
      clause: 0,
    };
  if (matchLeft(compiled.participation.trie, text, before, match))
    return { role: DEFAULT_ROLE, surface: text.slice(match.edge, before), end: -1, clause: 0 };
  return { role: DEFAULT_ROLE, surface: null, end: -1, clause: 0 };
}

/** `C2 [of the Summit] as facilitator`: a role noun behind its link, with no more between than whose action line it is. */
function roleFurtherOn(compiled: CompiledGrammar, text: string, from: number): Role | null {
  const limit = Math.min(text.length, from + LONGEST_OWNER);
  for (let at = from; at < limit && !CLAUSE_ENDS.has(FOLD[text.charCodeAt(at)]!); at++) {
    if (compiled.spaced && at > 0 && !isSoft(FOLD[text.charCodeAt(at - 1)]!)) continue;
    // What is joined is of something else: `C2 [is useful and the Sector acts] as facilitator`.
    if (opensAnother(compiled, text, at)) return null;
    if (!matchRight(compiled.roleLinks.trie, text, at, match)) continue;
    const role = skipRight(text, match.edge);
    if (!matchRight(compiled.roles.trie, text, role, match)) continue;
    return {
      role: compiled.roles.values[match.value]!,
      surface: text.slice(role, match.edge),
      end: match.edge,
      clause: 0,
    };
  }
  return null;
}

/** Whether a word for `that` begins at `at`, or one for `and` ended before it. */
const opensAnother = (compiled: CompiledGrammar, text: string, at: number): boolean =>
  matchRight(compiled.conjunctions.trie, text, at, match) ||
  matchLeft(compiled.connectorsLeft.trie, text, skipLeft(text, at), match);

/** The first role noun in a clause that a relative word opens at or soon after `from`, up to its end; null without one. */
function roleInClause(compiled: CompiledGrammar, text: string, from: number): Role | null {
  const { roleRelatives } = compiled;
  if (roleRelatives.values.length === 0) return null;
  let clause = 0;
  for (let at = from; clause === 0; at++) {
    if (at - from > LONGEST_OWNER || at >= text.length) return null;
    if (matchRight(roleRelatives.trie, text, at, match)) clause = match.edge;
    else if (CLAUSE_ENDS.has(FOLD[text.charCodeAt(at)]!)) return null;
  }
  const limit = Math.min(text.length, clause + LONGEST_CLAUSE);
  for (let at = clause; at < limit && !CLAUSE_ENDS.has(FOLD[text.charCodeAt(at)]!); at++)
    if (isSoft(FOLD[text.charCodeAt(at - 1)]!) && matchRight(compiled.roles.trie, text, at, match))
      return {
        role: compiled.roles.values[match.value]!,
        surface: text.slice(at, match.edge),
        end: match.edge,
        clause,
      };
  return null;
}

/** Where the clause ends that `from` stands in. */
function endOfClause(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_CLAUSE);
  let at = from;
  while (at < limit && !CLAUSE_ENDS.has(FOLD[text.charCodeAt(at)]!)) at++;
  return at;
}

/** Whose action line it is may stand between: `C2 [of the Geneva Plan of Action]`. */
const LONGEST_OWNER = 40;
const LONGEST_CLAUSE = 120;
/** Comma, colon, semicolon, full stop. */
const CLAUSE_ENDS: ReadonlySet<number> = new Set([44, 58, 59, 46]);

/** The first body that is named between two offsets, where it can act. */
function actorWithin(bodies: readonly BodyDraft[], from: number, to: number): string | undefined {
  for (let index = firstAtOrAfter(bodies, from); index < bodies.length && bodies[index]!.start < to; index++)
    if (!isIdle(bodies[index]!)) return bodies[index]!.canonical;
  return undefined;
}

/** What takes no part in an action line itself. */
const isIdle = ({ kind }: BodyDraft): boolean => kind === 'generic-actor' || kind === 'event' || kind === 'session';

/** The body that the role noun describes: `facilitator of C7` + link + body. */
function actorBehind(
  compiled: CompiledGrammar,
  text: string,
  bodies: readonly BodyDraft[],
  roleEnd: number,
): string | undefined {
  if (roleEnd < 0 || !matchRight(compiled.roleLinks.trie, text, skipRight(text, roleEnd), match)) return undefined;
  const at = skipRight(text, match.edge);
  const body = bodies[firstAtOrAfter(bodies, at)];
  return body?.start === at ? body.canonical : undefined;
}

/** The last body before the phrase that the text says is to act; else the clause's first, its topic. */
function actorBefore(
  compiled: CompiledGrammar,
  text: string,
  bodies: readonly BodyDraft[],
  next: number,
  clauseStart: number,
): string | undefined {
  let topic: string | undefined;
  for (let index = next - 1; index >= 0 && bodies[index]!.start >= clauseStart; index--) {
    const body = bodies[index]!;
    if (isIdle(body)) continue;
    if (matchRight(compiled.modals.trie, text, skipRight(text, body.end), match)) return body.canonical;
    topic = body.canonical;
  }
  return topic;
}
