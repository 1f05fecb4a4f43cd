import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import {
  chooseLanguage,
  describeDiagnostic,
  INTERFACE_LANGUAGES,
  isMessageKey,
  loadMessages,
  loadPack,
  MESSAGE_ARGUMENTS,
  makeTranslate,
  messagesOf,
} from '../../src/i18n/index.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode, LANGUAGES, makeDiagnostic } from '../../src/model/index.ts';

await Promise.all(LANGUAGES.map(loadMessages));
await loadPack('paths');
await loadPack('scenes');
await loadPack('picture');
await loadPack('export');
const english = messagesOf('en');
const keys = Object.keys(english).filter(isMessageKey);

/** Texts that are the same in more than one language, and why. */
const SAME_AS_ENGLISH: Readonly<Record<string, string>> = {
  'app.name': 'a name',
  'canvas.edge': 'arguments alone',
  'reading.mark': 'arguments alone',
  'reading.pages.zoom': 'arguments alone',
  'inspector.versions': 'the same word in French',
  'inspector.sources': 'the same word in French',
  'level.versions': 'the same word in French',
  'caption.step.instruments': 'the same word in French',
  'import.citations': 'the same word in French',
  'import.batch.citations': 'the same word in French',
  'reading.view.pages': 'the same word in French',
  'evidence.document': 'the same word in French',
  'keys.zoom': 'the same word in French',
  'analysis.question': 'the same word in French',
  'paths.ask': 'the same word in French',
  'scenes.title.in': 'arguments alone',
  'paths.limits': 'the same word in French',
  'scenes.save.pdf': 'the same word in French',
  'measure.most': 'arguments alone',
  'facet.value': 'arguments alone',
  'about.licences': 'the same word in French',
  'inspector.citations': 'the same word in French',
  'list.citations': 'the same word in French',
  'list.clause': 'the same word in French',
  'list.instrument': 'the same word in French',
  'list.total': 'the same word in French and Spanish',
  'list.file.citations': 'the same word in French',
  'export.page.control.sources': 'the same word in French',
  'scenes.table.citations': 'the same word in French',
};

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function walk(elements: readonly Element[], visit: (element: Element) => void): void {
  for (const element of elements) {
    visit(element);
    if ('options' in element) for (const option of Object.values(element.options)) walk(option.value, visit);
  }
}

const parse = (text: string, language: string): Element[] => new IntlMessageFormat(text, language).getAst();

function argumentsOf(elements: readonly Element[]): string[] {
  const found = new Set<string>();
  walk(elements, (element) => {
    // Literal text and the `#` of a plural name nothing; what is left is an argument.
    if ('value' in element && (element.type as number) !== 0) found.add(element.value);
  });
  return [...found].sort();
}

/** Names of the variants of each plural (`exact` for how numbers are matched one by one) and of each select. */
function variantsOf(elements: readonly Element[]): { plurals: string[][]; selects: string[][] } {
  const plurals: string[][] = [];
  const selects: string[][] = [];
  walk(elements, (element) => {
    if ('options' in element) (element.type === 6 ? plurals : selects).push(Object.keys(element.options));
  });
  return { plurals, selects };
}

/** The categories that whole numbers below a million have; what is counted here is never more. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)))];
}

test('all six languages are prepared, each with its direction', () => {
  expect(new Set(INTERFACE_LANGUAGES.map((language) => language.id))).toEqual(new Set(LANGUAGES));
  expect(INTERFACE_LANGUAGES.filter((language) => language.direction === 'rtl').map(({ id }) => id)).toEqual(['ar']);
});

describe.each(INTERFACE_LANGUAGES)('$name', ({ id }) => {
  const messages = messagesOf(id);

  test('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => messages[key].trim() === '')).toEqual([]);
  });

  test('has the arguments that the code gives', () => {
    const stated: Readonly<Record<string, readonly string[]>> = MESSAGE_ARGUMENTS;
    for (const key of keys)
      expect([key, argumentsOf(parse(messages[key], id))]).toEqual([key, [...(stated[key] ?? [])].sort()]);
  });

  test('inflects for every number that it has a form for', () => {
    const needed = categoriesOf(id);
    const lacking = keys.flatMap((key) =>
      variantsOf(parse(messages[key], id)).plurals.flatMap((given) =>
        [...needed, 'other'].filter((category) => !given.includes(category)).map((category) => `${key}: ${category}`),
      ),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });

  test('tells apart the same cases as English', () => {
    const casesOf = (text: string, language: string): string[] =>
      [...new Set(variantsOf(parse(text, language)).selects.map((names) => names.sort().join(' ')))].sort();
    for (const key of keys) expect([key, casesOf(messages[key], id)]).toEqual([key, casesOf(english[key], 'en')]);
  });

  test.runIf(id !== 'en')('leaves nothing in English', () => {
    const same = keys.filter((key) => messages[key] === english[key] && SAME_AS_ENGLISH[key] === undefined);
    expect(same).toEqual([]);
  });

  test('words every diagnostic, also without its arguments', () => {
    for (const code of Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[]) {
      const said = describeDiagnostic(makeDiagnostic(code, {}, { file: 'f.txt', start: 1, end: 2 }), id);
      expect(said.length).toBeGreaterThan(10);
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  });

  test('says a number with its noun', () => {
    const t = makeTranslate(id);
    expect(t('inspector.citations', { count: 11 })).toContain('11');
    const forms = [0, 1, 2, 3, 5, 11, 100].map((count) =>
      t('inspector.citations', { count }).replace(/\d+/, '').trim(),
    );
    expect(new Set(forms).size).toBe({ ar: 5, ru: 3, en: 2, fr: 2, es: 2, zh: 1 }[id]);
  });
});

test('French counts nothing as one, Russian declines by the last digits, Arabic has a dual', () => {
  const say = (language: 'fr' | 'ru' | 'ar', count: number): string =>
    makeTranslate(language)('inspector.citations', { count });
  expect([0, 1, 2].map((count) => say('fr', count))).toEqual(['0 citation', '1 citation', '2 citations']);
  expect([1, 3, 5, 11, 21, 22].map((count) => say('ru', count))).toEqual([
    '1 ссылка',
    '3 ссылки',
    '5 ссылок',
    '11 ссылок',
    '21 ссылка',
    '22 ссылки',
  ]);
  expect([0, 1, 2, 3, 11, 100].map((count) => say('ar', count))).toEqual([
    'لا إحالات',
    'إحالة واحدة',
    'إحالتان',
    '3 إحالات',
    '11 إحالة',
    '100 إحالة',
  ]);
});

test('in a text of right to left, names and numbers are isolated and digits are those of the ids', () => {
  expect(makeTranslate('ar')('place.in-file', { file: 'res-75.docx' })).toBe('في \u2068res-75.docx\u2069');
  expect(makeTranslate('ar')('inspector.citations', { count: 12 })).toContain('12');
});

test('in a text of left to right, a name that runs the other way is isolated', () => {
  expect(makeTranslate('en')('place.in-file', { file: 'قرار 75' })).toBe('in \u2068قرار 75\u2069');
  expect(makeTranslate('en')('place.in-file', { file: 'res-75.docx' })).toBe('in res-75.docx');
});

test('the language is the first wanted one that is spoken', () => {
  expect(chooseLanguage(['de-DE', 'ar-EG', 'en'])).toBe('ar');
  expect(chooseLanguage(['fra', 'pt'])).toBe('en');
});
