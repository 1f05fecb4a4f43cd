import { describe, expect, test } from 'vitest';
import { emptyGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import type { Evidence } from '../../../src/model/index.ts';
import { timeOf } from '../../../src/store/node-time.ts';
import { placeByCitations, placeByNumber } from '../../../src/store/placement.ts';

describe('the year that a number tells', () => {
  test.each([
    ['un:ga/res/70/125', 2015, { by: 'session', session: 70 }],
    ['un:ga/res/1514(XV)', 1960, { by: 'session', session: 15 }],
    ['un:ga/res/217(III)/A', 1948, { by: 'session', session: 3 }],
    ['un:ecosoc/res/2006/46', 2006, { by: 'number' }],
    ['itu:strategic-plan/2008-2011', 2008, { by: 'number' }],
    ['itu:council/doc/C07/21', 2007, { by: 'number' }],
  ] as const)('%s stands at %i', (id, year, placement) => {
    expect(placeByNumber(id)).toEqual({ year, placement });
  });

  test.each([
    'un:ga/res/S-27/2',
    'un:ga/res/ES-10/6',
    'un:sc/res/242',
    'itu:pp/res/140',
    'itu:wtsa/res/75',
    'itu:itu-t/rec/X.1205',
    'wsis:outcomes',
  ])('%s says nothing', (id) => {
    expect(placeByNumber(id)).toBeNull();
  });
});

describe('the year that citations state', () => {
  const DOCUMENT = 'b'.repeat(64);

  /** A graph in which instruments cite a work with these words. */
  function citing(work: string, ...surfaces: string[]): RecitalGraph {
    const graph = emptyGraph();
    const number = work.split('/').at(-1)!;
    const edges = surfaces.map((surface, at) => {
      const read: Evidence = {
        origin: 'read',
        document: DOCUMENT,
        clause: 'op/1',
        rule: 'en/number-kind',
        start: 10 * at,
        end: 10 * at + surface.length,
        surface,
      };
      const source = `un:sc/res/${900 + at}@1994#op/1`;
      const attributes = {
        type: 'cites',
        relation: 'cites',
        stance: 'op',
        part: 'operative',
        evidence: [read],
      } as const;
      return [`e${at}`, { key: `e${at}`, source, target: work, attributes }] as const;
    });
    const names: [] = [];
    const attributes = { type: 'work', issuer: 'un:sc', kind: 'res', number, status: 'unknown', names, provenance: [] };
    return { ...graph, nodes: new Map([[work, attributes as never]]), edges: new Map(edges as never) };
  }

  test.each([
    ['one does', ['resolution 186 (1964)'], 1964, 1],
    ['all that do agree', ['resolutions 186 (1964)', 'resolution 186', '第186（1964）号决议'], 1964, 2],
  ] as const)('is where it stands when %s', (_, surfaces, year, count) => {
    const graph = citing('un:sc/res/186', ...surfaces);
    expect(placeByCitations(graph, 'un:sc/res/186')).toEqual({ year, placement: { by: 'citations', count } });
    const { nodes } = graph;
    expect(timeOf(graph, 'un:sc/res/186', nodes.get('un:sc/res/186')!)).toMatchObject({
      year,
      placement: { by: 'citations', count },
    });
  });

  test.each([
    ['two differ', ['resolution 186 (1964)', 'resolution 186 (1965)']],
    ['none states one', ['resolution 186', 'resolution 186 of the Council']],
    ['it stands behind another number', ['resolutions 1186 (1998) and 186', '186 and 187 (1964)']],
    ['it is no year', ['resolution 186 (2)', 'resolution 186 (19641)']],
  ])('is not taken when %s', (_, surfaces) => {
    expect(placeByCitations(citing('un:sc/res/186', ...surfaces), 'un:sc/res/186')).toBeNull();
  });
});
