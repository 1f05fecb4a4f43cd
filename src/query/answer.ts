import type { Projection, RecitalGraph } from '../graph/index.ts';
import { compile, edgeCounts } from './compile.ts';
import { type AnswerEnd, type Path, type PathEngine, type Refusal, RefusedError, refusalsOf } from './engine.ts';
import type { PathQuery } from './path-query.ts';
import { runQuery } from './run.ts';
import type { Budget } from './search/clock.ts';

export interface PathAnswer extends AnswerEnd {
  readonly found: boolean;
  readonly paths: readonly Path[];
  readonly ms: number;
}

/** An answer with the projection that its node ids and edge keys belong to. */
export interface ProjectedAnswer extends PathAnswer {
  readonly query: PathQuery;
  readonly projection: Projection;
}

/**
 * Answers a path question here and now with the embedded engine. At level clauses the nodes and edges are the graph's own;
 * on the others an edge stands for those that `projection.edges` lists under its key, and a version or clause that the
 * level does not show is taken for the instrument that stands for it.
 */
export function answerPath(graph: RecitalGraph, query: PathQuery, budget: Budget = {}): ProjectedAnswer {
  const compiled = compile(graph, query.level);
  const started = performance.now();
  const paths: Path[] = [];
  const found = runQuery(compiled, query, budget);
  let next = found.next();
  for (; !next.done; next = found.next()) if (next.value) paths.push(next.value);
  if (next.value.tooComplex) throw new RefusedError([{ engine: 'embedded', lacks: 'states', where: 'pattern' }]);
  const { stopped, count, unknown } = next.value;
  return {
    found: paths.length > 0,
    paths,
    ms: performance.now() - started,
    stopped,
    count,
    unknown,
    query,
    projection: compiled.projection,
  };
}

/** The graph's own edges behind an edge of an answer, those that the question lets count. */
export function edgesBehind(graph: RecitalGraph, answer: ProjectedAnswer, key: string): readonly string[] {
  return behindEdge(graph, answer.query, answer.projection, key);
}

function behindEdge(graph: RecitalGraph, query: PathQuery, projection: Projection, key: string): readonly string[] {
  if (projection.level === 'clauses') return graph.edges.has(key) ? [key] : [];
  const all = projection.edges.get(key)?.standsFor ?? [];
  return all.filter((edge) => edgeCounts(graph, edge, query.parts, query.asOf));
}

/** The graph's own edges behind each hop of a path that answers this question, those that the question lets count. */
export function edgesOfHops(graph: RecitalGraph, query: PathQuery, path: Path): readonly (readonly string[])[] {
  const { projection } = compile(graph, query.level);
  return path.edges.map((key) => behindEdge(graph, query, projection, key));
}

/** The first engine that answers a question, or why each of them does not. */
export function chooseEngine(
  engines: readonly PathEngine[],
  query: PathQuery,
):
  | { readonly engine: PathEngine; readonly refusals: readonly Refusal[] }
  | { readonly engine: null; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  for (const engine of engines) {
    const reasons = refusalsOf(engine, query);
    if (reasons.length === 0) return { engine, refusals };
    refusals.push(...reasons);
  }
  return { engine: null, refusals };
}
