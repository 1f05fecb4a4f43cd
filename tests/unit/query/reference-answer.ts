import type { RecitalGraph } from '../../../src/graph/index.ts';
import { instrumentOf, type Part, workOf } from '../../../src/model/index.ts';
import type { NodeSelector, Path, PathPattern, PathQuery } from '../../../src/query/index.ts';
import { costOf, DEFAULT_WEIGHTS } from '../../../src/query/weights.ts';

interface Hop {
  readonly key: string;
  readonly against: boolean;
  readonly to: string;
}

/**
 * Every simple chain that satisfies a question at level clauses, found by trying all of them and looking at each on its own:
 * slow and obvious, to hold the engine against. Sorted by hops, or by cost for `strongest`; the mode is not applied.
 */
export function referenceChains(graph: RecitalGraph, query: PathQuery): Path[] {
  const found: Path[] = [];
  const walk = (nodes: readonly string[], hops: readonly Hop[]): void => {
    if (satisfies(graph, query, nodes, hops))
      found.push({
        nodes: [...nodes],
        edges: hops.map(({ key }) => key),
        length: hops.length,
        cost: costOfChain(graph, query, nodes, hops),
      });
    for (const hop of hopsFrom(graph, query, nodes.at(-1)!))
      if (!nodes.includes(hop.to)) walk([...nodes, hop.to], [...hops, hop]);
  };
  for (const id of graph.nodes.keys()) if (selects(graph, query, query.from, id)) walk([id], []);
  const by = query.mode.kind === 'strongest' ? (path: Path) => path.cost! : (path: Path) => path.length;
  return found.sort((a, b) => by(a) - by(b));
}

function hopsFrom(graph: RecitalGraph, query: PathQuery, at: string): Hop[] {
  return [...graph.edges.values()].flatMap(({ key, source, target, attributes }) => {
    const { type } = attributes;
    if (source === target || query.edgeTypes?.without?.includes(type)) return [];
    if (query.edgeTypes?.only && !query.edgeTypes.only.includes(type)) return [];
    const part = partOf(graph, key);
    if (query.parts && part !== null && !query.parts.includes(part)) return [];
    if (query.asOf !== undefined && yearOf(graph, source) > query.asOf) return [];
    const direction = query.directions[type] ?? query.direction;
    const hops: Hop[] = [];
    if (source === at && direction !== 'backward') hops.push({ key, against: false, to: target });
    if (target === at && direction !== 'forward') hops.push({ key, against: true, to: source });
    return hops;
  });
}

function satisfies(graph: RecitalGraph, query: PathQuery, nodes: readonly string[], hops: readonly Hop[]): boolean {
  if (!selects(graph, query, query.to, nodes.at(-1)!)) return false;
  if (hops.length < (query.hops?.min ?? 0) || hops.length > (query.hops?.max ?? Number.POSITIVE_INFINITY)) return false;
  if (!nodes.slice(1, -1).every((id) => mayBePassed(graph, query, id))) return false;
  const { ordered = [], unordered = [] } = query.waypoints ?? {};
  if (!unordered.every((selector) => nodes.some((id) => selects(graph, query, selector, id)))) return false;
  let at = 0;
  for (const selector of ordered) {
    while (at < nodes.length && !selects(graph, query, selector, nodes[at]!)) at++;
    if (at === nodes.length) return false;
  }
  return query.pattern === undefined || ends(graph, query.pattern, hops, 0).has(hops.length);
}

/** Where a pattern may end when it begins at a hop. */
function ends(graph: RecitalGraph, pattern: PathPattern, hops: readonly Hop[], from: number): Set<number> {
  if ('step' in pattern) {
    const hop = hops[from];
    if (!hop) return new Set();
    const { type } = graph.edges.get(hop.key)!.attributes;
    const direction = pattern.direction ?? 'forward';
    const way = direction === 'either' || (direction === 'backward') === hop.against;
    return new Set(way && (pattern.step.length === 0 || pattern.step.includes(type)) ? [from + 1] : []);
  }
  if ('choice' in pattern) return new Set(pattern.choice.flatMap((part) => [...ends(graph, part, hops, from)]));
  const after = (starts: ReadonlySet<number>, part: PathPattern): Set<number> =>
    new Set([...starts].flatMap((start) => [...ends(graph, part, hops, start)]));
  if ('sequence' in pattern) return pattern.sequence.reduce(after, new Set([from]));
  let reached: Set<number> = new Set([from]);
  for (let time = 0; time < pattern.min; time++) reached = after(reached, pattern.repeat);
  const all = new Set(reached);
  for (let time = pattern.min; time < (pattern.max ?? pattern.min + hops.length + 1); time++) {
    reached = after(reached, pattern.repeat);
    for (const end of reached) all.add(end);
  }
  return all;
}

function mayBePassed(graph: RecitalGraph, query: PathQuery, id: string): boolean {
  const { type } = graph.nodes.get(id)!;
  if (query.nodeTypes?.only && !query.nodeTypes.only.includes(type)) return false;
  if (query.nodeTypes?.without?.includes(type)) return false;
  if (query.nodes?.only && !query.nodes.only.includes(id)) return false;
  if (query.nodes?.without?.includes(id)) return false;
  if (query.hubs?.limit !== undefined && degreeOf(graph, id) > query.hubs.limit) return false;
  return query.asOf === undefined || yearOf(graph, id) <= query.asOf;
}

const degreeOf = (graph: RecitalGraph, id: string): number =>
  [...graph.edges.values()].reduce((sum, { source, target }) => sum + Number(source === id) + Number(target === id), 0);

function selects(graph: RecitalGraph, query: PathQuery, selector: NodeSelector, id: string): boolean {
  const attributes = graph.nodes.get(id)!;
  const year = yearOf(graph, id);
  if (selector.ids) {
    const alike = (other: string): boolean =>
      query.versions === 'any' &&
      !other.includes('#') &&
      (attributes.type === 'version' || attributes.type === 'work') &&
      workOf(other) === workOf(id);
    if (!selector.ids.some((other) => other === id || alike(other))) return false;
  }
  if (selector.types && !selector.types.includes(attributes.type)) return false;
  if (selector.years && (year === 0 || year < (selector.years.from ?? 0) || year > (selector.years.to ?? 9999)))
    return false;
  if (query.asOf !== undefined && year > query.asOf) return false;
  const read =
    (attributes.type === 'version' && attributes.expressions.length > 0) ||
    (attributes.type === 'clause' && attributes.spans.length > 0);
  return selector.read === undefined || selector.read === read;
}

function yearOf(graph: RecitalGraph, id: string): number {
  const holder = graph.nodes.get(instrumentOf(id));
  if (holder?.type === 'version' || holder?.type === 'event') return holder.year ?? 0;
  if (holder?.type !== 'work') return 0;
  const years = [...graph.nodes].flatMap(([other, attributes]) =>
    attributes.type === 'version' && attributes.status !== 'draft' && workOf(other) === id
      ? [attributes.year ?? 0]
      : [],
  );
  return years.length === 0 ? 0 : Math.min(...years);
}

function partOf(graph: RecitalGraph, key: string): Part | null {
  const { attributes, source } = graph.edges.get(key)!;
  if ('part' in attributes) return attributes.part;
  const node = graph.nodes.get(source)!;
  const contains = attributes.type === 'part-of' || attributes.type === 'version-of';
  return node.type === 'clause' && !contains ? node.part : null;
}

function costOfChain(graph: RecitalGraph, query: PathQuery, nodes: readonly string[], hops: readonly Hop[]): number {
  const weights = (query.mode.kind === 'strongest' ? query.mode.weights : undefined) ?? DEFAULT_WEIGHTS;
  const damping = query.hubs?.damping ?? 0;
  const onEdges = hops.map(({ key }) => costOf(weights, graph.edges.get(key)!.attributes, partOf(graph, key)));
  const atNodes = nodes.slice(1, -1).map((id) => damping * Math.log2(1 + degreeOf(graph, id)));
  return [...onEdges, ...atNodes].reduce((sum, cost) => sum + cost, 0);
}
