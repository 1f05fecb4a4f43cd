import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeImportList } from '../../../src/app/import-list.ts';
import { defaultSettings, makeActions, makeExplorerStore, waitingJob } from '../../../src/store/index.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listOf(count: number) {
  const store = makeExplorerStore(defaultSettings('en'));
  const actions = makeActions(store);
  actions.addImports(Array.from({ length: count }, (_, at) => waitingJob(at + 1, `${at + 1}.txt`)));
  const shown = vi.fn();
  store.subscribe(shown);
  const stateOf = (id: number) => store.getState().imports.find((job) => job.id === id)?.state;
  return { list: makeImportList(store, actions), shown, stateOf };
}

describe('files on their way into the graph', () => {
  test('one alone is shown as it changes', () => {
    const { list, stateOf } = listOf(1);
    list.update(1, { state: 'reading' });
    expect(stateOf(1)).toBe('reading');
  });

  test('changes of many are shown together, soon', () => {
    const { list, shown, stateOf } = listOf(300);
    for (let id = 1; id <= 300; id++) {
      list.update(id, { state: 'reading' });
      list.update(id, { state: 'failed', progress: 1 });
    }
    expect(shown).not.toHaveBeenCalled();
    expect(list.get(7)).toMatchObject({ state: 'failed', progress: 1, name: '7.txt' });
    vi.advanceTimersByTime(200);
    expect(shown).toHaveBeenCalledTimes(1);
    expect([stateOf(1), stateOf(300)]).toEqual(['failed', 'failed']);
  });

  test('who asks for all gets every change', () => {
    const { list } = listOf(3);
    list.update(2, { state: 'ready' });
    expect(list.all().map(({ state }) => state)).toEqual(['waiting', 'ready', 'waiting']);
  });

  test('a file that was taken off the list stays off', () => {
    const { list } = listOf(2);
    list.update(9, { state: 'ready' });
    expect(list.all()).toHaveLength(2);
  });
});
