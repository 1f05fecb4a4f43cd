import * as v from 'valibot';

/** Centre (layout units) and zoom (1: all of it in sight, 2: half) of a camera. */
export const SavedCamera = v.strictObject({
  x: v.pipe(v.number(), v.finite()),
  y: v.pipe(v.number(), v.finite()),
  zoom: v.pipe(v.number(), v.minValue(0.01), v.maxValue(1000)),
});
export type SavedCamera = v.InferOutput<typeof SavedCamera>;
