import { expect, test } from 'vitest';
import { EDGE_TYPES, STANCES } from '../../../src/model/index.ts';
import { DEFAULT_WEIGHTS, makePathQuery, type PathQueryInput, parsePathQuery } from '../../../src/query/index.ts';

const ends: PathQueryInput = { from: { ids: ['itu:pp/res/140'] }, to: { types: ['body'] } };

test('what is left out has a default, and a question is plain data', () => {
  const query = makePathQuery(ends);
  expect(query).toMatchObject({ mode: { kind: 'all-shortest' }, direction: 'either', level: 'works', limit: 100 });
  expect(parsePathQuery(JSON.parse(JSON.stringify(query)))).toEqual({ ok: true, value: query });
});

test.each<[string, unknown, string]>([
  ['no source', { to: {} }, 'from'],
  ['an unknown key', { ...ends, limits: 3 }, 'limits'],
  ['an unknown edge type', { ...ends, edgeTypes: { only: ['cites', 'cite'] } }, 'edgeTypes.only.1'],
  ['an unknown node type', { ...ends, from: { types: ['work', 'resolution'] } }, 'from.types.1'],
  ['k of nothing', { ...ends, mode: { kind: 'k-shortest', k: 0 } }, 'mode.k'],
  ['an unknown mode', { ...ends, mode: { kind: 'longest' } }, 'mode.kind'],
  ['no k', { ...ends, mode: { kind: 'k-groups' } }, 'mode.k'],
  ['fewer hops at most than at least', { ...ends, hops: { min: 4, max: 3 } }, 'hops'],
  ['all paths of any length', { ...ends, mode: { kind: 'all-simple' } }, 'hops'],
  ['damping where hops count', { ...ends, hubs: { damping: 1 } }, 'hubs'],
  [
    'a weight of nothing',
    { ...ends, mode: { kind: 'strongest', weights: { types: { cites: 0 } } } },
    'mode.weights.types.cites',
  ],
  ['half a year', { ...ends, asOf: 2012.5 }, 'asOf'],
  [
    'more unordered waypoints than can be kept apart',
    { ...ends, waypoints: { unordered: Array(7).fill({}) } },
    'waypoints.unordered',
  ],
])('%s is refused, and said where', (_, input, where) => {
  const parsed = parsePathQuery(input);
  expect(parsed.ok).toBe(false);
  if (parsed.ok) return;
  expect(parsed.problems.map((problem) => problem.where)).toContain(where);
  for (const problem of parsed.problems) expect(problem.message).not.toBe('');
  expect(() => makePathQuery(input as PathQueryInput)).toThrow(/^path query: /);
});

test('every edge type has a weight; operative is stronger than preambular, instructing than noting', () => {
  expect(Object.keys(DEFAULT_WEIGHTS.types).sort()).toEqual(Object.keys(EDGE_TYPES).sort());
  expect(DEFAULT_WEIGHTS.parts.operative).toBeLessThan(DEFAULT_WEIGHTS.parts.preambular!);
  expect(DEFAULT_WEIGHTS.verbs.instructs).toBeLessThan(DEFAULT_WEIGHTS.verbs.noting!);
  for (const verb of Object.keys(DEFAULT_WEIGHTS.verbs)) expect(Object.keys(STANCES)).toContain(verb);
});
