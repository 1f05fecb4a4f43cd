import { expect, test } from 'vitest';
import { type AttributesOf, makeDocumentId } from '../../../src/model/index.ts';
import { fullName } from '../../../src/store/index.ts';
import { explorerGraph, FIXTURE_DOCUMENT } from '../../fixtures/explorer-graph.ts';

test('a document without number and title is called by its file, not by the digits of its bytes', () => {
  const graph = explorerGraph();
  const id = makeDocumentId(FIXTURE_DOCUMENT);
  const named = (expressions: AttributesOf<'version'>['expressions']): string => {
    const nodes = new Map(graph.nodes).set(id, {
      type: 'version',
      year: null,
      place: null,
      revised: null,
      titles: [],
      status: 'unknown',
      expressions,
      provenance: [],
    });
    return fullName({ ...graph, nodes }, id, 'en').text;
  };
  expect(named([{ document: FIXTURE_DOCUMENT, language: 'en', name: 'notes of monday.txt', title: null }])).toBe(
    'notes of monday.txt',
  );
  expect(named([])).toBe(id.slice('document:'.length));
});
