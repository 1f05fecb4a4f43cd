import { makeSessionId } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { codeAt, FOLD, foldAt, isCapital, isDigit } from '../lexicon/chars.ts';
import { OPENS } from '../lexicon/mention-gate.ts';
import { formKey, type NamedBody, type NameTable, nameKey, OFFICERS } from '../lexicon/names.ts';
import { makeMatch, matchRight, skipRight } from '../lexicon/trie.ts';
import { makeBracket, readBracket } from '../scan/bracket.ts';
import { skipConnectors } from '../scan/tokens.ts';
import { type BodyDraft, bodyDraft } from './body-draft.ts';
import { type Group, type GroupName, readGroup, skipSpaces } from './groups.ts';
import { readOfficers, readOfficersAhead } from './officers.ts';

const OPEN = 40;
const CLOSE = 41;
const HYPHEN = 45;
const MAX_BRACKET = 60;
const MAX_NUMERALS = 4;
const MEETS: ReadonlySet<string> = new Set(['conference', 'council']);
const HAS_GROUPS: ReadonlySet<string> = new Set(['sector', 'organization']);

const match = makeMatch();
const bracket = makeBracket();

/** A name that was asked for since `readMention` began means another body, or nobody, in texts of others. */
let varied = false;

function bodyOf(names: NameTable, index: number): NamedBody {
  const body = names.bodies[index]!;
  if (body.inTextsOf !== undefined) varied = true;
  return body;
}

/** The mention that begins at `start`: several where they share a noun, none where nobody is named. */
export function readMentionsAt(
  compiled: CompiledGrammar,
  names: NameTable,
  text: string,
  start: number,
): readonly BodyDraft[] {
  const named = readMention(compiled, names, text, start, OPENS.name | OPENS.group | OPENS.ordinal);
  return named === null || named.canonical === '' ? [] : [...listed, named];
}

/** Mentions that share the noun of the one that was read last, before it in the text. */
export const listedBefore = (): readonly BodyDraft[] => listed;

/** Whether the mention that was read last could be another one, or none, in the texts of another body. */
export const isVaried = (): boolean => varied;

/**
 * What the text names at `start`, where a mention may begin with what the bits of `OPENS` tell: the longest name, with what
 * belongs to it: the abbreviation or full name in brackets behind it, a date or session (then it is the meeting), the
 * sector before a group noun. Null where nothing is; without a canonical id where it is nobody that we tell.
 */
export function readMention(
  compiled: CompiledGrammar,
  names: NameTable,
  text: string,
  start: number,
  opens: number,
): BodyDraft | null {
  if (listed.length > 0) listed = [];
  varied = false;
  const nameStart = (opens & OPENS.ordinal) === 0 ? start : skipOrdinal(compiled, text, start);
  if (matchRight(names.right, text, nameStart, match)) {
    const index = match.value;
    const body = bodyOf(names, index);
    const end = match.edge;
    if (body.kind === OFFICERS || body.kind === 'officer') {
      // A name for all who head an office may go on with which of them.
      const officers = readOfficers(compiled, text, start, end);
      for (const officer of officers.slice(0, -1)) listed.push(officer);
      const last = officers.at(-1);
      if (last !== undefined || body.kind === OFFICERS) return last ?? null;
    }
    if (body.kind === 'secretariat') {
      const officers = readOfficersAhead(compiled, text, start);
      for (const officer of officers.slice(0, -1)) listed.push(officer);
      const last = officers.at(-1);
      if (last !== undefined) return last;
    }
    if (nameStart === start && HAS_GROUPS.has(body.kind)) {
      const group = readGroup(compiled, text, end);
      if (group) return groupDraft(start, group.end, body.id, group);
      const shared = body.kind === 'sector' ? sharedGroup(compiled, names, text, end) : null;
      if (shared) return bodyDraft(start, end, joinedId(body.id, shared.value), 'group', 'scoped-group');
    }
    return extend(compiled, names, text, start, end, index);
  }
  if (nameStart !== start || (opens & (OPENS.group | OPENS.ordinal)) === 0) return null;
  const group = readGroup(compiled, text, start);
  if (group === null) return null;
  const from = group.start;
  const sector = sectorBehind(compiled, names, text, group.end);
  if (sector === null) return groupDraft(from, group.end, null, group);
  let last = groupDraft(from, sector.end, sector.id, group);
  if (NUMBERED.test(group.value)) return last;
  // `study groups [of] ITU-T [and ITU-D]`: the noun is that of all, where abbreviations alone follow it.
  for (let more = 1; more < MOST_SECTORS; more++) {
    const next = skipConnectors(compiled, text, skipSpaces(text, last.end));
    const body = next > last.end && matchRight(names.right, text, next, match) ? bodyOf(names, match.value) : null;
    if (body?.kind !== 'sector' || !isAbbreviation(text, next, match.edge)) break;
    const { edge } = match;
    if (readGroup(compiled, text, edge) !== null) break;
    listed.push(last);
    last = bodyDraft(next, edge, joinedId(body.id, group.value), 'group', 'scoped-group');
  }
  return last;
}

/** Capitals and what joins them. */
const isAbbreviation = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!isCapital(codeAt(text, at)) && foldAt(text, at) !== HYPHEN) return false;
  return true;
};

/** `ITU-T [and ITU-R study groups]`: the groups whose noun stands behind the last of several sectors, the first of which ends at `from`. */
function sharedGroup(compiled: CompiledGrammar, names: NameTable, text: string, from: number): GroupName | null {
  let at = skipSpaces(text, from);
  for (let sector = 1; sector < MOST_SECTORS; sector++) {
    const next = skipConnectors(compiled, text, at);
    if (next === at || !matchRight(names.right, text, next, match)) return null;
    if (bodyOf(names, match.value).kind !== 'sector') return null;
    const group = readGroup(compiled, text, match.edge);
    if (group) return group.earlier.length > 0 || NUMBERED.test(group.value) ? null : group;
    at = skipSpaces(text, match.edge);
  }
  return null;
}

const MOST_SECTORS = 3;
const NUMBERED = /-\d+$/;

/** Mentions that a noun for groups shares with the one that was read last: those of a list before its last member. */
let listed: BodyDraft[] = [];

/** The group, or the last of several under one noun; the others go to `listed`. */
function groupDraft(start: number, end: number, owner: string | null, group: Group): BodyDraft {
  const draft = (from: number, to: number, { value, fallback }: GroupName): BodyDraft =>
    owner === null
      ? bodyDraft(from, to, fallback, 'group', 'group')
      : bodyDraft(from, to, joinedId(owner, value), 'group', 'scoped-group');
  let from = start;
  for (const member of group.earlier) {
    listed.push(draft(from, member.end, member));
    from = member.next;
  }
  return draft(from, end, group);
}

/** `UN-Boats`: an abbreviation with which that of another body begins; a letter with a number is that of a document. */
const isPartOfAnother = (text: string, end: number): boolean =>
  foldAt(text, end) === HYPHEN &&
  isCapital(codeAt(text, end + 1)) &&
  isCapital(codeAt(text, end - 1)) &&
  !isDigit(foldAt(text, end + 2));

/** What stands behind a name and belongs to it. */
function extend(
  compiled: CompiledGrammar,
  names: NameTable,
  text: string,
  start: number,
  nameEnd: number,
  bodyIndex: number,
): BodyDraft | null {
  const body = bodyOf(names, bodyIndex);
  if (body.id === '') return plain(start, nameEnd, body);
  if (isPartOfAnother(text, nameEnd)) return null;
  const open = skipSpaces(text, nameEnd);
  const following = foldAt(text, open);
  const meets = MEETS.has(body.kind);
  // Behind most names nothing stands that could belong to them.
  if (following !== OPEN && !(meets && (isDigit(following) || foldAt(text, nameEnd) === HYPHEN)))
    return plain(start, nameEnd, body);
  if (meets) {
    const session = readYearSuffix(text, nameEnd) ?? readSession(compiled, text, nameEnd);
    if (session) return meeting(start, session.end, body, session.year, 'session');
  }
  if (following !== OPEN) return plain(start, nameEnd, body);
  // What is marked as revised is an instrument, whose bracket may stand behind its body.
  if (meets && readBracket(compiled, text, open, bracket) && bracket.issuer < 0 && !bracket.revised)
    return meeting(start, bracket.end, body, bracket.year, 'session');
  const close = findClose(text, open);
  if (close < 0) return plain(start, nameEnd, body);
  const { spaced } = compiled.grammar;
  const inner = names.byForm.get(nameKey(formKey(text, open + 1, close), spaced));
  const named = inner === undefined ? null : bodyOf(names, inner);
  if (named?.id === body.id) {
    const both = bodyDraft(start, close + 1, body.id, body.kind, 'name-and-abbreviation');
    addTail(names, text, both, nameEnd, spaced);
    return both;
  }
  if (named && endsInName(names, text, start, nameEnd, named.id))
    return bodyDraft(start, close + 1, body.id, body.kind, 'name-and-abbreviation');
  if (named?.id.startsWith(`${body.id}-`)) return bodyDraft(start, close + 1, named.id, 'event', 'session');
  if (matchRight(names.right, text, open + 1, match) && bodyOf(names, match.value).id === body.id) {
    const session = readYearSuffix(text, match.edge);
    if (session && session.end === close) return meeting(start, close + 1, body, session.year, 'event');
  }
  return plain(start, nameEnd, body);
}

/** Ids made of a body and something of it. The same few are named again and again: one string serves all. */
const made = new Map<string, Map<string | number, string>>();
const MOST_MADE = 1000;

function madeOnce(body: string, part: string | number, make: () => string): string {
  let parts = made.get(body);
  if (parts === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    parts = new Map();
    made.set(body, parts);
  }
  let id = parts.get(part);
  if (id === undefined) {
    if (parts.size >= MOST_MADE) parts.clear();
    id = make();
    parts.set(part, id);
  }
  return id;
}

const joinedId = (owner: string, value: string): string => madeOnce(owner, value, () => `${owner}:${value}`);
const sessionId = (body: string, year: number): string => madeOnce(body, year, () => makeSessionId(body, year));

/** Whether the name ends in that of another body, whose abbreviation then stands behind both: `Director of the Bureau (TSB)`. */
function endsInName(names: NameTable, text: string, start: number, end: number, id: string): boolean {
  for (let at = start + 1; at < end; at++)
    if (matchRight(names.right, text, at, match) && match.edge === end && bodyOf(names, match.value).id === id)
      return true;
  return false;
}

const plain = (start: number, end: number, body: NamedBody): BodyDraft =>
  bodyDraft(start, end, body.id, body.kind, 'name');

const meeting = (start: number, end: number, body: NamedBody, year: number, kind: 'session' | 'event'): BodyDraft =>
  bodyDraft(start, end, sessionId(body.id, year), kind, 'session');

/** A longer name may go on behind the bracket: `Bureau (TSB) Director`. */
function addTail(names: NameTable, text: string, named: BodyDraft, nameEnd: number, spaced: boolean): void {
  const next = foldAt(text, skipRight(text, named.end));
  if (!names.tails.has(spaced ? String.fromCharCode(next).toLowerCase().charCodeAt(0) : next)) return;
  const name = nameKey(formKey(text, named.start, nameEnd), spaced);
  for (let end = Math.min(text.length, named.end + LONGEST_TAIL); end > named.end; end--) {
    const tail = formKey(text, named.end, end);
    const whole = tail === '' ? undefined : names.byForm.get(name + nameKey(tail, spaced));
    if (whole === undefined) continue;
    const { id, kind } = bodyOf(names, whole);
    named.end = end;
    named.canonical = id;
    named.kind = kind;
    return;
  }
}

const LONGEST_TAIL = 8;

/** `-13` behind an abbreviation. */
function readYearSuffix(text: string, from: number): { year: number; end: number } | null {
  if (foldAt(text, from) !== HYPHEN) return null;
  let end = from + 1;
  let value = 0;
  while (end - from <= 4 && isDigit(foldAt(text, end))) value = value * 10 + FOLD[text.charCodeAt(end++)]! - 48;
  const digits = end - from - 1;
  if (digits === 2) return { year: value < 50 ? 2000 + value : 1900 + value, end };
  return digits === 4 && value > 1800 ? { year: value, end } : null;
}

/** A year and the word for session behind a name. */
function readSession(compiled: CompiledGrammar, text: string, from: number): { year: number; end: number } | null {
  let at = skipSpaces(text, from);
  let year = 0;
  const digits = at;
  while (at - digits < 5 && isDigit(foldAt(text, at))) year = year * 10 + FOLD[text.charCodeAt(at++)]! - 48;
  if (at - digits !== 4 || year < 1800) return null;
  at = skipSpaces(text, at);
  if (matchRight(compiled.yearMarksRight.trie, text, at, match)) at = skipSpaces(text, match.edge);
  return matchRight(compiled.sessionsRight.trie, text, at, match) ? { year, end: match.edge } : null;
}

/** The sector whose groups they are, behind the noun: `study groups [of] ITU-T`. */
function sectorBehind(
  compiled: CompiledGrammar,
  names: NameTable,
  text: string,
  from: number,
): { id: string; end: number } | null {
  let at = skipSpaces(text, from);
  if (matchRight(compiled.modifiersBehind.trie, text, at, match)) at = skipSpaces(text, match.edge);
  if (matchRight(compiled.scopeLinks.trie, text, at, match)) at = skipSpaces(text, match.edge);
  else if (!compiled.sectorFollows) return null;
  if (!matchRight(names.right, text, at, match)) return null;
  const body = bodyOf(names, match.value);
  return HAS_GROUPS.has(body.kind) ? { id: body.id, end: match.edge } : null;
}

/** Offset behind `the fifth` and its like, or `start`. */
export function skipOrdinal(compiled: CompiledGrammar, text: string, start: number): number {
  for (const ordinal of compiled.grammar.mention.ordinalMeetings) {
    if (!text.startsWith(ordinal.before, start)) continue;
    let at = start + ordinal.before.length;
    const numerals = at;
    while (at - numerals < MAX_NUMERALS && ordinal.numerals.includes(text.charAt(at))) at++;
    if (at > numerals && text.startsWith(ordinal.after, at)) return at + ordinal.after.length;
  }
  return start;
}

function findClose(text: string, open: number): number {
  for (let at = open + 1; at < open + MAX_BRACKET; at++) {
    const code = foldAt(text, at);
    if (code === CLOSE) return at;
    if (code === undefined || code === OPEN || code === 10) return -1;
  }
  return -1;
}
