import { describe, expect, test } from 'vitest';
import { type ExtractionResult, extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const read = (language: Language, text: string): ExtractionResult['extraction'] =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, language, NO_KNOWLEDGE)!.extraction;

describe('a formula with the first paragraph in its line', () => {
  const texts: [Language, string][] = [
    ['en', 'The General Assembly, Recalling resolution 56/183,\nNoting the lamps,\n1. Decides to observe the day.'],
    ['fr', "L'Assemblée générale, Rappelant la résolution 56/183,\nNotant les phares,\n1. Décide de fêter le jour."],
    ['es', 'La Asamblea General, Recordando la resolución 56/183,\nObservando los faros,\n1. Decide celebrar el día.'],
    ['ru', 'Генеральная Ассамблея, ссылаясь на резолюцию 56/183,\nотмечая маяки,\n1. постановляет отмечать день.'],
    ['ar', 'إن الجمعية العامة، إذ تشير إلى القرار 56/183،\nوإذ تلاحظ المنارات،\n1 - تقرر الاحتفال باليوم.'],
    ['zh', '大会，回顾第56/183号决议，\n注意到灯塔，\n1. 决定庆祝这一日。'],
  ];

  test.each(texts)('%s', (language, text) => {
    const { clauses, citations, document } = read(language, text);
    expect(clauses.map(({ locator }) => locator)).toEqual(['formula', 'pp/1', 'pp/2', 'op/1']);
    expect(document.issuer).toBe('un:ga');
    expect(citations.map(({ id, locator }) => [id, locator])).toEqual([['un:ga/res/56/183', 'pp/1']]);
    const [formula, first] = clauses;
    expect(text.slice(formula!.end, first!.start).trim()).toBe('');
  });

  test('what follows is no paragraph: the line stays whole', () => {
    const { clauses } = read('en', 'The General Assembly, in its hall, met.\nIt was late.');
    expect(clauses.map(({ locator }) => locator)).not.toContain('formula');
  });
});

describe('years in the history', () => {
  const documentOf = (history: string) =>
    read('ar', `القرار ITU-R 61-2\nالمنارات\n${history}\nإن جمعية الاتصالات الراديوية،\nإذ تلاحظ\nالعوامات،`).document;

  test.each(['(2012-2015-2019)', '(2019-2015-2012)', '(2012 – 2015 – 2019)'])('%s', (history) => {
    const { session, history: entries } = documentOf(history);
    expect(entries.map(({ year, event }) => [year, event])).toEqual([
      [2012, 'adopted'],
      [2015, 'revised'],
      [2019, 'revised'],
    ]);
    expect(session).toBe('itu:ra-19');
  });

  test('a word behind them', () => {
    const text = 'РЕЗОЛЮЦИЯ 9\nО маяках\n(2012 г. – 2015 – 2019 гг.)\nАссамблея радиосвязи,\nотмечая\nбуи,';
    expect(read('ru', text).document.history.map(({ year }) => year)).toEqual([2012, 2015, 2019]);
  });
});
