import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../src/cli/facts.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Diagnostic, Language } from '../../../src/model/index.ts';

const registry = await loadRegistry();

/** What is said of the letters of a text. */
async function said(text: string, language: Language = 'en'): Promise<Diagnostic[]> {
  const { diagnostics } = await ingest(new TextEncoder().encode(text), 'own.txt', { registry, language });
  return diagnostics.filter(({ code }) => code.startsWith('text/'));
}

describe('a text that may look other than it reads', () => {
  test('is plain', async () => {
    expect(await said('recalling\na) Resolution 140 (Rev. Busan, 2014) and Recommendation ITU-T X.509;')).toEqual([]);
    expect(await said('напоминая\na) Рекомендацию МСЭ-T X.509 и Направление деятельности С5 ВВУИО;', 'ru')).toEqual([]);
  });

  test('is turned around by an override, in every language', async () => {
    const text = 'see \u202e041 noituloseR\u202c';
    for (const language of ['en', 'ar'] as const) {
      const [{ code, args, at } = {} as Diagnostic] = await said(text, language);
      expect([code, at?.start]).toEqual(['text/bidi-controls', 4]);
      // The end of the override is counted where none is needed.
      expect(args).toEqual({ count: language === 'ar' ? 1 : 2 });
    }
  });

  test('has isolates, which texts from right to left need', async () => {
    expect(await said('إذ يذكر\nأ ) بالقرار \u2066140\u2069؛', 'ar')).toEqual([]);
    expect(await said('the \u2067Resolution 140\u2069')).toMatchObject([{ args: { count: 2 } }]);
  });

  test.each([
    ['the R\u0435s\u043elution of lamps', 'R\u0435s\u043elution', 'en'],
    ['see \u0410/RES/70/1 on lamps', '\u0410/RES/70/1', 'en'],
    ['смотри \u0410/RES/70/1', '\u0410/RES/70/1', 'ru'],
  ] as const)('has letters of two scripts in a word: %s', async (text, surface, language) => {
    expect(await said(text, language)).toMatchObject([
      { code: 'text/mixed-script', args: { count: 1, surface }, at: { start: text.indexOf(surface) } },
    ]);
  });
});
