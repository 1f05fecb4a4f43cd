import type { RecitalGraph } from '../../../src/graph/index.ts';
import { instrumentOf, workOf } from '../../../src/model/index.ts';
import type { NodeSelector, Path, PathPattern, PathQuery } from '../../../src/query/index.ts';
import { costOfEdge, partOf } from './reference-costs.ts';
import { type ReferenceEdge, type ReferenceLevel, referenceLevel } from './reference-level.ts';

interface Hop {
  readonly edge: ReferenceEdge;
  readonly against: boolean;
  readonly to: string;
}

/** A path with the graph's own edges behind each of its hops, as keys in order. */
export interface ReferencePath extends Path {
  readonly behind: readonly (readonly string[])[];
}

/** What is asked of what, together. */
interface Asked {
  readonly graph: RecitalGraph;
  readonly level: ReferenceLevel;
  readonly query: PathQuery;
}

/**
 * Every simple chain that satisfies a question, found by trying all of them and looking at each on its own: slow and
 * obvious, to hold the engine against. Sorted by hops, or by cost for `strongest`; the mode is not applied.
 */
export function referenceChains(graph: RecitalGraph, query: PathQuery): ReferencePath[] {
  const asked: Asked = { graph, level: referenceLevel(graph, query.level), query };
  const found: ReferencePath[] = [];
  const walk = (nodes: readonly string[], hops: readonly Hop[]): void => {
    if (satisfies(asked, nodes, hops))
      found.push({
        nodes: [...nodes],
        edges: hops.map(({ edge }) => edge.key),
        length: hops.length,
        cost: costOfChain(asked, nodes, hops),
        behind: hops.map(({ edge }) => counted(asked, edge)),
      });
    for (const hop of hopsFrom(asked, nodes.at(-1)!))
      if (!nodes.includes(hop.to)) walk([...nodes, hop.to], [...hops, hop]);
  };
  for (const id of asked.level.nodes.keys()) if (selects(asked, query.from, id)) walk([id], []);
  const by = query.mode.kind === 'strongest' ? (path: Path) => path.cost! : (path: Path) => path.length;
  return found.sort((a, b) => by(a) - by(b));
}

/** The graph's own edges behind an edge that the question lets count. */
const counted = ({ graph, query }: Asked, { members }: ReferenceEdge): string[] =>
  members.filter((key) => {
    const part = partOf(graph, key);
    if (query.parts && part !== null && !query.parts.includes(part)) return false;
    return query.asOf === undefined || yearOf(graph, graph.edges.get(key)!.source) <= query.asOf;
  });

function hopsFrom(asked: Asked, at: string): Hop[] {
  const { level, query } = asked;
  return level.edges.flatMap((edge) => {
    const { type, source, target } = edge;
    if (source === target || query.edgeTypes?.without?.includes(type)) return [];
    if (query.edgeTypes?.only && !query.edgeTypes.only.includes(type)) return [];
    if (counted(asked, edge).length === 0) return [];
    const direction = query.directions[type] ?? query.direction;
    const hops: Hop[] = [];
    if (source === at && direction !== 'backward') hops.push({ edge, against: false, to: target });
    if (target === at && direction !== 'forward') hops.push({ edge, against: true, to: source });
    return hops;
  });
}

function satisfies(asked: Asked, nodes: readonly string[], hops: readonly Hop[]): boolean {
  const { query } = asked;
  if (!selects(asked, query.to, nodes.at(-1)!)) return false;
  if (hops.length < (query.hops?.min ?? 0) || hops.length > (query.hops?.max ?? Number.POSITIVE_INFINITY)) return false;
  if (!nodes.slice(1, -1).every((id) => mayBePassed(asked, id))) return false;
  const { ordered = [], unordered = [] } = query.waypoints ?? {};
  if (!unordered.every((selector) => nodes.some((id) => selects(asked, selector, id)))) return false;
  let at = 0;
  for (const selector of ordered) {
    while (at < nodes.length && !selects(asked, selector, nodes[at]!)) at++;
    if (at === nodes.length) return false;
  }
  return query.pattern === undefined || ends(query.pattern, hops, 0).has(hops.length);
}

/** Where a pattern may end when it begins at a hop. */
function ends(pattern: PathPattern, hops: readonly Hop[], from: number): Set<number> {
  if ('step' in pattern) {
    const hop = hops[from];
    if (!hop) return new Set();
    const direction = pattern.direction ?? 'forward';
    const way = direction === 'either' || (direction === 'backward') === hop.against;
    return new Set(way && (pattern.step.length === 0 || pattern.step.includes(hop.edge.type)) ? [from + 1] : []);
  }
  if ('choice' in pattern) return new Set(pattern.choice.flatMap((part) => [...ends(part, hops, from)]));
  const after = (starts: ReadonlySet<number>, part: PathPattern): Set<number> =>
    new Set([...starts].flatMap((start) => [...ends(part, hops, start)]));
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

function mayBePassed({ graph, level, query }: Asked, id: string): boolean {
  const { type } = level.nodes.get(id)!;
  const isNamed = (ids: readonly string[]): boolean => ids.some((other) => level.shownFor(other) === id);
  if (query.nodeTypes?.only && !query.nodeTypes.only.includes(type)) return false;
  if (query.nodeTypes?.without?.includes(type)) return false;
  if (query.nodes?.only && !isNamed(query.nodes.only)) return false;
  if (query.nodes?.without && isNamed(query.nodes.without)) return false;
  if (query.hubs?.limit !== undefined && degreeOf(level, id) > query.hubs.limit) return false;
  return query.asOf === undefined || yearOf(graph, id) <= query.asOf;
}

const degreeOf = ({ edges }: ReferenceLevel, id: string): number =>
  edges.reduce((sum, { source, target }) => sum + Number(source === id) + Number(target === id), 0);

function selects({ graph, level, query }: Asked, selector: NodeSelector, id: string): boolean {
  const { type } = level.nodes.get(id)!;
  const year = yearOf(graph, id);
  if (selector.ids) {
    const alike = (other: string): boolean =>
      query.versions === 'any' &&
      !other.includes('#') &&
      (type === 'version' || type === 'work') &&
      workOf(other) === workOf(id);
    if (!selector.ids.some((other) => level.shownFor(other) === id || alike(other))) return false;
  }
  if (selector.types && !selector.types.includes(type)) return false;
  if (selector.kinds) {
    const own = level.nodes.get(id)!;
    const kept = own.type === 'version' ? graph.nodes.get(workOf(id)) : own;
    if (!kept || !('kind' in kept) || !selector.kinds.some((kind) => kind === kept.kind)) return false;
  }
  if (selector.issuers) {
    const work = graph.nodes.get(workOf(id));
    if (work?.type !== 'work' || !selector.issuers.some((issuer) => issuer === work.issuer)) return false;
  }
  if (selector.years && (year === 0 || year < (selector.years.from ?? 0) || year > (selector.years.to ?? 9999)))
    return false;
  if (query.asOf !== undefined && year > query.asOf) return false;
  const read = [...graph.nodes].some(
    ([own, attributes]) =>
      level.shownFor(own) === id &&
      ((attributes.type === 'version' && attributes.expressions.length > 0) ||
        (attributes.type === 'clause' && attributes.spans.length > 0)),
  );
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

function costOfChain(asked: Asked, nodes: readonly string[], hops: readonly Hop[]): number {
  const { graph, level, query } = asked;
  const weights = query.mode.kind === 'strongest' ? query.mode.weights : undefined;
  const damping = query.hubs?.damping ?? 0;
  const onEdges = hops.map(({ edge }) =>
    Math.min(...counted(asked, edge).map((key) => costOfEdge(graph, key, weights))),
  );
  const atNodes = nodes.slice(1, -1).map((id) => damping * Math.log2(1 + degreeOf(level, id)));
  return [...onEdges, ...atNodes].reduce((sum, cost) => sum + cost, 0);
}
