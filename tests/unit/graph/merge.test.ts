import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Additions,
  emptyGraph,
  merge,
  mergeAll,
  newIn,
  type RecitalGraph,
  serialize,
} from '../../../src/graph/index.ts';
import type { NodeAttributes } from '../../../src/model/index.ts';
import { arbitraryAdditions } from './arbitrary-graph.ts';

const graphOf = (...all: readonly Additions[]): RecitalGraph => all.reduce(merge, emptyGraph('g'));
const said = (...all: readonly Additions[]): string => serialize(graphOf(...all));

describe('merge', () => {
  test('says the same in any order', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, arbitraryAdditions, (a, b, c) => {
        const abc = said(a, b, c);
        for (const order of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ])
          expect(said(...order)).toBe(abc);
      }),
      { numRuns: 150 },
    );
  });

  test('says the same when something is merged again', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        expect(said(a, a)).toBe(said(a));
        expect(said(a, b, a)).toBe(said(a, b));
      }),
      { numRuns: 150 },
    );
  });

  test('says the same whether things are merged one after the other or all at once', () => {
    fc.assert(
      fc.property(arbitraryAdditions, fc.array(arbitraryAdditions, { maxLength: 4 }), (a, rest) => {
        expect(serialize(mergeAll(graphOf(a), rest))).toBe(said(a, ...rest));
      }),
      { numRuns: 150 },
    );
  });

  test('leaves graph and additions as they were', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        const graph = graphOf(a);
        const before = structuredClone([graph, b]);
        merge(graph, b);
        expect([graph, b]).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  test('loses no node, no edge and no evidence', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        const graph = graphOf(a, b);
        for (const { key } of [...a.nodes, ...b.nodes]) expect(graph.nodes.has(key)).toBe(true);
        for (const { key, attributes } of [...a.edges, ...b.edges])
          for (const entry of attributes.evidence)
            expect(graph.edges.get(key)!.attributes.evidence).toContainEqual(entry);
      }),
      { numRuns: 100 },
    );
  });

  test('newIn names what is not there yet', () => {
    fc.assert(
      fc.property(arbitraryAdditions, arbitraryAdditions, (a, b) => {
        const graph = graphOf(a);
        const fresh = newIn(graph, b);
        const after = merge(graph, b);
        expect(new Set(fresh.nodes).size).toBe(after.nodes.size - graph.nodes.size);
        expect(new Set(fresh.edges).size).toBe(after.edges.size - graph.edges.size);
        expect(newIn(after, b)).toEqual({ nodes: [], edges: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('statements that disagree', () => {
  const clause = (changes: Partial<Extract<NodeAttributes, { type: 'clause' }>>): Additions => ({
    nodes: [
      {
        key: 'itu:pp/res/1#resolves/1',
        attributes: {
          type: 'clause',
          locator: 'resolves/1',
          kind: 'unread',
          part: 'operative',
          stance: null,
          label: null,
          spans: [],
          provenance: [],
          ...changes,
        },
      },
    ],
    edges: [],
    open: [],
  });
  const merged = (...all: readonly Additions[]): unknown => graphOf(...all).nodes.get('itu:pp/res/1#resolves/1');

  test('a clause that was read stays read', () => {
    const read = clause({ kind: 'operative-item', label: '1', spans: [{ document: 'a', start: 3, end: 9 }] });
    const reported = clause({ summary: { en: 'a line' } });
    const both = {
      kind: 'operative-item',
      label: '1',
      spans: [{ document: 'a', start: 3, end: 9 }],
      summary: { en: 'a line' },
    };
    expect(merged(read, reported)).toMatchObject(both);
    expect(merged(reported, read)).toMatchObject(both);
  });

  test('an identity that a person confirmed stays before a proposal', () => {
    const version = (by: string, confirmed: boolean): Additions => ({
      nodes: [
        {
          key: 'itu:pp/res/1@2010',
          attributes: {
            type: 'version',
            year: 2010,
            place: null,
            revised: null,
            titles: [],
            status: 'unknown',
            expressions: [],
            identity: { by, confirmed },
            provenance: [],
          },
        },
      ],
      edges: [],
      open: [],
    });
    const [proposed, confirmed] = [version('a title', false), version('user', true)];
    for (const order of [
      [proposed, confirmed],
      [confirmed, proposed],
    ])
      expect(graphOf(...order).nodes.get('itu:pp/res/1@2010')).toMatchObject({ identity: { confirmed: true } });
  });
});
