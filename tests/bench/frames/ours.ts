import type { LayoutResult } from '../../../src/layouts/index.ts';
import { mountStage } from '../../../src/stage/index.ts';
import type { View } from '../../../src/store/index.ts';
import type { Drawn } from './page.ts';

/** The drawing of the explorer, with its labels and badges. */
export function ours(container: HTMLElement, view: View, layout: LayoutResult): Drawn {
  const stage = mountStage(container, {
    theme: 'light',
    direction: 'ltr',
    reducedMotion: true,
    caption: ({ kind }, count) => ({ title: kind, subtitle: String(count) }),
  });
  stage.show(view, layout, { selected: null });
  const surface = [...container.querySelectorAll('canvas')].at(-1)!;
  const { left, top, width, height } = surface.getBoundingClientRect();
  const middle = { clientX: left + width / 2, clientY: top + height / 2 };
  const places = [...layout.positions.values()];
  const between = (of: readonly number[]): number =>
    (of.reduce((a, b) => Math.min(a, b)) + of.reduce((a, b) => Math.max(a, b))) / 2;
  const centre = { x: between(places.map(({ x }) => x)), y: between(places.map(({ y }) => y)) };
  let shown = view;
  const done = async (): Promise<void> => {
    do await new Promise(requestAnimationFrame);
    while (stage.renderer() !== 'webgl' || stage.isMoving());
  };
  return {
    ready: done,
    done,
    rest: (step) => stage.look({ x: centre.x + (step % 2) * 0.01, y: centre.y, zoom: 1 }),
    move: (step) => surface.dispatchEvent(new WheelEvent('wheel', { ...middle, deltaY: step % 2 === 0 ? -40 : 40 })),
    highlight: (step) =>
      stage.show(shown, layout, { selected: null, hovered: step % 2 === 0 ? shown.nodes[step]!.id : null }),
    show: (next) => {
      shown = next;
      stage.show(next, layout, { selected: null });
    },
  };
}
