import { describe, expect, test } from 'vitest';
import { type Knowledge, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import { locatorsOf, readText } from '../../helpers/read-text.ts';

const BODY = 'resolves\n\nto sail.';
const unionText = (...lines: readonly string[]) => readText('en', [...lines, BODY].join('\n\n'));
const nationsText = (body: string, ...lines: readonly string[]) =>
  readText('en', [...lines, `The ${body},`, 'Recalling boats,', '1. Decides to sail.'].join('\n\n'), { whose: 'un' });

describe('the number that a text begins with', () => {
  test.each([
    ['with a stop and the title', 'General Assembly', ['60/1. Boats of the world'], '60/1', 'Boats of the world'],
    ['below the symbol, alone', 'General Assembly', ['A/RES/60/1', '60/1.'], '60/1', null],
    [
      'with a wide space and the title',
      'General Assembly',
      ['40/152   Boats of the world'],
      '40/152',
      'Boats of the world',
    ],
    ['alone in its line', 'General Assembly', ['70/125', 'Boats of the world'], '70/125', 'Boats of the world'],
    [
      'that the symbol has, with the title',
      'Human Rights Council',
      ['A/HRC/RES/18/28', '18/28 Boats'],
      '18/28',
      'Boats',
    ],
    ['with its year and date', 'Security Council', ['6 (1946). Resolution of 17 May 1946'], 6, null],
  ])('%s', (_, body, lines, number, title) => {
    const extraction = nationsText(body, ...lines);
    expect([extraction.document.number, extraction.document.title]).toEqual([number, title]);
    expect(extraction.citations).toEqual([]);
  });

  test.each(['3. Boats of the world', '9 boats of the world', '5/20', '60/1 boats; kites;'])(
    'not %s, which counts or measures',
    (line) => {
      expect(nationsText('General Assembly', line).document.number).toBeNull();
    },
  );
});

describe('title and adoption', () => {
  const title = (...lines: readonly string[]) => unionText(...lines).document.title;

  test('over several lines, down to the years of adoption', () => {
    const { document } = unionText(
      'RESOLUTION 9 (Rev. Kite Bay, 2014)',
      'On boats\nand on kites',
      '(Kite Bay, 2010; Kite Bay, 2014)',
      'The Plenipotentiary Conference of the International Telecommunication Union (Kite Bay, 2014),',
    );
    expect(document).toMatchObject({
      title: 'On boats and on kites',
      issuer: 'itu:pp',
      session: 'itu:pp-14',
      history: [
        { year: 2010, place: 'Kite Bay', event: 'adopted' },
        { year: 2014, place: 'Kite Bay', event: 'revised' },
      ],
    });
  });

  test.each([
    ['years', '(2004; 2008; 2012)'],
    ['years with hyphens', '(2004-2008-2012)'],
    ['years the other way round', '(2012-2008-2004)'],
  ])('%s alone tell when it was adopted and revised', (_, line) => {
    expect(unionText('RESOLUTION 9 (Rev. Dubai, 2012)', 'On boats', line).document.history).toEqual([
      { year: 2004, place: null, event: 'adopted' },
      { year: 2008, place: null, event: 'revised' },
      { year: 2012, place: null, event: 'revised' },
    ]);
  });

  test.each([
    ['when it was adopted', 'Adopted on 3 March 2014'],
    ['a date', '3 March 2014'],
    ['on whose report', '[on the report of the Third Committee]'],
    ['in which meeting', '(Adopted at the third meeting)'],
    ['the number of a page', '– 3 –'],
    ['page and chapter', '– 108 – (3.4 – Boats)'],
    ['a line that is drawn', '____'],
    ['a sentence', 'The sea is wide.'],
  ])('a line that says %s is no title', (_, line) => {
    expect(title('RESOLUTION 9 (Busan, 2014)', line, 'On boats')).toBe('On boats');
  });

  test('without the mark of a note behind its last word', () => {
    expect(title('RESOLUTION 9 (Busan, 2014)', 'On boats12')).toBe('On boats');
    for (const whole of ['On the way to IPv6', 'On boats 12', 'On boats123'])
      expect(title('RESOLUTION 9 (Busan, 2014)', whole)).toBe(whole);
  });

  test('above a formula that goes on in the next line', () => {
    const text = `RESOLUTION 9 (Busan, 2014)\n\nOn boats\n\nThe Plenipotentiary Conference of the International\nTelecommunication Union (Busan, 2014),\n\n${BODY}`;
    const { document, clauses } = readText('en', text);
    expect(document.title).toBe('On boats');
    const formula = clauses.find(({ kind }) => kind === 'enacting-formula')!;
    expect(text.slice(formula.start, formula.end)).toMatch(/^The Pl.* International\nTel.* \(Busan, 2014\),$/s);
  });

  test('behind the number, with or without a dash, and behind the mark of a proposal', () => {
    expect(title('RESOLUTION 9 – Boats of the world')).toBe('Boats of the world');
    expect(title('RESOLUTION 9 (Busan, 2014) Boats of the world')).toBe('Boats of the world');
    expect(unionText('MOD RESOLUTION 9 (REV. BUSAN, 2014)', 'On boats').document).toMatchObject({
      number: 9,
      title: 'On boats',
    });
  });

  test('the line below the number, where no section follows', () => {
    const below = (line: string) => readText('en', `RESOLUTION 9 (Busan, 2014)\n${line}\nThe sea is wide.`).document;
    expect(below('On boats').title).toBe('On boats');
    expect(below('The bay is not.').title).toBeNull();
  });

  test('a foreword stands before all that', () => {
    const extraction = unionText(
      'FOREWORD',
      'The sea is wide.',
      'Boats are small.',
      'RESOLUTION 9 (Busan, 2014)',
      'On boats',
    );
    expect(locatorsOf(extraction)).toEqual([
      'foreword',
      'foreword/1',
      'foreword/2',
      'heading',
      'title',
      'resolves',
      'resolves/-',
    ]);
  });
});

describe('what the registry proposes for a text without number', () => {
  const knowing = (ids: readonly string[], versions: Knowledge['versions'] = () => []): Knowledge => ({
    ...NO_KNOWLEDGE,
    titled: (title) => (title === 'On boats' ? [...ids] : []),
    versions,
  });
  const proposed = (knowledge: Knowledge, ...lines: readonly string[]) =>
    readText('en', [...lines, BODY].join('\n\n'), { knowledge }).document.proposed;
  const FORMULA = 'The Plenipotentiary Conference of the International Telecommunication Union (Busan, 2014),';

  test('what has its title', () => {
    expect(proposed(knowing(['itu:pp/res/9@2014-busan']), 'On boats', '(Dubai, 2012)')).toMatchObject({
      id: 'itu:pp/res/9@2014-busan',
      number: '9',
      by: ['title'],
      alternatives: [],
    });
  });

  test('what has its year as well comes first, and what is of another body not at all', () => {
    const ids = ['itu:wtsa/res/8@2014', 'itu:pp/res/7@2010-guadalajara', 'itu:pp/res/9@2014-busan'];
    expect(proposed(knowing(ids), 'On boats', '(Busan, 2014)', FORMULA)).toMatchObject({
      id: 'itu:pp/res/9@2014-busan',
      by: ['title', 'issuer', 'history'],
      alternatives: [],
    });
  });

  test('several that fit alike stay alternatives', () => {
    const ids = ['itu:pp/res/7@2010-guadalajara', 'itu:pp/res/9@2010-guadalajara'];
    expect(proposed(knowing(ids), 'On boats', '(Busan, 2014)', FORMULA)).toMatchObject({
      id: 'itu:pp/res/7@2010-guadalajara',
      by: ['title', 'issuer'],
      alternatives: ['itu:pp/res/9@2010-guadalajara'],
    });
  });

  test('nothing without a title, or with one that nobody knows', () => {
    expect(proposed(knowing(['itu:pp/res/9@2014-busan']))).toBeNull();
    expect(proposed(knowing(['itu:pp/res/9@2014-busan']), 'On kites', '(Busan, 2014)')).toBeNull();
  });
});

test('who adopted when is no title, where the body stands before the date', () => {
  const { document } = readText(
    'zh',
    '第9（2019）号决议\n\n安全理事会2019年6月20日第8556次会议通过\n\n安全理事会，\n\n回顾灯塔，\n\n1. 请秘书长点灯。',
  );
  expect([document.title, document.issuer]).toEqual([null, 'un:sc']);
});
