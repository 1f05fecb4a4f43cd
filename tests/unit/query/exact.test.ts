import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import { answerPath, type Path, type PathQuery } from '../../../src/query/index.ts';
import { graphs, questions } from './arbitrary-question.ts';
import { referenceChains } from './reference-answer.ts';

const nameOf = ({ nodes, edges }: Path): string => `${nodes[0]} ${edges.join(' ')}`;
const names = (paths: readonly Path[]): string[] => paths.map(nameOf).sort();

/** What a mode leaves of all chains, of which those of equal rank may be exchanged. */
function expected(all: readonly Path[], { mode }: PathQuery): { exactly: readonly Path[] | null; count: number } {
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
  const rank = (path: Path): number => (query.mode.kind === 'strongest' ? path.cost! : path.length);
  const ranks = answer.paths.map(rank);
  if (exactly) expect(names(answer.paths)).toEqual(names(exactly));
  else {
    const known = new Map(all.map((path) => [nameOf(path), path]));
    expect(ranks.length).toBe(count);
    all.slice(0, count).forEach((path, at) => {
      expect(ranks[at]).toBeCloseTo(rank(path), 9);
    });
    for (const path of answer.paths) expect(rank(path)).toBeCloseTo(rank(known.get(nameOf(path))!), 9);
  }
  for (let at = 1; at < ranks.length; at++) expect(ranks[at]! - ranks[at - 1]!).toBeGreaterThan(-1e-9);
  if (answer.count !== null) expect(answer.count).toBe(BigInt(exactly!.length));
}

test('every mode and constraint gives what trying all chains gives', () => {
  fc.assert(fc.property(graphs, questions, check), { numRuns: Number(process.env.EXACT_RUNS ?? 1500) });
});
