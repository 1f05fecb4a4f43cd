import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const cited = (language: Language, text: string): readonly (string | null)[] =>
  extract(
    { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) },
    language,
    NO_KNOWLEDGE,
  )!.extraction.citations.map(({ id, candidates = [] }) => id ?? (candidates.join(' ') || null));

const ofAssembly = (paragraph: string): string => `The General Assembly,\n\n${paragraph}\n\n1. Decides to light lamps.`;

describe('whose resolution it is that a sentence calls its', () => {
  test.each<[string, Language, string, (string | null)[]]>([
    [
      'of the only body named before that has such numbers',
      'en',
      'The Economic and Social Council lit all buoys of the coast in its resolutions 9 (I) and 12 (II).',
      ['un:ecosoc/res/9(I)', 'un:ecosoc/res/12(II)'],
    ],
    [
      'of neither of two',
      'en',
      'The General Assembly asked the Economic and Social Council for lamps, and in its resolution 9 (I) for buoys.',
      ['un:ga/res/9(I) un:ecosoc/res/9(I)'],
    ],
    [
      'not of one in the sentence before',
      'en',
      'The Economic and Social Council met. There were lamps in its resolution 9 (I).',
      ['un:ga/res/9(I)'],
    ],
    ['of none of ours', 'en', 'The Commission on Lamps met, and in its resolution 55/7 it lit buoys.', [null]],
    [
      'of one that numbers otherwise: the form of the number tells',
      'en',
      'The Security Council met on lamps, and its resolution 9 (I) was quoted.',
      ['un:ga/res/9(I)'],
    ],
    [
      'of a text of the Assembly: its own, unless another stands beside',
      'en',
      ofAssembly(
        'Noting the lamps that the Economic and Social Council lit for it, and its resolution 2100 (XX); the Economic and Social Council, in its resolution 9 (I)',
      ),
      ['un:ga/res/2100(XX)', 'un:ecosoc/res/9(I)'],
    ],
    [
      'of the one that the word agrees with',
      'ru',
      'Генеральная Ассамблея просила Экономический и Социальный Совет о лампах, и ее резолюция 9 (I), и его резолюция 12 (II) о том же.',
      ['un:ga/res/9(I)', 'un:ecosoc/res/12(II)'],
    ],
    [
      'of the one that the letter agrees with, though another stands beside',
      'ar',
      'طلبت الجمعية العامة إلى المجلس الاقتصادي والاجتماعي في قرارها 9 (د-1) وفي قراره 12 (د-2)',
      ['un:ga/res/9(I)', 'un:ecosoc/res/12(II)'],
    ],
    ['of the body named before', 'zh', '经济及社会理事会设立灯塔组，其第9(I)号决议规定职权。', ['un:ecosoc/res/9(I)']],
  ])('%s (%s)', (_, language, text, ids) => {
    expect(cited(language, text)).toEqual(ids);
  });
});

describe('a bare name for a statute', () => {
  test.each<[string, string, (string | null)[]]>([
    ['in a text that speaks of the United Nations', 'Совет Безопасности чтит статью 33 Устава.', ['un:charter#33']],
    ['in one that speaks of the Union too', 'МСЭ и Совет Безопасности чтят статью 33 Устава.', ['itu:constitution#33']],
    ['in one that speaks of nobody', 'Смотрители чтят статью 33 Устава.', []],
    ['whose name goes on', 'Совет Безопасности чтит статью 33 Устава Фонда маяков.', []],
    [
      'behind which a body acts',
      'Совет Безопасности помнит, что по статье 33 Устава Генеральная Ассамблея решает.',
      ['un:charter#33'],
    ],
  ])('%s', (_, text, ids) => {
    expect(cited('ru', text)).toEqual(ids);
  });
});
