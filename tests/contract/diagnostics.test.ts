import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeDiagnostic, isMessageKey, loadMessages, messagesOf } from '../../src/i18n/index.ts';
import { ROOT } from '../../src/launch/root.mjs';
import { DIAGNOSTIC_CODES, type DiagnosticCode, hasError, LANGUAGES, makeDiagnostic } from '../../src/model/index.ts';
import { listModules } from '../architecture/source-files.ts';

await Promise.all(LANGUAGES.map(loadMessages));
const codes = Object.keys(DIAGNOSTIC_CODES) as DiagnosticCode[];

/** Codes that nothing says yet, and what they wait for. */
const WAITING: Readonly<Partial<Record<DiagnosticCode, string>>> = {
  'language/unclear': 'there is one grammar; a second one makes texts that could be either',
  'citation/not-in-registry': 'the import preview shows such nodes as new without a line for each',
};

const sources = listModules(ROOT, 'src')
  .filter((file) => !/^src\/(?:i18n\/|model\/diagnostics\.ts)/.test(file))
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
const isProduced = (code: string): boolean => sources.some((text) => text.includes(`'${code}'`));

test('every code is said somewhere, or what it waits for is written here', () => {
  const silent = codes.filter((code) => !isProduced(code));
  expect(silent.sort()).toEqual(Object.keys(WAITING).sort());
});

test('no wording is left of a code that is gone', () => {
  const worded = Object.keys(messagesOf('en')).filter((key) => key.startsWith('diagnostic.'));
  expect(worded.sort()).toEqual(codes.map((code) => `diagnostic.${code}`).sort());
});

describe.each(codes)('%s', (code) => {
  test('is named area/what-is-wrong', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });

  test.each(LANGUAGES)('has wording of its own in %s', (language) => {
    const key = `diagnostic.${code}`;
    expect(isMessageKey(key)).toBe(true);
    const messages: Readonly<Record<string, string>> = messagesOf(language);
    expect(messages[key]?.trim()).toMatch(/[.。]$/);
    const english: Readonly<Record<string, string>> = messagesOf('en');
    if (language !== 'en') expect(messages[key]).not.toBe(english[key]);
    expect(describeDiagnostic(makeDiagnostic(code), language)).not.toMatch(/undefined|\{|\}/);
  });

  test('has its severity when made', () => {
    const made = makeDiagnostic(code, { surface: 'x' }, { file: 'f' });
    expect(made).toEqual({ code, severity: DIAGNOSTIC_CODES[code], args: { surface: 'x' }, at: { file: 'f' } });
    expect(hasError([made])).toBe(DIAGNOSTIC_CODES[code] === 'error');
  });
});
