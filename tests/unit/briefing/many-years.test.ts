import { describe, expect, test } from 'vitest';
import { briefMe } from '../../../src/briefing/index.ts';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import { loadAnswerWords, loadBriefingWords } from '../../../src/i18n/index.ts';
import { type EdgeAttributes, makeEdgeKey, type NodeAttributes } from '../../../src/model/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const BODY = 'itu:tsb-director';
const FIRST = 1950;

/** The fixture, and resolutions of so many years that each cite 140 and tell the Director something in three clauses. */
function withYears(years: number): RecitalGraph {
  const graph = explorerGraph();
  const nodes = new Map(graph.nodes);
  const edges = new Map(graph.edges);
  const mandate = [...graph.edges.values()].find(({ attributes }) => attributes.type === 'mandates')!.attributes;
  const citation = [...graph.edges.values()].find(({ attributes }) => attributes.type === 'cites')!.attributes;
  const like = (id: string): NodeAttributes => graph.nodes.get(id)!;
  const join = (source: string, target: string, attributes: EdgeAttributes): void => {
    const key = makeEdgeKey(source, target, attributes);
    edges.set(key, { key, source, target, attributes });
  };
  for (let at = 0; at < years; at++) {
    const work = `itu:pp/res/${1000 + at}`;
    const version = `${work}@${FIRST + at}`;
    nodes.set(work, { ...like('itu:pp/res/140'), number: String(1000 + at), names: [] } as NodeAttributes);
    nodes.set(version, {
      ...like('itu:wtsa/res/75@2012-dubai'),
      year: FIRST + at,
      titles: [],
      expressions: [],
    } as NodeAttributes);
    for (const clause of [1, 2, 3]) join(`${version}#instructs:tsb-director/${clause}`, BODY, mandate);
    join(version, 'itu:pp/res/140', citation);
  }
  return { ...graph, nodes, edges };
}

async function sceneOf(graph: RecitalGraph, about: string, id: string) {
  const [words, answers] = await Promise.all([loadBriefingWords('en'), loadAnswerWords('en')]);
  const { scenes } = briefMe(about, { graph, language: 'en', words, answers })!;
  return scenes.find((scene) => scene.id === id)!.statements;
}

describe('of many years', () => {
  test('an institution is told by periods, which leave no year and no source out', async () => {
    const graph = withYears(40);
    const lines = (await sceneOf(graph, 'itu:pp/res/140', 'leaned-on')).filter(({ depth }) => depth === 1);
    const periods = lines.filter(({ text }) => text.startsWith('Plenipotentiary Conference'));
    expect(periods).toHaveLength(8);
    let next = FIRST;
    for (const { text } of periods) {
      const [, first, last] = /, (\d{4})–(\d{4}): /.exec(text)!;
      expect(Number(first)).toBe(next);
      next = Number(last) + 1;
    }
    // The fixture has citations of its own, of later years.
    expect(next).toBeGreaterThanOrEqual(FIRST + 40);
    expect(new Set(periods.flatMap(({ sources }) => sources)).size).toBeGreaterThanOrEqual(40);
  });

  test('few of them stay years', async () => {
    const lines = await sceneOf(withYears(7), 'itu:pp/res/140', 'leaned-on');
    expect(lines.filter(({ text }) => /Plenipotentiary Conference, \d{4}: /.test(text))).toHaveLength(8);
  });

  test('what a body is told is counted beyond what is read, and every clause still is a source', async () => {
    const graph = withYears(40);
    const lines = await sceneOf(graph, BODY, 'told');
    expect(lines.length).toBeLessThan(100);
    expect(lines.at(-1)!.text).toMatch(/^\d+ more$/);
    const told = [...graph.edges.values()].filter(
      ({ target, attributes }) => target === BODY && attributes.type === 'mandates',
    );
    expect(new Set(lines.flatMap(({ sources }) => sources)).size).toBe(told.length);
  });
});
