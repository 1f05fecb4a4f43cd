import type { SectionHead } from '../../grammars/index.ts';
import type { Clause, Stance } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import { FOLD, isSoft } from '../lexicon/chars.ts';
import { makeMatch, matchRight, skipRight, type Trie } from '../lexicon/trie.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { addresseeTable, skipArticle } from '../structure/addressees.ts';
import { openingVerb } from '../structure/paragraph-verbs.ts';
import { structureTable } from '../structure/tables.ts';
import { ACTS, joinedTo } from './subjects.ts';

const match = makeMatch();

export interface Told {
  readonly verb: Stance;
  readonly addressee: readonly string[];
}

/**
 * `… and requests the Secretary-General …`: what a paragraph that begins with its verb says further on, behind verbs of
 * its own, each joined by a connector and right before whom it tells. The clause's bodies begin at index `from`.
 */
export function toldFurther(
  compiled: CompiledGrammar,
  text: string,
  clause: Clause,
  bodies: readonly BodyDraft[],
  from: number,
  end: number,
): Told[] {
  const told: Told[] = [];
  const opening = openingVerb(compiled, text, clause.start);
  if (opening === null) return told;
  const table = furtherVerbs(compiled);
  const isRelated = relatedTo(compiled, table, text, opening.end);
  for (let at = from; at < bodies.length && bodies[at]!.start < end; at++) {
    const { kind, start } = bodies[at]!;
    if (!ACTS.has(kind)) continue;
    const verb = verbBefore(compiled, table, text, opening.end, start);
    if (verb === null || !agree(compiled, opening.form, verb.form)) continue;
    if (isRelated(start)) continue;
    const addressee = joinedTo(compiled, text, bodies, at, end);
    if (addressee.length > 0) told.push({ verb: verb.verb, addressee });
  }
  return told;
}

interface FurtherVerbs {
  readonly trie: Trie;
  readonly heads: readonly SectionHead[];
  readonly relatives: Trie;
}

const tables = new WeakMap<CompiledGrammar, FurtherVerbs>();

/** The verbs that tell somebody, as they stand within a sentence: with a small letter. */
function furtherVerbs(compiled: CompiledGrammar): FurtherVerbs {
  let table = tables.get(compiled);
  if (table === undefined) {
    const { grammar } = compiled;
    const heads = grammar.structure.paragraphs.filter(({ addressed }) => addressed);
    const forms = heads.map(({ form }) => form.charAt(0).toLowerCase() + form.slice(1));
    table = {
      trie: structureTable(grammar, forms, 'glued'),
      heads,
      relatives: structureTable(grammar, grammar.mandate.relatives ?? [], 'glued'),
    };
    tables.set(compiled, table);
  }
  return table;
}

/** In some languages the verbs of one subject begin alike. */
const agree = ({ grammar }: CompiledGrammar, one: string, other: string): boolean =>
  !grammar.mandate.verbsAgree || one.charAt(0) === other.charAt(0);

/** The verb that tells whoever is named at `name`, with a connector before it; null without one behind `floor`. */
function verbBefore(
  compiled: CompiledGrammar,
  { trie, heads }: FurtherVerbs,
  text: string,
  floor: number,
  name: number,
): SectionHead | null {
  const { spaced } = compiled.grammar;
  const addressees = addresseeTable(compiled.grammar);
  for (let from = name - 1; from >= Math.max(floor, name - LONGEST_VERB); from--) {
    if (spaced && !isSoft(FOLD[text.charCodeAt(from - 1)]!)) continue;
    if (!matchRight(addressees.connectors, text, from, match)) continue;
    const connectorEnd = match.edge;
    // Where words stand apart, a comma alone may end what is only told about.
    if (spaced && FOLD[text.charCodeAt(connectorEnd - 1)] === COMMA) continue;
    if (!matchRight(trie, text, skipRight(text, connectorEnd), match)) continue;
    const head = heads[match.value]!;
    const behind = skipRight(text, match.edge);
    if (behind === name || skipArticle(addressees, text, behind) === name) return head;
  }
  return null;
}

/**
 * `the plan which urges all and [requests the Council]`: the verb goes on with one that something else is said to do, since
 * the last semicolon. Asked for offsets in ascending order, so that no part of a paragraph is read twice.
 */
function relatedTo({ grammar }: CompiledGrammar, { trie, relatives }: FurtherVerbs, text: string, from: number) {
  let at = from + 1;
  let related = false;
  return (to: number): boolean => {
    for (; at < to; at++) {
      if (FOLD[text.charCodeAt(at)] === SEMICOLON) related = false;
      if (related || (grammar.spaced && !isSoft(FOLD[text.charCodeAt(at - 1)]!))) continue;
      related = matchRight(relatives, text, at, match) && matchRight(trie, text, skipRight(text, match.edge), match);
    }
    return related;
  };
}

const SEMICOLON = 59;
const COMMA = 44;
/** From the connector to the name: verb, what strengthens it, article. */
const LONGEST_VERB = 60;
