import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStance, PARTS, partOfLocator, STANCES, type Stance, stanceOfLocator } from '../../../src/model/index.ts';

const stances = Object.keys(STANCES) as Stance[];
const tail = fc.constantFrom('', '/a', '/b/vi', '/-', '/1');

describe('partOfLocator and stanceOfLocator', () => {
  test('read every stance, further, numbered and addressed', () => {
    const form = fc.constantFrom('', '-further', '-2', '-further-2');
    const addressee = fc.constantFrom('', ':tsb-director', ':member-states+sector-members');
    fc.assert(
      fc.property(fc.constantFrom(...stances), form, addressee, tail, (stance, further, to, rest) => {
        const locator = `${stance}${further}${to}${rest}`;
        expect(stanceOfLocator(locator), locator).toBe(stance);
        expect(partOfLocator(locator), locator).toBe(STANCES[stance]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['considering-further/a', 'preambular', 'considering'],
    ['instructs:tsb-director/2', 'operative', 'instructs'],
    ['recognizing-further-2/a', 'preambular', 'recognizing'],
    ['noting-with-concern/b', 'preambular', 'noting-with-concern'],
    ['formula', 'front', 'formula'],
    ['annex/1', 'annex', null],
    ['35.a', 'provision', null],
    ['35.a-e', 'provision', null],
    ['no129', 'provision', null],
    ['ch4', 'provision', null],
    ['preamble-2/n', 'preambular', null],
    ['pp/3', 'preambular', 'pp'],
    ['op/1', 'operative', 'op'],
    ['?/d', 'unknown', null],
    ['text/1', 'unknown', null],
    ['', 'unknown', null],
    ['constructor/a', 'unknown', null],
    ['__proto__', 'unknown', null],
  ])('%s is %s, %s', (locator, part, stance) => {
    expect(partOfLocator(locator)).toBe(part);
    expect(stanceOfLocator(locator)).toBe(stance);
  });

  test('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(PARTS).toContain(partOfLocator(text));
        const stance = stanceOfLocator(text);
        expect(stance === null || isStance(stance)).toBe(true);
      }),
    );
  });
});
