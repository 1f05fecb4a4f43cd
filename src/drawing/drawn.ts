import type { ViewEdge, ViewNode } from '../store/index.ts';
import type { Controls, Way } from './curves.ts';
import type { EdgeLook, NodeLook } from './encode.ts';
import type { Vector } from './geometry.ts';

/** A node as it is drawn. `x` and `y` move while positions change; `home` is where they come to rest. */
export interface DrawnNode {
  readonly node: ViewNode;
  readonly look: NodeLook;
  readonly home: Vector;
  x: number;
  y: number;
  /** Those that begin or end at it. */
  readonly edges: DrawnEdge[];
}

/** An edge as it is drawn. */
export interface DrawnEdge extends Way {
  readonly edge: ViewEdge;
  readonly look: EdgeLook;
  readonly source: DrawnNode;
  readonly target: DrawnNode;
  /** How it runs from where its ends are now. */
  readonly route: Controls;
  /** Its ends have moved: the way has to be found anew. */
  readonly forgetRoute: () => void;
}

/** Ids of the nodes that a node shares an edge with. */
export const neighboursOf = (drawn: DrawnNode): ReadonlySet<string> =>
  new Set(drawn.edges.map(({ source, target }) => (source === drawn ? target : source).node.id));
