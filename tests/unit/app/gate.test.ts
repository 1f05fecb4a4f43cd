import { expect, test } from 'vitest';
import { makeGate } from '../../../src/app/gate.ts';
import { emptyGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import type { NodeAttributes } from '../../../src/model/index.ts';
import {
  type ComputedView,
  loadSettings,
  makeActions,
  makeExplorerStore,
  makeViewComputer,
  presentOf,
} from '../../../src/store/index.ts';

const body: NodeAttributes = { type: 'body', kind: 'group', names: [], provenance: [] };
const graphOf = (count: number): RecitalGraph => ({
  ...emptyGraph(),
  nodes: new Map(Array.from({ length: count }, (_, at) => [`itu:body-${at}`, body])),
});

/** An explorer whose views take some turns; `shown` is the level of what is seen, `begun` the levels that were begun. */
function explorer(count: number) {
  const store = makeExplorerStore(loadSettings(null, 'en'));
  const compute = makeViewComputer();
  const begun: string[] = [];
  const gate = makeGate(store, {
    isReady: compute.isReady,
    *inParts(graph, state, language): Generator<void, ComputedView> {
      begun.push(state.level);
      // More than one slice, on any machine.
      for (let turn = 0; turn < 3; turn++) {
        const until = performance.now() + 10;
        while (performance.now() < until);
        yield;
      }
      return yield* compute.inParts(graph, state, language);
    },
  });
  const actions = makeActions(gate, compute);
  const graph = graphOf(count);
  const shown = () => presentOf(store.getState()).view.level;
  const settled = (): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (store.getState().preparing) return;
        stop();
        resolve();
      };
      const stop = store.subscribe(look);
      look();
    });
  actions.openGraph({ ok: true, value: graph, diagnostics: [] });
  return { store, gate, actions, begun, shown, settled };
}

test('of a small graph every view is there at once', () => {
  const { actions, begun, shown, store } = explorer(20);
  actions.setLevel('clauses');
  expect(shown()).toBe('clauses');
  expect(begun).toEqual([]);
  expect(store.getState().preparing).toBe(false);
});

test('of a large graph the view before stays until the next is worked out', async () => {
  const { actions, gate, shown, settled, store } = explorer(9000);
  await settled();
  actions.setLevel('clauses');
  expect(shown()).toBe('works');
  expect(store.getState().preparing).toBe(true);
  expect(presentOf(gate.getState()).view.level).toBe('clauses');
  await settled();
  expect(shown()).toBe('clauses');
});

test('one step builds upon the other, and only the last view is worked out to its end', async () => {
  const { actions, begun, shown, settled, store } = explorer(9000);
  await settled();
  begun.length = 0;
  actions.setLevel('versions');
  actions.setLevel('clauses');
  actions.toggleStatus('newer');
  await settled();
  expect(shown()).toBe('clauses');
  expect(presentOf(store.getState()).view.hiddenStatuses).toEqual(new Set(['newer']));
  expect(begun.filter((level) => level === 'versions').length).toBeLessThanOrEqual(1);
  actions.undo();
  actions.undo();
  await settled();
  expect(shown()).toBe('versions');
});

test('a step back to what is shown ends the waiting without any change', async () => {
  const { actions, shown, settled, store } = explorer(9000);
  await settled();
  actions.setLevel('versions');
  actions.undo();
  await settled();
  expect(shown()).toBe('works');
  expect(store.getState().history.future).toHaveLength(1);
});

test('what changes no view is there at once, also while one is worked out', async () => {
  const { actions, shown, settled, store } = explorer(9000);
  await settled();
  actions.setLevel('versions');
  actions.openBriefing({ about: null });
  expect(store.getState().briefing).toEqual({ about: null });
  expect(shown()).toBe('works');
  await settled();
  expect(store.getState().briefing).toEqual({ about: null });
  expect(shown()).toBe('versions');
});

test('a view that cannot be worked out is shown all the same: there the error is met', async () => {
  const store = makeExplorerStore(loadSettings(null, 'en'));
  const gate = makeGate(store, {
    isReady: () => false,
    inParts: () => {
      throw new Error('view: broken');
    },
  });
  makeActions(gate, makeViewComputer()).openGraph({ ok: true, value: graphOf(9000), diagnostics: [] });
  await expect.poll(() => store.getState().preparing).toBe(false);
  expect(presentOf(store.getState()).graph.nodes.size).toBe(9000);
});
