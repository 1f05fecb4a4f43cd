import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import { answerPath, edgesOfHops, type Path, type PathQuery } from '../../../src/query/index.ts';
import { graphs, questions, wideGraphs, wideQuestions } from './arbitrary-question.ts';
import { referenceChains } from './reference-answer.ts';

const nameOf = ({ nodes, edges }: Path): string => `${nodes[0]} ${edges.join(' ')}`;
const names = (paths: readonly Path[]): string[] => paths.map(nameOf).sort();

/** What a mode leaves of all chains, of which those of equal rank may be exchanged. */
function expected<One extends Path>(
  all: readonly One[],
  { mode }: PathQuery,
): { exactly: readonly One[] | null; count: number } {
  const lengths = [...new Set(all.map(({ length }) => length))];
  switch (mode.kind) {
    case 'shortest':
      return { exactly: null, count: Math.min(1, all.length) };
    case 'all-shortest':
      return { exactly: all.filter(({ length }) => length === lengths[0]), count: -1 };
    case 'k-groups':
      return { exactly: all.filter(({ length }) => lengths.indexOf(length) < mode.k), count: -1 };
    case 'all-simple':
      return { exactly: all, count: -1 };
    default:
      return { exactly: null, count: Math.min(mode.k, all.length) };
  }
}

function check(graph: RecitalGraph, query: PathQuery): void {
  const all = referenceChains(graph, query);
  const answer = answerPath(graph, query);
  const { exactly, count } = expected(all, query);
  expect(answer.stopped).toBeNull();
  expect(new Set(names(answer.paths)).size).toBe(answer.paths.length);
  const known = new Map(all.map((path) => [nameOf(path), path]));
  for (const path of answer.paths) expect(edgesOfHops(graph, query, path)).toEqual(known.get(nameOf(path))!.behind);
  expect(new Set(answer.unknown)).toEqual(unknownIn(graph, query));
  const rank = (path: Path): number => (query.mode.kind === 'strongest' ? path.cost! : path.length);
  const ranks = answer.paths.map(rank);
  if (exactly) expect(names(answer.paths)).toEqual(names(exactly));
  else {
    expect(ranks.length).toBe(count);
    all.slice(0, count).forEach((path, at) => {
      expect(ranks[at]).toBeCloseTo(rank(path), 9);
    });
    for (const path of answer.paths) expect(rank(path)).toBeCloseTo(rank(known.get(nameOf(path))!), 9);
  }
  for (let at = 1; at < ranks.length; at++) expect(ranks[at]! - ranks[at - 1]!).toBeGreaterThan(-1e-9);
  if (answer.count !== null) expect(answer.count).toBe(BigInt(exactly!.length));
}

/** Ids that selectors name and the graph does not have. */
function unknownIn(graph: RecitalGraph, { from, to, waypoints }: PathQuery): Set<string> {
  const selectors = [from, to, ...(waypoints?.ordered ?? []), ...(waypoints?.unordered ?? [])];
  return new Set(selectors.flatMap(({ ids }) => ids ?? []).filter((id) => !graph.nodes.has(id)));
}

const numRuns = Number(process.env.EXACT_RUNS ?? 1500);
const timeout = 60_000 + 60 * numRuns;

test(
  'every mode and constraint gives what trying all chains gives',
  () => {
    fc.assert(fc.property(graphs, questions, check), { numRuns });
  },
  timeout,
);

test(
  'so it does on every level, of works with versions, drafts and clauses',
  () => {
    fc.assert(fc.property(wideGraphs, wideQuestions, check), { numRuns });
  },
  timeout,
);
