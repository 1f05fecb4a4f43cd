import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS, project, type RecitalGraph } from '../../../../src/graph/index.ts';
import {
  answerPath,
  fromText,
  type PathQuery,
  PathValue,
  planQuery,
  queryGraph,
  runPlan,
  toText,
} from '../../../../src/query/index.ts';
import { formOf } from '../../../../src/query/text/form.ts';
import { graphs, questions } from '../arbitrary-question.ts';

const runs = Number(process.env.TEXT_RUNS ?? 600);
const onLevels = fc
  .tuple(questions, fc.constantFrom(...LEVELS))
  .map(([query, level]): PathQuery => ({ ...query, level }));

const shownAs =
  (graph: RecitalGraph, { level }: PathQuery) =>
  (id: string): string =>
    project(graph, level).representative.get(id) ?? id;

/** The paths that a text gives, by their hops. */
function pathsOf(graph: RecitalGraph, text: string, { level }: PathQuery): string[] {
  const asked = queryGraph(graph, level, (id) => id);
  const plan = planQuery(text, asked.names);
  return [...runPlan(plan, asked)].flatMap((row) => {
    const path = row?.[0];
    if (!(path instanceof PathValue)) return [];
    const hops = path.relationships.map(({ id }) => asked.keyOfRelationship(id));
    return [`${asked.idOf(path.nodes[0]!.id)} ${hops.join(' ')}`];
  });
}

test('a question survives being written and read', () => {
  let written = 0;
  fc.assert(
    fc.property(onLevels, (query) => {
      const text = toText(query);
      if (!text.ok) return;
      written++;
      const read = fromText(text.text, query.level);
      expect(read).toMatchObject({ ok: true });
      if (read.ok) expect(formOf(read.query)).toEqual(formOf(query));
    }),
    { numRuns: runs },
  );
  // A little more than a quarter can be said as text; so many fewer never come by chance.
  expect(written).toBeGreaterThan(runs / 6);
});

test('a text gives what its question gives', () => {
  fc.assert(
    fc.property(graphs, onLevels, (graph, query) => {
      const text = toText(query, shownAs(graph, query));
      if (!text.ok) return;
      const given = pathsOf(graph, text.text, query);
      const answer = answerPath(graph, query);
      const wanted = answer.paths.map(({ nodes, edges }) => `${nodes[0]} ${edges.join(' ')}`);
      expect(new Set(given).size).toBe(given.length);
      const { kind } = query.mode;
      if (kind === 'shortest' || kind === 'k-shortest') {
        // Which of equally short paths are taken is open.
        const lengths = (paths: readonly string[]): number[] => paths.map((path) => path.split(' ').length);
        expect(lengths(given)).toEqual(lengths(wanted));
        const all = answerPath(graph, { ...query, mode: { kind: 'k-groups', k: 9 } }).paths;
        const known = new Set(all.map(({ nodes, edges }) => `${nodes[0]} ${edges.join(' ')}`));
        for (const path of given) expect(known.has(path)).toBe(true);
      } else expect(given.sort()).toEqual(wanted.sort());
    }),
    { numRuns: runs },
  );
});
