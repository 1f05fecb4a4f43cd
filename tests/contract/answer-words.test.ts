import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { tellRelation } from '../../src/answers/index.ts';
import { loadAnswerWords } from '../../src/i18n/index.ts';
import { EDGE_TYPES, type EdgeType, LANGUAGES } from '../../src/model/index.ts';
import { RESTRICTIONS } from '../../src/query/index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const messagesOf = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/i18n/messages/answers/${language}.json`, 'utf8'));
const english = messagesOf('en');

function walk(elements: readonly Element[], visit: (element: Element) => void): void {
  for (const element of elements) {
    visit(element);
    if ('options' in element) for (const option of Object.values(element.options)) walk(option.value, visit);
  }
}

function argumentsOf(text: string, language: string): readonly string[] {
  const names = new Set<string>();
  walk(new IntlMessageFormat(text, language).getAst(), (element) => {
    if ('value' in element && (element.type as number) !== 0) names.add(element.value);
  });
  return [...names].sort();
}

const RELATIONS: Partial<Record<EdgeType, readonly string[]>> = {
  cites: ['recalls', 'pursuance', 'other'],
  mandates: ['instructs', 'invites', 'requests', 'other'],
};
const cases = (Object.keys(EDGE_TYPES) as EdgeType[]).flatMap((type) =>
  (RELATIONS[type] ?? ['other']).flatMap((relation) =>
    [true, false].flatMap((forward) => [true, false].map((many) => ({ type, relation, forward, many }))),
  ),
);

describe.each(LANGUAGES)('%s', async (language) => {
  const messages = messagesOf(language);
  const words = await loadAnswerWords(language);

  test('has every message, none empty, none left in English', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = Object.keys(messages).filter((key) => /\p{L}{4}/u.test(english[key]!.replace(/\{[^{}]*\}/g, '')));
    if (language !== 'en') expect(same.filter((key) => messages[key] === english[key])).toEqual([]);
  });

  test('takes the arguments that English takes; only a step that goes on may do without the name', () => {
    for (const [key, text] of Object.entries(messages)) {
      // Every Arabic verb agrees with its subject, which English verbs of one step do not show.
      const agrees = language === 'ar' && key.startsWith('relation.');
      const without = (names: readonly string[]): readonly string[] =>
        names.filter((name) => !(key === 'which' && name === 'from') && !(agrees && name === 'number'));
      expect([key, without(argumentsOf(text, language))]).toEqual([key, without(argumentsOf(english[key]!, 'en'))]);
    }
  });

  test('inflects for every number that it has a form for', () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)));
    for (const [key, text] of Object.entries(messages))
      walk(new IntlMessageFormat(text, language).getAst(), (element) => {
        if ((element.type as number) !== 6 || !('options' in element)) return;
        const lacking = [...needed, 'other'].filter((category) => !Object.hasOwn(element.options, category));
        expect([key, lacking]).toEqual([key, []]);
      });
  });

  test.each(cases)('says $type, $relation, forward $forward, many $many', (hop) => {
    const said = tellRelation(words, hop, 'NAME');
    expect(said.match(/NAME/g)).toHaveLength(1);
    expect(said.replace('NAME', '')).toMatch(language === 'zh' ? /\p{Script=Han}/u : /\p{L}{2}/u);
    expect(said).not.toMatch(/[{}]|select|relation\.|undefined/);
    // Names are not declined: what is not English or Chinese has them behind a colon or at the end.
    if (language === 'fr' || language === 'es' || language === 'ru') expect(said).toMatch(/: NAME$/);
  });

  test('both directions, and each verb of a type, are told apart', () => {
    for (const type of Object.keys(EDGE_TYPES) as EdgeType[]) {
      const said = cases.filter((one) => one.type === type && !one.many).map((hop) => tellRelation(words, hop, 'NAME'));
      expect([type, new Set(said).size]).toEqual([type, said.length]);
    }
  });

  test('names every restriction', () => {
    const names = RESTRICTIONS.map((restriction) => words(`restriction.${restriction}`));
    expect(new Set(names).size).toBe(RESTRICTIONS.length);
  });
});
