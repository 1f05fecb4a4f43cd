import { type Level, type RecitalGraph, type Rows, TYPE_NUMBERS } from '../../graph/index.ts';
import { EDGE_TYPES, type EdgeAttributes, NODE_TYPES, type NodeAttributes, workOf } from '../../model/index.ts';
import { type Compiled, compile, partNumbered } from '../compile.ts';
import { kindOf } from '../select.ts';
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
const ADDED = ['id', 'name', 'read', 'work', 'kind', 'issuer', 'firstYear', 'degree'] as const;
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
  const { arcs, nodes, attributes } = compiled;
  const byLabel = nodesByLabel(compiled);
  return {
    idOf: (node) => nodes[node]!,
    keyOfRelationship: compiled.keyOf,
    names: namesOf(),
    nodes: (label) => (label === null ? nodes.keys() : (byLabel.get(label) ?? [])),
    labels: (node) => [LABELS.get(attributes[node]!.type)!],
    out: (node) => edgesAt(arcs.out, node),
    into: (node) => edgesAt(arcs.into, node),
    type: (edge) => RELATIONSHIP_TYPES[arcs.types[edge]!]!,
    source: (edge) => arcs.sources[edge]!,
    target: (edge) => arcs.targets[edge]!,
    nodeProperty: (node, key) => {
      const id = nodes[node]!;
      switch (key) {
        case 'id':
          return id;
        case 'name':
          return nameOf(id);
        case 'read':
          return compiled.read()[node] === 1;
        case 'work':
          return workIdOf(attributes[node]!, id);
        case 'kind':
          return kindOf(graph, id, attributes[node]!);
        case 'issuer': {
          const work = graph.nodes.get(workOf(id));
          return work?.type === 'work' ? work.issuer : null;
        }
        case 'firstYear':
          return yearValue(compiled.nodeYears()[node]!);
        case 'degree':
          return BigInt(compiled.degrees()[node]!);
        default:
          return plainValue(attributes[node]!, key);
      }
    },
    nodeKeys: (node) => [...new Set([...ADDED, ...keysOf(attributes[node]!)])],
    relationshipProperty: (edge, key) => relationshipValue(compiled, edge, key),
    relationshipKeys: (edge) => [...new Set(behindOf(compiled, edge).flatMap(keysOf)), ...ADDED_TO_RELATIONSHIPS],
    lookup: (key, value) => {
      if (key !== 'id') return null;
      if (typeof value !== 'string') return [];
      const node = compiled.numberOf(value);
      // A version or clause that the level does not show is no node of it.
      return node === undefined || nodes[node] !== value ? [] : [node];
    },
  };
}

const edgesAt = ({ starts, edges }: Rows, node: number): Int32Array => edges.subarray(starts[node], starts[node + 1]);

const LABELS: ReadonlyMap<string, string> = new Map(Object.keys(NODE_TYPES).map((type) => [type, labelOf(type)]));
/** By the number of the edge type. */
const RELATIONSHIP_TYPES: readonly string[] = [...TYPE_NUMBERS.keys()].map(typeOf);

function nodesByLabel({ attributes }: Compiled): ReadonlyMap<string, readonly number[]> {
  const byLabel = new Map<string, number[]>([...LABELS.values()].map((label) => [label, []]));
  for (let node = 0; node < attributes.length; node++) byLabel.get(LABELS.get(attributes[node]!.type)!)!.push(node);
  return byLabel;
}

const behindOf = ({ members, starts }: Compiled, edge: number): readonly EdgeAttributes[] =>
  members.slice(starts[edge], starts[edge + 1]).map(({ attributes }) => attributes);

const keysOf = (attributes: NodeAttributes | EdgeAttributes): string[] =>
  Object.keys(attributes).filter((key) => !NOT_SHOWN.has(key));

const yearValue = (year: number): Value => (year === 0 ? null : BigInt(year));

function workIdOf({ type }: NodeAttributes, id: string): Value {
  return type === 'work' || type === 'version' || type === 'clause' ? workOf(id) : null;
}

/** An edge that stands for several has the values that all of them share; `statements` counts them. */
function relationshipValue(compiled: Compiled, edge: number, key: string): Value {
  const behind = behindOf(compiled, edge);
  if (key === 'statements') return BigInt(behind.length);
  if (key === 'said') {
    const { parts, years } = compiled.said();
    return behind.map((_, at) => {
      const member = compiled.starts[edge]! + at;
      return new Map<string, Value>([
        ['part', partNumbered(parts[member]!)],
        ['year', yearValue(years[member]!)],
      ]);
    });
  }
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
