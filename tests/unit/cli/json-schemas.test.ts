import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/cli/json-schemas.ts';
import { EDGE_TYPES, NODE_TYPES, SAVED_GRAPH_VERSION, SavedGraph } from '../../../src/model/index.ts';
import { CURATED_FILES, SUMMARIES_FOLDER } from '../../../src/registry/index.ts';
import { readDatasets } from '../graph/read-dataset.ts';
import { CURATED_FOLDER, readCuratedText } from '../registry/read-curated.ts';

const folder = new URL('../../../graph-data/schema/', import.meta.url);
const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, allErrors: false });
const validatorOf = (name: string) => ajv.compile(JSON.parse(schemas.get(`${name}.schema.json`)!));

describe('graph-data/schema', () => {
  test('holds every schema as the types are now (else: npm run schema)', () => {
    expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(text);
  });

  test('a validator takes every one of them', () => {
    for (const text of schemas.values()) expect(() => ajv.compile(JSON.parse(text))).not.toThrow();
  });
});

describe('what is in the repository is valid by its schema', () => {
  test.each([...readDatasets()])('the dataset %s, by valibot and by JSON Schema', (_, text) => {
    const json: unknown = JSON.parse(text);
    expect(v.safeParse(SavedGraph, json).issues).toBeUndefined();
    const validate = validatorOf('saved-graph');
    expect(validate(json), ajv.errorsText(validate.errors)).toBe(true);
  });

  test.each(Object.values(CURATED_FILES))('curated %s', (file) => {
    const validate = validatorOf(file.replace('.json', ''));
    expect(validate(JSON.parse(readCuratedText(file))), ajv.errorsText(validate.errors)).toBe(true);
  });

  test('curated summaries', () => {
    const validate = validatorOf('summaries');
    for (const file of readdirSync(new URL(`${SUMMARIES_FOLDER}/`, CURATED_FOLDER)))
      expect(validate(JSON.parse(readCuratedText(`${SUMMARIES_FOLDER}/${file}`))), file).toBe(true);
  });
});

describe('the schemas refuse what the types refuse', () => {
  const [text] = [...readDatasets().values()];
  const graph = (): SavedGraph => JSON.parse(text!);
  test.each<[string, (graph: SavedGraph) => void]>([
    ['a version that is not ours', (it) => Object.assign(it.attributes, { version: SAVED_GRAPH_VERSION + 1 })],
    ['a node without type', (it) => Object.assign(it.nodes[0]!.attributes, { type: undefined })],
    ['an edge of no known type', (it) => Object.assign(it.edges[0]!.attributes, { type: 'loves' })],
    ['an edge without evidence', (it) => Object.assign(it.edges[0]!.attributes, { evidence: [] })],
    ['a list that is none', (it) => Object.assign(it, { nodes: {} })],
    ['a missing source', (it) => Object.assign(it.edges[0]!, { source: undefined })],
  ])('%s', (_, change) => {
    const damaged = graph();
    change(damaged);
    const json: unknown = JSON.parse(JSON.stringify(damaged));
    expect(v.is(SavedGraph, json)).toBe(false);
    expect(validatorOf('saved-graph')(json)).toBe(false);
  });

  test('examples of every type fit the schema of their type', () => {
    const nodes = validatorOf('node-types');
    for (const { examples } of Object.values(NODE_TYPES))
      for (const { attributes } of examples) expect(nodes(attributes), JSON.stringify(attributes)).toBe(true);
    const edges = JSON.parse(schemas.get('edge-types.schema.json')!) as { oneOf: unknown[] };
    expect(edges.oneOf).toHaveLength(Object.keys(EDGE_TYPES).length);
  });
});
