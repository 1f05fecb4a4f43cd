import { describe, expect, test } from 'vitest';
import { makePlayerKeys, type Pressed } from '../../../src/ui/briefing/player-keys.ts';

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  timeStamp: 0,
  on: 'else',
  ...more,
});
const move = (key: string, more: Partial<Pressed> = {}, rightToLeft = false) =>
  makePlayerKeys()(pressed(key, more), rightToLeft);

describe('keys of a presentation', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['n', 'next'],
    ['PageUp', 'previous'],
    ['ArrowUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Backspace', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['Escape', 'end'],
  ])('%s: %s', (key, to) => expect(move(key)).toEqual({ to }));

  test.each(['n', 'p', 'b', '.', '7'])('%s means nothing where single keys are switched off', (key) => {
    expect(makePlayerKeys(false)(pressed(key), false)).toBeNull();
  });

  test.each(['PageDown', ' ', 'Enter', 'Escape', 'Home'])('%s does, all the same', (key) => {
    expect(makePlayerKeys(false)(pressed(key), false)).toEqual(move(key));
  });

  test('arrows go where the eye does', () => {
    expect(move('ArrowLeft', {}, true)).toEqual({ to: 'next' });
    expect(move('ArrowRight', {}, true)).toEqual({ to: 'previous' });
    expect(move('PageDown', {}, true)).toEqual({ to: 'next' });
  });

  test('letters are found on other layouts', () => expect(move('и', { code: 'KeyB' })).toEqual({ to: 'black' }));

  test('Shift turns Space and Enter round', () => {
    expect(move(' ', { shiftKey: true })).toEqual({ to: 'previous' });
    expect(move('Enter', { shiftKey: true })).toEqual({ to: 'previous' });
  });

  test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('%s leaves keys to the browser', (modifier) =>
    expect(move('PageDown', { [modifier]: true })).toBeNull(),
  );

  test('what has the focus keeps its own keys', () => {
    expect(move('Enter', { on: 'button' })).toBeNull();
    expect(move(' ', { on: 'button' })).toBeNull();
    expect(move('ArrowRight', { on: 'button' })).toEqual({ to: 'next' });
    expect(move('ArrowRight', { on: 'drawing' })).toBeNull();
    expect(move('PageDown', { on: 'drawing' })).toEqual({ to: 'next' });
    expect(move('x')).toBeNull();
  });
});

describe('a number and Enter', () => {
  const type = (...keys: readonly (readonly [string, number])[]) => {
    const read = makePlayerKeys();
    return keys.map(([key, timeStamp]) => read(pressed(key, { timeStamp, on: 'button' }), false)).at(-1);
  };
  test('goes to a scene', () =>
    expect(type(['1', 0], ['2', 900], ['Enter', 1800])).toEqual({ to: 'number', number: 12 }));
  test('is forgotten after a while, and after another key', () => {
    expect(type(['1', 0], ['Enter', 4000])).toBeNull();
    expect(type(['1', 0], ['2', 5000], ['Enter', 5001])).toEqual({ to: 'number', number: 2 });
    expect(type(['1', 0], ['b', 1], ['Enter', 2])).toBeNull();
  });
});
