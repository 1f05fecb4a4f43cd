import { TYPE_NUMBERS } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType } from '../model/index.ts';
import { type Compiled, countsFor } from './compile.ts';
import type { Direction, PathQuery } from './path-query.ts';
import { compilePattern } from './search/automaton.ts';
import { makeProgress, type Progress, type Waypoints } from './search/progress.ts';
import type { Costs, View } from './search/view.ts';
import { makeSelect, type Selection } from './select.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

/** A question in the numbers of a compiled level. */
export interface Plan {
  readonly view: View;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Null when a chain has nothing to do on the way. */
  readonly progress: Progress | null;
  readonly costs: Costs | null;
  readonly minHops: number;
  readonly maxHops: number;
  /** Ids in the question that the graph does not have. */
  readonly unknown: readonly string[];
  /** The pattern needs too many states to be searched. */
  readonly tooComplex: boolean;
}

/** Translates a question. Linear in the graph only where a restriction looks at every node or edge. */
export function makePlan(compiled: Compiled, query: PathQuery): Plan {
  const select = makeSelect(compiled, query);
  const from = select(query.from);
  const to = select(query.to);
  const waypoints = makeWaypoints(compiled, query, select);
  const automaton = query.pattern ? compilePattern(query.pattern) : null;
  const unknown = [...new Set([...from.unknown, ...to.unknown, ...waypoints.unknown])];
  return {
    view: {
      arcs: compiled.arcs,
      forward: typesWalked(query, 'forward'),
      backward: typesWalked(query, 'backward'),
      edges: openEdges(compiled, query),
      passable: passableNodes(compiled, query),
    },
    sources: from.nodes,
    targets: to.nodes,
    progress: automaton || waypoints.value ? makeProgress(automaton, waypoints.value) : null,
    costs: query.mode.kind === 'strongest' ? makeCosts(compiled, query) : null,
    minHops: query.hops?.min ?? 0,
    maxHops: query.hops?.max ?? Number.POSITIVE_INFINITY,
    unknown,
    tooComplex: query.pattern !== undefined && automaton === null,
  };
}

function typesWalked(query: PathQuery, way: Exclude<Direction, 'either'>): number {
  let bits = 0;
  for (const type of Object.keys(EDGE_TYPES) as EdgeType[]) {
    const direction = query.directions[type] ?? query.direction;
    const walked = direction === 'either' || direction === way;
    const wanted = query.edgeTypes?.only?.includes(type) ?? true;
    if (walked && wanted && !query.edgeTypes?.without?.includes(type)) bits |= 1 << TYPE_NUMBERS.get(type)!;
  }
  return bits;
}

function openEdges(compiled: Compiled, query: PathQuery): Uint8Array | null {
  const counts = countsFor(compiled, query);
  if (counts === null) return null;
  const { arcs, starts } = compiled;
  const open = new Uint8Array(arcs.edgeCount);
  for (let edge = 0; edge < open.length; edge++)
    for (let member = starts[edge]!; member < starts[edge + 1]! && open[edge] === 0; member++)
      if (counts(member)) open[edge] = 1;
  return open;
}

function passableNodes(compiled: Compiled, query: PathQuery): Uint8Array | null {
  const { nodeTypes, nodes, hubs, asOf } = query;
  if (!nodeTypes && !nodes && hubs?.limit === undefined && asOf === undefined) return null;
  const numbered = (ids: readonly string[]): ReadonlySet<number | undefined> => new Set(ids.map(compiled.numberOf));
  const only = nodes?.only && numbered(nodes.only);
  const without = numbered(nodes?.without ?? []);
  const degrees = hubs?.limit === undefined ? null : compiled.degrees();
  const years = asOf === undefined ? null : compiled.nodeYears();
  return Uint8Array.from(compiled.attributes, ({ type }, node) => {
    if (nodeTypes?.only && !nodeTypes.only.includes(type)) return 0;
    if (nodeTypes?.without?.includes(type)) return 0;
    if ((only && !only.has(node)) || without.has(node)) return 0;
    if (degrees && degrees[node]! > hubs!.limit!) return 0;
    return years && years[node]! > asOf! ? 0 : 1;
  });
}

function makeCosts(compiled: Compiled, query: PathQuery): Costs {
  const weights = (query.mode.kind === 'strongest' ? query.mode.weights : undefined) ?? DEFAULT_WEIGHTS;
  const damping = query.hubs?.damping;
  return {
    edges: compiled.costs(weights, countsFor(compiled, query)),
    nodes: damping === undefined ? null : Float64Array.from(compiled.degrees(), (n) => damping * Math.log2(1 + n)),
  };
}

function makeWaypoints(
  { arcs }: Compiled,
  { waypoints }: PathQuery,
  select: (selector: PathQuery['from']) => Selection,
): { value: Waypoints | null; unknown: readonly string[] } {
  const all = [...(waypoints?.ordered ?? []), ...(waypoints?.unordered ?? [])];
  if (!waypoints || all.length === 0) return { value: null, unknown: [] };
  const bits = new Int32Array(arcs.nodeCount);
  const selections = all.map(select);
  selections.forEach(({ nodes }, at) => {
    for (const node of nodes) bits[node]! |= 1 << at;
  });
  return {
    value: {
      ordered: waypoints.ordered.length,
      unordered: waypoints.unordered.length,
      bits,
      single: selections.reduce((single, { nodes }, at) => (nodes.length === 1 ? single | (1 << at) : single), 0),
    },
    unknown: selections.flatMap(({ unknown }) => unknown),
  };
}
