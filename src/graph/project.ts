import { type EdgeType, instrumentOf, type NodeAttributes, workOf } from '../model/index.ts';
import type { RecitalGraph } from './graph.ts';
import { eachInParts, runThrough } from './in-parts.ts';

/** How much of an instrument is one node: the work, each version, or each clause. */
export const LEVELS = ['works', 'versions', 'clauses'] as const;
export type Level = (typeof LEVELS)[number];

/** An edge between shown nodes, and the edges of the graph that it stands for. */
export interface ProjectedEdge {
  /** `type|source|target`, unique within a projection. */
  readonly key: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  /** Keys of the graph's own edges, at least one. */
  readonly standsFor: readonly string[];
}

export interface Projection {
  readonly level: Level;
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly edges: ReadonlyMap<string, ProjectedEdge>;
  /** Node of the graph → shown node that stands for it. */
  readonly representative: ReadonlyMap<string, string>;
  /** Edges of the graph that both ends of fall into one shown node. */
  readonly inner: ReadonlyMap<string, readonly string[]>;
}

/**
 * The graph on one level. `unfolded` names instruments (works or versions) whose clauses are shown whatever the level.
 * At level `clauses` every node and edge of the graph is shown as it is.
 *
 * Linear in nodes and edges.
 */
export function project(graph: RecitalGraph, level: Level, unfolded: ReadonlySet<string> = new Set()): Projection {
  return runThrough(projectInParts(graph, level, unfolded));
}

/** The same, with pauses. */
export function* projectInParts(
  graph: RecitalGraph,
  level: Level,
  unfolded: ReadonlySet<string>,
): Generator<void, Projection> {
  const representative = new Map<string, string>();
  const nodes = new Map<string, NodeAttributes>();
  yield* eachInParts(graph.nodes, ([id, attributes]) => {
    const shown = representativeOf(graph, id, attributes, level, unfolded);
    representative.set(id, shown);
    if (shown === id) nodes.set(id, attributes);
  });
  const grouped = new Map<string, { type: EdgeType; source: string; target: string; standsFor: string[] }>();
  const inner = new Map<string, string[]>();
  yield* eachInParts(graph.edges.values(), (edge) => {
    const source = representative.get(edge.source);
    const target = representative.get(edge.target);
    if (source === undefined || target === undefined) return;
    if (source === target && edge.source !== edge.target) {
      const keys = inner.get(source);
      if (keys) keys.push(edge.key);
      else inner.set(source, [edge.key]);
      return;
    }
    const { type } = edge.attributes;
    const key = `${type}|${source}|${target}`;
    const group = grouped.get(key);
    if (group) group.standsFor.push(edge.key);
    else grouped.set(key, { type, source, target, standsFor: [edge.key] });
  });
  const edges = new Map<string, ProjectedEdge>();
  yield* eachInParts(grouped, ([key, group]) => edges.set(key, { key, ...group }));
  return { level, nodes, edges, representative, inner };
}

/** The node that is shown for this one. */
export function representativeOf(
  graph: Pick<RecitalGraph, 'nodes'>,
  id: string,
  attributes: NodeAttributes,
  level: Level,
  unfolded: ReadonlySet<string>,
): string {
  if (level === 'clauses') return id;
  if (attributes.type === 'clause') {
    const instrument = instrumentOf(id);
    const holder = graph.nodes.get(instrument);
    // With a work its own clauses unfold, not those of a proposal to change it.
    const proposed = holder?.type === 'version' && holder.status === 'draft';
    if (unfolded.has(instrument) || (!proposed && unfolded.has(workOf(id)))) return id;
    return holder === undefined ? id : representativeOf(graph, instrument, holder, level, unfolded);
  }
  // A draft is no law: it stands beside its work and is never folded into it.
  if (attributes.type === 'version' && level === 'works' && attributes.status !== 'draft') {
    const work = workOf(id);
    return graph.nodes.has(work) ? work : id;
  }
  return id;
}
