import { describe, expect, test } from 'vitest';
import { extract, NO_KNOWLEDGE } from '../../../src/extract/index.ts';
import type { Extraction, Language } from '../../../src/model/index.ts';
import { linesOf } from '../../../src/readers/index.ts';

const read = (text: string, language: Language = 'en'): Extraction =>
  extract({ name: 'text', sha256: '0'.repeat(64), text, blocks: linesOf(text) }, language, NO_KNOWLEDGE)!.extraction;

const cited = (text: string, language: Language = 'en'): [string, string | null][] =>
  read(text, language).citations.map(({ surface, id }) => [surface, id]);

describe('a provision alone in its brackets', () => {
  test.each([
    ['en', 'noting\na) that the Tunis Agenda speaks of lamps (paragraph 102 b));', 'paragraph 102 b)'],
    ['fr', "notant\na) que l'Agenda de Tunis parle de lampes (paragraphe 102 b));", 'paragraphe 102 b)'],
    ['es', 'observando\na) que la Agenda de Túnez habla de lámparas (párrafo 102 b));', 'párrafo 102 b)'],
  ] as const)('is of the instrument that its sentence names: %s', (language, text, surface) => {
    expect(cited(text, language)).toEqual([[surface, 'wsis:tunis-agenda#102.b']]);
  });

  test.each([
    ['the sentence ended between', 'noting that the Tunis Agenda is kept. The lamps burn (paragraph 5).'],
    ['a number was cited between', 'noting that the Tunis Agenda and Document 7 burn, Resolution 5 (paragraph 5).'],
    ['it is named behind', 'noting that lamps burn (paragraph 5), as the Tunis Agenda says.'],
    ['more stands in the brackets', 'noting that the Tunis Agenda speaks of lamps (the report, paragraph 5).'],
  ])('is of no other: %s', (_, text) => {
    expect(cited(text).filter(([, id]) => id?.startsWith('wsis:'))).toEqual([]);
  });
});

describe('articles with the number of a paragraph', () => {
  test('in brackets behind them', () => {
    expect(cited('under Article 2 (4) of the Charter and Articles 1 (3) and 48 (1) of the Charter, lamps')).toEqual([
      ['Article 2 (4) of the Charter', 'un:charter#2'],
      ['Articles 1', 'un:charter#1'],
      ['48 (1) of the Charter', 'un:charter#48'],
    ]);
  });

  test('the name stands behind the last, whatever part of it is meant', () => {
    expect(cited('recalling Article 51 and paragraph 4 of Article 2 of the Charter')).toEqual([
      ['Article 51', 'un:charter#51'],
      ['Article 2 of the Charter', 'un:charter#2'],
    ]);
    expect(cited("rappelant l'article 51 et le paragraphe 4 de l'article 2 de la Charte", 'fr')).toEqual([
      ['article 51', 'un:charter#51'],
      ['article 2 de la Charte', 'un:charter#2'],
    ]);
  });
});

test('a role named before an action line is the one that it has now', () => {
  const [line] = read(
    'noting that ITU is moderator/facilitator for Action Line C6 (Harbours), for which it had been co-facilitator;',
  ).actionLines;
  expect([line?.codes, line?.role]).toEqual([['C6'], 'moderator/facilitator']);
});

test('the word that joins the last item may stand behind its mark', () => {
  const text =
    'The Security Council,\n\nRecalling lamps,\n\n1. Decides to act where:\n\n(a) Lamps burn:\n(i) Red; or\n(ii) Green; and\n(b) Bells ring.';
  expect(read(text).clauses.map(({ locator }) => locator)).toEqual([
    'formula',
    'pp/1',
    'op/1',
    'op/1/a',
    'op/1/a/i',
    'op/1/a/ii',
    'op/1/b',
  ]);
});

describe('who shall act, behind the verb of a paragraph', () => {
  const told = (language: Language, formula: string, paragraph: string) =>
    read(`${formula},\n\n1. ${paragraph}.`, language).mandates.map(({ verb, addressee }) => [verb, ...addressee]);

  test.each([
    ['en', 'The Security Council', 'Decides that all States shall light lamps', 'decides'],
    ['en', 'The Security Council', 'Urges States to light lamps', 'urges'],
    ['fr', 'Le Conseil de sécurité', 'Décide que tous les États allument des lampes', 'decides'],
    ['fr', 'Le Conseil de sécurité', "Prie instamment tous les États d'allumer des lampes", 'urges'],
    ['es', 'El Consejo de Seguridad', 'Decide que todos los Estados enciendan lámparas', 'decides'],
    ['es', 'El Consejo de Seguridad', 'Insta a los Estados a que enciendan lámparas', 'urges'],
  ] as const)('%s: %s, %s', (language, formula, paragraph, verb) => {
    expect(told(language, formula, paragraph)).toEqual([[verb, 'states']]);
  });

  test('is nobody who is only written of', () => {
    expect(told('en', 'The Security Council', 'Welcomes that all States light lamps')).toEqual([['op']]);
    expect(told('en', 'The Security Council', 'Decides that the United States keep lamps')).toEqual([['decides']]);
  });
});
