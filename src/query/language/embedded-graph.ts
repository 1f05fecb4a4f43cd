import type { Level, RecitalGraph, Rows } from '../../graph/index.ts';
import { EDGE_TYPES, type EdgeAttributes, NODE_TYPES, type NodeAttributes, workOf } from '../../model/index.ts';
import { type Compiled, compile } from '../compile.ts';
import type { GraphNames } from './check-names.ts';
import type { PropertyGraph } from './property-graph.ts';
import type { Value } from './values.ts';

/** `action-line` → `ActionLine` */
export const labelOf = (type: string): string =>
  type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
/** `part-of` → `PART_OF` */
export const typeOf = (type: string): string => type.toUpperCase().replaceAll('-', '_');

/** Attributes that are no plain values: where something stands and where it is from. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['type', 'provenance', 'evidence', 'expressions', 'spans', 'identity']);

/** Properties of nodes that are found out: what other tools would have to be asked. */
const ADDED = ['id', 'name', 'read', 'work', 'issuer', 'firstYear', 'degree'] as const;
/** Of relationships: how many statements they stand for, and the part and year of each. */
const ADDED_TO_RELATIONSHIPS = ['statements', 'said'] as const;

/** The graph on one level as a query sees it, with the numbers of the compiled level. */
export interface QueryGraph extends PropertyGraph {
  readonly idOf: (node: number) => string;
  readonly keyOfRelationship: (relationship: number) => string;
  readonly names: GraphNames;
}

/** `nameOf` gives the property `name` of a node; the model has names in several languages. */
export function queryGraph(graph: RecitalGraph, level: Level, nameOf: (id: string) => string): QueryGraph {
  const compiled = compile(graph, level);
  const { snapshot, projection } = compiled;
  const attributesOf = (node: number): NodeAttributes => projection.nodes.get(snapshot.nodes[node]!)!;
  const labels = snapshot.nodes.map((_, node) => [labelOf(attributesOf(node).type)]);
  const types = snapshot.keys.map((_, edge) => typeOf(behindOf(compiled, edge)[0]!.type));
  const byLabel = new Map<string, number[]>();
  for (const [node, [label]] of labels.entries()) byLabel.set(label!, [...(byLabel.get(label!) ?? []), node]);
  return {
    idOf: (node) => snapshot.nodes[node]!,
    keyOfRelationship: (edge) => snapshot.keys[edge]!,
    names: namesOf(),
    nodes: (label) => (label === null ? snapshot.nodes.keys() : (byLabel.get(label) ?? [])),
    labels: (node) => labels[node]!,
    out: (node) => edgesAt(snapshot.out, node),
    into: (node) => edgesAt(snapshot.into, node),
    type: (edge) => types[edge]!,
    source: (edge) => snapshot.sources[edge]!,
    target: (edge) => snapshot.targets[edge]!,
    nodeProperty: (node, key) => {
      const id = snapshot.nodes[node]!;
      switch (key) {
        case 'id':
          return id;
        case 'name':
          return nameOf(id);
        case 'read':
          return compiled.read()[node] === 1;
        case 'work':
          return workIdOf(compiled, id);
        case 'issuer': {
          const work = graph.nodes.get(workOf(id));
          return work?.type === 'work' ? work.issuer : null;
        }
        case 'firstYear':
          return yearValue(compiled.nodeYears()[node]!);
        case 'degree':
          return BigInt(compiled.degrees()[node]!);
        default:
          return plainValue(attributesOf(node), key);
      }
    },
    nodeKeys: (node) => [...new Set([...ADDED, ...keysOf(attributesOf(node))])],
    relationshipProperty: (edge, key) => relationshipValue(compiled, edge, key),
    relationshipKeys: (edge) => [...new Set(behindOf(compiled, edge).flatMap(keysOf)), ...ADDED_TO_RELATIONSHIPS],
    lookup: (key, value) => {
      if (key !== 'id') return null;
      if (typeof value !== 'string') return [];
      const node = snapshot.index.get(value);
      return node === undefined ? [] : [node];
    },
  };
}

const edgesAt = ({ starts, edges }: Rows, node: number): Int32Array => edges.subarray(starts[node], starts[node + 1]);

const behindOf = ({ graph, behind }: Compiled, edge: number): readonly EdgeAttributes[] =>
  behind(edge).map((key) => graph.edges.get(key)!.attributes);

const keysOf = (attributes: NodeAttributes | EdgeAttributes): string[] =>
  Object.keys(attributes).filter((key) => !NOT_SHOWN.has(key));

const yearValue = (year: number): Value => (year === 0 ? null : BigInt(year));

function workIdOf({ projection }: Compiled, id: string): Value {
  const { type } = projection.nodes.get(id)!;
  return type === 'work' || type === 'version' || type === 'clause' ? workOf(id) : null;
}

/** An edge that stands for several has the values that all of them share; `statements` counts them. */
function relationshipValue(compiled: Compiled, edge: number, key: string): Value {
  const behind = behindOf(compiled, edge);
  if (key === 'statements') return BigInt(behind.length);
  if (key === 'said')
    return compiled.said(edge).map(
      ({ part, year }) =>
        new Map<string, Value>([
          ['part', part],
          ['year', yearValue(year)],
        ]),
    );
  const [first, ...others] = behind.map((attributes) => plainValue(attributes, key));
  return others.every((other) => other === first) ? (first ?? null) : null;
}

function plainValue(attributes: NodeAttributes | EdgeAttributes, key: string): Value {
  return NOT_SHOWN.has(key) || !Object.hasOwn(attributes, key)
    ? null
    : plain(attributes[key as keyof typeof attributes]);
}

function plain(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map((item) => plain(hasText(item) ? item.text : item));
  if (typeof value !== 'object' || value === null) return null;
  return new Map(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

const hasText = (value: unknown): value is { readonly text: string } =>
  typeof value === 'object' && value !== null && 'text' in value;

/** Labels, types and properties that graphs of this model can have. */
export function namesOf(): GraphNames {
  const keys = (entries: readonly { readonly schema: { readonly entries: object } }[]): Set<string> =>
    new Set(entries.flatMap(({ schema }) => Object.keys(schema.entries)).filter((key) => !NOT_SHOWN.has(key)));
  return {
    labels: new Set(Object.keys(NODE_TYPES).map(labelOf)),
    types: new Set(Object.keys(EDGE_TYPES).map(typeOf)),
    nodeProperties: new Set([...ADDED, ...keys(Object.values(NODE_TYPES))]),
    relationshipProperties: new Set([...keys(Object.values(EDGE_TYPES)), ...ADDED_TO_RELATIONSHIPS]),
  };
}

/** Properties of each label and type, for help. */
export function schemaOf(): readonly { readonly name: string; readonly properties: readonly string[] }[] {
  const shown = (schema: { readonly entries: object }): string[] =>
    Object.keys(schema.entries).filter((key) => !NOT_SHOWN.has(key));
  return [
    ...Object.values(NODE_TYPES).map(({ type, schema }) => ({
      name: `(:${labelOf(type)})`,
      properties: [...new Set([...ADDED, ...shown(schema)])],
    })),
    ...Object.values(EDGE_TYPES).map(({ type, schema }) => ({
      name: `[:${typeOf(type)}]`,
      properties: [...ADDED_TO_RELATIONSHIPS, ...shown(schema)],
    })),
  ];
}
