import { expect, test } from 'vitest';
import { addScene, emptyBriefing, homeView, type Scene } from '../../../src/store/index.ts';
import type { DeckOrder, DeckReport } from '../../../src/ui/briefing/deck-messages.ts';
import { ThumbDesk } from '../../../src/ui/briefing/thumb-desk.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

/** Stands in for the thread: it answers when the test says so. */
class Thread {
  ended = false;
  readonly orders: DeckOrder[] = [];
  onmessage: ((event: { data: DeckReport }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(order: DeckOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  drawn() {
    return this.orders.flatMap((order) => (order.kind === 'draw' ? [order] : []));
  }
  answer(content: Blob | null = new Blob(['<svg/>'])): void {
    this.onmessage!({ data: { kind: 'drawn', number: this.drawn().at(-1)!.number, content } });
  }
}

function setUp() {
  const threads: Thread[] = [];
  const desk = new ThumbDesk(() => {
    const thread = new Thread();
    threads.push(thread);
    return thread as unknown as Worker;
  });
  const graph = explorerGraph();
  const told: string[] = [];
  const want = (scene: Scene, more: { theme?: 'dark'; graph?: typeof graph } = {}) =>
    desk.want({ graph, scene, language: 'en', theme: 'light', ...more }, () => told.push(scene.title));
  const count = (at: number, of: number) => expect.poll(() => threads[at]?.drawn().length).toBe(of);
  return { threads, desk, graph, told, want, count };
}
const scene = (title: string): Scene =>
  addScene(emptyBriefing(), { title, view: homeView(explorerGraph()), onlyText: true }, 'en', null).scenes[0]!;

test('draws one after the other in one worker, which has the graph once', async () => {
  const { threads, told, want, count } = setUp();
  want(scene('a'));
  want(scene('b'));
  await count(0, 1);
  threads[0]!.answer();
  await count(0, 2);
  threads[0]!.answer();
  expect([threads.length, told]).toEqual([1, ['a', 'b']]);
  const whole = threads[0]!.orders.filter((order) => order.kind === 'graph' && order.piece.rest !== null);
  expect(whole).toHaveLength(1);
});

test('what was drawn is remembered, for as long as nothing of it changed', async () => {
  const { threads, graph, told, want, count } = setUp();
  const one = scene('a');
  want(one);
  await count(0, 1);
  threads[0]!.answer();
  want(one);
  expect([threads[0]!.drawn().length, told]).toEqual([1, ['a', 'a']]);
  want(one, { theme: 'dark' });
  await count(0, 2);
  threads[0]!.answer();
  want(one, { graph: { ...graph } });
  await count(0, 3);
  const whole = threads[0]!.orders.filter((order) => order.kind === 'graph' && order.piece.rest !== null);
  expect(whole).toHaveLength(2);
});

test('what is out of sight before its turn is not drawn', async () => {
  const { threads, told, want, count } = setUp();
  want(scene('a'));
  const leave = want(scene('b'));
  want(scene('c'));
  await count(0, 1);
  leave();
  threads[0]!.answer();
  await count(0, 2);
  threads[0]!.answer();
  expect(told).toEqual(['a', 'c']);
  expect(threads[0]!.drawn().map((order) => order.scene.title)).toEqual(['a', 'c']);
});

test('one that cannot be drawn, or ends the worker, stops none of the others', async () => {
  const { threads, told, want, count } = setUp();
  want(scene('a'));
  want(scene('b'));
  want(scene('c'));
  await count(0, 1);
  threads[0]!.answer(null);
  await count(0, 2);
  threads[0]!.onerror!();
  await count(1, 1);
  threads[1]!.answer();
  expect([told, threads[0]!.ended]).toEqual([['c'], true]);
});

test('ends with its panel', async () => {
  const { threads, desk, want, count } = setUp();
  want(scene('a'));
  want(scene('b'));
  await count(0, 1);
  desk.end();
  threads[0]!.answer();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([threads[0]!.ended, threads.length, threads[0]!.drawn().length]).toEqual([true, 1, 1]);
});
