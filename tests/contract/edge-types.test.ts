import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  EDGE_TYPES,
  EdgeAttributes,
  type EdgeType,
  type Evidence,
  LANGUAGES,
  makeEdgeKey,
  NODE_TYPES,
  type NodeType,
} from '../../src/model/index.ts';
import { definingFiles } from './listed-files.ts';

const entries = Object.entries(EDGE_TYPES);

const evidence: Evidence[] = [{ origin: 'curated', source: 'general knowledge', verified: false }];
/** What a type needs beside its evidence. */
const SAMPLES: { readonly [Type in EdgeType]?: object } = {
  cites: { stance: 'considering', part: 'preambular', relation: 'cites' },
  mentions: { stance: null, part: 'unknown' },
  mandates: { verb: 'instructs', issuer: 'itu:pp' },
  facilitates: { role: 'lead', according: 'wsis:tunis-agenda' },
};
const sampleOf = (type: EdgeType): EdgeAttributes => v.parse(EdgeAttributes, { type, evidence, ...SAMPLES[type] });

test('every edge type in the folder is in the list, under the name of its file', () => {
  expect(definingFiles('model/edge-types', /= defineEdgeType\(/)).toEqual(Object.keys(EDGE_TYPES).sort());
});

test('the union of attributes knows every edge type', () => {
  expect(EdgeAttributes.options.map((option) => option.entries.type.literal).sort()).toEqual(
    Object.keys(EDGE_TYPES).sort(),
  );
});

test('no two types say the same from source to target', () => {
  const labels = entries.map(([, { label }]) => label.en);
  expect(new Set(labels).size).toBe(labels.length);
});

test('a key tells apart what an edge says, and nothing else', () => {
  const key = (attributes: EdgeAttributes): string => makeEdgeKey('a', 'b', attributes);
  expect(new Set(entries.map(([type]) => key(sampleOf(type as EdgeType)))).size).toBe(entries.length);
  const mandate = sampleOf('mandates');
  expect(key({ ...mandate, verb: 'invites' } as EdgeAttributes)).not.toBe(key(mandate));
  expect(key({ ...mandate, evidence: [...evidence, ...evidence] } as EdgeAttributes)).toBe(key(mandate));
  const citation = sampleOf('cites');
  expect(key({ ...citation, relation: 'recalls' } as EdgeAttributes)).not.toBe(key(citation));
});

describe.each(entries)('%s', (name, entry) => {
  test('is called by its own name', () => {
    expect(entry.type).toBe(name);
    expect(entry.schema.entries.type.literal).toBe(name);
  });

  test('has verbs for both directions in English and, where there are more, in official languages', () => {
    for (const labels of [entry.label, entry.reverse]) {
      expect(labels.en).toMatch(/^[a-z]+(?: [a-z]+)*$/);
      for (const [language, text] of Object.entries(labels)) {
        expect(LANGUAGES).toContain(language);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
      }
    }
    expect(entry.reverse.en).not.toBe(entry.label.en);
  });

  test('joins known node types, each named once', () => {
    for (const list of [entry.from, entry.to]) {
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
      for (const type of list) expect(Object.keys(NODE_TYPES)).toContain(type);
    }
  });

  test('has examples whose ends are of the types that it joins', () => {
    const fits = (id: string, types: readonly NodeType[]): boolean =>
      types.some((type) => NODE_TYPES[type].id.test(id));
    expect(entry.examples.length).toBeGreaterThan(0);
    for (const { from, to } of entry.examples) {
      expect(fits(from, entry.from), from).toBe(true);
      expect(fits(to, entry.to), to).toBe(true);
    }
  });

  test('must say why it exists', () => {
    const { evidence: _, ...rest } = sampleOf(name as EdgeType);
    expect(v.is(EdgeAttributes, rest)).toBe(false);
    expect(v.is(EdgeAttributes, { ...rest, evidence: [] })).toBe(false);
    expect(v.is(EdgeAttributes, { ...rest, evidence: [{ origin: 'curated', source: 'x' }] })).toBe(false);
    expect(v.is(EdgeAttributes, { ...rest, evidence })).toBe(true);
  });
});
