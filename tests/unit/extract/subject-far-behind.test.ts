import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const OPENINGS = { ru: 'Совет Безопасности,\n\n', zh: '安全理事会，\n\n' };

const toldBy = (language: keyof typeof OPENINGS & Language, paragraph: string): readonly string[] => {
  const text = `${OPENINGS[language]}1. ${paragraph}\n`;
  const document = { name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) };
  return extract(document, language, NO_KNOWLEDGE)!.extraction.mandates[0]!.addressee;
};

describe('who shall act, far behind the verb', () => {
  test('is whoever a word for all, and one for what is to be done, stand around', () => {
    const until = 'на первоначальный срок в один год с даты зажжения маяка';
    expect(toldBy('ru', `постановляет, что ${until} все государства-члены должны беречь огонь.`)).toEqual([
      'un:member-states',
    ]);
    expect(toldBy('ru', `постановляет, что ${until} все правительства и МСЭ обязаны беречь огонь.`)).toEqual([
      'governments',
      'itu',
    ]);
  });

  test('is nobody whose own are meant, nor who stands behind another comma', () => {
    expect(toldBy('ru', 'постановляет, что меры всех государств-членов должны быть описаны.')).toEqual([]);
    expect(toldBy('ru', 'постановляет, что огни горят, а все государства-члены должны беречь их.')).toEqual([]);
    expect(toldBy('ru', 'постановляет, что огни горят и все государства-члены видят их.')).toEqual([]);
  });

  test('stands behind a comma in Chinese, with a word for what is to be done behind the name', () => {
    expect(toldBy('zh', '决定，初期以点灯之日起一年为期，所有会员国应看守灯火。')).toEqual(['un:member-states']);
    expect(toldBy('zh', '决定，在一年内，会员国和秘书长应看守灯火。')).toEqual([
      'un:member-states',
      'un:secretary-general',
    ]);
    expect(toldBy('zh', '决定，初期以点灯之日起一年为期，灯火由会员国看守。')).toEqual([]);
    expect(toldBy('zh', '决定，初期以点灯之日起一年为期，会员国的灯火应点亮。')).toEqual([]);
  });
});
