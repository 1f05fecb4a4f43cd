import { describe, expect, test } from 'vitest';
import { overviewOf, type View, type ViewEdge, type ViewNode } from '../../../src/store/index.ts';

const node = (id: string, more: Partial<ViewNode> = {}): ViewNode => ({
  id,
  type: 'work',
  legend: 'res',
  badge: id,
  label: id,
  year: null,
  placement: null,
  lane: 'assemblies',
  degree: 0,
  read: false,
  newer: false,
  draft: false,
  focus: false,
  unfoldedFrom: null,
  section: null,
  ...more,
});

const edge = (type: ViewEdge['type'], source: string, target: string, stands = 1): ViewEdge => ({
  key: `${type} ${source} ${target}`,
  source,
  target,
  type,
  family: 'citation',
  strength: 'other',
  verbs: [],
  origin: 'read',
  standsFor: Array.from({ length: stands }, (_, i) => String(i)),
});

const view = (nodes: readonly ViewNode[], edges: readonly ViewEdge[] = []): View => ({
  level: 'works',
  nodes,
  edges,
  hidden: { byFilter: 0, outOfScope: 0 },
});

describe('what a reader would look at first', () => {
  test('citations and mandates count as often as an edge stands for them, apart from each other', () => {
    const { cited, told } = overviewOf(
      view(
        ['a', 'b', 'c'].map((id) => node(id)),
        [edge('cites', 'a', 'b'), edge('cites', 'a', 'c', 3), edge('cites', 'b', 'c'), edge('mandates', 'a', 'b', 2)],
      ),
      5,
    );
    expect(cited).toEqual([
      { id: 'c', count: 4 },
      { id: 'b', count: 1 },
    ]);
    expect(told).toEqual([{ id: 'b', count: 2 }]);
  });

  test('other edges say nothing about either', () => {
    expect(overviewOf(view([node('a'), node('b')], [edge('mentions', 'a', 'b')]), 5)).toEqual({
      cited: [],
      told: [],
      newer: [],
    });
  });

  test('the same order each time, and no more than asked for', () => {
    const edges = ['d', 'b', 'c'].map((id) => edge('cites', 'a', id));
    expect(overviewOf(view([], edges), 2).cited.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(overviewOf(view([], edges.toReversed()), 2)).toEqual(overviewOf(view([], edges), 2));
  });

  test('of those with a newer version the most linked come first', () => {
    const nodes = [
      node('a', { newer: true, degree: 1 }),
      node('b', { newer: true, degree: 4 }),
      node('c', { degree: 9 }),
    ];
    expect(overviewOf(view(nodes), 5).newer).toEqual(['b', 'a']);
  });
});
