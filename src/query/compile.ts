import { type Folded, foldGraph, type Level, type RecitalGraph } from '../graph/index.ts';
import { type EdgeAttributes, NODE_TYPES, PARTS, type Part } from '../model/index.ts';
import { costOf, type Weights } from './weights.ts';
import { yearOf } from './years.ts';

/** One level of a graph, ready to be searched; columns that only some questions need are made when first asked for. */
export interface Compiled extends Folded {
  readonly graph: RecitalGraph;
  /** The number of a node of the graph, or of what stands for it; undefined where the graph has none. */
  readonly numberOf: (id: string) => number | undefined;
  /** Per node: first year it was there; 0 where unknown. */
  readonly nodeYears: () => Int16Array;
  /** Per node: how many edges it has. */
  readonly degrees: () => Int32Array;
  /** Per node: number of its type, in the order of the list of node types. */
  readonly nodeTypes: () => Uint8Array;
  /** Per node: 1 when a document of it was read. */
  readonly read: () => Uint8Array;
  /** What each of the graph's edges says, in the order of `members`. */
  readonly said: () => Said;
  /** Per edge: what walking it costs; the cheapest of the edges behind it that count. */
  readonly costs: (weights: Weights, counts: Counts | null) => Float64Array;
}

/** In which part of a document, as a number in the list of parts plus one; first year of what says it; 0 where unknown. */
export interface Said {
  readonly parts: Uint8Array;
  readonly years: Int16Array;
}

/** Whether one of the graph's edges counts, by its place in `members`. */
export type Counts = (member: number) => boolean;

const cache = new WeakMap<RecitalGraph, Map<Level, Compiled>>();

/** Compiles a level once for a graph: graphs don't change. */
export function compile(graph: RecitalGraph, level: Level): Compiled {
  const levels = levelsOf(graph);
  const compiled = levels.get(level) ?? compileFolded(graph, foldGraph(graph, level));
  levels.set(level, compiled);
  return compiled;
}

/** A level that was folded elsewhere need not be folded again. */
export function knowFolded(graph: RecitalGraph, folded: Folded): void {
  levelsOf(graph).set(folded.level, compileFolded(graph, folded));
}

function levelsOf(graph: RecitalGraph): Map<Level, Compiled> {
  const levels = cache.get(graph) ?? new Map<Level, Compiled>();
  cache.set(graph, levels);
  return levels;
}

function compileFolded(graph: RecitalGraph, folded: Folded): Compiled {
  const { arcs, nodes, attributes, numbers, members, starts } = folded;
  const said = once(() => saidBy(graph, folded));
  return {
    ...folded,
    graph,
    numberOf: (id) => numbers.get(id),
    nodeYears: once(() => Int16Array.from(nodes, (id) => yearOf(graph, id))),
    degrees: once(() => {
      const { out, into, nodeCount } = arcs;
      const degrees = new Int32Array(nodeCount);
      for (let node = 0; node < nodeCount; node++)
        degrees[node] = out.starts[node + 1]! - out.starts[node]! + into.starts[node + 1]! - into.starts[node]!;
      return degrees;
    }),
    nodeTypes: once(() => {
      const types = Object.keys(NODE_TYPES);
      return Uint8Array.from(attributes, ({ type }) => types.indexOf(type));
    }),
    read: once(() => {
      const read = new Uint8Array(nodes.length);
      for (const [id, own] of graph.nodes)
        if ((own.type === 'version' && own.expressions.length > 0) || (own.type === 'clause' && own.spans.length > 0))
          read[numbers.get(id)!] = 1;
      return read;
    }),
    said,
    costs: (weights, counts) => {
      const { parts } = said();
      const costs = new Float64Array(arcs.edgeCount).fill(Number.POSITIVE_INFINITY);
      for (let edge = 0; edge < costs.length; edge++)
        for (let member = starts[edge]!; member < starts[edge + 1]!; member++)
          if (counts === null || counts(member))
            costs[edge] = Math.min(
              costs[edge]!,
              costOf(weights, members[member]!.attributes, partNumbered(parts[member]!)),
            );
      return costs;
    },
  };
}

/** Which of the graph's edges count when only these parts and this year do; null: all. */
export function countsFor(
  compiled: Compiled,
  { parts, asOf }: { readonly parts?: readonly Part[] | undefined; readonly asOf?: number | undefined },
): Counts | null {
  if (parts === undefined && asOf === undefined) return null;
  const said = compiled.said();
  // What no clause says stands in no part, and none can leave it out.
  const open = Uint8Array.from([null, ...PARTS], (part) => (!parts || part === null || parts.includes(part) ? 1 : 0));
  const latest = asOf ?? Number.POSITIVE_INFINITY;
  return (member) => open[said.parts[member]!] === 1 && said.years[member]! <= latest;
}

/** The graph's own edges behind an edge, those that count. */
export function keysBehind({ starts, members }: Compiled, edge: number, counts: Counts | null): readonly string[] {
  const keys: string[] = [];
  for (let member = starts[edge]!; member < starts[edge + 1]!; member++)
    if (counts === null || counts(member)) keys.push(members[member]!.key);
  return keys;
}

/** The edge with this key between two nodes, whichever way it points; undefined where there is none. */
export function edgeBetween({ arcs, keyOf }: Compiled, key: string, a: number, b: number): number | undefined {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const { starts, nodes, edges } = arcs.out;
    for (let at = starts[from]!; at < starts[from + 1]!; at++)
      if (nodes[at] === to && keyOf(edges[at]!) === key) return edges[at];
  }
  return undefined;
}

export const partNumbered = (number: number): Part | null => (number === 0 ? null : PARTS[number - 1]!);

function saidBy(graph: RecitalGraph, { members }: Folded): Said {
  const parts = new Uint8Array(members.length);
  const years = new Int16Array(members.length);
  for (let member = 0; member < members.length; member++) {
    const { attributes, source } = members[member]!;
    const part = partSaying(graph, attributes, source);
    parts[member] = part === null ? 0 : PARTS.indexOf(part) + 1;
    years[member] = yearOf(graph, source);
  }
  return { parts, years };
}

/** The part of the clause that says so; null where no clause does. */
function partSaying(graph: RecitalGraph, attributes: EdgeAttributes, source: string): Part | null {
  if ('part' in attributes) return attributes.part;
  const node = graph.nodes.get(source);
  return node?.type === 'clause' && saysSo(attributes) ? node.part : null;
}

/** Containment is no statement of a clause. */
const saysSo = ({ type }: EdgeAttributes): boolean => type !== 'part-of' && type !== 'version-of';

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
