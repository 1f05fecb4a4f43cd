import { expect, test } from 'vitest';
import { pathQueryOf } from '../../../src/answers/index.ts';
import { answerPath, edgesOfHops, RESTRICTIONS, type Restriction, whyNot } from '../../../src/query/index.ts';
import { emptyQuestion, type PathQuestion, type View } from '../../../src/store/index.ts';
import type { PathState } from '../../../src/ui/path-desk.ts';

import { withoutRestriction } from '../../../src/ui/path-question.ts';
import { shownEdge, trailOf } from '../../../src/ui/path-trail.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const question = { ...emptyQuestion(), from: 'itu:wtsa/res/75', to: 'itu:pp/res/140' };

function ask() {
  const query = pathQueryOf(question, 'works')!;
  const { paths } = answerPath(graph, query);
  return paths.map((path) => ({ ...path, behind: edgesOfHops(graph, query, path) }));
}

test('the trail of an answer is the chosen path, with what it is compared with, or all of them', () => {
  const [path] = ask();
  const other = { ...path!, nodes: ['a', 'b'], behind: [['e']] };
  const state: PathState = {
    kind: 'paths',
    paths: [path!, other],
    end: { stopped: null, count: 2n, limited: null, ms: 1 },
    why: null,
  };
  const paths = [path!, other];
  const shown = { question, chosen: 1, hop: null, kept: null, picture: 'map' as const, before: null };
  expect(trailOf(state, paths, shown)).toMatchObject({ nodes: new Set(['a', 'b']), alone: false });
  expect(trailOf(state, paths, { ...shown, kept: 0 })?.chains).toEqual([other.nodes, path!.nodes]);
  expect(trailOf(state, paths, { ...shown, picture: 'all' })).toMatchObject({
    alone: true,
    chains: [other.nodes, path!.nodes],
  });
  expect(trailOf(state, paths, { ...shown, chosen: 9 })?.chains[0]).toEqual(path!.nodes);
  // The order of the list counts, not that of the answer.
  expect(trailOf(state, [other, path!], { ...shown, chosen: 0 })?.chains).toEqual([other.nodes]);
  expect(trailOf(null, [], shown)).toBeNull();
});

test('the shown edge of a step is the one that stands for one of its edges', () => {
  const view = { edges: [{ key: 'shown', standsFor: ['a', 'b'] }] } as unknown as View;
  expect(shownEdge(view, ['c', 'b'])).toBe('shown');
  expect(shownEdge(view, ['c'])).toBeNull();
});

test.each<[string, Partial<PathQuestion>, readonly Restriction[]]>([
  ['few steps over some links', { maxHops: 1, without: ['cites'], parts: ['operative'] }, []],
  ['too few steps', { to: 'itu:cwg-internet', maxHops: 1 }, ['hops']],
  ['too few steps for all paths', { to: 'itu:cwg-internet', maxHops: 1, mode: 'all-simple' }, ['hops']],
  ['too many steps', { minHops: 90 }, ['hops']],
  [
    'nothing that may be passed',
    { to: 'itu:cwg-internet', notThrough: ['work', 'body', 'event', 'action-line'] },
    ['nodeTypes'],
  ],
  ['a kind of link that points elsewhere', { directions: { cites: 'backward' }, maxHops: 1 }, ['direction']],
  ['no clause of an annex', { parts: ['annex'] }, ['parts']],
  ['stops that are not on the way', { via: ['itu:council', 'itu:pp'], anyOrder: true, maxHops: 1 }, ['waypoints']],
])('what the question offers to lift, lifts it: %s', (_, change, offered) => {
  const restricted = { ...question, ...change };
  const query = pathQueryOf(restricted, 'works')!;
  const { lifted } = whyNot(graph, query);
  for (const restriction of offered) expect(lifted.map((one) => one.restriction)).toContain(restriction);
  for (const { restriction, path } of lifted) {
    const freer = pathQueryOf({ ...restricted, ...withoutRestriction(restriction, restricted) }, 'works')!;
    expect([restriction, answerPath(graph, freer).paths[0]?.length]).toEqual([restriction, path.length]);
  }
  for (const restriction of RESTRICTIONS) expect(() => withoutRestriction(restriction, restricted)).not.toThrow();
});

test('a thing is no answer to the question for any of its kind, whatever is lifted', () => {
  const query = pathQueryOf(
    { ...question, to: { kinds: ['res'] }, without: [], parts: ['annex'], maxHops: 1 },
    'works',
  )!;
  for (const { path } of whyNot(graph, query).lifted) expect(path.length).toBeGreaterThan(0);
});
