import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathQueryOf } from '../../../src/answers/index.ts';
import { parseGraph } from '../../../src/graph/index.ts';
import { answerPath } from '../../../src/query/index.ts';
import { emptyQuestion, type PathQuestion } from '../../../src/store/index.ts';

const parsed = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
if (!parsed.ok) throw new Error('the dataset is not a graph');
const graph = parsed.value;

const question: PathQuestion = { ...emptyQuestion(), from: 'itu:wtsa/res/75', to: 'itu:cwg-internet' };
const typesOf = (change: Partial<PathQuestion>): string[][] => {
  const answer = answerPath(graph, pathQueryOf({ ...question, ...change }, 'works')!);
  return answer.paths.map(({ edges }) => edges.map((key) => graph.edges.get(key)?.attributes.type ?? ''));
};

describe('what is chosen on the screen', () => {
  test('asks nothing before both ends are there', () => {
    expect(pathQueryOf({ ...question, to: null }, 'works')).toBeNull();
    expect(pathQueryOf({ ...question, ask: 'text', text: 'MATCH (a) RETURN a' }, 'works')).toBeNull();
  });

  test('weights decide which path is the strongest', () => {
    const weights = (types: Record<string, number>) => ({ types, parts: {}, verbs: {} });
    expect(typesOf({ mode: 'strongest', most: 1 })[0]).toContain('establishes');
    const dear = typesOf({ mode: 'strongest', most: 1, weights: weights({ establishes: 100_000 }) });
    expect(dear[0]).not.toContain('establishes');
    expect(dear[0]!.length).toBeGreaterThan(0);
  });

  test('several lengths are all paths of each', () => {
    const lengths = (most: number) =>
      new Set(typesOf({ mode: 'k-groups', most, without: ['adopted-at', 'adopted-by'] }).map(({ length }) => length));
    expect(lengths(1).size).toBe(1);
    expect(lengths(2).size).toBe(2);
  });
});
