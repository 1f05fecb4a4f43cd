import { expect, test } from 'vitest';
import { migrate } from '../../../src/model/index.ts';

const A = 'a'.repeat(64);
const VERSION = 'itu:pp/res/1@2010';
const node = (key: string, attributes: unknown): object => ({ key, attributes });
const titles = [{ lang: 'zh', text: 'a title', source: `sha256:${A}`, verified: true }];

test('the document of a version becomes its expression, a span one in that document', () => {
  const old = {
    attributes: {
      format: 'recital-graph',
      version: 1,
      name: '',
      documents: [{ sha256: A, name: 'one.txt', language: 'zh' }],
      open: [],
    },
    nodes: [
      node(VERSION, { type: 'version', document: A, titles }),
      node(`${VERSION}#resolves/1`, { type: 'clause', span: { start: 3, end: 9 } }),
      node('itu:pp/res/2@2010', { type: 'version', document: null, titles: [] }),
      node('itu:pp/res/2@2010#resolves/1', { type: 'clause', span: null }),
      null,
      node('damaged', null),
    ],
    edges: [],
  };
  const before = structuredClone(old);
  const migrated = migrate(old);
  expect(old).toEqual(before);
  expect(migrated.ok && migrated.value).toMatchObject({
    attributes: { version: 2, corrections: [] },
    nodes: [
      node(VERSION, {
        type: 'version',
        expressions: [{ language: 'zh', document: A, name: 'one.txt', title: 'a title' }],
      }),
      node(`${VERSION}#resolves/1`, { type: 'clause', spans: [{ document: A, start: 3, end: 9 }] }),
      node('itu:pp/res/2@2010', { type: 'version', expressions: [] }),
      node('itu:pp/res/2@2010#resolves/1', { type: 'clause', spans: [] }),
      null,
      node('damaged', null),
    ],
  });
});

test.each([[null], ['x'], [{}], [[null, 3, { key: 3, attributes: { type: 'clause', span: 7 } }]]])(
  'what is no list of nodes is left for the reader to name: %j',
  (nodes) => {
    const saved = { attributes: { format: 'recital-graph', version: 1, documents: nodes }, nodes, edges: [] };
    expect(migrate(saved)).toMatchObject({ ok: true });
  },
);
