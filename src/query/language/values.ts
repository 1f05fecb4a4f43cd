/** A node of the graph that is asked, by the number that the graph gave it. */
export class NodeValue {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** An edge of the graph that is asked; the language calls edges relationships. */
export class RelationshipValue {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

/** `relationships[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export class PathValue {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
  constructor(nodes: readonly NodeValue[], relationships: readonly RelationshipValue[]) {
    this.nodes = nodes;
    this.relationships = relationships;
  }
}

/** A value of openCypher: integers are bigints, floats are numbers. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | NodeValue
  | RelationshipValue
  | PathValue
  | ReadonlyMap<string, Value>
  | readonly Value[];

export type ValueKind = 'map' | 'node' | 'relationship' | 'list' | 'path' | 'string' | 'boolean' | 'number' | 'null';

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: Value): value is ReadonlyMap<string, Value> => value instanceof Map;
export const isNumber = (value: Value): value is bigint | number =>
  typeof value === 'bigint' || typeof value === 'number';

export function kindOf(value: Value): ValueKind {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (isNumber(value)) return 'number';
  if (isList(value)) return 'list';
  if (value instanceof NodeValue) return 'node';
  if (value instanceof RelationshipValue) return 'relationship';
  return value instanceof PathValue ? 'path' : 'map';
}

/** Equality with three values: null where it is unknown. */
export function equals(a: Value, b: Value): boolean | null {
  if (a === null || b === null) return null;
  // biome-ignore lint/suspicious/noDoubleEquals: an integer equals the float of the same size
  if (isNumber(a) && isNumber(b)) return a == b;
  if (isList(a) && isList(b)) return a.length === b.length ? allOf(a.map((item, at) => equals(item, b[at]!))) : false;
  if (isMap(a) && isMap(b)) {
    if (a.size !== b.size || [...a.keys()].some((key) => !b.has(key))) return false;
    return allOf([...a].map(([key, item]) => equals(item, b.get(key)!)));
  }
  if (a instanceof NodeValue && b instanceof NodeValue) return a.id === b.id;
  if (a instanceof RelationshipValue && b instanceof RelationshipValue) return a.id === b.id;
  if (a instanceof PathValue && b instanceof PathValue) return keyOf(a) === keyOf(b);
  return a === b;
}

function allOf(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** Less than 0, 0 or more; null where two values have no order. NaN has none but is no null: `nan`. */
export function compare(a: Value, b: Value): number | null | 'nan' {
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) {
    if (Number.isNaN(a) || Number.isNaN(b)) return 'nan';
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (isList(a) && isList(b)) {
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
      const order = compare(a[at]!, b[at]!);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  return null;
}

/** UTF-16 order differs from that of code points beyond the basic plane. */
function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at++)
    if (left[at] !== right[at]) return left[at]!.codePointAt(0)! - right[at]!.codePointAt(0)!;
  return left.length - right.length;
}

const ORDER: readonly ValueKind[] = [
  'map',
  'node',
  'relationship',
  'list',
  'path',
  'string',
  'boolean',
  'number',
  'null',
];

/** The total order of ORDER BY, min and max: every value has a place, null the last. */
export function order(a: Value, b: Value): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA !== kindB) return ORDER.indexOf(kindA) - ORDER.indexOf(kindB);
  if (isNumber(a) && isNumber(b)) {
    const [nanA, nanB] = [Number.isNaN(a), Number.isNaN(b)];
    if (nanA || nanB) return Number(nanA) - Number(nanB);
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (isList(a) && isList(b)) {
    for (let at = 0; at < Math.min(a.length, b.length); at++) {
      const one = order(a[at]!, b[at]!);
      if (one !== 0) return one;
    }
    return a.length - b.length;
  }
  if (a instanceof NodeValue || a instanceof RelationshipValue) return a.id - (b as NodeValue).id;
  if (a instanceof PathValue && b instanceof PathValue)
    return a.nodes.length - b.nodes.length || byCodePoint(keyOf(a), keyOf(b));
  if (isMap(a) && isMap(b)) return byCodePoint(keyOf(a), keyOf(b));
  const compared = compare(a, b);
  return typeof compared === 'number' ? compared : 0;
}

/** The same text for values that DISTINCT and grouping take for one; null is one with null there. */
export function keyOf(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value);
  if (typeof value === 'bigint') return String(value);
  if (isList(value)) return `[${value.map(keyOf).join(',')}]`;
  if (value instanceof NodeValue) return `(${value.id})`;
  if (value instanceof RelationshipValue) return `-${value.id}-`;
  if (value instanceof PathValue) {
    const { nodes, relationships } = value;
    return `<${nodes.map(({ id }, at) => `(${id})${at < relationships.length ? `-${relationships[at]!.id}-` : ''}`).join('')}>`;
  }
  const entries = [...value].map(([key, item]) => `${JSON.stringify(key)}:${keyOf(item)}`);
  return `{${entries.sort().join(',')}}`;
}
