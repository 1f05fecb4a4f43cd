import type { Level } from '../../graph/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from '../../model/index.ts';
import type { Place } from '../language/index.ts';
import type { NodeSelector, PathQueryInput } from '../path-query.ts';
import type { PathPattern } from '../pattern.ts';
import { areApart, boundsOf, type Choice, type Ends, isOne } from './form.ts';
import { Inexpressible } from './inexpressible.ts';
import type { Repeated, Walk } from './pattern-chain.ts';
import type { Pattern } from './read-pattern.ts';
import { isEven } from './write.ts';

export interface ReadForm extends Pattern {
  readonly least: number;
  readonly most: number;
  readonly limit: number;
  readonly level: Level;
}

/** What a pattern repeats at most this often. */
const MOST_TIMES = 64;
const EDGES = Object.keys(EDGE_TYPES) as EdgeType[];
const NODES = Object.keys(NODE_TYPES) as NodeType[];

/** What was read of a text as a question as it is written. */
export function toQuery(form: ReadForm, choice: Choice, at: Place): PathQueryInput {
  const { from, to, stops, passing, anyVersion, asOf, parts, level, limit } = form;
  return {
    from: selectorOf(from),
    to: selectorOf(to),
    ...(stops.length > 0 ? { waypoints: { ordered: stops.map(selectorOf) } } : {}),
    mode: choice.kind === 'k-shortest' ? { ...choice, k: Math.min(choice.k, limit) } : choice,
    ...(stops.length > 0 ? betweenStops(form, choice, at) : alongChain(form, choice, at)),
    ...(passing.types ? { nodeTypes: only(passing.types, NODES) } : {}),
    ...(passing.only || passing.without.length > 0
      ? {
          nodes: {
            ...(passing.only ? { only: [...passing.only] } : {}),
            ...(passing.without.length > 0 ? { without: [...passing.without] } : {}),
          },
        }
      : {}),
    ...(passing.degree === null ? {} : { hubs: { limit: passing.degree } }),
    ...(parts ? { parts: [...parts] } : {}),
    ...(asOf === null ? {} : { asOf }),
    ...(anyVersion ? { versions: 'any' as const } : {}),
    level,
    limit,
  };
}

export function selectorOf({ ids, types, kinds, issuers, firstYear, lastYear, read }: Ends): NodeSelector {
  return {
    ...(ids ? { ids: [...ids] } : {}),
    ...(types ? { types: [...types] } : {}),
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(issuers ? { issuers: [...issuers] } : {}),
    ...(firstYear !== null || lastYear !== null
      ? {
          years: {
            ...(firstYear === null ? {} : { from: firstYear }),
            ...(lastYear === null ? {} : { to: lastYear }),
          },
        }
      : {}),
    ...(read === null ? {} : { read }),
  };
}

/** Those that are wanted, or those that are not, whichever are fewer. */
const only = <Type extends string>(
  wanted: readonly Type[],
  all: readonly Type[],
): { only: Type[] } | { without: Type[] } => {
  const without = all.filter((type) => !wanted.includes(type));
  return without.length < wanted.length ? { without } : { only: [...wanted] };
};

function walked({ forward, backward }: Walk): Pick<PathQueryInput, 'edgeTypes' | 'direction' | 'directions'> {
  const open = EDGES.filter((type) => forward.includes(type) || backward.includes(type));
  const edgeTypes = open.length === EDGES.length ? {} : { edgeTypes: only(open, EDGES) };
  if (isEven({ forward, backward })) {
    if (forward.length === backward.length) return edgeTypes;
    return { ...edgeTypes, direction: backward.length === 0 ? 'forward' : 'backward' };
  }
  const directions: NonNullable<PathQueryInput['directions']> = {};
  for (const type of open)
    if (!forward.includes(type) || !backward.includes(type))
      directions[type] = forward.includes(type) ? 'forward' : 'backward';
  return { ...edgeTypes, directions };
}

/** `*` between stops; `+` is the same where the stops are different things. */
function betweenStops({ segments, from, to, stops, anyVersion, least, most }: ReadForm, choice: Choice, at: Place) {
  const misplaced = new Inexpressible('waypoints', 'stop-at-place', at);
  const ends = [from, ...stops, to];
  const apart =
    ends.every((one) => isOne(one, anyVersion)) && new Set(ends.map(({ ids }) => ids![0])).size === ends.length;
  const [first] = segments[0]!;
  for (const segment of segments) {
    const [only, more] = segment;
    const { steps } = only!;
    if (more || steps.length > 1 || JSON.stringify(steps) !== JSON.stringify(first!.steps)) throw misplaced;
    if (only!.least > (apart ? 1 : 0)) throw misplaced;
    if (only!.most !== Number.POSITIVE_INFINITY && only!.most !== most) throw misplaced;
  }
  return { ...walked(first!.steps[0]!), ...hopsOf(least, most, choice, at) };
}

function alongChain({ chain, least, most, from, to, anyVersion }: ReadForm, choice: Choice, at: Place) {
  const [part] = chain;
  if (chain.length === 1 && part!.steps.length === 1) {
    const fewest = Math.max(least, part!.least);
    const said = fewest === 1 && areApart(from, to, anyVersion) ? 0 : fewest;
    return { ...walked(part!.steps[0]!), ...hopsOf(said, Math.min(most, part!.most), choice, at) };
  }
  const bound = choice.kind === 'all-simple' ? Math.min(most, boundsOf(chain).most) : most;
  return { pattern: { sequence: chain.map((one) => patternOf(one, at)) }, ...hopsOf(least, bound, choice, at) };
}

function hopsOf(min: number, max: number, choice: Choice, at: Place): Pick<PathQueryInput, 'hops'> {
  if (max < min || max < 0) throw new Inexpressible('hops', 'nothing', at);
  if (max === Number.POSITIVE_INFINITY) {
    if (choice.kind === 'all-simple') throw new Inexpressible('hops', 'no-bound', at);
    return min === 0 ? {} : { hops: { min } };
  }
  return { hops: { ...(min === 0 ? {} : { min }), max } };
}

function patternOf({ steps, least, most }: Repeated, at: Place): PathPattern {
  const hops = steps.map((step) => stepOf(step, at));
  const inner = hops.length === 1 ? hops[0]! : { sequence: hops };
  if (least === 1 && most === 1) return inner;
  if (least > MOST_TIMES || (most !== Number.POSITIVE_INFINITY && most > MOST_TIMES))
    throw new Inexpressible('pattern', 'branches', at);
  return { repeat: inner, min: least, ...(most === Number.POSITIVE_INFINITY ? {} : { max: most }) };
}

/** An empty list of types stands for all of them, so a hop that nothing may walk has no pattern. */
function stepOf({ forward, backward }: Walk, at: Place): PathPattern {
  const both = forward.filter((type) => backward.includes(type));
  const steps = (
    [
      ['either', both],
      ['forward', forward.filter((type) => !both.includes(type))],
      ['backward', backward.filter((type) => !both.includes(type))],
    ] as const
  ).flatMap(([direction, types]) =>
    types.length === 0 ? [] : [{ step: types.length === EDGES.length ? [] : [...types], direction }],
  );
  if (steps.length === 0) throw new Inexpressible('pattern', 'nothing', at);
  return steps.length === 1 ? steps[0]! : { choice: steps };
}
