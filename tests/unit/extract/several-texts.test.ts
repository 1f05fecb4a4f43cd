import { describe, expect, test } from 'vitest';
import { cited, readText } from '../../helpers/read-text.ts';

describe('several texts under one number', () => {
  test.each([
    [
      'en',
      'See resolutions 57/270 A and B of 23 June 2003.',
      [
        ['resolutions 57/270 A', 'un:ga/res/57/270/A'],
        ['B', 'un:ga/res/57/270/B'],
      ],
    ],
    [
      'fr',
      'voir les résolutions 47/73 A, B et D et 48/1.',
      [
        ['résolutions 47/73 A', 'un:ga/res/47/73/A'],
        ['B', 'un:ga/res/47/73/B'],
        ['D', 'un:ga/res/47/73/D'],
        ['48/1', 'un:ga/res/48/1'],
      ],
    ],
    [
      'es',
      'véanse las resoluciones 50/70 A a D sobre boyas.',
      [
        ['resoluciones 50/70 A', 'un:ga/res/50/70/A'],
        ['D', 'un:ga/res/50/70/D'],
      ],
    ],
    [
      'en',
      'See resolutions 50/70 A-D on boats.',
      [
        ['resolutions 50/70 A', 'un:ga/res/50/70/A'],
        ['D', 'un:ga/res/50/70/D'],
      ],
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(cited(readText(language, text))).toEqual(expected);
  });

  test.each([
    ['one before it in the alphabet', 'See resolution 57/270 B and A boat.'],
    ['one far on', 'See resolution 57/270 B, I boats.'],
    ['an initial', 'See resolution 57/270 B and C. Boats.'],
    ['a word', 'See resolution 57/270 B and C-boats.'],
  ])('no letter goes on that is %s', (_, text) => {
    expect(cited(readText('en', text))).toEqual([['resolution 57/270 B', 'un:ga/res/57/270/B']]);
  });

  test('behind a number without session the letters are of no list: the session stands behind the last', () => {
    expect(cited(readText('en', 'See resolutions 2106 A and B (XX) on boats.'))).toEqual([]);
  });
});
