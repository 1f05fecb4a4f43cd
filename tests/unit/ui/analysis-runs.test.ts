import { describe, expect, test } from 'vitest';
import { type AnalysisReport, AnalysisRuns } from '../../../src/ui/analysis-runs.ts';

/** Stands in for the thread: it answers when the test says so. */
class Thread extends EventTarget {
  ended = false;
  readonly orders: unknown[] = [];
  postMessage(order: unknown): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: AnalysisReport): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

function setUp() {
  const threads: Thread[] = [];
  const runs = new AnalysisRuns(() => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  });
  const about = {};
  let made = 0;
  let told = 0;
  const follow = (analysis = 'bridges') =>
    runs.follow(
      about,
      analysis,
      function* () {
        made++;
        yield;
        return { nodes: [], edges: [] };
      },
      () => {
        told++;
      },
    );
  const asked = (count: number) => expect.poll(() => threads.length).toBe(count);
  return { threads, runs, about, follow, asked, made: () => made, told: () => told };
}

const ROWS = [{ id: 'a', value: 1, nodes: ['a'] }];

describe('a run of an analysis', () => {
  test('is one for all who follow it, says how far it is, and is remembered', async () => {
    const { threads, runs, about, follow, asked, made, told } = setUp();
    follow();
    follow();
    follow('communities');
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'going', done: 0 });
    await asked(2);
    expect(made()).toBe(1);
    threads[0]!.answer({ kind: 'going', done: 0.5 });
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'going', done: 0.5 });
    threads[0]!.answer({ kind: 'rows', rows: ROWS });
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'rows', rows: ROWS });
    expect([told(), threads[0]!.ended]).toEqual([4, true]);
    follow();
    expect(threads).toHaveLength(2);
  });

  test('is stopped by the user with no result, and started anew', async () => {
    const { threads, runs, about, follow, asked } = setUp();
    follow();
    await asked(1);
    runs.stop(about, 'bridges');
    expect(threads[0]!.ended).toBe(true);
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'stopped' });
    threads[0]!.answer({ kind: 'rows', rows: ROWS });
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'stopped' });
    runs.again(about, 'bridges');
    await asked(2);
    threads[1]!.answer({ kind: 'rows', rows: ROWS });
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'rows', rows: ROWS });
  });

  test('is stopped before a thread is asked: none is', async () => {
    const { threads, runs, about, follow, asked } = setUp();
    follow();
    runs.stop(about, 'bridges');
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'stopped' });
    follow('communities');
    await asked(1);
    expect(threads[0]!.orders).toMatchObject([{ analysis: 'communities' }]);
  });

  test('ends when nobody wants it any more, and begins anew when somebody does', async () => {
    const { threads, runs, about, follow, asked } = setUp();
    const leave = [follow(), follow()];
    await asked(1);
    leave[0]!();
    expect(threads[0]!.ended).toBe(false);
    leave[1]!();
    expect(threads[0]!.ended).toBe(true);
    expect(runs.stateOf(about, 'bridges')).toBeNull();
    follow();
    await asked(2);
  });

  test('fails when its thread does', async () => {
    const { threads, runs, about, follow, asked } = setUp();
    follow();
    await asked(1);
    threads[0]!.dispatchEvent(new Event('error'));
    expect(runs.stateOf(about, 'bridges')).toEqual({ kind: 'failed' });
  });
});

test('betweenness of a large graph says how far it is, rising from nothing', async () => {
  const { ANALYSES } = await import('../../../src/analysis/index.ts');
  const nodes = Array.from({ length: 500 }, (_, i) => ({ id: `n${i}`, type: 'work' as const, read: false, open: 0 }));
  const edges = nodes.slice(1).map((_, i) => ({ source: i, target: i + 1, family: 'citation' as const, clauses: 1 }));
  const steps: number[] = [];
  ANALYSES.find(({ id }) => id === 'bridges')!.run({ nodes, edges }, (done) => steps.push(done));
  expect(steps.length).toBeGreaterThan(5);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.every((done) => done >= 0 && done < 1)).toBe(true);
});
