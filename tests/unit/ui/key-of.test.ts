import { expect, test } from 'vitest';
import { keyOf } from '../../../src/ui/key-of.ts';

test.each([
  ['l', 'KeyL', 'l'],
  ['д', 'KeyL', 'l'],
  ['Д', 'KeyL', 'l'],
  ['م', 'KeyL', 'l'],
  ['я', 'KeyZ', 'z'],
  // A Latin layout of another order: the letter counts, not the place.
  ['y', 'KeyZ', 'y'],
  ['?', 'Slash', '?'],
  ['؟', 'Slash', '?'],
  ['？', 'Slash', '?'],
  ['٠', 'Digit0', '0'],
  ['ArrowLeft', 'ArrowLeft', 'ArrowLeft'],
  ['Enter', 'Enter', 'Enter'],
  ['/', 'KeyQ', 'q'],
])('%s on %s is %s', (key, code, meant) => {
  expect(keyOf({ key, code })).toBe(meant);
});
