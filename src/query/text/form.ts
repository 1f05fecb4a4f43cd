import type { Level } from '../../graph/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType, PARTS, type Part } from '../../model/index.ts';
import type { NodeSelector, PathMode, PathQuery } from '../path-query.ts';
import { Inexpressible } from './inexpressible.ts';
import { chainOf, type Repeated, type Walk } from './pattern-chain.ts';

/** Lists are sorted; null where nothing is asked. */
export interface Ends {
  readonly ids: readonly string[] | null;
  readonly types: readonly NodeType[] | null;
  readonly kinds: readonly string[] | null;
  readonly issuers: readonly string[] | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly read: boolean | null;
}

/** What is asked of the nodes between the ends. */
export interface Passing {
  readonly types: readonly NodeType[] | null;
  readonly only: readonly string[] | null;
  readonly without: readonly string[];
  readonly degree: number | null;
}

export type Choice = Exclude<PathMode, { readonly kind: 'strongest' }>;

/**
 * A question in the terms of the text language, the same for all questions that can only be answered alike because they
 * say the same in other words: the canonical form between data and text.
 */
export interface Form {
  readonly level: Level;
  readonly anyVersion: boolean;
  readonly asOf: number | null;
  readonly parts: readonly Part[] | null;
  readonly from: Ends;
  readonly stops: readonly Ends[];
  readonly to: Ends;
  /** One after the other; where there are stops, the one that leads from each to the next. */
  readonly chain: readonly Repeated[];
  readonly passing: Passing;
  readonly choice: Choice;
  /** Hops of the whole path, where the chain does not say them. */
  readonly least: number;
  readonly most: number;
  readonly limit: number;
}

const ALL_EDGE_TYPES = Object.keys(EDGE_TYPES) as EdgeType[];
const ALL_NODE_TYPES = Object.keys(NODE_TYPES) as NodeType[];

/** The canonical form of a question; throws Inexpressible where the text language cannot ask it. */
export function formOf(query: PathQuery, shownAs: (id: string) => string = (id) => id): Form {
  const { mode, hubs, waypoints, hops } = query;
  if (mode.kind === 'strongest') throw new Inexpressible('mode', 'weights');
  if (hubs?.damping !== undefined) throw new Inexpressible('hubs.damping', 'weights');
  const asked = [query.from, query.to, ...(waypoints?.ordered ?? []), ...(waypoints?.unordered ?? [])];
  const ids = asked.flatMap((selector) => selector.ids ?? []);
  const anyVersion = query.versions === 'any' && ids.some((id) => !id.includes('#'));
  if (anyVersion && ids.some((id) => id.includes('#') && !shownAs(id).includes('#')))
    throw new Inexpressible('versions', 'any-version');
  const endsOf = (selector: NodeSelector): Ends => toEnds(selector, shownAs);
  const [from, to] = [endsOf(query.from), endsOf(query.to)];
  const stops = stopsOf(waypoints).map(endsOf);
  const walk = walkOf(query);
  const min = hops?.min ?? 0;
  const max = hops?.max ?? Number.POSITIVE_INFINITY;
  const chain = query.pattern
    ? chainOf(query.pattern, walk)
    : [{ steps: [walk], least: 0, most: Number.POSITIVE_INFINITY }];
  const [only] = chain;
  // Hops one by one say how many there are; else the whole path has to be measured.
  const inChain = chain.length === 1 && only!.steps.length === 1 && stops.length === 0;
  if (query.pattern && stops.length > 0) throw new Inexpressible('waypoints', 'stops-in-pattern');
  const bounds = boundsOf(chain);
  const fewest = Math.max(min, only!.least);
  // Between two different things there is always a hop.
  const least = inChain ? (fewest === 1 && areApart(from, to, anyVersion) ? 0 : fewest) : min <= bounds.least ? 0 : min;
  const most = inChain ? Math.min(max, only!.most) : max >= bounds.most ? Number.POSITIVE_INFINITY : max;
  if (!inChain && least > 0 && mode.kind !== 'all-simple') throw new Inexpressible('hops.min', 'fewest-hops');
  if (least > most) throw new Inexpressible('hops', 'nothing');
  if (
    !inChain &&
    chain.some(({ steps }) => steps.some(({ forward, backward }) => forward.length + backward.length === 0))
  )
    throw new Inexpressible('edgeTypes', 'nothing');
  const passing = passingOf(query, shownAs);
  if (asksOfPassing(passing) && !isOne(from, anyVersion) && !isOne(to, anyVersion))
    throw new Inexpressible(query.nodeTypes ? 'nodeTypes' : query.nodes ? 'nodes' : 'hubs.limit', 'many-ends');
  return {
    level: query.level,
    anyVersion,
    asOf: query.asOf ?? null,
    parts: query.parts ? PARTS.filter((part) => query.parts!.includes(part)) : null,
    from,
    stops,
    to,
    chain: inChain ? [{ steps: only!.steps, least, most }] : chain,
    passing,
    ...choiceOf(mode, query.limit),
    least: inChain ? 0 : least,
    most: inChain ? Number.POSITIVE_INFINITY : most,
  };
}

/** How many hops a chain can have. */
export function boundsOf(chain: readonly Repeated[]): { readonly least: number; readonly most: number } {
  const sum = (bound: 'least' | 'most'): number =>
    chain.reduce((all, part) => all + (part[bound] === 0 ? 0 : part[bound] * part.steps.length), 0);
  return { least: sum('least'), most: sum('most') };
}

/** What is passed in any order is said where it is one thing only. */
function stopsOf(waypoints: PathQuery['waypoints']): readonly NodeSelector[] {
  const { ordered = [], unordered = [] } = waypoints ?? {};
  if (unordered.length === 0) return ordered;
  if (unordered.length > 1 || ordered.length > 0) throw new Inexpressible('waypoints.unordered', 'any-order');
  return unordered;
}

export const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

function toEnds({ ids, types, kinds, issuers, years, read }: NodeSelector, shownAs: (id: string) => string): Ends {
  return {
    ids: ids ? sorted(ids.map(shownAs)) : null,
    types: types ? typesIn(types) : null,
    kinds: kinds ? sorted(kinds) : null,
    issuers: issuers ? sorted(issuers) : null,
    // What has no year is not selected, however wide the years are.
    firstYear: years ? (years.from ?? 1) : null,
    lastYear: years?.to ?? null,
    read: read ?? null,
  };
}

/** In the order of the model; null for all. */
export function typesIn(types: readonly NodeType[]): readonly NodeType[] | null {
  const some = ALL_NODE_TYPES.filter((type) => types.includes(type));
  return some.length === ALL_NODE_TYPES.length ? null : some;
}

function passingOf({ nodeTypes, nodes, hubs }: PathQuery, shownAs: (id: string) => string): Passing {
  const types = (nodeTypes?.only ?? ALL_NODE_TYPES).filter((type) => !nodeTypes?.without?.includes(type));
  const without = sorted((nodes?.without ?? []).map(shownAs));
  return {
    types: typesIn(types),
    only: nodes?.only ? sorted(nodes.only.map(shownAs)).filter((id) => !without.includes(id)) : null,
    without: nodes?.only ? [] : without,
    degree: hubs?.limit ?? null,
  };
}

export const asksOfPassing = ({ types, only, without, degree }: Passing): boolean =>
  types !== null || only !== null || without.length > 0 || degree !== null;

/** Whether at most one node can be meant. */
export const isOne = ({ ids }: Ends, anyVersion: boolean): boolean =>
  ids !== null && ids.length <= 1 && (!anyVersion || ids.every((id) => id.includes('#')));

/** Whether both are one thing each, and not the same. */
export const areApart = (a: Ends, b: Ends, anyVersion: boolean): boolean =>
  isOne(a, anyVersion) && isOne(b, anyVersion) && a.ids![0] !== b.ids![0];

function walkOf({ edgeTypes, direction, directions }: PathQuery): Walk {
  const open = ALL_EDGE_TYPES.filter(
    (type) => (edgeTypes?.only?.includes(type) ?? true) && !edgeTypes?.without?.includes(type),
  );
  const walked = (way: 'forward' | 'backward') =>
    open.filter((type) => ['either', way].includes(directions[type] ?? direction));
  return { forward: walked('forward'), backward: walked('backward') };
}

/** One of the shortest is the shortest, one group of lengths all of them. */
function choiceOf(mode: Choice, limit: number): Pick<Form, 'choice' | 'limit'> {
  if (mode.kind === 'shortest') return { choice: mode, limit: 1 };
  if (mode.kind === 'k-shortest') {
    const k = Math.min(mode.k, limit);
    return { choice: k === 1 ? { kind: 'shortest' } : { kind: 'k-shortest', k }, limit: k };
  }
  return { choice: mode.kind === 'k-groups' && mode.k === 1 ? { kind: 'all-shortest' } : mode, limit };
}
