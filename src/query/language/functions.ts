import type { PropertyGraph } from './property-graph.ts';
import {
  isList,
  isMap,
  isNumber,
  kindOf,
  NodeValue,
  type PathValue,
  RelationshipValue,
  type Value,
  type ValueKind,
} from './values.ts';

/** What an expression is known to be before it is run. */
export type Kind = ValueKind | 'any';

export interface FunctionDefinition {
  /** Kinds that each argument may have. */
  readonly takes: readonly (readonly Kind[])[];
  /** How many of them may be left out; more than listed may be given when `more`. */
  readonly optional?: number;
  readonly more?: boolean;
  readonly gives: Kind;
  /** Arguments of a kind that is not taken never come here; null does only when `nulls`, else null is given back. */
  readonly nulls?: boolean;
  /** Gives another value each time. */
  readonly changes?: boolean;
  readonly apply: (graph: PropertyGraph, ...values: readonly Value[]) => Value | typeof INVALID;
}

/** Given by a function for a value that it cannot take. */
export const INVALID = Symbol('invalid');

const ANY: readonly Kind[] = ['any'];
const NUMBER: readonly Kind[] = ['number'];
const STRING: readonly Kind[] = ['string'];
const ENTITY: readonly Kind[] = ['node', 'relationship'];

const numeric = (apply: (value: number) => number): FunctionDefinition => ({
  takes: [NUMBER],
  gives: 'number',
  apply: (_, value) => apply(Number(value)),
});

const textual = (apply: (text: string) => Value): FunctionDefinition => ({
  takes: [STRING],
  gives: 'any',
  apply: (_, value) => apply(value as string),
});

function propertiesOf(graph: PropertyGraph, value: Value): Value {
  if (value instanceof NodeValue)
    return new Map(graph.nodeKeys(value.id).map((key) => [key, graph.nodeProperty(value.id, key)]));
  if (value instanceof RelationshipValue)
    return new Map(graph.relationshipKeys(value.id).map((key) => [key, graph.relationshipProperty(value.id, key)]));
  return value;
}

function keysOf(graph: PropertyGraph, value: Value): Value {
  const properties = propertiesOf(graph, value);
  return isMap(properties) ? [...properties.keys()] : null;
}

function toInteger(value: Value): Value | typeof INVALID {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  const number = typeof value === 'string' ? readNumber(value) : value;
  if (number === null) return null;
  if (typeof number !== 'number') return INVALID;
  return Number.isFinite(number) ? BigInt(Math.trunc(number)) : null;
}

function readNumber(text: string): number | null {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : null;
}

function toBoolean(value: Value): Value | typeof INVALID {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return INVALID;
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

/** As toString() gives it; a float that is whole keeps its point. */
export function printNumber(value: number | bigint): string {
  if (typeof value === 'bigint') return String(value);
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? value.toFixed(1) : String(value);
}

function toText(value: Value): Value | typeof INVALID {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return isNumber(value) ? printNumber(value) : INVALID;
}

const MOST_ITEMS = 10_000_000n;

function range(from: Value, to: Value, step: Value = 1n): Value | typeof INVALID {
  if (typeof from !== 'bigint' || typeof to !== 'bigint' || typeof step !== 'bigint' || step === 0n) return INVALID;
  if ((to - from) / step > MOST_ITEMS) return INVALID;
  const items: bigint[] = [];
  for (let at = from; step > 0n ? at <= to : at >= to; at += step) items.push(at);
  return items;
}

function lengthOf(value: Value): Value | typeof INVALID {
  if (typeof value === 'string') return BigInt([...value].length);
  return isList(value) ? BigInt(value.length) : INVALID;
}

const listOr = (value: Value, take: (list: readonly Value[]) => Value): Value | typeof INVALID =>
  isList(value) ? take(value) : INVALID;

const substring = (_: PropertyGraph, text: Value, start: Value, length?: Value): Value | typeof INVALID => {
  const from = Number(start);
  const to = length === undefined ? undefined : from + Number(length);
  return from < 0 || (to !== undefined && to < from) ? INVALID : [...(text as string)].slice(from, to).join('');
};

/** The functions of one row, by name in small letters. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map<string, FunctionDefinition>([
  ['nodes', { takes: [['path']], gives: 'list', apply: (_, path) => (path as PathValue).nodes }],
  ['relationships', { takes: [['path']], gives: 'list', apply: (_, path) => (path as PathValue).relationships }],
  [
    'length',
    { takes: [['path']], gives: 'number', apply: (_, path) => BigInt((path as PathValue).relationships.length) },
  ],
  [
    'type',
    { takes: [['relationship']], gives: 'string', apply: (graph, one) => graph.type((one as RelationshipValue).id) },
  ],
  ['labels', { takes: [['node']], gives: 'list', apply: (graph, node) => graph.labels((node as NodeValue).id) }],
  ['id', { takes: [ENTITY], gives: 'number', apply: (_, one) => BigInt((one as NodeValue).id) }],
  ['elementid', { takes: [ENTITY], gives: 'string', apply: (_, one) => String((one as NodeValue).id) }],
  [
    'startnode',
    {
      takes: [['relationship']],
      gives: 'node',
      apply: (graph, one) => new NodeValue(graph.source((one as RelationshipValue).id)),
    },
  ],
  [
    'endnode',
    {
      takes: [['relationship']],
      gives: 'node',
      apply: (graph, one) => new NodeValue(graph.target((one as RelationshipValue).id)),
    },
  ],
  ['properties', { takes: [['node', 'relationship', 'map']], gives: 'map', apply: propertiesOf }],
  ['keys', { takes: [['node', 'relationship', 'map']], gives: 'list', apply: keysOf }],
  [
    'coalesce',
    {
      takes: [ANY],
      more: true,
      gives: 'any',
      nulls: true,
      apply: (_, ...all) => all.find((one) => one !== null) ?? null,
    },
  ],
  ['exists', { takes: [ANY], gives: 'boolean', nulls: true, apply: (_, value) => value !== null && value !== false }],
  ['size', { takes: [['list', 'string']], gives: 'number', apply: (_, value) => lengthOf(value!) }],
  ['head', { takes: [['list']], gives: 'any', apply: (_, list) => listOr(list!, (items) => items[0] ?? null) }],
  ['last', { takes: [['list']], gives: 'any', apply: (_, list) => listOr(list!, (items) => items.at(-1) ?? null) }],
  ['tail', { takes: [['list']], gives: 'list', apply: (_, list) => listOr(list!, (items) => items.slice(1)) }],
  [
    'reverse',
    {
      takes: [['list', 'string']],
      gives: 'any',
      apply: (_, value) =>
        typeof value === 'string' ? [...value].reverse().join('') : listOr(value!, (items) => [...items].reverse()),
    },
  ],
  ['range', { takes: [NUMBER, NUMBER, NUMBER], optional: 1, gives: 'list', apply: (_, a, b, c) => range(a!, b!, c) }],
  ['tostring', { takes: [['string', 'number', 'boolean']], gives: 'string', apply: (_, value) => toText(value!) }],
  ['tointeger', { takes: [['string', 'number', 'boolean']], gives: 'number', apply: (_, value) => toInteger(value!) }],
  [
    'tofloat',
    {
      takes: [['string', 'number']],
      gives: 'number',
      apply: (_, value) => (typeof value === 'string' ? readNumber(value) : isNumber(value!) ? Number(value) : INVALID),
    },
  ],
  ['toboolean', { takes: [['string', 'boolean']], gives: 'boolean', apply: (_, value) => toBoolean(value!) }],
  ['tolower', textual((text) => text.toLowerCase())],
  ['toupper', textual((text) => text.toUpperCase())],
  ['trim', textual((text) => text.trim())],
  ['ltrim', textual((text) => text.trimStart())],
  ['rtrim', textual((text) => text.trimEnd())],
  ['split', { takes: [STRING, STRING], gives: 'list', apply: (_, text, by) => (text as string).split(by as string) }],
  [
    'replace',
    {
      takes: [STRING, STRING, STRING],
      gives: 'string',
      apply: (_, text, old, by) => (text as string).replaceAll(old as string, () => by as string),
    },
  ],
  [
    'substring',
    { takes: [STRING, NUMBER, NUMBER], optional: 1, gives: 'string', apply: substring as FunctionDefinition['apply'] },
  ],
  ['left', { takes: [STRING, NUMBER], gives: 'string', apply: (graph, text, n) => substring(graph, text!, 0n, n) }],
  [
    'right',
    {
      takes: [STRING, NUMBER],
      gives: 'string',
      apply: (_, text, n) => (Number(n) <= 0 ? '' : [...(text as string)].slice(-Number(n)).join('')),
    },
  ],
  [
    'abs',
    {
      takes: [NUMBER],
      gives: 'number',
      apply: (_, value) => (typeof value === 'bigint' ? (value < 0n ? -value : value) : Math.abs(value as number)),
    },
  ],
  ['sign', { takes: [NUMBER], gives: 'number', apply: (_, value) => BigInt(Math.sign(Number(value)) || 0) }],
  ['ceil', numeric(Math.ceil)],
  ['floor', numeric(Math.floor)],
  ['round', numeric(Math.round)],
  ['sqrt', numeric(Math.sqrt)],
  ['rand', { takes: [], gives: 'number', changes: true, apply: () => Math.random() }],
]);

/** Whether a value may be given where these kinds are taken. */
export const takesValue = (kinds: readonly Kind[], value: Value): boolean =>
  value === null || kinds.includes('any') || kinds.includes(kindOf(value));
