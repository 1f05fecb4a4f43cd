import type { EdgeType } from '../model/index.ts';
import type { LayoutInput, LayoutNode } from './layout.ts';

/** The nodes of a view by id, each once, and its edges between them as positions. */
export interface Links {
  readonly nodes: readonly LayoutNode[];
  readonly index: ReadonlyMap<string, number>;
  /** Loops and edges to unknown nodes are left out. */
  readonly edges: readonly Link[];
}

export interface Link {
  readonly source: number;
  readonly target: number;
  readonly type: EdgeType;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By id, so that the order of the input changes nothing; clauses follow their instrument, in the order of the input. */
export function linksOf(input: LayoutInput): Links {
  const unique = new Map(input.nodes.map((node) => [node.id, node]));
  const nodes = [...unique.values()].sort((a, b) => {
    if (a.unfoldedFrom === null && b.unfoldedFrom === null) return compare(a.id, b.id);
    return (
      compare(a.unfoldedFrom ?? a.id, b.unfoldedFrom ?? b.id) ||
      Number(a.unfoldedFrom !== null) - Number(b.unfoldedFrom !== null)
    );
  });
  const index = new Map(nodes.map((node, position) => [node.id, position]));
  const edges: Link[] = [];
  for (const { source, target, type } of input.edges) {
    const from = index.get(source);
    const to = index.get(target);
    if (from !== undefined && to !== undefined && from !== to) edges.push({ source: from, target: to, type });
  }
  edges.sort((a, b) => a.source - b.source || a.target - b.target || compare(a.type, b.type));
  return { nodes, index, edges };
}

/** Who stands beside whom along the edges of some types, in ascending order, each once. */
export function adjacency({ nodes, edges }: Links, joins: (link: Link) => boolean): readonly (readonly number[])[] {
  const neighbours = nodes.map(() => new Set<number>());
  for (const link of edges) {
    if (!joins(link)) continue;
    neighbours[link.source]!.add(link.target);
    neighbours[link.target]!.add(link.source);
  }
  return neighbours.map((others) => [...others].sort((a, b) => a - b));
}

/** The parts that hang together, largest first, members in ascending order. */
export function components(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Uint8Array(neighbours.length);
  const parts: number[][] = [];
  for (let root = 0; root < neighbours.length; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    const part = [root];
    for (let i = 0; i < part.length; i++)
      for (const other of neighbours[part[i]!]!)
        if (!seen[other]) {
          seen[other] = 1;
          part.push(other);
        }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
