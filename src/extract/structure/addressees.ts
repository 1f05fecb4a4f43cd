import type { Grammar } from '../../grammars/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD } from '../lexicon/chars.ts';
import type { NameTable } from '../lexicon/names.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import { readMentionsAt, skipOrdinal } from '../mention/bodies.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { endOfDigits } from '../scan/tokens.ts';
import { structureTable } from './tables.ts';

/** The words between and behind those whom a heading tells to act. */
export interface AddresseeTable {
  readonly connectors: Trie;
  readonly articles: Trie;
  readonly qualifiers: Trie;
  readonly furtherBehind: Trie;
  readonly parts: Trie | null;
  readonly collaborations: readonly { readonly joints: Trie; readonly tails: Trie | null }[];
}

export interface Addressees {
  /** Ids of those told, in order; of those that are known, when words follow that no name matches. */
  readonly told: readonly string[];
  /** What stands behind them: nothing, a qualification, helpers not all known by name, or words that no name matches. */
  readonly rest: 'none' | 'qualifier' | 'helpers' | 'unknown';
}

const cache = new WeakMap<Grammar, AddresseeTable>();

/** Those of a grammar, made once: headings and paragraphs address alike. */
export function addresseeTable(grammar: Grammar): AddresseeTable {
  const known = cache.get(grammar);
  if (known) return known;
  const { structure } = grammar;
  const trie = (forms: readonly string[]): Trie => structureTable(grammar, forms, 'glued');
  const table: AddresseeTable = {
    connectors: trie(structure.addresseeConnectors),
    articles: trie(structure.articles),
    qualifiers: trie(structure.qualifiers),
    furtherBehind: trie(structure.furtherBehind ?? []),
    parts: structure.partsBehind === undefined ? null : trie(structure.partsBehind),
    collaborations: structure.collaborations.map(({ joints, tails }) => ({
      joints: trie(joints),
      tails: tails.length === 0 ? null : trie(tails),
    })),
  };
  cache.set(grammar, table);
  return table;
}

const match = makeMatch();

/** Steps over an article before a name. */
export const skipArticle = ({ articles }: Pick<AddresseeTable, 'articles'>, text: string, from: number): number =>
  matchRight(articles, text, from, match) ? skipRight(text, match.edge) : from;

/** `and[, as appropriate,] the Council`: offset behind what is put in between commas at `from`; `from` without it. */
export function behindAside(text: string, from: number): number {
  if (FOLD[text.charCodeAt(from)] !== COMMA) return from;
  for (let at = from + 1; at < from + LONGEST_ASIDE; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === COMMA) return skipRight(text, at + 1);
    if (ASIDE_ENDS.has(code)) break;
  }
  return from;
}

/**
 * `[, in consultation with all others, and ]the Council`: offset behind the word that goes on with those told, where helpers
 * are put in between commas at `from`; 0 without.
 */
export function behindHelpers(table: AddresseeTable, text: string, from: number): number {
  if (FOLD[text.charCodeAt(from)] !== COMMA || !joinsOpenHelpers(table, text, from)) return 0;
  const close = behindAside(text, from);
  const joined = close > from && FOLD[text.charCodeAt(close)] !== COMMA;
  return joined && matchRight(table.connectors, text, close, match) ? skipRight(text, match.edge) : 0;
}

const COMMA = 44;
const LONGEST_ASIDE = 80;
/** Brackets, colon, semicolon, full stop. */
const ASIDE_ENDS: ReadonlySet<number> = new Set([40, 41, 46, 58, 59]);

/** Whether words behind a name that ends at `end`, or behind which of its meetings is meant, make it something of the body. */
export function namesItsPart(compiled: CompiledGrammar, text: string, end: number): boolean {
  const { parts } = addresseeTable(compiled.grammar);
  return parts !== null && matchRight(parts, text, skipOrdinal(compiled, text, skipRight(text, end)), match);
}

/** Reads names with connectors between them, from the verb up to the end of the heading. */
export function readAddressees(
  compiled: CompiledGrammar,
  table: AddresseeTable,
  names: NameTable,
  text: string,
  from: number,
  end: number,
): Addressees {
  const found: string[] = [];
  /** Where the word before each name begins. */
  const joints: number[] = [];
  let at = skipRight(text, from);
  let joint = from;
  for (;;) {
    // A name may begin with a word that stands before others.
    let named = readMentionsAt(compiled, names, text, at);
    if (named.length === 0) {
      at = skipYear(compiled, text, skipArticle(table, text, at));
      named = readMentionsAt(compiled, names, text, at);
    }
    const last: Told | undefined = named.at(-1) ?? toldAt(compiled, text, at);
    if (named.length === 0 && last !== undefined && last.end <= end) {
      found.push(last.canonical);
      joints.push(joint);
    }
    if (last === undefined || last.end > end) return withoutName(table, text, found, joints, joint, at);
    for (const { rule, canonical } of named) {
      // A body is told, at whatever session it will act.
      const meets = rule === 'session' && matchRight(names.right, text, at, match);
      found.push(meets ? names.bodies[match.value]!.id : canonical);
      joints.push(joint);
    }
    at = skipRight(text, last.end);
    if (MEETS.has(last.kind)) at = skipYear(compiled, text, at);
    if (at >= end) break;
    joint = at;
    if (joinsHelpers(table, text, at) || matchRight(table.connectors, text, at, match))
      at = behindAside(text, skipRight(text, match.edge));
    else break;
  }
  const helpers = helpersFrom(table, text, joints, Math.min(at, end), end);
  if (helpers > 0) return { told: found.slice(0, helpers), rest: 'none' };
  if (at >= end) return { told: found, rest: 'none' };
  if (!matchRight(table.qualifiers, text, at, match)) return withoutName(table, text, found, joints, joint, at);
  return { told: withoutHelpers(table, text, found, joints), rest: 'qualifier' };
}

/** A name that means a body only where somebody is told: `invites [donors]`. */
function toldAt(compiled: CompiledGrammar, text: string, at: number): Told | undefined {
  const { trie, values } = compiled.toldNames;
  if (!matchRight(trie, text, at, match)) return undefined;
  return { canonical: values[match.value]!, end: match.edge, kind: 'generic-actor' };
}

/** What is asked of a name in a heading. */
type Told = Pick<BodyDraft, 'canonical' | 'end' | 'kind'>;

/** Bodies that a year tells the meeting of. */
const MEETS: ReadonlySet<string> = new Set(['conference', 'council']);

/** Steps over a year, with a word before or behind it, that says at which of its meetings a body will act. */
function skipYear(compiled: CompiledGrammar, text: string, from: number): number {
  const { trie } = compiled.yearMarksRight;
  const digits = matchRight(trie, text, from, match) ? skipRight(text, match.edge) : from;
  const end = endOfDigits(text, digits);
  if (end - digits !== YEAR_DIGITS) return from;
  const behind = skipRight(text, end);
  return matchRight(trie, text, behind, match) ? skipRight(text, match.edge) : behind;
}

const YEAR_DIGITS = 4;

/** What a heading says whose names end at `at`, behind the connector at `joint`. */
function withoutName(
  table: AddresseeTable,
  text: string,
  found: readonly string[],
  joints: readonly number[],
  joint: number,
  at: number,
): Addressees {
  if (found.length > 0) {
    if (joinsOpenHelpers(table, text, joint)) return { told: found, rest: 'helpers' };
    // Who helps may be known in part only.
    const told = withoutHelpers(table, text, found, joints);
    if (told.length < found.length) return { told, rest: 'helpers' };
    if (matchRight(table.qualifiers, text, at, match))
      return { told: withoutHelpers(table, text, found, joints), rest: 'qualifier' };
  }
  return { told: found, rest: 'unknown' };
}

/** Those told, where a qualification stands behind the last name: who only helps is joined by words of its own. */
function withoutHelpers(
  table: AddresseeTable,
  text: string,
  found: readonly string[],
  joints: readonly number[],
): readonly string[] {
  const first = joints.findIndex((joint, index) => index > 0 && joinsOpenHelpers(table, text, joint));
  return first > 0 ? found.slice(0, first) : found;
}

/** Words for helpers that stand before them alone. */
const joinsOpenHelpers = (table: AddresseeTable, text: string, at: number): boolean =>
  table.collaborations.some(({ joints, tails }) => tails === null && matchRight(joints, text, at, match));

const joinsHelpers = (table: AddresseeTable, text: string, at: number): boolean =>
  table.collaborations.some(({ joints }) => matchRight(joints, text, at, match));

/**
 * Index of the first name that only helps, 0 when the text tells of no collaboration; the names end at `at`, the heading at
 * `end`, null where a sentence goes on behind them.
 */
export function helpersFrom(
  table: AddresseeTable,
  text: string,
  joints: readonly number[],
  at: number,
  end: number | null,
): number {
  for (const { joints: words, tails } of table.collaborations) {
    if (tails === null ? end === null || at < end : !hasTail(tails, text, at, end)) continue;
    for (let index = 1; index < joints.length; index++)
      if (matchRight(words, text, joints[index]!, match)) return index;
  }
  return 0;
}

const hasTail = (tails: Trie, text: string, at: number, end: number | null): boolean =>
  matchRight(tails, text, at, match) && (end === null || skipRight(text, match.edge) >= end);
