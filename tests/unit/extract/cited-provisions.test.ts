import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/model/index.ts';
import { cited, readText } from '../../helpers/read-text.ts';

const provisions = (language: Language, text: string): unknown[] =>
  readText(language, text).citations.map(({ surface, id }) => [surface, id]);

describe('provisions of an instrument known by its name', () => {
  test('each member of a list, a range as one', () => {
    expect(provisions('en', 'See paragraphs 35, 36 a) to c) and 68 to 71 of the Tunis Agenda.')).toEqual([
      ['paragraphs 35', 'wsis:tunis-agenda#35'],
      ['36 a) to c)', 'wsis:tunis-agenda#36.a-c'],
      ['68 to 71 of the Tunis Agenda', 'wsis:tunis-agenda#68-71'],
    ]);
  });

  test('an article of a chapter: both', () => {
    expect(provisions('en', 'See Article 41 of Chapter VII of the Charter of the United Nations.')).toEqual([
      ['Article 41', 'un:charter#41'],
      ['Chapter VII of the Charter of the United Nations', 'un:charter#ch7'],
    ]);
  });

  test('a part of an article is of the article', () => {
    expect(
      provisions('en', 'See Article 2, paragraphs 3 and 4, of the Charter, and Article 33 (1) of the Charter.'),
    ).toEqual([
      ['Article 2, paragraphs 3 and 4, of the Charter', 'un:charter#2'],
      ['Article 33 (1) of the Charter', 'un:charter#33'],
    ]);
    expect(provisions('en', 'See paragraph 4 of Article 2 and paragraph 1 of Article 33 of the Charter.')).toEqual([
      ['Article 2', 'un:charter#2'],
      ['Article 33 of the Charter', 'un:charter#33'],
    ]);
  });

  test('with the name before, in marks or beside brackets', () => {
    expect(provisions('en', 'See the “Tunis Agenda” (paragraph 36) and the Tunis Agenda, paragraph 37.')).toEqual([
      ['“Tunis Agenda” (paragraph 36)', 'wsis:tunis-agenda#36'],
      ['Tunis Agenda, paragraph 37', 'wsis:tunis-agenda#37'],
    ]);
  });

  test('a number with its article', () => {
    expect(provisions('en', 'See No. 5.340 of the Radio Regulations.')).toEqual([
      ['No. 5.340 of the Radio Regulations', 'itu:radio-regulations#no5.340'],
    ]);
  });

  test.each<[Language, string, string]>([
    ['fr', "voir le paragraphe 35 a) à c) de l'Agenda de Tunis.", 'wsis:tunis-agenda#35.a-c'],
    ['es', 'véanse los párrafos 35 a 37 de la Agenda de Túnez.', 'wsis:tunis-agenda#35-37'],
    ['ru', 'см. пункты 35–37 Тунисской программы.', 'wsis:tunis-agenda#35-37'],
    ['ar', 'انظر الفقرات من 35 إلى 37 من برنامج عمل تونس.', 'wsis:tunis-agenda#35-37'],
    ['fr', 'voir le Chapitre VII de la Charte des Nations Unies.', 'un:charter#ch7'],
    ['es', 'véase el Capítulo VII de la Carta de las Naciones Unidas.', 'un:charter#ch7'],
    ['ru', 'см. главу VII Устава Организации Объединенных Наций.', 'un:charter#ch7'],
    ['ar', 'انظر الفصل السابع من ميثاق الأمم المتحدة.', 'un:charter#ch7'],
  ])('%s: %s', (language, text, id) => {
    expect(readText(language, text).citations.map((citation) => citation.id)).toEqual([id]);
  });

  test('not of rules that nobody has told apart, nor of what is called like them', () => {
    expect(provisions('en', 'See paragraph 6 of article 9 of the rules of the boat.')).toEqual([]);
    expect(provisions('en', 'The Tunis Agenda is known. See paragraph 5 of resolution 70/125.')).toEqual([
      ['resolution 70/125', 'un:ga/res/70/125'],
    ]);
  });
});

describe('provisions of an instrument that is recalled', () => {
  test('by its noun, or by a word that stands for it', () => {
    expect(
      provisions('en', 'Recalling the Tunis Agenda, and paragraph 109 of the said Agenda and paragraph 110 thereof.'),
    ).toEqual([
      ['paragraph 109 of the said Agenda', 'wsis:tunis-agenda#109'],
      ['paragraph 110', 'wsis:tunis-agenda#110'],
    ]);
  });

  test('alone in brackets, of what the sentence names', () => {
    expect(provisions('en', 'The Tunis Agenda says that boats float (paragraph 102 b)).')).toEqual([
      ['paragraph 102 b)', 'wsis:tunis-agenda#102.b'],
    ]);
  });

  test.each([
    ['in another paragraph', 'Recalling the Tunis Agenda.\n\nSee paragraph 5 of the said Agenda.'],
    ['by another noun', 'Recalling the Tunis Agenda, see paragraph 5 of the said Declaration.'],
    ['beyond another sentence', 'The Tunis Agenda is known. Boats float (paragraph 102).'],
    ['too far off', `Recalling the Tunis Agenda, ${'boats and kites and '.repeat(25)} paragraph 110 thereof.`],
  ])('not %s', (_, text) => {
    expect(provisions('en', text)).toEqual([]);
  });

  test('nor where a citation by number stands between', () => {
    const text = 'The Tunis Agenda, with Council Resolution 9, says more (paragraph 103).';
    expect(provisions('en', text)).toEqual([['Council Resolution 9', 'itu:council/res/9']]);
  });
});

describe('resolutions in a chain', () => {
  const read = (text: string) =>
    readText('en', `The General Assembly,\n\n${text},\n\nDecides to sail.`, { whose: 'un' });

  test('subjects in brackets, behind dates and titles stand between its members', () => {
    const chain =
      'Recalling its resolutions 61/31 (on kites) and 49/60, 71/243 of 21 December 2016, on kites and buoys, and ' +
      '72/279 of 31 May 2018, and 70/1 entitled “Boats”';
    expect(cited(read(chain))).toEqual([
      ['resolutions 61/31', 'un:ga/res/61/31'],
      ['49/60', 'un:ga/res/49/60'],
      ['71/243', 'un:ga/res/71/243'],
      ['72/279', 'un:ga/res/72/279'],
      ['70/1', 'un:ga/res/70/1'],
    ]);
  });

  test('a symbol passes on to the members behind it', () => {
    expect(cited(read('Recalling A/RES/71/212 of 21 December 2016, 72/242 and S/RES/1973 (2011)'))).toEqual([
      ['A/RES/71/212', 'un:ga/res/71/212'],
      ['72/242', 'un:ga/res/72/242'],
      ['S/RES/1973 (2011)', 'un:sc/res/1973'],
    ]);
  });

  test.each([
    ['a number without its session', 'A/RES/70/128 and 5'],
    ['more digits than sessions have', 'A/RES/70/128 and 2010/5'],
    ['nothing between', 'A/RES/70/128 70/5'],
  ])('but not to %s', (_, text) => {
    expect(cited(read(`Recalling ${text}`)).map(([surface]) => surface)[0]).toBe('A/RES/70/128');
    expect(cited(read(`Recalling ${text}`)).filter(([, id]) => id !== 'un:ga/res/70/128')).toEqual([]);
  });

  test('a symbol behind its kind, with who adopted before or behind it', () => {
    expect(cited(readText('en', 'See resolution A/RES/70/125 and General Assembly resolution A/RES/70/126.'))).toEqual([
      ['resolution A/RES/70/125', 'un:ga/res/70/125'],
      ['General Assembly resolution A/RES/70/126', 'un:ga/res/70/126'],
    ]);
    expect(cited(readText('en', 'See resolution A/RES/70/125 of the General Assembly.'))).toEqual([
      ['resolution A/RES/70/125 of the General Assembly', 'un:ga/res/70/125'],
    ]);
  });

  test('no symbol that goes on from a longer one', () => {
    expect(cited(readText('en', 'See XA/RES/70/127.'))).toEqual([]);
  });

  test('what stands before the first is said of all that follow with nothing else between', () => {
    const relations = (text: string) => read(text).citations.map(({ id, relation }) => [id, relation]);
    expect(relations('In accordance with resolution 70/125 and with resolution 70/126')).toEqual([
      ['un:ga/res/70/125', 'in_pursuance_of'],
      ['un:ga/res/70/126', 'in_pursuance_of'],
    ]);
    expect(relations('In accordance with resolution 70/125, boats follow resolution 70/126')).toEqual([
      ['un:ga/res/70/125', 'in_pursuance_of'],
      ['un:ga/res/70/126', 'cites'],
    ]);
  });
});

describe('a range of resolutions', () => {
  test('stands for those between its ends, in their version', () => {
    const { citations } = readText(
      'en',
      'See Resolutions 101 to 104 (Rev. Busan, 2014) of the Plenipotentiary Conference.',
    );
    expect(citations.map(({ id, implied }) => [id, implied ?? []])).toEqual([
      ['itu:pp/res/101@2014-busan', []],
      ['itu:pp/res/104@2014-busan', ['itu:pp/res/102@2014-busan', 'itu:pp/res/103@2014-busan']],
    ]);
  });

  test.each([
    ['whose ends are next to each other', 'Council Resolutions 9 to 10'],
    ['that goes down', 'Council Resolutions 10 to 9'],
    ['of numbers in parts', 'General Assembly resolutions 70/1 to 70/4'],
    ['that is longer than any meeting', 'Council Resolutions 9 to 900'],
    ['of texts that nobody is known to have adopted', 'Resolutions 9 to 12'],
  ])('stands for its ends alone where it is one %s', (_, text) => {
    const { citations } = readText('en', `See ${text}.`);
    expect(citations.map(({ implied }) => implied ?? [])).toEqual([[], []]);
  });
});
