import { describe, expect, test } from 'vitest';
import {
  type Additions,
  emptyGraph,
  expressionDifferences,
  mergeAll,
  type RecitalGraph,
} from '../../../src/graph/index.ts';
import { type EdgeAttributes, type Evidence, makeEdgeKey, type NodeAttributes } from '../../../src/model/index.ts';

const VERSION = 'itu:pp/res/1@2010-geneva';

/** A reading of one language version: its clauses, what they cite and whom they address. */
function reading(
  language: string,
  clauses: readonly string[],
  said: readonly (readonly [string, string])[],
): Additions {
  const document = language.charCodeAt(0).toString(16).repeat(32);
  const evidence = (clause: string): Evidence => ({ origin: 'read', document, clause, start: 0, end: 9, rule: 'r' });
  const expressions = [{ language, document, name: `${language}.txt`, title: null }];
  const version: NodeAttributes = {
    type: 'version',
    year: 2010,
    place: 'Geneva',
    revised: null,
    titles: [],
    status: 'unknown',
    expressions,
    provenance: [],
  };
  const nodes = [
    { key: VERSION, attributes: version },
    ...clauses.map((locator, index) => ({
      key: `${VERSION}#${locator}`,
      attributes: {
        type: 'clause' as const,
        locator,
        kind: 'operative-item' as const,
        part: 'operative' as const,
        stance: null,
        label: null,
        spans: [{ document, start: index * 10, end: index * 10 + 9 }],
        provenance: [],
      },
    })),
  ];
  const edges = said.map(([clause, target]) => {
    const reason = [evidence(clause)];
    const attributes: EdgeAttributes = target.includes('/res/')
      ? { type: 'cites', stance: null, part: 'operative', relation: 'cites', evidence: reason }
      : { type: 'mandates', verb: 'instructs', issuer: 'itu:pp', evidence: reason };
    const source = `${VERSION}#${clause}`;
    return { key: makeEdgeKey(source, target, attributes), source, target, attributes };
  });
  return { nodes, edges, open: [] };
}

const graphOf = (...readings: readonly Additions[]): RecitalGraph => mergeAll(emptyGraph(), readings);
const told = (graph: RecitalGraph): string[] =>
  expressionDifferences(graph).map(({ kind, clause, target, present, absent }) => {
    const languages = (list: typeof present): string => list.map(({ language }) => language).join('+');
    return `${kind} ${clause} ${target ?? '-'} ${languages(present)} not ${languages(absent)}`;
  });

describe('language versions of one text', () => {
  const clauses = ['resolves/1', 'resolves/2'];
  const said = [
    ['resolves/1', 'itu:pp/res/7'],
    ['resolves/2', 'itu:tsb-director'],
  ] as const;

  test('that say the same have no differences, and are one version with an expression each', () => {
    const graph = graphOf(reading('zh', clauses, said), reading('en', clauses, said), reading('fr', clauses, said));
    expect(told(graph)).toEqual([]);
    expect(graph.nodes.get(VERSION)).toMatchObject({
      expressions: [{ language: 'en' }, { language: 'fr' }, { language: 'zh' }],
    });
  });

  test('a citation and a mandate of one language only are named with their clause', () => {
    const graph = graphOf(
      reading('en', clauses, said),
      reading('zh', clauses, []),
      reading('fr', clauses, said.slice(0, 1)),
    );
    expect(told(graph)).toEqual([
      'citation resolves/1 itu:pp/res/7 en+fr not zh',
      'mandate resolves/2 itu:tsb-director en not fr+zh',
    ]);
  });

  test('a missing clause is one difference, not one more for everything in it', () => {
    const full = reading(
      'en',
      [...clauses, 'resolves/2/a'],
      [
        ['resolves/2', 'itu:pp/res/7'],
        ['resolves/2/a', 'itu:pp/res/8'],
      ],
    );
    expect(told(graphOf(full, reading('zh', ['resolves/1'], [])))).toEqual(['clause resolves/2 - en not zh']);
  });

  test('one document has nothing to differ from', () => {
    expect(told(graphOf(reading('en', clauses, said)))).toEqual([]);
  });
});
