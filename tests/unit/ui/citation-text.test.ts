import { describe, expect, test } from 'vitest';
import { makeTranslate } from '../../../src/i18n/index.ts';
import { edgesBehind } from '../../../src/store/index.ts';
import {
  type CopySource,
  edgeCitation,
  edgeMarkdown,
  nodeCitation,
  nodeMarkdown,
} from '../../../src/ui/citation-text.ts';
import { explorerGraph, FIXTURE_DOCUMENT } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const source: CopySource = { graph, language: 'en', t: makeTranslate('en'), texts: new Map() };
const self = 'itu:wtsa/res/75';
const to140 = [...graph.edges.values()].filter(
  ({ source: from, target, attributes }) =>
    from.startsWith(self) && target.startsWith('itu:pp/res/140') && attributes.type === 'cites',
);

describe('what is copied', () => {
  test('of a node as a citation names the version that is meant, its title and its id', () => {
    expect(nodeCitation(source, self)).toBe(
      'WTSA Resolution 75 (Dubai, 2012): Contribution to the summit outcomes (itu:wtsa/res/75@2012-dubai)',
    );
  });

  test('of a link as a citation is a line for each place, with words, characters and document', () => {
    const lines = edgeCitation(source, to140).split('\n');
    expect(lines).toHaveLength(to140.length);
    for (const line of lines)
      expect(line).toMatch(/“第140号决议” · characters \d+–\d+ · fixture\.txt · sha-256 a{64}$/);
    expect(lines.join()).toContain(FIXTURE_DOCUMENT);
  });

  test('of a link in Markdown names each clause with its words', () => {
    const text = edgeMarkdown(source, { source: self, target: 'itu:pp/res/140' }, to140);
    expect(text).toMatch(/^\*\*WTSA Resolution 75\*\* \S.* \*\*PP Resolution 140\*\*\n\n- \*considering/);
    expect(text.match(/“第140号决议”/g)).toHaveLength(to140.length);
  });

  test('of a node in Markdown lists what it leans on, who leans on it, whom it tells, and marks what is unverified', () => {
    const text = nodeMarkdown(source, self);
    expect(text).toMatch(/^## WTSA Resolution 75\n\nContribution to the summit outcomes\n/);
    expect(text).toContain('### Leans on 13\n');
    expect(text).toMatch(/- \*considering.*\*: PP Resolution 101/);
    expect(text).toMatch(/### Leaned on by 1\n\n- \*recalling.*\*: PP Resolution 140.* \(unverified\)/);
    expect(text).toMatch(/- \*.*\*: \*instructs\* Director of TSB/);
  });

  test('keeps what would be marks of Markdown as they are written', () => {
    const nodes = new Map(graph.nodes);
    const body = nodes.get('far:away');
    if (body?.type !== 'body') throw new Error('fixture: far:away');
    nodes.set('far:away', { ...body, names: [{ ...body.names[0]!, text: 'A [b](c) *d* <e>' }] });
    expect(nodeMarkdown({ ...source, graph: { ...graph, nodes } }, 'far:away')).toContain(
      '## A \\[b\\](c) \\*d\\* \\<e\\>',
    );
  });

  test('takes edges that stand for nothing any more', () => {
    expect(edgesBehind(graph, ['gone'])).toEqual([]);
    expect(edgeCitation(source, [])).toBe('');
  });
});
