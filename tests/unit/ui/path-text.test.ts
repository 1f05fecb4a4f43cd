import { expect, test } from 'vitest';
import { makeTranslate } from '../../../src/i18n/index.ts';
import { answerPath, edgesOfHops, RESTRICTIONS, whyNot } from '../../../src/query/index.ts';
import { emptyQuestion } from '../../../src/store/index.ts';
import type { PathState } from '../../../src/ui/path-desk.ts';
import { hopsOf, trailOf } from '../../../src/ui/path-hops.ts';
import { orderOf, withoutRestriction } from '../../../src/ui/path-question.ts';
import { pathCitations, pathMarkdown, pathText } from '../../../src/ui/path-text.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const question = { ...emptyQuestion(), from: 'itu:wtsa/res/75', to: 'itu:pp/res/140' };
const source = { graph, language: 'en' as const, t: makeTranslate('en'), texts: new Map() };

function ask(level: 'works' | 'versions' | 'clauses') {
  const { query } = orderOf({ ...question, anyVersion: true }, level)!;
  const { paths } = answerPath(graph, query);
  return paths.map((path) => ({ ...path, behind: edgesOfHops(graph, query, path) }));
}

test.each(['works', 'versions', 'clauses'] as const)('every step of an answer has its edges, at level %s', (level) => {
  const paths = ask(level);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) {
    const hops = hopsOf(graph, path);
    expect(hops.map(({ from }) => from)).toEqual(path.nodes.slice(0, -1));
    for (const { edges } of hops) expect(edges.length).toBeGreaterThan(0);
  }
});

test('a path as text, Markdown and citations says who cites whom, a line each', () => {
  const hops = hopsOf(graph, ask('works')[0]!);
  expect(pathText(source, hops)).toMatch(/^1\. WTSA Resolution 75 .*cites PP Resolution 140/);
  expect(pathMarkdown(source, hops)).toMatch(/^\*\*WTSA Resolution 75\*\* cites \*\*PP Resolution 140\*\*/);
  expect(pathCitations(source, hops).split('\n').length).toBeGreaterThanOrEqual(hops.length);
});

test('the trail of an answer is the chosen path, with what it is compared with, or all of them', () => {
  const [path] = ask('works');
  const other = { ...path!, nodes: ['a', 'b'], behind: [['e']] };
  const state: PathState = {
    kind: 'paths',
    paths: [path!, other],
    end: { stopped: null, count: 2n, ms: 1 },
    why: null,
  };
  const shown = { question, chosen: 1, hop: null, kept: null, picture: 'map' as const, before: null };
  expect(trailOf(state, shown)).toMatchObject({ nodes: new Set(['a', 'b']), alone: false });
  expect(trailOf(state, { ...shown, kept: 0 })?.chains).toEqual([other.nodes, path!.nodes]);
  expect(trailOf(state, { ...shown, picture: 'all' })).toMatchObject({
    alone: true,
    chains: [other.nodes, path!.nodes],
  });
  expect(trailOf(state, { ...shown, chosen: 9 })?.chains[0]).toEqual(path!.nodes);
  expect(trailOf(null, shown)).toBeNull();
});

test('what the question offers to lift, lifts it', () => {
  const restricted = { ...question, maxHops: 1, without: ['cites' as const], operative: true };
  const { query } = orderOf(restricted, 'works')!;
  for (const { restriction, path } of whyNot(graph, query).lifted) {
    const lifted = orderOf({ ...restricted, ...withoutRestriction(restriction) }, 'works')!;
    expect(answerPath(graph, lifted.query).paths[0]?.length).toBe(path.length);
  }
  for (const restriction of RESTRICTIONS) expect(() => withoutRestriction(restriction)).not.toThrow();
});
