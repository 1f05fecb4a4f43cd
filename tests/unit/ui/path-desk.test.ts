import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makePathQuery } from '../../../src/query/index.ts';
import { PathDesk } from '../../../src/ui/path-desk.ts';
import type { FoundPath, PathOrder, PathReport } from '../../../src/ui/path-messages.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

/** Stands in for the thread: it answers when the test says so. */
class Thread extends EventTarget {
  ended = false;
  readonly orders: PathOrder[] = [];
  postMessage(order: PathOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: PathReport): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  jobs(): readonly number[] {
    return this.orders.flatMap((order) => (order.kind === 'paths' || order.kind === 'common' ? [order.job] : []));
  }
}

const ask = (to: string) => ({
  ask: 'paths' as const,
  query: makePathQuery({ from: { ids: ['a'] }, to: { ids: [to] } }),
});
const PATH: FoundPath = { nodes: ['a', 'b'], edges: ['e'], length: 1, behind: [['e']] };
const OTHER: FoundPath = { ...PATH, edges: ['f'], behind: [['f']] };
const END = { stopped: null, count: 1n, limited: null, ms: 1 };

function setUp() {
  const threads: Thread[] = [];
  const desk = new PathDesk(() => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  });
  return { threads, desk, graph: explorerGraph() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(50);

describe('a question to the worker', () => {
  test('comes after the whole graph, without its evidence, sent once', async () => {
    const { threads, desk, graph } = setUp();
    desk.follow(graph, ask('b'), () => undefined);
    desk.follow(graph, ask('c'), () => undefined);
    await settle();
    const [thread] = threads;
    const pieces = thread!.orders.filter((order) => order.kind === 'graph');
    expect(pieces.flatMap(({ nodes }) => nodes.map(([id]) => id))).toEqual([...graph.nodes.keys()]);
    expect(pieces.flatMap(({ edges }) => edges.keys)).toEqual([...graph.edges.keys()]);
    expect(pieces.flatMap(({ edges }) => edges.attributes).flatMap(({ evidence }) => evidence)).toEqual([]);
    expect([pieces.filter(({ first }) => first).length, pieces.filter(({ whole }) => whole).length]).toEqual([1, 1]);
    expect(thread!.orders.map(({ kind }) => kind).lastIndexOf('graph')).toBeLessThan(
      thread!.orders.findIndex(({ kind }) => kind === 'paths'),
    );
    expect(thread!.jobs()).toHaveLength(2);
  });

  test('is answered path by path, and its answer remembered', async () => {
    const { threads, desk, graph } = setUp();
    let told = 0;
    const leave = desk.follow(graph, ask('b'), () => told++);
    await settle();
    const [job] = threads[0]!.jobs();
    threads[0]!.answer({ kind: 'paths', job: job!, paths: [PATH] });
    expect(desk.stateOf(graph, ask('b'))).toEqual({ kind: 'going', paths: [PATH] });
    threads[0]!.answer({ kind: 'end', job: job!, paths: [OTHER], end: END, why: null });
    expect(desk.stateOf(graph, ask('b'))).toEqual({
      kind: 'paths',
      paths: [PATH, OTHER],
      end: END,
      why: null,
    });
    expect(told).toBe(2);
    leave();
    desk.follow(graph, ask('b'), () => undefined);
    await settle();
    expect(threads[0]!.jobs()).toHaveLength(1);
  });

  test('is stopped at once, keeps what was found, and is asked again', async () => {
    const { threads, desk, graph } = setUp();
    desk.follow(graph, ask('b'), () => undefined);
    await settle();
    const [job] = threads[0]!.jobs();
    threads[0]!.answer({ kind: 'paths', job: job!, paths: [PATH] });
    desk.stop(graph, ask('b'));
    expect(threads[0]!.orders.at(-1)).toEqual({ kind: 'cancel', job });
    threads[0]!.answer({ kind: 'end', job: job!, paths: [], end: { ...END, stopped: 'cancelled' }, why: null });
    expect(desk.stateOf(graph, ask('b'))).toEqual({ kind: 'stopped', paths: [PATH] });
    await vi.advanceTimersByTimeAsync(200);
    expect(threads[0]!.ended).toBe(false);
    desk.again(graph, ask('b'));
    await settle();
    expect(threads[0]!.jobs()).toHaveLength(2);
  });

  test('ends a worker that does not stop within 100 ms; the next question starts another', async () => {
    const { threads, desk, graph } = setUp();
    desk.follow(graph, ask('b'), () => undefined);
    await settle();
    desk.stop(graph, ask('b'));
    await vi.advanceTimersByTimeAsync(100);
    expect(threads[0]!.ended).toBe(true);
    expect(desk.stateOf(graph, ask('b'))).toEqual({ kind: 'stopped', paths: [] });
    desk.follow(graph, ask('c'), () => undefined);
    await settle();
    expect(threads[1]!.orders[0]).toMatchObject({ kind: 'graph', first: true });
    expect(threads[1]!.jobs()).toHaveLength(1);
  });

  test('that nobody follows any more is cancelled, and asked anew when somebody does', async () => {
    const { threads, desk, graph } = setUp();
    const leave = desk.follow(graph, ask('b'), () => undefined);
    await settle();
    leave();
    expect(threads[0]!.orders.at(-1)?.kind).toBe('cancel');
    expect(desk.stateOf(graph, ask('b'))).toBeNull();
  });

  test('left before the graph is whole is never asked', async () => {
    const { threads, desk, graph } = setUp();
    desk.follow(graph, ask('b'), () => undefined)();
    await settle();
    expect(threads[0]!.jobs()).toEqual([]);
  });

  test('of a changed graph is asked on that one', async () => {
    const { threads, desk, graph } = setUp();
    desk.follow(graph, ask('b'), () => undefined);
    await settle();
    const changed = explorerGraph();
    desk.follow(changed, ask('b'), () => undefined);
    await settle();
    expect(threads[0]!.orders.filter((order) => order.kind === 'graph' && order.first)).toHaveLength(2);
    expect(threads).toHaveLength(1);
  });

  test('fails with its worker, and says why it was refused', async () => {
    const { threads, desk, graph } = setUp();
    desk.follow(graph, ask('b'), () => undefined);
    desk.follow(graph, ask('c'), () => undefined);
    await settle();
    const refusals = [{ engine: 'embedded', lacks: 'states' as const, where: 'pattern' }];
    threads[0]!.answer({ kind: 'refused', job: threads[0]!.jobs()[0]!, refusals });
    expect(desk.stateOf(graph, ask('b'))).toEqual({ kind: 'failed', refusals });
    threads[0]!.dispatchEvent(new Event('error'));
    expect(desk.stateOf(graph, ask('c'))).toEqual({ kind: 'failed', refusals: [] });
    expect(threads[0]!.ended).toBe(true);
  });
});
