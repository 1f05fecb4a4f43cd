import { describe, expect, test } from 'vitest';
import { type Outside, outsideOf, stepTowards } from '../../../src/drawing/outside.ts';
import type { Viewport } from '../../../src/drawing/viewport.ts';

const viewport: Viewport = { width: 400, height: 300, x: 0, y: 0, scale: 10 };
const frame = { left: 60, right: 0, top: 30, bottom: 0 };
const NONE: Outside = { left: 0, right: 0, up: 0, down: 0 };

/** At a place of the screen, in pixels from its top left. */
const at = (x: number, y: number) => ({ x: (x - 200) / 10, y: (150 - y) / 10 });

describe('nodes beyond the borders of what is seen', () => {
  test.each([
    ['in sight', at(200, 150), {}],
    ['on the border of the lane titles', at(60, 150), {}],
    ['under the lane titles', at(59, 150), { left: 1 }],
    ['under the years', at(200, 29), { up: 1 }],
    ['beyond the right', at(401, 150), { right: 1 }],
    ['below', at(200, 301), { down: 1 }],
    ['beyond a corner: once, where it is farther', at(420, 350), { down: 1 }],
  ])('%s', (_, place, beyond) => {
    expect(outsideOf([place], viewport, frame)).toEqual({ ...NONE, ...beyond });
  });

  test('every node is in sight, or counted once', () => {
    const places = Array.from({ length: 500 }, (_, i) => ({ x: ((i * 37) % 120) - 60, y: ((i * 53) % 90) - 45 }));
    const seen = places.filter(({ x, y }) => {
      const [across, down] = [200 + x * 10, 150 - y * 10];
      return across >= 60 && across <= 400 && down >= 30 && down <= 300;
    });
    const { left, right, up, down } = outsideOf(places, viewport, frame);
    expect(left + right + up + down).toBe(places.length - seen.length);
    expect(Math.min(left, right, up, down)).toBeGreaterThan(0);
  });
});

describe('a step towards them', () => {
  const seenFrom = (places: readonly { x: number; y: number }[], side: keyof Outside) =>
    outsideOf(places, stepTowards(places, viewport, frame, side), frame);

  test.each([
    ['right', at(900, 150)],
    ['left', at(-3000, 150)],
    ['up', at(200, -90)],
    ['down', at(200, 310)],
  ] as const)('%s, however far, ends where the nearest of them is seen', (side, place) => {
    expect(seenFrom([place], side)).toEqual(NONE);
  });

  test('it goes no farther than the nearest demands, and not beyond a page', () => {
    const next = stepTowards([at(410, 150), at(9000, 150)], viewport, frame, 'right');
    expect(next.x).toBeGreaterThan(viewport.x);
    expect(next.x - viewport.x).toBeLessThanOrEqual(34);
  });

  test('where there is nothing, nothing moves', () => {
    expect(stepTowards([at(200, 150)], viewport, frame, 'right')).toBe(viewport);
  });
});
