import {
  eachInParts,
  type Projection,
  projectInParts,
  type RecitalGraph,
  runThrough,
  sortInParts,
} from '../graph/index.ts';
import { EDGE_TYPES, type Family, instrumentOf, type NodeType, workOf } from '../model/index.ts';

export interface AnalysisNode {
  readonly id: string;
  readonly type: NodeType;
  /** A document of it was read in. */
  readonly read: boolean;
  /** Citations of its own that name no single known node. */
  readonly open: number;
}

export interface AnalysisEdge {
  /** Positions in `nodes`. */
  readonly source: number;
  readonly target: number;
  readonly family: Family;
  /** Clauses that say so, in the version of the source that says it most often. */
  readonly clauses: number;
}

/**
 * What analyses read: instruments as works, so that the versions of one count once, and at most one edge of each type
 * in each direction. Plain data, which a worker can be sent.
 */
export interface AnalysisGraph {
  readonly nodes: readonly AnalysisNode[];
  readonly edges: readonly AnalysisEdge[];
}

/** What is shown: nodes of any level, and keys of the graph's own edges. */
export interface Shown {
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<string>;
}

/** The graph on the level of works; only what is shown when that is given. Nodes by id, so that order changes nothing. */
export const analysisGraph = (graph: RecitalGraph, shown: Shown | null = null): AnalysisGraph =>
  runThrough(analysisGraphInParts(graph, shown));

/** The same, with pauses. */
export function* analysisGraphInParts(graph: RecitalGraph, shown: Shown | null): Generator<void, AnalysisGraph> {
  const projection = yield* projectInParts(graph, 'works', new Set());
  const kept = shown && keptBy(projection, shown);
  const ids = [...projection.nodes.keys()].filter((id) => kept === null || kept.nodes.has(id)).sort();
  const index = new Map(ids.map((id, position) => [id, position]));
  const read = new Set<string>();
  const open = new Map<string, number>();
  const worksOf = new Map<string, string>();
  for (const document of graph.documents.values()) {
    const id = projection.representative.get(document.node);
    if (id === undefined) continue;
    read.add(id);
    worksOf.set(document.sha256, id);
  }
  for (const citation of graph.open) {
    const id = worksOf.get(citation.document);
    if (id !== undefined) open.set(id, (open.get(id) ?? 0) + 1);
  }
  const edges: AnalysisEdge[] = [];
  yield* eachInParts(projection.edges.values(), (edge) => {
    const source = index.get(edge.source);
    const target = index.get(edge.target);
    if (source === undefined || target === undefined || source === target) return;
    const behind = edge.standsFor.filter((key) => kept === null || kept.edges.has(key));
    if (behind.length === 0) return;
    edges.push({ source, target, family: EDGE_TYPES[edge.type].family, clauses: mostClauses(graph, behind) });
  });
  const sorted = yield* sortInParts(
    edges,
    (a, b) => a.source - b.source || a.target - b.target || (a.family < b.family ? -1 : a.family > b.family ? 1 : 0),
  );
  return {
    nodes: ids.map((id) => ({
      id,
      type: projection.nodes.get(id)!.type,
      read: read.has(id),
      open: open.get(id) ?? 0,
    })),
    edges: sorted,
  };
}

function keptBy(projection: Projection, shown: Shown): { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } {
  const nodes = new Set<string>();
  for (const id of shown.nodes) nodes.add(projection.representative.get(id) ?? id);
  return { nodes, edges: new Set(shown.edges) };
}

/** Distinct clauses behind an edge, counted in each version of its source; the most that one version has. */
function mostClauses(graph: RecitalGraph, keys: readonly string[]): number {
  const byVersion = new Map<string, Set<string>>();
  for (const key of keys) {
    const source = graph.edges.get(key)?.source;
    if (source === undefined) continue;
    const version = instrumentOf(source);
    const clauses = byVersion.get(version);
    if (clauses) clauses.add(source);
    else byVersion.set(version, new Set([source]));
  }
  return Math.max(1, ...[...byVersion.values()].map((clauses) => clauses.size));
}

/** The node of an analysis that stands for a node of any level: itself, its version, its work. */
export const analysedAs = <Value>(values: ReadonlyMap<string, Value>, id: string): Value | undefined =>
  values.get(id) ?? values.get(instrumentOf(id)) ?? values.get(workOf(id));
