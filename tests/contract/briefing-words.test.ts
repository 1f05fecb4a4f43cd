import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const messagesOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/i18n/messages/briefing/${language}.json`, 'utf8'));
const english = messagesOf('en');
const entries = Object.entries(english);

function walk(elements: readonly Element[], visit: (element: Element) => void): void {
  for (const element of elements) {
    visit(element);
    if ('options' in element) for (const option of Object.values(element.options)) walk(option.value, visit);
  }
}

const parse = (text: string, language: string): Element[] => new IntlMessageFormat(text, language).getAst();

function argumentsOf(text: string, language: string): readonly string[] {
  const names = new Set<string>();
  walk(parse(text, language), (element) => {
    if ('value' in element && (element.type as number) !== 0) names.add(element.value);
  });
  return [...names].sort();
}

/** What is written where, without what stands in for names and numbers. */
const lettersOf = (text: string): string => text.replace(/\{[^{}]*\}/g, '');

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);

  test('has every message, none empty, none left in English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
    const worded = entries.filter(([, text]) => /\p{L}{4}/u.test(lettersOf(text)));
    if (language !== 'en') expect(worded.filter(([key, text]) => messages[key] === text)).toEqual([]);
  });

  test('takes the arguments that the code gives: those of English, or fewer where grammar needs no number', () => {
    for (const [key, text] of entries) {
      const [own, all] = [argumentsOf(messages[key]!, language), argumentsOf(text, 'en')];
      const kinds = all.filter((name) => name !== 'kind');
      expect([key, own.filter((name) => name !== 'kind')]).toEqual([key, kinds]);
    }
  });

  test('inflects for every number that it has a form for', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)));
    for (const [key, text] of Object.entries(messages))
      walk(parse(text, language), (element) => {
        if ((element.type as number) !== 6 || !('options' in element)) return;
        const lacking = [...needed, 'other'].filter((category) => !Object.hasOwn(element.options, category));
        expect([key, lacking]).toEqual([key, []]);
      });
  });

  test('a space before a colon is one that no line breaks at, and only where French wants it', () => {
    for (const text of Object.values(messages)) {
      expect(text).not.toMatch(/ [:;!?]/);
      if (language !== 'fr') expect(text).not.toContain('\u00a0:');
    }
  });
});
