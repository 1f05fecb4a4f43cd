import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import {
  describeDiagnostic,
  INTERFACE_LANGUAGES,
  isMessageKey,
  MESSAGE_ARGUMENTS,
  makeTranslate,
  messagesOf,
} from '../../src/i18n/index.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode, LANGUAGES, makeDiagnostic } from '../../src/model/index.ts';

const english = messagesOf('en');
const keys = Object.keys(english).filter(isMessageKey);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function argumentsOf(elements: readonly Element[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    // Literal text and the `#` of a plural name nothing; what is left is an argument.
    if (!('value' in element) || (element.type as number) === 0) continue;
    found.add(element.value);
    if ('options' in element) for (const option of Object.values(element.options)) argumentsOf(option.value, found);
  }
  return found;
}

test('all six languages are prepared, each with its direction', () => {
  expect(new Set(INTERFACE_LANGUAGES.map((language) => language.id))).toEqual(new Set(LANGUAGES));
  expect(INTERFACE_LANGUAGES.filter((language) => language.direction === 'rtl').map(({ id }) => id)).toEqual(['ar']);
});

describe.each(INTERFACE_LANGUAGES.filter((language) => language.translated))('$name', ({ id }) => {
  const messages = messagesOf(id);

  test('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => messages[key].trim() === '')).toEqual([]);
  });

  test('has the arguments that the code gives', () => {
    const stated: Readonly<Record<string, readonly string[]>> = MESSAGE_ARGUMENTS;
    for (const key of keys)
      expect([key, [...argumentsOf(new IntlMessageFormat(messages[key], id).getAst())].sort()]).toEqual([
        key,
        [...(stated[key] ?? [])].sort(),
      ]);
  });

  test('words every diagnostic, also without its arguments', () => {
    for (const code of Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[]) {
      const said = describeDiagnostic(makeDiagnostic(code, {}, { file: 'f.txt', start: 1, end: 2 }), id);
      expect(said.length).toBeGreaterThan(10);
      expect(said).not.toMatch(/[{}]|undefined/);
    }
  });

  test('says plurals', () => {
    const t = makeTranslate(id);
    for (const count of [0, 1, 2, 11]) expect(t('inspector.citations', { count })).toContain(String(count));
  });
});
