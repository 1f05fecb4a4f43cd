import { expect, test } from 'vitest';
import { pathQueryOf } from '../../../src/answers/index.ts';
import { answerPath, edgesOfHops, RESTRICTIONS, whyNot } from '../../../src/query/index.ts';
import { emptyQuestion, type View } from '../../../src/store/index.ts';
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

test('what the question offers to lift, lifts it', () => {
  const restricted = { ...question, maxHops: 1, without: ['cites' as const], operative: true };
  const query = pathQueryOf(restricted, 'works')!;
  for (const { restriction, path } of whyNot(graph, query).lifted) {
    const lifted = pathQueryOf({ ...restricted, ...withoutRestriction(restriction) }, 'works')!;
    expect(answerPath(graph, lifted).paths[0]?.length).toBe(path.length);
  }
  for (const restriction of RESTRICTIONS) expect(() => withoutRestriction(restriction)).not.toThrow();
});
