import { describe, expect, test } from 'vitest';
import { type Correction, joinCorrections, parseCorrections, serializeCorrections } from '../../../src/model/index.ts';

const decision = { who: 'A. Reader', when: '2026-01-02', why: 'the heading says so' };
const span = (changes: object = {}): Correction => ({
  kind: 'citation',
  document: 'a'.repeat(64),
  start: 3,
  end: 9,
  surface: 'No. 9',
  clause: 'noting/-',
  id: 'itu:pp/res/9',
  ...decision,
  ...changes,
});
const alias: Correction = { kind: 'alias', surface: 'The Lamp Group', lang: 'en', id: 'itu:cwg-internet', ...decision };

describe('decisions', () => {
  test('about different things are all kept, in one order', () => {
    const both = joinCorrections([span()], [alias]);
    expect(both).toHaveLength(2);
    expect(joinCorrections([alias], [span()])).toEqual(both);
    expect(joinCorrections(both, [span()])).toBe(both);
  });

  test('about the same place: the later one holds, in whatever order they come', () => {
    const later = span({ id: null, when: '2026-01-03T10:00:00Z' });
    expect(joinCorrections([span()], [later])).toEqual([later]);
    expect(joinCorrections([later], [span()])).toEqual([later]);
  });

  test('come back from a file as they went in', () => {
    const text = serializeCorrections([alias, span()]);
    expect(parseCorrections(JSON.parse(text))).toEqual({
      ok: true,
      value: joinCorrections([alias], [span()]),
      diagnostics: [],
    });
    expect(serializeCorrections([span(), alias])).toBe(text);
  });

  test('a damaged one is named and left out', () => {
    const file = JSON.parse(serializeCorrections([alias, span()])) as { corrections: object[] };
    Object.assign(file.corrections[1]!, { document: 'not a hash' });
    expect(parseCorrections(file)).toMatchObject({
      ok: true,
      value: [alias],
      diagnostics: [{ code: 'corrections/invalid-entry', args: { entry: 2 } }],
    });
  });

  test.each([
    [null, 'corrections/not-a-file'],
    [{ format: 'recital-graph', version: 1 }, 'corrections/not-a-file'],
    [{ format: 'recital-corrections', version: 1 }, 'corrections/not-a-file'],
    [{ format: 'recital-corrections', version: 9, corrections: [] }, 'corrections/newer-version'],
  ])('%j is refused', (file, code) => {
    expect(parseCorrections(file)).toMatchObject({ ok: false, diagnostics: [{ code }] });
  });
});
