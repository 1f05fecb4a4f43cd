import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, NODE_TYPES, NodeAttributes } from '../../src/model/index.ts';
import { definingFiles } from './listed-files.ts';

const entries = Object.entries(NODE_TYPES);

test('every node type in the folder is in the list, under the name of its file', () => {
  expect(definingFiles('model/node-types', /= defineNodeType\(/)).toEqual(Object.keys(NODE_TYPES).sort());
});

test('the union of attributes knows every node type', () => {
  expect(NodeAttributes.options.map((option) => option.entries.type.literal).sort()).toEqual(
    Object.keys(NODE_TYPES).sort(),
  );
});

test('no two types have the same label', () => {
  for (const language of LANGUAGES)
    for (const kind of ['label', 'plural'] as const) {
      const labels = entries.flatMap(([, entry]) => {
        const all: Readonly<Partial<Record<string, string>>> = entry[kind];
        return all[language] ?? [];
      });
      expect(new Set(labels).size).toBe(labels.length);
    }
});

describe.each(entries)('%s', (name, entry) => {
  test('is called by its own name', () => {
    expect(entry.type).toBe(name);
    expect(entry.schema.entries.type.literal).toBe(name);
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('has labels in English and, where there are more, in official languages', () => {
    for (const labels of [entry.label, entry.plural]) {
      expect(labels.en).toMatch(/^[A-Z][a-z]+(?: [a-z]+)*$/);
      for (const [language, text] of Object.entries(labels)) {
        expect(LANGUAGES).toContain(language);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
      }
    }
  });

  test('has examples that its id pattern and its schema accept as they are', () => {
    expect(entry.examples.length).toBeGreaterThan(0);
    for (const { id, attributes } of entry.examples) {
      expect(id).toMatch(entry.id);
      expect(v.parse(entry.schema as v.GenericSchema, attributes)).toEqual(attributes);
      expect(v.parse(NodeAttributes, attributes)).toEqual(attributes);
    }
  });

  test('has a pattern for whole ids, that no other text and no hostile key fits', () => {
    expect(entry.id.source).toMatch(/^\^.*\$$/);
    expect(entry.id.flags).toBe('');
    for (const text of ['', ' ', '#', '@', '__proto__', '<img src=x>', '../x', `${'a'.repeat(5)}\n`])
      expect(entry.id.test(text), JSON.stringify(text)).toBe(false);
  });

  test('tests a long id in no time', () => {
    const started = performance.now();
    for (const text of ['a', 'a-', 'a:', 'a:a/', 'a@', 'a#', '-']) entry.id.test(`a:${text.repeat(100_000)}\n`);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('refuses attributes of another type, and attributes that lack one', () => {
    const { attributes } = entry.examples[0]!;
    expect(v.is(entry.schema as v.GenericSchema, { ...attributes, type: 'other' })).toBe(false);
    const optional = new Set(['identity', 'summary']);
    for (const key of Object.keys(attributes).filter((one) => !optional.has(one))) {
      const { [key as keyof typeof attributes]: _, ...rest } = attributes;
      expect(v.is(entry.schema as v.GenericSchema, rest), key).toBe(false);
    }
  });
});
