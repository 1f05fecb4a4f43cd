import type { ProjectedEdge, Projection, RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType, instrumentOf, workOf } from '../model/index.ts';
import { membersOf, versionsOf } from './graph-index.ts';
import type { Hops } from './view-state.ts';

const walked = new Set<EdgeType>(
  (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) =>
    ['citation', 'mandate', 'role'].includes(EDGE_TYPES[type].family),
  ),
);

/** Edges that the scope follows: citations, mandates, roles. */
export const isWalked = (type: EdgeType): boolean => walked.has(type);

/** The shown nodes that a node of the graph stands for: its own representative and those of what it holds. */
export function shownCore(graph: RecitalGraph, projection: Projection, id: string): Set<string> {
  const core = new Set<string>();
  for (const member of membersOf(graph, id)) {
    const shown = projection.representative.get(member);
    if (shown !== undefined) core.add(shown);
  }
  const own = projection.representative.get(id);
  if (own !== undefined) core.add(own);
  return core;
}

/**
 * The shown nodes within `hops` of the focus along citations, mandates and roles, in either direction; with clauses
 * come the instruments that hold them, with unfolded instruments their clauses, with a work in the middle its drafts,
 * but nothing that only a draft cites. Everything when `hops` is null.
 */
export function nodesInScope(
  graph: RecitalGraph,
  projection: Projection,
  focus: string | null,
  hops: Hops,
  unfolded: ReadonlySet<string>,
  passes: (edge: ProjectedEdge) => boolean,
): Set<string> {
  if (hops === null || focus === null || !graph.nodes.has(focus)) return new Set(projection.nodes.keys());
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const list = neighbours.get(from);
    if (list) list.push(to);
    else neighbours.set(from, [to]);
  };
  for (const edge of projection.edges.values()) {
    if (!isWalked(edge.type) || !passes(edge)) continue;
    join(edge.source, edge.target);
    join(edge.target, edge.source);
  }
  const reached = shownCore(graph, projection, focus);
  let frontier = [...reached];
  for (let hop = 0; hop < hops; hop++) {
    const next = new Set<string>();
    for (const id of frontier) for (const other of neighbours.get(id) ?? []) if (!reached.has(other)) next.add(other);
    for (const id of [...next]) {
      reached.add(id);
      if (unfolded.has(id))
        for (const member of shownCore(graph, projection, id)) {
          reached.add(member);
          next.add(member);
        }
    }
    frontier = [...next];
  }
  for (const version of versionsOf(graph, focus)) {
    const shown = projection.representative.get(version.id);
    if (version.draft && shown !== undefined) reached.add(shown);
  }
  for (const id of [...reached]) {
    if (projection.nodes.get(id)?.type !== 'clause') continue;
    for (const holder of [instrumentOf(id), workOf(id)]) {
      const shown = projection.representative.get(holder);
      if (shown !== undefined) reached.add(shown);
    }
  }
  return reached;
}
