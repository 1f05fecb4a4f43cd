import { describe, expect, test } from 'vitest';
import {
  computeView,
  homeView,
  linkGroups,
  makeActions,
  makeExplorerStore,
  presentOf,
  readSavedView,
  restoreView,
  type SelectRule,
  saveView,
  selectByRule,
  selectedIds,
  selectionOf,
} from '../../../src/store/index.ts';
import { defaultSettings } from '../../../src/store/settings.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();
const home = { ...homeView(graph), hops: null, between: true };
const computed = computeView(graph, home, 'en');
const ANYTHING: SelectRule = { type: null, issuer: null, from: null, to: null, link: null };
const select = (rule: Partial<SelectRule>) => selectByRule(computed, { ...ANYTHING, ...rule });
const node = (id: string) => computed.view.nodes.find((one) => one.id === id)!;

describe('a rule', () => {
  test('without a condition fits all that is shown', () => {
    expect(select({})).toEqual(computed.view.nodes.map(({ id }) => id));
  });

  test('fits what meets every condition', () => {
    const since = select({ issuer: 'itu:council', from: 2010 });
    expect(since).toContain('itu:council/res/1332');
    for (const id of since) expect(node(id).year).toBeGreaterThanOrEqual(2010);
    expect(select({ issuer: 'itu:council', to: 1990 })).toEqual([]);
    for (const id of select({ type: 'body' })) expect(node(id).type).toBe('body');
  });

  test('fits what cites a node, and what it cites', () => {
    const centre = home.focus!;
    for (const { direction, type, others } of linkGroups(computed.projection, centre))
      expect(new Set(select({ link: { direction, type, id: centre } }))).toEqual(new Set(others));
    expect(select({ link: { direction: 'in', type: 'cites', id: 'itu:pp/res/140' } })).toContain(centre);
  });
});

describe('several selected nodes', () => {
  const opened = () => {
    const store = makeExplorerStore(defaultSettings('en'));
    const actions = makeActions(store);
    actions.openGraph({ ok: true, value: graph, diagnostics: [] });
    return { actions, view: () => presentOf(store.getState()).view };
  };
  const [one, other] = ['itu:pp/res/140', 'wsis:C5'] as const;

  test('are added and taken out one by one, each a step of undo', () => {
    const { actions, view } = opened();
    actions.select(null);
    for (const id of [one, other]) actions.toggleSelected(id);
    expect(view().selection).toEqual({ kind: 'nodes', ids: [one, other] });
    actions.toggleSelected(one);
    expect(view().selection).toEqual({ kind: 'node', id: other });
    actions.undo();
    expect(selectedIds(view().selection)).toEqual([one, other]);
    expect(selectionOf([])).toBeNull();
  });

  test('are pinned in one step', () => {
    const { actions, view } = opened();
    actions.pinAll([
      [one, { x: 1, y: 2 }],
      [other, { x: 3, y: 4 }],
    ]);
    expect(view().pinned).toEqual(
      new Map([
        [one, { x: 1, y: 2 }],
        [other, { x: 3, y: 4 }],
      ]),
    );
    actions.undo();
    expect(view().pinned.size).toBe(0);
  });

  test('come back in a link, without those that the graph lacks', () => {
    const view = { ...home, selection: selectionOf([one, other]) };
    const read = readSavedView(JSON.parse(JSON.stringify(saveView(view))));
    expect(read.ok && restoreView(read.value, graph).view).toEqual(view);
    const partly = restoreView(saveView({ ...home, selection: selectionOf([one, 'itu:pp/res/999']) }), graph);
    expect(partly.view.selection).toEqual({ kind: 'node', id: one });
    expect(partly.diagnostics).toMatchObject([{ code: 'view/not-held' }]);
  });

  test.each([
    ['one', { kind: 'nodes', ids: ['a'] }],
    ['none', { kind: 'nodes', ids: [] }],
    ['too many', { kind: 'nodes', ids: Array.from({ length: 5001 }, (_, index) => `n${index}`) }],
    ['numbers', { kind: 'nodes', ids: [1, 2] }],
  ])('that are %s are refused in a link', (_, selection) => {
    expect(readSavedView({ version: 1, selection })).toMatchObject({ diagnostics: [{ code: 'view/invalid' }] });
  });
});
