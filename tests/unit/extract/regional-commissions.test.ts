import { describe, expect, test } from 'vitest';
import { cited, readText } from '../../helpers/read-text.ts';

describe('texts of regional commissions', () => {
  const ofCommission = (text: string) =>
    readText(
      'en',
      `The Economic and Social Commission for Asia and the Pacific,\n\nRecalling ${text},\n\n1. Requests lamps.`,
    );

  test('a commission is the issuer of what it adopts', () => {
    expect(ofCommission('lamps').document.issuer).toBe('un:escap');
  });

  test.each([
    ['its own', 'its resolutions 69/11 of 1 May 2013 and 75/6', ['un:escap/res/69/11', 'un:escap/res/75/6']],
    ['its own of a year with few sessions', 'resolution 58/1', ['un:escap/res/58/1']],
    ['another body’s that is named', 'General Assembly resolution 70/1', ['un:ga/res/70/1']],
    ['that of a body named before', 'the General Assembly and its resolution 70/1', ['un:ga/res/70/1']],
  ])('%s', (_, text, ids) => {
    expect(cited(ofCommission(text)).map(([, id]) => id)).toEqual(ids);
  });

  test('what both the commission and the General Assembly may have adopted stays open', () => {
    const [citation] = ofCommission('resolution 71/10').citations;
    expect(citation).toMatchObject({
      id: null,
      status: 'ambiguous',
      candidates: ['un:ga/res/71/10', 'un:escap/res/71/10'],
    });
  });

  test('the number of a session in Roman numerals may stand alone above the title', () => {
    const { document } = readText(
      'es',
      '751(XXXIX)\nBoyas\n\nLa Comisión Económica para América Latina y el Caribe,\n\nRecordando su resolución 699(XXXVI),\n\n1. Decide encender boyas.',
    );
    expect(document).toMatchObject({ issuer: 'un:eclac', number: '751(XXXIX)', title: 'Boyas' });
  });
});
