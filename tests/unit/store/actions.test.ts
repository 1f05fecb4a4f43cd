import { describe, expect, test } from 'vitest';
import { merge } from '../../../src/graph/index.ts';
import {
  defaultSettings,
  HISTORY_LIMIT,
  loadSettings,
  makeActions,
  makeExplorerStore,
  presentOf,
  previewPatch,
  saveSettings,
} from '../../../src/store/index.ts';
import { explorerGraph, FIXTURE_DOCUMENT } from '../../fixtures/explorer-graph.ts';

function open() {
  const store = makeExplorerStore(defaultSettings('en'));
  const actions = makeActions(store);
  const graph = explorerGraph();
  actions.openGraph({ ok: true, value: graph, diagnostics: [] });
  return { store, actions, graph, view: () => presentOf(store.getState()).view };
}

describe('undo and redo', () => {
  test('go through every change of the view', () => {
    const { actions, view } = open();
    const start = view();
    actions.setLevel('versions');
    actions.toggleNodes('body');
    actions.select({ kind: 'node', id: 'itu:pp/res/140' });
    const end = view();
    for (let step = 0; step < 3; step++) actions.undo();
    expect(view()).toEqual(start);
    for (let step = 0; step < 3; step++) actions.redo();
    expect(view()).toEqual(end);
  });

  test('take an analysis on the canvas back in one step', () => {
    const { actions, view } = open();
    const start = view();
    const shown = { analysis: 'most-cited', of: 'all' } as const;
    actions.showAnalyses({ sizeBy: shown, colourBy: shown });
    expect(view()).toEqual({ ...start, sizeBy: shown, colourBy: shown });
    actions.undo();
    expect(view()).toBe(start);
  });

  test('keep at least 100 steps and forget the oldest', () => {
    const { store, actions } = open();
    for (let step = 0; step < HISTORY_LIMIT + 20; step++) actions.toggleNodes('body');
    expect(store.getState().history.past).toHaveLength(HISTORY_LIMIT);
    expect(HISTORY_LIMIT).toBeGreaterThanOrEqual(100);
  });

  test('selecting the same again is no step', () => {
    const { store, actions } = open();
    actions.select({ kind: 'node', id: 'itu:wtsa/res/75' });
    expect(store.getState().history.past).toHaveLength(0);
  });

  test('a document that was added can be taken back', () => {
    const { store, actions, graph } = open();
    actions.growGraph(merge(graph, { nodes: [], edges: [], open: [] }), 'itu:wtsa/res/75');
    expect(presentOf(store.getState()).graph).not.toBe(graph);
    actions.undo();
    expect(presentOf(store.getState()).graph).toBe(graph);
  });
});

describe('revealing a node', () => {
  test('selects it where it is shown', () => {
    const { actions, view } = open();
    actions.reveal('itu:pp/res/140');
    expect(view()).toMatchObject({ focus: 'itu:wtsa/res/75', selection: { kind: 'node', id: 'itu:pp/res/140' } });
  });

  test('moves the view to it where it is out of scope', () => {
    const { actions, view } = open();
    actions.reveal('itu:cwg-internet');
    expect(view().focus).toBe('itu:cwg-internet');
  });
});

describe('loading', () => {
  test('no dataset is an empty page, a bad one a failure', () => {
    const store = makeExplorerStore(defaultSettings('en'));
    const actions = makeActions(store);
    actions.openGraph({ ok: false, diagnostics: [] });
    expect(store.getState().load).toBe('empty');
    actions.openGraph({
      ok: false,
      diagnostics: [{ code: 'graph/not-json', severity: 'error', args: {} }],
    });
    expect(store.getState().load).toBe('failed');
  });
});

test('a patch that holds nothing new says so', () => {
  const graph = explorerGraph();
  const document = graph.documents.get(FIXTURE_DOCUMENT)!;
  const nodes = [...graph.nodes].map(([key, attributes]) => ({ key, attributes }));
  const patch = { document, nodes, edges: [...graph.edges.values()], open: [], diagnostics: [] };
  expect(previewPatch(graph, patch)).toMatchObject({ known: true, nothingNew: true, confirmedEdges: 0 });
});

describe('settings', () => {
  test('survive a round trip', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const settings = { ...defaultSettings('en'), theme: 'dark', language: 'zh', inspectorWidth: 400 } as const;
    saveSettings(storage, settings);
    expect(loadSettings(storage, 'en')).toEqual(settings);
  });

  test('are the defaults when storage is damaged, refused or absent', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    for (const storage of [null, { getItem: () => '{', setItem: refuse }, { getItem: refuse, setItem: refuse }]) {
      expect(loadSettings(storage, 'zh')).toEqual(defaultSettings('zh'));
      expect(() => saveSettings(storage, defaultSettings('en'))).not.toThrow();
    }
    const odd = { getItem: () => '{"theme":"pink","inspectorWidth":9e9,"language":"xx"}', setItem: refuse };
    expect(loadSettings(odd, 'en')).toEqual(defaultSettings('en'));
  });
});
