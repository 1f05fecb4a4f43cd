import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type RecitalGraph } from '../../src/graph/index.ts';
import {
  answerPath,
  chooseEngine,
  ENGINES,
  FEATURES,
  featuresOf,
  makePathQuery,
  type Path,
  type PathEngine,
  type PathQuery,
  RefusedError,
  refusalsOf,
} from '../../src/query/index.ts';
import { graphs, IDS, questions } from '../unit/query/arbitrary-question.ts';

const ends = { from: { ids: [IDS[0]!] }, to: { ids: [IDS[1]!] } };
const collect = async (engine: PathEngine, graph: RecitalGraph, query: PathQuery): Promise<Path[]> => {
  const paths: Path[] = [];
  for await (const path of engine.open(graph).paths(query)) paths.push(path);
  return paths;
};
const rankOf = (path: Path): string => (path.cost ?? path.length).toFixed(6);

test('every engine in the folder is in the list, under the name of its file', () => {
  const files = readdirSync(new URL('../../src/query/engines/', import.meta.url)).filter((file) => file !== 'index.ts');
  expect(ENGINES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('an engine without a capability refuses what needs it, says what and where, and the next one is asked', () => {
  const poor: PathEngine = {
    id: 'poor',
    capabilities: { modes: new Set(['shortest']), features: new Set(), levels: new Set(['works']) },
    open: ENGINES[0]!.open,
  };
  const query = makePathQuery({ ...ends, level: 'clauses', asOf: 2012, hops: { min: 2 } });
  expect(refusalsOf(poor, query).map(({ lacks, where }) => `${where}: ${lacks}`)).toEqual([
    'hops.min: fewest-hops',
    'asOf: as-of',
    'mode.kind: all-shortest',
    'level: clauses',
  ]);
  expect(chooseEngine([poor], query).engine).toBeNull();
  expect(chooseEngine([poor, ...ENGINES], query).engine).toBe(ENGINES[0]);
  expect(chooseEngine([poor], makePathQuery({ ...ends, mode: { kind: 'shortest' } })).engine).toBe(poor);
});

test('every feature can be asked for', () => {
  const asked = new Set<string>();
  fc.assert(
    fc.property(questions, (query) => {
      for (const [feature] of featuresOf(query)) asked.add(feature);
    }),
    { numRuns: 500 },
  );
  expect([...asked].sort()).toEqual([...FEATURES].sort());
});

describe.each(ENGINES)('$id', (engine) => {
  test('answers what it says it answers, like the embedded engine, and refuses the rest', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, questions, async (graph, query) => {
        if (refusalsOf(engine, query).length > 0)
          await expect(collect(engine, graph, query)).rejects.toThrow(RefusedError);
        else
          expect((await collect(engine, graph, query)).map(rankOf)).toEqual(answerPath(graph, query).paths.map(rankOf));
      }),
      { numRuns: 150 },
    );
  });

  test('answers on every level that it knows, and gives no more than asked for', async () => {
    const [graph] = fc.sample(graphs, { numRuns: 1, seed: 5 });
    for (const level of LEVELS.filter((one) => engine.capabilities.levels.has(one))) {
      const query = makePathQuery({ from: {}, to: {}, mode: { kind: 'k-shortest', k: 50 }, level, limit: 3 });
      expect((await collect(engine, graph!, query)).length).toBe(3);
    }
  });

  test('stops when told to, and says so', async () => {
    const [graph] = fc.sample(graphs, { numRuns: 1, seed: 5 });
    const stop = new AbortController();
    stop.abort();
    const found = engine.open(graph!).paths(makePathQuery(ends), { signal: stop.signal });
    expect(await found.next()).toMatchObject({ done: true, value: { stopped: 'cancelled' } });
  });

  test('says which ids of a question are not there', async () => {
    const [graph] = fc.sample(graphs, { numRuns: 1, seed: 5 });
    const found = engine.open(graph!).paths(makePathQuery({ ...ends, to: { ids: ['itu:no-such'] } }));
    expect(await found.next()).toMatchObject({ done: true, value: { unknown: ['itu:no-such'], stopped: null } });
  });
});
