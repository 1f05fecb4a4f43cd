import type { NodeAttributes } from '../model/index.ts';
import { emptyGraph, type GraphEdge, type RecitalGraph } from './graph.ts';

/** Part of a graph on its way to another thread; the last one brings what is neither node nor edge. */
export interface GraphPiece {
  readonly nodes: readonly (readonly [id: string, attributes: NodeAttributes])[];
  readonly edges: readonly GraphEdge[];
  readonly rest: Omit<RecitalGraph, 'nodes' | 'edges'> | null;
}

/** A graph in pieces of at most so many nodes and as many edges, in their order; at least one. */
export function* piecesOf(graph: RecitalGraph, most: number): Generator<GraphPiece, void> {
  const { nodes, edges, ...rest } = graph;
  const [allNodes, allEdges] = [[...nodes], [...edges.values()]];
  const count = Math.max(1, Math.ceil(Math.max(allNodes.length, allEdges.length) / most));
  for (let at = 0; at < count; at++) {
    const [from, to] = [at * most, (at + 1) * most];
    yield { nodes: allNodes.slice(from, to), edges: allEdges.slice(from, to), rest: at === count - 1 ? rest : null };
  }
}

/** Takes pieces in their order; gives the graph with the last, and begins anew. */
export function joinPieces(): (piece: GraphPiece) => RecitalGraph | null {
  let nodes = new Map<string, NodeAttributes>();
  let edges = new Map<string, GraphEdge>();
  return (piece) => {
    for (const [id, attributes] of piece.nodes) nodes.set(id, attributes);
    for (const edge of piece.edges) edges.set(edge.key, edge);
    if (piece.rest === null) return null;
    const whole = { ...emptyGraph(), ...piece.rest, nodes, edges };
    [nodes, edges] = [new Map(), new Map()];
    return whole;
  };
}
