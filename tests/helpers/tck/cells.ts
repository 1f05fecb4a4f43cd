import type { PropertyGraph, Value } from '../../../src/query/language/index.ts';
import { NodeValue, PathValue, RelationshipValue } from '../../../src/query/language/index.ts';
import { isList } from '../../../src/query/language/values.ts';

const mapText = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `{${[...entries].sort().join(',')}}`;

/** A value in one canonical spelling: what order means nothing is sorted. */
export function printValue(graph: PropertyGraph, value: Value, sortLists: boolean): string {
  const print = (one: Value): string => printValue(graph, one, sortLists);
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return `float ${value}`;
  if (isList(value)) return listText(value.map(print), sortLists);
  const entries = (keys: readonly string[], read: (key: string) => Value): string =>
    mapText(keys.map((key) => `${key}:${print(read(key))}`));
  if (value instanceof NodeValue)
    return `(${[...graph.labels(value.id)].sort().join(':')} ${entries(graph.nodeKeys(value.id), (key) => graph.nodeProperty(value.id, key))})`;
  if (value instanceof RelationshipValue)
    return `[:${graph.type(value.id)} ${entries(graph.relationshipKeys(value.id), (key) => graph.relationshipProperty(value.id, key))}]`;
  if (value instanceof PathValue)
    return `<${value.nodes
      .map((node, at) => {
        const hop = value.relationships[at];
        if (!hop) return print(node);
        return graph.source(hop.id) === node.id ? `${print(node)}-${print(hop)}->` : `${print(node)}<-${print(hop)}-`;
      })
      .join('')}>`;
  return `map${mapText([...(value as ReadonlyMap<string, Value>)].map(([key, one]) => `${key}:${print(one)}`))}`;
}

const listText = (items: readonly string[], sortLists: boolean): string =>
  `[${(sortLists ? [...items].sort() : items).join(',')}]`;

/** A cell of a table of expected results, in the same spelling. */
export function printCell(text: string, sortLists: boolean): string {
  let at = 0;
  const space = (): void => {
    while (text[at] === ' ') at++;
  };
  const accept = (mark: string): boolean => {
    space();
    if (!text.startsWith(mark, at)) return false;
    at += mark.length;
    return true;
  };
  const expect = (mark: string): void => {
    if (!accept(mark)) throw new Error(`cell: ${text} at ${at}: ${mark}`);
  };
  const word = (pattern: RegExp): string => {
    space();
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new Error(`cell: ${text} at ${at}`);
    at += match[0].length;
    return match[0];
  };
  const map = (): string[] => {
    const entries: string[] = [];
    if (accept('}')) return entries;
    do {
      const key = word(/\w+/y);
      expect(':');
      entries.push(`${key}:${value()}`);
    } while (accept(','));
    expect('}');
    return entries;
  };
  const node = (): string => {
    const labels: string[] = [];
    while (accept(':')) labels.push(word(/\w+/y));
    const properties = accept('{') ? map() : [];
    expect(')');
    return `(${labels.sort().join(':')} ${mapText(properties)})`;
  };
  const relationship = (): string => {
    const type = word(/\w+/y);
    const properties = accept('{') ? map() : [];
    expect(']');
    return `[:${type} ${mapText(properties)}]`;
  };
  const path = (): string => {
    let said = '';
    for (;;) {
      expect('(');
      said += node();
      if (accept('>')) return `<${said}>`;
      const back = accept('<-');
      if (!back) expect('-');
      expect('[:');
      said += back ? `<-${relationship()}-` : `-${relationship()}->`;
      expect(back ? '-' : '->');
    }
  };
  const value = (): string => {
    if (accept('<')) return path();
    if (accept('(')) return node();
    if (accept('[:')) return relationship();
    if (accept('{')) return `map${mapText(map())}`;
    if (accept('[')) {
      const items: string[] = [];
      if (accept(']')) return '[]';
      do items.push(value());
      while (accept(','));
      expect(']');
      return listText(items, sortLists);
    }
    if (accept("'")) {
      const end = /(?:[^'\\]|\\.)*/y;
      end.lastIndex = at;
      const said = end.exec(text)![0];
      at += said.length;
      expect("'");
      return JSON.stringify(said.replace(/\\(.)/g, '$1'));
    }
    const said = word(/[^,\]}\s]+/y);
    if (/^[+-]?\d+$/.test(said)) return String(BigInt(said));
    if (said === 'true' || said === 'false' || said === 'null') return said;
    return `float ${Number(said)}`;
  };
  const said = value();
  space();
  if (at !== text.length) throw new Error(`cell: ${text} at ${at}`);
  return said;
}
