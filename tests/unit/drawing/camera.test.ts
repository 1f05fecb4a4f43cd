import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, viewportOf } from '../../../src/drawing/camera.ts';
import { LARGEST_SCALE, SMALLEST_SCALE, type Viewport } from '../../../src/drawing/viewport.ts';

const INSETS = { left: 120, right: 10, top: 40, bottom: 58 };
const aPlace = fc.double({ min: -500, max: 500, noNaN: true });
const aProjection = fc.record({
  across: fc.double({ min: 0.5, max: 3, noNaN: true }),
  down: fc.double({ min: 0.5, max: 3, noNaN: true }),
  mirrored: fc.boolean(),
});
const whole: Viewport = { width: 1280, height: 800, x: 3, y: -2, scale: 20 };

test('a camera looks where it was, and at the same on a screen of another size', () => {
  fc.assert(
    fc.property(
      fc.record({ x: aPlace, y: aPlace, scale: fc.double({ min: SMALLEST_SCALE, max: LARGEST_SCALE, noNaN: true }) }),
      aProjection,
      (seen, projection) => {
        const camera = cameraOf({ ...whole, ...seen }, whole, projection, INSETS);
        const again = viewportOf(camera, whole, projection, INSETS);
        for (const key of ['x', 'y', 'scale'] as const) expect(again[key]).toBeCloseTo(seen[key], 6);
        const small = { ...whole, width: 400, height: 300, scale: 5 };
        const there = cameraOf(viewportOf(camera, small, projection, INSETS), small, projection, INSETS);
        expect(there.x).toBeCloseTo(camera.x, 6);
        expect(there.y).toBeCloseTo(camera.y, 6);
      },
    ),
    { seed: 75 },
  );
});

test('a camera from a file zooms no further than a drawing goes', () => {
  const projection = { across: 1, down: 1, mirrored: false };
  const at = (zoom: number): number => viewportOf({ x: 0, y: 0, zoom }, whole, projection, INSETS).scale;
  expect(at(1000)).toBe(LARGEST_SCALE);
  expect(at(0.01)).toBe(SMALLEST_SCALE);
});
