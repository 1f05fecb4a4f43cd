import type { Value } from './values.ts';

/** What a query needs of a graph. Nodes and relationships are whole numbers from 0. */
export interface PropertyGraph {
  /** Nodes with this label; all when null. */
  readonly nodes: (label: string | null) => Iterable<number>;
  readonly labels: (node: number) => readonly string[];
  /** Relationships that leave a node, or come to it. */
  readonly out: (node: number) => Iterable<number>;
  readonly into: (node: number) => Iterable<number>;
  readonly type: (relationship: number) => string;
  readonly source: (relationship: number) => number;
  readonly target: (relationship: number) => number;
  /** Null where it has none of that name. */
  readonly nodeProperty: (node: number, key: string) => Value;
  readonly nodeKeys: (node: number) => readonly string[];
  readonly relationshipProperty: (relationship: number, key: string) => Value;
  readonly relationshipKeys: (relationship: number) => readonly string[];
  /** The nodes whose property has this value, where the graph has an index of it; null where it has none. */
  readonly lookup?: (key: string, value: Value) => readonly number[] | null;
}
