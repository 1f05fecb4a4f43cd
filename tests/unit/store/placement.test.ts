import { describe, expect, test } from 'vitest';
import { placeByNumber } from '../../../src/store/placement.ts';

describe('the year that a number tells', () => {
  test.each([
    ['un:ga/res/70/125', 2015, { by: 'session', session: 70 }],
    ['un:ga/res/1514(XV)', 1960, { by: 'session', session: 15 }],
    ['un:ga/res/217(III)/A', 1948, { by: 'session', session: 3 }],
    ['un:ecosoc/res/2006/46', 2006, { by: 'number' }],
    ['itu:strategic-plan/2008-2011', 2008, { by: 'number' }],
    ['itu:council/doc/C07/21', 2007, { by: 'number' }],
  ] as const)('%s stands at %i', (id, year, placement) => {
    expect(placeByNumber(id)).toEqual({ year, placement });
  });

  test.each([
    'un:ga/res/S-27/2',
    'un:ga/res/ES-10/6',
    'un:sc/res/242',
    'itu:pp/res/140',
    'itu:wtsa/res/75',
    'itu:itu-t/rec/X.1205',
    'wsis:outcomes',
  ])('%s says nothing', (id) => {
    expect(placeByNumber(id)).toBeNull();
  });
});
