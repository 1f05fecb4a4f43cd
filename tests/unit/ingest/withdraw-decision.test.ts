import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/cli/facts.ts';
import { emptyGraph, merge, type RecitalGraph, serialize } from '../../../src/graph/index.ts';
import { correctGraph, ingest, withdrawDecision } from '../../../src/ingest/index.ts';
import type { Correction } from '../../../src/model/index.ts';

const registry = await loadRegistry();
const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/cli/buoys.txt', import.meta.url)));
const read = await ingest(bytes, 'buoys.txt', { registry });
const graph = merge(emptyGraph(), read.patch!);
const who = { who: 'A. Reader', when: '2026-01-02', why: 'says the annex' };
const placeOf = ({ document, clause, start, end, surface }: RecitalGraph['open'][number]) => ({
  document,
  clause,
  start,
  end,
  surface,
});
const open = graph.open.find(({ status }) => status === 'ambiguous')!;
const resolved = read.extraction!.citations.find(({ id }) => id === 'itu:council/res/1336')!;

const CASES: readonly (readonly [string, Correction])[] = [
  ['an open citation', { kind: 'citation', ...placeOf(open), id: 'itu:council/res/9@2031-farol', ...who }],
  ['no citation', { kind: 'citation', ...placeOf(open), id: null, ...who }],
  [
    'a citation that was read otherwise',
    {
      kind: 'citation',
      document: read.extraction!.sha256,
      clause: resolved.locator,
      start: resolved.start,
      end: resolved.end,
      surface: resolved.surface,
      id: 'itu:council/res/1305',
      ...who,
    },
  ],
  ['another name', { kind: 'alias', surface: open.surface, lang: 'zh', id: 'itu:council/res/1336', ...who }],
  [
    'a missing instrument',
    {
      kind: 'instrument',
      id: 'itu:pp/res/999@2031-farol',
      title: { lang: 'en', text: 'On buoys' },
      source: '',
      ...who,
    },
  ],
];

describe('a decision that is withdrawn', () => {
  test.each(CASES)('about %s leaves the graph as it was', (_, decision) => {
    const decided = correctGraph(graph, decision, registry);
    expect(serialize(decided)).not.toBe(serialize(graph));
    expect(serialize(withdrawDecision(decided, decision, graph))).toBe(serialize(graph));
  });

  test('leaves other decisions alone', () => {
    const [first, second] = [CASES[0]![1], CASES[2]![1]];
    const both = correctGraph(correctGraph(graph, first, registry), second, registry);
    expect(serialize(withdrawDecision(both, first, graph))).toBe(serialize(correctGraph(graph, second, registry)));
  });

  test('opens the citation again when nothing from before is at hand', () => {
    const decision = CASES[0]![1];
    const after = withdrawDecision(correctGraph(graph, decision, registry), decision, null);
    expect(after.corrections).toEqual([]);
    expect(after.open).toContainEqual({ ...placeOf(open), status: 'unresolved', candidates: [] });
    expect([...after.nodes.keys()]).not.toContain('itu:council/res/9@2031-farol');
  });

  test('that is not in the graph changes nothing', () => {
    expect(withdrawDecision(graph, CASES[0]![1], null)).toBe(graph);
  });
});
