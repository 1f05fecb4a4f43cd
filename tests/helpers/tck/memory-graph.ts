import type { PropertyGraph, Value } from '../../../src/query/language/index.ts';

type Properties = ReadonlyMap<string, Value>;

/** A small graph that tests build step by step. */
export class MemoryGraph implements PropertyGraph {
  readonly #nodes: { labels: readonly string[]; properties: Properties; out: number[]; into: number[] }[] = [];
  readonly #relationships: { type: string; source: number; target: number; properties: Properties }[] = [];

  addNode(labels: readonly string[], properties: Properties = new Map()): number {
    return this.#nodes.push({ labels, properties: withoutNulls(properties), out: [], into: [] }) - 1;
  }

  addRelationship(type: string, source: number, target: number, properties: Properties = new Map()): number {
    const id = this.#relationships.push({ type, source, target, properties: withoutNulls(properties) }) - 1;
    this.#nodes[source]!.out.push(id);
    this.#nodes[target]!.into.push(id);
    return id;
  }

  removeRelationship(id: number): void {
    const { source, target } = this.#relationships[id]!;
    this.#nodes[source]!.out.splice(this.#nodes[source]!.out.indexOf(id), 1);
    this.#nodes[target]!.into.splice(this.#nodes[target]!.into.indexOf(id), 1);
  }

  nodes(label: string | null): number[] {
    return [...this.#nodes.keys()].filter((node) => label === null || this.labels(node).includes(label));
  }
  labels(node: number): readonly string[] {
    return this.#nodes[node]!.labels;
  }
  out(node: number): readonly number[] {
    return this.#nodes[node]!.out;
  }
  into(node: number): readonly number[] {
    return this.#nodes[node]!.into;
  }
  type(relationship: number): string {
    return this.#relationships[relationship]!.type;
  }
  source(relationship: number): number {
    return this.#relationships[relationship]!.source;
  }
  target(relationship: number): number {
    return this.#relationships[relationship]!.target;
  }
  nodeProperty(node: number, key: string): Value {
    return this.#nodes[node]!.properties.get(key) ?? null;
  }
  nodeKeys(node: number): string[] {
    return [...this.#nodes[node]!.properties.keys()];
  }
  relationshipProperty(relationship: number, key: string): Value {
    return this.#relationships[relationship]!.properties.get(key) ?? null;
  }
  relationshipKeys(relationship: number): string[] {
    return [...this.#relationships[relationship]!.properties.keys()];
  }
}

const withoutNulls = (properties: Properties): Properties =>
  new Map([...properties].filter(([, value]) => value !== null));
