import { type Arcs, compileArcs } from '../../../src/graph/index.ts';

/** An edge between nodes that have names; all are of one type. */
export interface NamedEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** Arcs with the names of what they number. */
export interface NamedArcs extends Arcs {
  readonly index: ReadonlyMap<string, number>;
}

export function namedArcs(ids: Iterable<string>, edges: readonly NamedEdge[]): NamedArcs {
  const index = new Map([...ids].map((id, number) => [id, number]));
  const ends = (end: 'source' | 'target'): Int32Array => Int32Array.from(edges, (edge) => index.get(edge[end])!);
  return { ...compileArcs(index.size, ends('source'), ends('target')), index };
}
