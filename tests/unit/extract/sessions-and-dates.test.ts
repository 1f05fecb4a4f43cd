import { describe, expect, test } from 'vitest';
import { cited, readText } from '../../helpers/read-text.ts';

describe('a version told by its session', () => {
  test.each([
    ['in a bracket, with a year of two digits', 'Resolution 9 (WTSA-96)', 'itu:wtsa/res/9@1996'],
    ['in a bracket, with the whole year', 'Resolution 9 (WTSA-2016)', 'itu:wtsa/res/9@2016'],
    ['in a bracket, with the mark of a revision', 'Resolution 9 (Rev. WTSA-08)', 'itu:wtsa/res/9@2008'],
    ['in a bracket, the latest of several', 'Resolution 9 (Rev. WTSA-08; Rev. WTSA-12)', 'itu:wtsa/res/9@2012'],
    ['behind the number, of the last century', 'Resolution 9 of PP-98', 'itu:pp/res/9@1998'],
    ['behind the number, of this century', 'Resolution 9 of WTDC-14', 'itu:wtdc/res/9@2014'],
    ['behind the number, with the whole year', 'Resolution 9 of WTSA-2016', 'itu:wtsa/res/9@2016'],
    ['by the letter of the Council', 'Council Resolution 9 (C11)', 'itu:council/res/9@2011'],
    ['by the letter, with the whole year', 'Council Resolution 9 (C-2000)', 'itu:council/res/9@2000'],
    ['as a year before the session', 'Resolution 9 of the 2010 session of the Council', 'itu:council/res/9@2010'],
  ])('%s', (_, surface, id) => {
    expect(cited(readText('en', `See ${surface} on boats.`))).toEqual([[surface, id]]);
  });

  test.each([
    ['of three digits', 'Resolution 9 of WTSA', 'Resolution 9 of WTSA-123', 'itu:wtsa/res/9'],
    ['of three digits behind the letter', 'Council Resolution 9', 'Council Resolution 9 (C123)', 'itu:council/res/9'],
    ['of before the Union', 'Council Resolution 9', 'Council Resolution 9 (C-1850)', 'itu:council/res/9'],
    ['of three digits in a bracket', 'Resolution 9', 'Resolution 9 (WTSA-812)', null],
  ])('but by no number %s', (_, surface, text, id) => {
    expect(cited(readText('en', `See ${text} on boats.`))).toEqual([[surface, id]]);
  });

  test.each([
    ['WTSA-96', 'itu:wtsa-96'],
    ['PP-2010', 'itu:pp-10'],
    ['WTDC-14', 'itu:wtdc-14'],
  ])('%s is a session wherever it is named', (surface, session) => {
    const { bodies } = readText('en', `${surface} talked of boats.`);
    expect(bodies.map(({ surface: name, canonical }) => [name, canonical])).toEqual([[surface, session]]);
  });

  test.each(['PP-1790', 'PP-123'])('%s is none: the body alone is named', (surface) => {
    const { bodies } = readText('en', `${surface} talked of boats.`);
    expect(bodies.map(({ surface: name, canonical }) => [name, canonical])).toEqual([['PP', 'itu:pp']]);
  });
});

describe('what a version bracket may hold', () => {
  test.each([
    ['a place that no list has', 'Resolution 9 (Rev. Kite Bay, 2014)'],
    ['several versions', 'Resolution 9 (2008, Johannesburg; 2012, Dubai)'],
    ['two places that are listed', 'Resolution 9 (Busan, Dubai, 2014)'],
  ])('%s', (_, surface) => {
    expect(cited(readText('en', `See ${surface}.`))).toEqual([[surface, null]]);
  });

  test.each([
    ['two places that no list has', 'Resolution 9 (Kites, Lanterns, 2014)'],
    ['a year of before any union', 'Resolution 9 (1750)'],
    ['a year of after all of them', 'Resolution 9 (2200)'],
    ['a year of two digits', 'Resolution 9 (Busan, 14)'],
    ['a place of too many words', 'Resolution 9 (A bay beyond all of the other bays, 2014)'],
    ['a remark in a bracket of its own', 'Resolution 9 (Kites (all), 2014)'],
    ['no year', 'Resolution 9 (Busan)'],
  ])('but not %s', (_, text) => {
    expect(cited(readText('en', `See ${text}.`))).toEqual([['Resolution 9', null]]);
  });
});

describe('a date of adoption stands between a number and the next', () => {
  test.each([
    ['day before month', 'of 3 March 2010'],
    ['month before day', 'of March 3, 2010'],
    ['behind a comma', ', of 3 March 2010,'],
    ['two days of a month', 'of 4 and 14 July 1967'],
    ['without its year', 'of 4 July'],
  ])('%s', (_, date) => {
    const text = `The General Assembly,\n\nRecalling its resolutions 61/5 ${date} and 61/6 on boats,\n\nDecides to sail.`;
    expect(cited(readText('en', text))).toEqual([
      ['resolutions 61/5', 'un:ga/res/61/5'],
      ['61/6', 'un:ga/res/61/6'],
    ]);
  });
});

describe('how far a number goes', () => {
  test.each([
    ['a session in Roman numerals', 'resolution 1514 (XV)', 'un:ga/res/1514(XV)'],
    ['a special session', 'resolution 2248 (S-V)', 'un:ga/res/2248(S-V)'],
    ['an emergency session', 'resolution 2248 (ES-V)', 'un:ga/res/2248(ES-V)'],
    ['a letter before the session', 'resolution 377 A (V)', 'un:ga/res/377(V)/A'],
    ['a letter behind session and number', 'resolution 57/270 B', 'un:ga/res/57/270/B'],
    ['a letter that is glued', 'resolution 57/270B', 'un:ga/res/57/270/B'],
    ['a slash with space around it', 'resolution 40 / 152', 'un:ga/res/40/152'],
    ['a meeting of other parties', 'decision 5/CP.21', null],
    ['two parts with a point', 'resolution 69.2', null],
  ])('%s', (_, surface, id) => {
    expect(cited(readText('en', `See ${surface} on boats.`))).toEqual([[surface, id]]);
  });

  test.each([
    ['a date behind the number', 'resolution 69.2.1998', 'resolution 69'],
    ['more decimals than any number has', 'resolution 69.123', 'resolution 69'],
    ['a letter of a word', 'resolution 9 Boats', 'resolution 9'],
    ['a meeting without its number', 'decision 5/C', 'decision 5'],
  ])('not over %s', (_, text, surface) => {
    expect(cited(readText('en', `See ${text} again.`))).toEqual([[surface, null]]);
  });

  test.each([
    ['session of others', 'See decision 10.COM 8.'],
    ['documents of others', 'See resolution 37 C/Resolution 2.'],
    ['session and documents of others', 'See decision 207 EX/25.'],
    ['union of others', 'See decision 676/2002/EC.'],
  ])('a number with the %s is no number of ours', (_, text) => {
    expect(cited(readText('en', text)).filter(([, id]) => id !== null)).toEqual([]);
  });
});
