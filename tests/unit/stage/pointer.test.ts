import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hit } from '../../../src/drawing/hits.ts';
import { listenToPointers } from '../../../src/stage/pointer.ts';

/** An element on which node `a` lies left of 100 pixels, `b` left of 200, and nothing beyond. */
class Surface extends EventTarget {
  readonly style: Record<string, string> = {};
  getBoundingClientRect = () => ({ left: 0, top: 0 });
  setPointerCapture = (): void => undefined;

  send(type: string, x: number, more: object = {}): Event {
    const event = new Event(type, { cancelable: true });
    Object.assign(event, { pointerId: 1, pointerType: 'touch', button: 0, clientX: x, clientY: 0, ...more });
    this.dispatchEvent(event);
    return event;
  }
}
const hitAt = ({ x }: { x: number }): Hit | null =>
  x < 100 ? { kind: 'node', id: 'a' } : x < 200 ? { kind: 'node', id: 'b' } : null;

function listen(given: { readonly lasso?: boolean; readonly several?: boolean } = {}) {
  const element = new Surface();
  const heard: string[] = [];
  const note =
    (word: string) =>
    (...args: readonly unknown[]) =>
      void heard.push([word, ...args.map((arg) => (arg as Hit | null)?.kind ?? arg)].join(' '));
  const stop = listenToPointers(element as unknown as HTMLElement, {
    hitAt,
    hover: () => undefined,
    click: (hit, adding) => heard.push(`${adding ? 'add' : 'choose'} ${hit?.kind === 'node' ? hit.id : 'nothing'}`),
    isLasso: () => given.lasso ?? false,
    hasSeveral: () => given.several ?? false,
    lasso: note('lasso'),
    doubleClick: note('double'),
    pan: () => heard.push('pan'),
    zoom: note('zoom'),
    dragNode: (id) => heard.push(`drag ${id}`),
    dropNode: (id) => heard.push(`drop ${id}`),
  });
  return { element, heard, stop };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a finger', () => {
  test('chooses with a tap, though it trembles', () => {
    const { element, heard } = listen();
    element.send('pointerdown', 50);
    element.send('pointermove', 57);
    element.send('pointerup', 57);
    expect(heard).toEqual(['choose a']);
  });

  test('that rests on a node adds it, once, and opens no menu', () => {
    const { element, heard } = listen();
    element.send('pointerdown', 50);
    vi.advanceTimersByTime(499);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(element.send('contextmenu', 50).defaultPrevented).toBe(true);
    element.send('pointermove', 90);
    element.send('pointerup', 90);
    expect(heard).toEqual(['add a']);
  });

  test('that moved, was lifted, got company or rests beside nodes adds nothing', () => {
    const { element, heard } = listen();
    element.send('pointerdown', 50);
    element.send('pointermove', 80);
    vi.advanceTimersByTime(1000);
    element.send('pointerup', 80);
    element.send('pointerdown', 50);
    element.send('pointerup', 50);
    vi.advanceTimersByTime(1000);
    element.send('pointerdown', 50);
    element.send('pointerdown', 150, { pointerId: 2 });
    vi.advanceTimersByTime(1000);
    element.send('pointerup', 50);
    element.send('pointerup', 150, { pointerId: 2 });
    element.send('pointerdown', 300);
    vi.advanceTimersByTime(1000);
    element.send('pointerup', 300);
    expect(heard).toEqual(['drag a', 'drop a', 'choose a', 'choose nothing']);
  });

  test('adds with a tap while several are selected; beside nodes it leaves them', () => {
    const { element, heard } = listen({ several: true });
    for (const x of [150, 300]) {
      element.send('pointerdown', x);
      element.send('pointerup', x);
    }
    expect(heard).toEqual(['add b', 'choose nothing']);
  });
});

describe('a mouse', () => {
  const mouse = { pointerType: 'mouse' };
  test('adds with a key, and in lasso mode without; what rests is no sign', () => {
    const { element, heard } = listen({ several: true });
    element.send('pointerdown', 50, mouse);
    vi.advanceTimersByTime(1000);
    element.send('pointerup', 50, mouse);
    element.send('pointerdown', 50, { ...mouse, ctrlKey: true });
    element.send('pointerup', 50, { ...mouse, ctrlKey: true });
    const lasso = listen({ lasso: true });
    lasso.element.send('pointerdown', 150, mouse);
    lasso.element.send('pointerup', 150, mouse);
    expect([...heard, ...lasso.heard]).toEqual(['choose a', 'add a', 'add b']);
  });
});

test('nothing is heard any more when that has ended', () => {
  const { element, heard, stop } = listen();
  element.send('pointerdown', 50);
  stop();
  vi.advanceTimersByTime(1000);
  element.send('pointerup', 50);
  expect(heard).toEqual([]);
});
