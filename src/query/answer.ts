import { compileSnapshot, type Projection, project, type RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType } from '../model/index.ts';
import { shortestPaths } from './engines/embedded.ts';
import type { Path, PathAnswer, PathQuery } from './query.ts';

/** An answer with the projection that its node ids and edge keys belong to. */
export interface ProjectedAnswer extends PathAnswer {
  readonly projection: Projection;
}

/**
 * Answers a path question on one level of the graph. At level clauses the nodes and edges are the graph's own; on the
 * others an edge stands for those that `projection.edges` lists under its key, and a version or clause that the level
 * does not show is taken for the instrument that stands for it.
 */
export function answerPath(graph: RecitalGraph, query: PathQuery): ProjectedAnswer {
  const projection = project(graph, query.level);
  const without = new Set<string>(query.without);
  const edges =
    query.level === 'clauses'
      ? [...graph.edges.values()].filter((edge) => !without.has(edge.attributes.type))
      : [...projection.edges.values()].filter((edge) => !without.has(edge.type)).sort(byTypeThenKey);
  const snapshot = compileSnapshot(projection.nodes.keys(), edges);
  const started = performance.now();
  const { representative } = projection;
  const from = representative.get(query.from) ?? query.from;
  const to = representative.get(query.to) ?? query.to;
  const paths: Path[] = shortestPaths(snapshot, { ...query, from, to });
  return { found: paths.length > 0, paths, ms: performance.now() - started, projection };
}

const TYPE_ORDER = Object.keys(EDGE_TYPES);

/** Of several edges between the same nodes the one that says most comes first, in the order of the edge types. */
const byTypeThenKey = (a: { type: EdgeType; key: string }, b: { type: EdgeType; key: string }): number =>
  TYPE_ORDER.indexOf(a.type) - TYPE_ORDER.indexOf(b.type) || (a.key < b.key ? -1 : 1);

/** The graph's own edges behind an edge of an answer. */
export function edgesBehind(graph: RecitalGraph, answer: ProjectedAnswer, key: string): readonly string[] {
  return graph.edges.has(key) && answer.projection.level === 'clauses'
    ? [key]
    : (answer.projection.edges.get(key)?.standsFor ?? []);
}
