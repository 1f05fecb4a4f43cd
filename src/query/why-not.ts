import type { RecitalGraph } from '../graph/index.ts';
import { answerPath } from './answer.ts';
import { type Compiled, compile } from './compile.ts';
import type { Path } from './engine.ts';
import type { NodeSelector, PathQuery } from './path-query.ts';
import { makePlan } from './plan.ts';
import { type Budget, Clock } from './search/clock.ts';
import { reach } from './search/reach.ts';
import { walkBack, walkOn } from './search/view.ts';

/** The restrictions of a question that can be lifted one by one. */
export const RESTRICTIONS = [
  'direction',
  'edgeTypes',
  'nodeTypes',
  'nodes',
  'parts',
  'hubs',
  'hops',
  'asOf',
  'versions',
  'waypoints',
  'pattern',
  'level',
] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/** A restriction that alone keeps the ends apart, and a shortest path without it. */
export interface Lifted {
  readonly restriction: Restriction;
  /** Of the waypoints, which one, counted from 0 and those in order first; null where all must go, and of other restrictions. */
  readonly stop: number | null;
  readonly query: PathQuery;
  readonly path: Path;
}

/** How far one side comes. */
export interface Side {
  /** How many nodes can be reached, the ends included. */
  readonly nodes: number;
  /** Hops to the farthest, and some of those that are as far. */
  readonly hops: number;
  readonly farthest: readonly string[];
  /**
   * Instruments reached that were never read, where the trail therefore ends; the most cited first. None where the sides come
   * to each other, and only not as it was asked.
   */
  readonly unread: readonly string[];
}

/** An end of a question that its own year or filters leave empty, though the graph has what it names. */
export interface EmptyEnd {
  readonly side: 'source' | 'target';
  /** What it names that came only later than the year of the question, with the year of each. */
  readonly later: readonly { readonly id: string; readonly year: number }[];
}

export interface WhyNot {
  /** Where there are some, nothing else keeps the ends apart that could be told. */
  readonly empty: readonly EmptyEnd[];
  readonly lifted: readonly Lifted[];
  readonly fromSource: Side;
  readonly toTarget: Side;
  readonly unknown: readonly string[];
}

const SOME = 20;

/** Why there is no path: what alone would have to be lifted, how far each side comes, which unread documents end the trail. */
export function whyNot(graph: RecitalGraph, query: PathQuery, budget: Budget = {}): WhyNot {
  const compiled = compile(graph, query.level);
  const { view, sources, targets, unknown } = makePlan(compiled, query);
  const clock = new Clock(budget);
  const near = reach(view, walkOn(view), sources, clock);
  const far = reach(view, walkBack(view), targets, clock);
  // Where one side comes to the other, and only not as it is asked, no text that was not read ends the trail.
  const comes = targets.some((target) => near.has(target));
  const connecting = (restriction: Restriction, freer: PathQuery | null, stop: number | null = null): Lifted[] => {
    if (!freer) return [];
    const [path] = answerPath(
      graph,
      { ...freer, mode: { kind: 'shortest' }, hubs: withoutDamping(freer) },
      budget,
    ).paths;
    return path ? [{ restriction, stop, query: freer, path }] : [];
  };
  const lifted = RESTRICTIONS.flatMap((restriction) => {
    const single =
      restriction === 'waypoints'
        ? stopsOf(query).flatMap((_, stop) => connecting(restriction, withoutStop(query, stop), stop))
        : [];
    return single.length > 0 ? single : connecting(restriction, lift(query, restriction));
  });
  return {
    empty: [...emptyEnd(compiled, query, 'source', sources), ...emptyEnd(compiled, query, 'target', targets)],
    lifted: lifted.sort((a, b) => a.path.length - b.path.length),
    fromSource: sideOf(compiled, near, comes),
    toTarget: sideOf(compiled, far, comes),
    unknown,
  };
}

function emptyEnd(compiled: Compiled, query: PathQuery, side: EmptyEnd['side'], left: Int32Array): EmptyEnd[] {
  const { ids } = side === 'source' ? query.from : query.to;
  const known = ids?.flatMap((id) => compiled.numberOf(id) ?? []);
  if (left.length > 0 || known?.length === 0) return [];
  const { asOf } = query;
  const years = compiled.nodeYears();
  const later = [...new Set(asOf === undefined ? [] : known)].filter((node) => years[node]! > asOf!);
  return [{ side, later: later.map((node) => ({ id: compiled.nodes[node]!, year: years[node]! })) }];
}

/** Damping changes costs, which a shortest path does not count. */
const withoutDamping = ({ hubs }: PathQuery): PathQuery['hubs'] =>
  hubs?.limit === undefined ? undefined : { limit: hubs.limit };

/** The question without one of its restrictions; null when it has none of that kind. */
function lift(query: PathQuery, restriction: Restriction): PathQuery | null {
  switch (restriction) {
    case 'direction':
      return query.direction === 'either' && Object.values(query.directions).every((one) => one === 'either')
        ? null
        : { ...query, direction: 'either', directions: {} };
    case 'versions':
      return query.versions === 'any' || query.level === 'works' ? null : { ...query, versions: 'any' };
    case 'level':
      return query.level === 'works' ? null : { ...query, level: 'works' };
    case 'hubs':
      return query.hubs?.limit === undefined ? null : { ...query, hubs: undefined };
    case 'hops':
      return withoutBounds(query);
    default:
      return query[restriction] === undefined ? null : { ...query, [restriction]: undefined };
  }
}

/** The waypoints of a question, those in order first. */
export const stopsOf = ({ waypoints }: PathQuery): readonly NodeSelector[] =>
  waypoints ? [...waypoints.ordered, ...waypoints.unordered] : [];

function withoutStop(query: PathQuery, stop: number): PathQuery {
  const { ordered = [], unordered = [] } = query.waypoints ?? {};
  const kept = {
    ordered: ordered.filter((_, at) => at !== stop),
    unordered: unordered.filter((_, at) => ordered.length + at !== stop),
  };
  return { ...query, waypoints: kept.ordered.length + kept.unordered.length === 0 ? undefined : kept };
}

/** Between any of a kind a thing is no answer to itself: the one step that is asked for stays. */
function withoutBounds(query: PathQuery): PathQuery | null {
  const { hops, from, to } = query;
  const min = from.ids && to.ids ? 0 : Math.min(hops?.min ?? 0, 1);
  const holds = hops !== undefined && (hops.min > min || hops.max !== undefined);
  return holds ? { ...query, hops: min === 0 ? undefined : { min } } : null;
}

function sideOf(
  { arcs, nodes: ids, attributes, read }: Compiled,
  hops: ReadonlyMap<number, number>,
  comes: boolean,
): Side {
  const wasRead = read();
  const nodes = [...hops];
  const most = nodes.at(-1)?.[1] ?? 0;
  const citations = (node: number): number => arcs.into.starts[node + 1]! - arcs.into.starts[node]!;
  const unread = nodes
    .map(([node]) => node)
    .filter((node) => {
      const { type } = attributes[node]!;
      return (type === 'work' || type === 'version') && wasRead[node] === 0;
    })
    .sort((a, b) => citations(b) - citations(a));
  const idsOf = (some: readonly number[]): string[] => some.slice(0, SOME).map((node) => ids[node]!);
  return {
    nodes: hops.size,
    hops: most,
    farthest: idsOf(nodes.filter(([, distance]) => distance === most).map(([node]) => node)),
    unread: comes ? [] : idsOf(unread),
  };
}
