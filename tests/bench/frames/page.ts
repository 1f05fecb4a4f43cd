import type { View } from '../../../src/store/index.ts';
import { layOut, wholeView } from '../../browser/pages/stage-views.ts';
import { ours } from './ours.ts';
import { plainSigma } from './plain-sigma.ts';

/** One drawing under test. Each step asks for one more frame. */
export interface Drawn {
  /** Resolves when what draws is there and the first frame is done. */
  readonly ready: () => Promise<void>;
  /** Resolves when all that was asked for is drawn. */
  readonly done: () => Promise<void>;
  /** Looks at another part, as something that comes to rest there: all edges are drawn. */
  readonly rest: (step: number) => void;
  /** One move of somebody who zooms with the wheel. */
  readonly move: (step: number) => void;
  /** Something is pointed at, or nothing any more. */
  readonly highlight: (step: number) => void;
  /** Another view of the same things. */
  readonly show: (view: View) => void;
}

/** What the benchmark calls in the page. */
export interface FramesPage {
  /** Nodes and edges that are drawn. */
  readonly size: readonly [number, number];
  /** Makes `count` frames of a kind, one after the other; gives their number. */
  readonly frames: (kind: 'rest' | 'move' | 'highlight', count: number) => Promise<number>;
  /** Shows half of it, then all again. */
  readonly filter: () => Promise<void>;
  /** Mounts the drawing and waits for its first whole frame. */
  readonly open: () => Promise<void>;
}

declare global {
  interface Window {
    framesPage: Promise<FramesPage>;
  }
}

const asked = new URLSearchParams(location.search);
const view = wholeView(Number(asked.get('nodes')), Number(asked.get('edges')));
const layout = layOut(view);
const container = document.getElementById('stage')!;

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let drawn: Drawn;

window.framesPage = (async () => {
  await pause(100);
  return {
    size: [view.nodes.length, view.edges.length] as const,
    open: async () => {
      drawn = asked.get('engine') === 'sigma' ? plainSigma(container, view, layout) : ours(container, view, layout);
      await drawn.ready();
      await frame();
      await pause(100);
    },
    frames: async (kind, count) => {
      for (let step = 0; step < count; step++) {
        drawn[kind](step);
        await frame();
        // Who moves does not wait; who has come to rest sees all of it.
        await (kind === 'move' ? frame() : drawn.done());
      }
      return count;
    },
    filter: async () => {
      const kept = new Set(view.nodes.filter((_, i) => i % 2 === 0).map(({ id }) => id));
      drawn.show({
        ...view,
        nodes: view.nodes.filter(({ id }) => kept.has(id)),
        edges: view.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
      });
      await frame();
      await pause(600);
      drawn.show(view);
      await frame();
      await pause(600);
    },
  };
})();
