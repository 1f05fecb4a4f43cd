import type { Level } from '../../graph/index.ts';
import { type Clause, type ClauseOf, type PathPattern, parseQuery, planQuery } from '../language/index.ts';
import { makePathQuery, type PathQuery, type PathQueryInput } from '../path-query.ts';
import { type Choice, formOf, isOne } from './form.ts';
import { Inexpressible, type InexpressibleReason } from './inexpressible.ts';
import { isVariable, lengthBound, numberIn, partsOf } from './read-conditions.ts';
import { NAMES } from './read-names.ts';
import { type Pattern, readPattern } from './read-pattern.ts';
import { toQuery } from './to-query.ts';

export type FromText =
  | { readonly ok: true; readonly query: PathQuery }
  /** `at` is what of the text a question has no place for. */
  | {
      readonly ok: false;
      readonly reason: InexpressibleReason;
      readonly at: { readonly from: number; readonly to: number };
    };

/**
 * The question that a text asks on a level, where it is one: a MATCH of one path that is returned. Throws a LanguageError
 * for a text that has no meaning; a text that asks more than a question can is refused with what is too much.
 */
export function fromText(text: string, level: Level): FromText {
  planQuery(text, NAMES);
  const { clauses } = parseQuery(text);
  try {
    return { ok: true, query: queryOf(clauses, level) };
  } catch (error) {
    if (!(error instanceof Inexpressible)) throw error;
    return { ok: false, reason: error.reason, at: error.at ?? clauses[0]!.at };
  }
}

function queryOf(clauses: readonly Clause[], level: Level): PathQuery {
  const [match, ...rest] = clauses;
  if (match?.kind !== 'match' || match.optional) throw new Inexpressible('', 'several-parts', match!.at);
  const [path, second] = match.paths;
  if (second) throw new Inexpressible('', 'several-parts', second.at);
  if (path!.variable === null) throw new Inexpressible('', 'returns-more', clauses.at(-1)!.at);
  const { left, least, most } = boundsIn(match, path!);
  const pattern = readPattern(path!, left);
  const { overall, limit } = readRest(rest, path!);
  const found = { ...pattern, least: Math.max(least, 0), most, limit, level };
  const choice = choiceOf(path!, pattern, overall, limit, match);
  mustBeSimple(path!, pattern, choice);
  return withDefaults(toQuery(found, choice, path!.at));
}

/** Makes sure that what was read is a question that text can ask. */
function withDefaults(input: PathQueryInput): PathQuery {
  const query = makePathQuery(input);
  formOf(query);
  return query;
}

/** Lengths that WHERE asks of the path, and what else it asks. */
function boundsIn(match: ClauseOf<'match'>, path: PathPattern) {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  const left = partsOf(match.where).filter((one) => {
    const bound = lengthBound(one, path.variable!);
    if (!bound) return true;
    least = Math.max(least, bound.least);
    most = Math.min(most, bound.most);
    return false;
  });
  if (least > 0 && path.selector.kind !== 'all') throw new Inexpressible('hops.min', 'fewest-hops', match.where!.at);
  return { left, least, most };
}

const MOST = 1_000_000;

/** `[WITH length(p) AS l, collect(p) AS ps ORDER BY l LIMIT k UNWIND ps AS p] RETURN p [ORDER BY length(p)] [LIMIT n]` */
function readRest(rest: readonly Clause[], { variable }: PathPattern): { overall: number | null; limit: number } {
  const last = rest.at(-1) as ClauseOf<'return'>;
  let path = variable!;
  let overall: number | null = null;
  if (rest.length > 1) {
    const [group, unwind] = rest;
    if (rest.length !== 3 || group?.kind !== 'with-clause' || unwind?.kind !== 'unwind')
      throw new Inexpressible('', 'several-parts', rest[0]!.at);
    overall = groupsIn(group, path, unwind);
    path = unwind.variable;
  }
  const { items, all, order, skip, limit } = last.projection;
  const [item] = items;
  if (all || items.length !== 1 || !isVariable(item!.expression, path) || skip)
    throw new Inexpressible('', 'returns-more', last.at);
  for (const { expression, descending } of order)
    if (descending || !isLength(expression, path)) throw new Inexpressible('', 'returns-more', expression.at);
  return { overall, limit: limit === null ? MOST : countIn(limit) };
}

function groupsIn(group: ClauseOf<'with-clause'>, path: string, unwind: ClauseOf<'unwind'>): number {
  const { items, order, limit, skip, all } = group.projection;
  const [length, list] = items;
  const [by] = order;
  const fits =
    !all &&
    !skip &&
    group.where === null &&
    items.length === 2 &&
    order.length === 1 &&
    !by!.descending &&
    isLength(length!.expression, path) &&
    (isVariable(by!.expression, length!.name) || isLength(by!.expression, path)) &&
    list!.expression.kind === 'call' &&
    list!.expression.name === 'collect' &&
    isVariable(list!.expression.arguments[0], path) &&
    isVariable(unwind.list, list!.name) &&
    limit !== null;
  if (!fits) throw new Inexpressible('', 'several-parts', group.at);
  return countIn(limit!);
}

const isLength = (one: Parameters<typeof isVariable>[0], path: string): boolean =>
  one?.kind === 'call' && one.name === 'length' && isVariable(one.arguments[0], path);

function countIn(one: Parameters<typeof numberIn>[0]): number {
  const count = numberIn(one);
  if (count === null || count < 1) throw new Inexpressible('limit', 'returns-more', one.at);
  return Math.min(count, MOST);
}

/** What a text chooses between each two ends is what a question chooses of all, where there are but two or the text says so. */
function choiceOf(
  { selector, at }: PathPattern,
  pattern: Pattern,
  overall: number | null,
  limit: number,
  match: ClauseOf<'match'>,
): Choice {
  const two = isOne(pattern.from, pattern.anyVersion) && isOne(pattern.to, pattern.anyVersion);
  const eachPair = (): Inexpressible => new Inexpressible('mode', 'each-pair', at);
  if (selector.kind === 'all') {
    if (overall !== null) throw new Inexpressible('', 'several-parts', match.at);
    return { kind: 'all-simple' };
  }
  if (selector.kind === 'shortest') {
    const { count } = selector;
    if (overall !== null || (!two && limit > count)) throw eachPair();
    return count === 1 ? { kind: 'shortest' } : { kind: 'k-shortest', k: count };
  }
  const groups = selector.kind === 'groups' ? selector.count : 1;
  if (overall === null ? !two : overall > groups) throw eachPair();
  const k = Math.min(groups, overall ?? groups);
  return k === 1 ? { kind: 'all-shortest' } : { kind: 'k-groups', k };
}

/** A question's paths never come back to a node; so are those of a text that says so, or that no circle can make shorter. */
function mustBeSimple({ mode, at }: PathPattern, { from, to, stops, chain }: Pattern, choice: Choice): void {
  if (mode === 'acyclic') return;
  const apart = from.ids?.length === 1 && to.ids?.length === 1 && from.ids[0] !== to.ids[0];
  const [only] = chain;
  const plain = apart && stops.length === 0 && chain.length === 1 && only!.steps.length === 1;
  const oneHop = only!.most === 1;
  const shortest = (choice.kind === 'shortest' || choice.kind === 'all-shortest') && only!.least <= 1;
  if (!plain || !(oneHop || shortest)) throw new Inexpressible('', 'trail', at);
}
