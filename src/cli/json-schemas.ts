import { type JsonSchema, toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  CorrectionsFile,
  EDGE_TYPES,
  EdgeAttributes,
  Evidence,
  NODE_TYPES,
  NodeAttributes,
  Provenance,
  RegistryActionLine,
  RegistryBody,
  RegistryCitation,
  RegistryEvent,
  RegistryFacilitation,
  RegistrySummaries,
  RegistryTopic,
  RegistryWork,
  SavedGraph,
  SourcedName,
} from '../model/index.ts';
import { CURATED_FILES, type CuratedKey } from '../registry/index.ts';

const TARGET = 'draft-2020-12';

/** Named once in every schema that uses them, so that the schemas stay readable. */
const SHARED = { Evidence, Provenance, SourcedName } as const;

const ENTRIES: Readonly<Record<CuratedKey, v.GenericSchema>> = {
  works: RegistryWork,
  bodies: RegistryBody,
  actionLines: RegistryActionLine,
  events: RegistryEvent,
  citations: RegistryCitation,
  facilitations: RegistryFacilitation,
  rolesElsewhere: RegistryFacilitation,
  topics: RegistryTopic,
};

/**
 * Every JSON Schema that `graph-data/schema/` holds, by file name, as it is written there. Made of the schemas that the
 * program itself validates with, so that the two cannot say different things.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>();
  const add = (name: string, title: string, schema: JsonSchema): void => {
    schemas.set(`${name}.schema.json`, print(title, schema));
  };
  add('saved-graph', 'A graph saved by Recital: graphology JSON with typed attributes', {
    ...convert(SavedGraph, { ...SHARED, NodeAttributes, EdgeAttributes }),
  });
  add('node-types', 'Attributes of a node, by type', oneOfTypes(NODE_TYPES));
  add('edge-types', 'Attributes of an edge, by type', oneOfTypes(EDGE_TYPES));
  add('corrections', 'What people decided about documents and names, to be shared', convert(CorrectionsFile));
  add('evidence', 'Why an edge exists', convert(Evidence));
  for (const [key, file] of Object.entries(CURATED_FILES) as [CuratedKey, string][])
    add(file.replace('.json', ''), `Curated facts: ${file}`, convert(v.array(ENTRIES[key]), SHARED));
  add('summaries', 'Clause summaries in our own words, one version a file', convert(RegistrySummaries));
  return schemas;
}

type Definitions = Readonly<Record<string, v.GenericSchema>>;

/** A schema with those of the definitions that it uses. */
function convert(schema: v.GenericSchema, definitions: Definitions = {}): JsonSchema {
  const { $schema: _, $defs = {}, ...rest } = toJsonSchema(schema, { target: TARGET, definitions: { ...definitions } });
  return withUsed(rest, $defs);
}

/** A type a definition, so that each can be pointed at: `node-types.schema.json#/$defs/clause`. */
function oneOfTypes(types: Readonly<Record<string, { readonly type: string; readonly schema: v.GenericSchema }>>) {
  const entries = Object.values(types).map(({ type, schema }) => [type, schema] as const);
  const $defs = toJsonSchemaDefs({ ...SHARED, ...Object.fromEntries(entries) }, { target: TARGET });
  return withUsed({ oneOf: entries.map(([type]) => ({ $ref: `#/$defs/${type}` })) }, $defs);
}

/** Leaves out definitions that nothing refers to, directly or through another one. */
function withUsed(schema: JsonSchema, definitions: Readonly<Record<string, unknown>>): JsonSchema {
  const used = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (used.has(name!)) continue;
      used.add(name!);
      visit(JSON.stringify(definitions[name!]));
    }
  };
  visit(JSON.stringify(schema));
  const kept = Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)));
  return used.size === 0 ? schema : { ...schema, $defs: kept as NonNullable<JsonSchema['$defs']> };
}

const print = (title: string, schema: JsonSchema): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema }, null, 2)}\n`;
