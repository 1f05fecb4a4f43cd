import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from '../../model/index.ts';

/** What a cell of a column holds; `json` is a list or an object as canonical JSON text. */
export type ColumnKind = 'string' | 'integer' | 'boolean' | 'json';
export type Columns = Readonly<Record<string, ColumnKind>>;

/** Every attribute that a node of any type can have, in the order in which people look at them. */
export const NODE_COLUMNS = {
  type: 'string',
  kind: 'string',
  number: 'string',
  issuer: 'string',
  code: 'string',
  year: 'integer',
  place: 'string',
  revised: 'boolean',
  status: 'string',
  locator: 'string',
  printedLabel: 'string',
  part: 'string',
  stance: 'string',
  names: 'json',
  titles: 'json',
  topic: 'json',
  summary: 'json',
  expressions: 'json',
  identity: 'json',
  spans: 'json',
  provenance: 'json',
} as const satisfies Columns;

/** Every attribute that an edge of any type can have. */
export const EDGE_COLUMNS = {
  edgeType: 'string',
  relation: 'string',
  verb: 'string',
  role: 'string',
  according: 'string',
  issuer: 'string',
  deadline: 'string',
  part: 'string',
  stance: 'string',
  evidence: 'json',
} as const satisfies Columns;

/** Columns that bear another name than their attribute: what Gephi and others keep `label` and `type` for is not ours. */
const ATTRIBUTES: Readonly<Record<string, string>> = { printedLabel: 'label', edgeType: 'type' };

export const attributeOf = (column: string): string => ATTRIBUTES[column] ?? column;

/** Attributes of the graph as a whole. */
export const GRAPH_COLUMNS = {
  format: 'string',
  version: 'integer',
  name: 'string',
  documents: 'json',
  open: 'json',
  corrections: 'json',
} as const satisfies Columns;

/** Attributes that are there even where nothing is known: a cell without a value means null for them. */
export const nullableOfNode = (type: string): readonly string[] =>
  Object.hasOwn(NODE_TYPES, type) ? nullable(NODE_TYPES[type as NodeType].schema.entries) : [];

export const nullableOfEdge = (type: string): readonly string[] =>
  Object.hasOwn(EDGE_TYPES, type) ? nullable(EDGE_TYPES[type as EdgeType].schema.entries) : [];

const nullable = (entries: Readonly<Record<string, { readonly type: string }>>): string[] =>
  Object.entries(entries).flatMap(([key, { type }]) => (type === 'nullable' ? [key] : []));
