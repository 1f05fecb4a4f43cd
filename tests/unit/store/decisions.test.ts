import { describe, expect, test } from 'vitest';
import type { AliasCorrection, CitationCorrection, OpenCitation } from '../../../src/model/index.ts';
import {
  defaultSettings,
  idOfParts,
  makeActions,
  makeExplorerStore,
  placeOfOpen,
  placeOfRead,
  presentOf,
} from '../../../src/store/index.ts';
import { explorerGraph, FIXTURE_DOCUMENT } from '../../fixtures/explorer-graph.ts';

const open: OpenCitation = {
  document: FIXTURE_DOCUMENT,
  clause: 'noting/z',
  start: 5000,
  end: 5005,
  surface: '第9号决议',
  status: 'ambiguous',
  candidates: ['itu:council/res/1336', 'itu:pp/res/140'],
};
const decision: CitationCorrection = {
  kind: 'citation',
  document: open.document,
  clause: open.clause,
  start: open.start,
  end: open.end,
  surface: open.surface,
  id: 'itu:council/res/1336',
  who: 'A. Reader',
  when: '2026-01-02',
  why: '',
};

function explorer() {
  const store = makeExplorerStore(defaultSettings('en'));
  const actions = makeActions(store);
  actions.openGraph({ ok: true, value: { ...explorerGraph(), open: [open] }, diagnostics: [] });
  return { actions, graph: () => presentOf(store.getState()).graph };
}

describe('a decision in the explorer', () => {
  test('makes the citation, is kept, and is taken back by undo', () => {
    const { actions, graph } = explorer();
    const before = graph();
    actions.decide([decision]);
    const cites = [...graph().edges.values()].filter(
      ({ source, target }) => source.endsWith('#noting/z') && target === decision.id,
    );
    expect(cites).toHaveLength(1);
    expect(graph()).toMatchObject({ open: [], corrections: [decision] });
    actions.undo();
    expect(graph()).toBe(before);
    actions.redo();
    expect(graph().corrections).toEqual([decision]);
  });

  test('about a citation that was read wrongly takes that edge away', () => {
    const { actions, graph } = explorer();
    const edge = [...graph().edges.values()].find(
      ({ attributes }) => attributes.type === 'cites' && attributes.evidence[0]?.origin === 'read',
    )!;
    const evidence = edge.attributes.evidence[0]!;
    const place = evidence.origin === 'read' ? placeOfRead(edge, evidence) : null;
    expect(place).toMatchObject({ status: 'resolved', id: edge.target });
    const { document, clause, start, end, surface } = place!;
    actions.decide([{ ...decision, document, clause, start, end, surface, id: null }]);
    expect(graph().edges.has(edge.key)).toBe(false);
  });

  test('is withdrawn from between others; what stood there before comes back, and undo brings the decision back', () => {
    const { actions, graph } = explorer();
    const name: AliasCorrection = {
      kind: 'alias',
      surface: 'the buoys',
      lang: 'en',
      id: 'itu:pp/res/140',
      who: decision.who,
      when: decision.when,
      why: '',
    };
    actions.decide([decision]);
    actions.decide([name]);
    actions.withdraw(decision);
    expect(graph()).toMatchObject({ open: [open], corrections: [name] });
    expect([...graph().edges.values()].some(({ source }) => source.endsWith('#noting/z'))).toBe(false);
    actions.undo();
    expect(graph()).toMatchObject({ open: [] });
    expect(graph().corrections).toContainEqual(decision);
  });

  test('begins at an open citation with its candidates', () => {
    expect(placeOfOpen(open)).toMatchObject({ status: 'ambiguous', id: null, candidates: open.candidates });
  });
});

describe('the parts of a missing instrument', () => {
  const parts = { issuer: 'itu:pp', kind: 'res', number: '140', year: '2010', place: 'Guadalajara' } as const;
  test.each([
    [parts, 'itu:pp/res/140@2010-guadalajara'],
    [{ ...parts, place: '' }, 'itu:pp/res/140@2010'],
    [{ ...parts, place: '', year: '' }, 'itu:pp/res/140'],
    [{ ...parts, issuer: ' un:ga ', number: '70/125', place: '', year: '' }, 'un:ga/res/70/125'],
    [{ ...parts, year: '' }, null],
    [{ ...parts, year: '10' }, null],
    [{ ...parts, number: '' }, null],
    [{ ...parts, issuer: 'the Conference' }, null],
    [{ ...parts, number: '14 #0' }, null],
  ])('%j make %s', (entered, id) => {
    expect(idOfParts(entered)).toBe(id);
  });
});
