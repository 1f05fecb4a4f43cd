import type { RecitalGraph } from '../graph/index.ts';
import { compile, countsFor, edgeBetween, keysBehind } from './compile.ts';
import { type AnswerEnd, type Path, type PathEngine, type Refusal, RefusedError, refusalsOf } from './engine.ts';
import type { PathQuery } from './path-query.ts';
import { runQuery } from './run.ts';
import type { Budget } from './search/clock.ts';

export interface PathAnswer extends AnswerEnd {
  readonly found: boolean;
  readonly paths: readonly Path[];
  readonly ms: number;
}

/** An answer with what it answers. */
export interface AskedAnswer extends PathAnswer {
  readonly query: PathQuery;
}

/**
 * Answers a path question here and now with the embedded engine. At level clauses the nodes and edges are the graph's own;
 * on the others an edge stands for those that `edgesOfHops` lists, its key is that of a projection on this level, and a version
 * or clause that the level does not show is taken for the instrument that stands for it.
 */
export function answerPath(graph: RecitalGraph, query: PathQuery, budget: Budget = {}): AskedAnswer {
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
  };
}

/** The graph's own edges behind each hop of a path that answers this question, those that the question lets count. */
export function edgesOfHops(graph: RecitalGraph, query: PathQuery, path: Path): readonly (readonly string[])[] {
  const compiled = compile(graph, query.level);
  const counts = countsFor(compiled, query);
  return path.edges.map((key, hop) => {
    const [from, to] = [compiled.numberOf(path.nodes[hop]!), compiled.numberOf(path.nodes[hop + 1]!)];
    const edge = from === undefined || to === undefined ? undefined : edgeBetween(compiled, key, from, to);
    return edge === undefined ? [] : keysBehind(compiled, edge, counts);
  });
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
