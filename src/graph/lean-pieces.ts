import type { EdgeAttributes, NodeAttributes } from '../model/index.ts';
import { type Folded, Folding } from './fold.ts';
import { emptyGraph, type GraphEdge, type RecitalGraph } from './graph.ts';
import type { Level } from './project.ts';

/** Edges as columns; ends are places in the list of all nodes, which come first. */
interface EdgePiece {
  readonly keys: readonly string[];
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Without their evidence, which is most of a graph; what is alike is one object, so that it is copied once. */
  readonly attributes: readonly EdgeAttributes[];
}

/** A part of a graph on its way to those who need no evidence: all nodes come first, then all edges. */
export interface LeanPiece {
  readonly first: boolean;
  readonly whole: boolean;
  readonly nodes: readonly (readonly [string, NodeAttributes])[];
  readonly edges: EdgePiece;
}

/** The pieces of a graph, so many nodes or edges each; an edge with an unknown end leads nowhere and is left out. */
export function* leanPieces(graph: RecitalGraph, size: number): Generator<LeanPiece, void, undefined> {
  const places = new Map<string, number>();
  let nodes: (readonly [string, NodeAttributes])[] = [];
  let first = true;
  for (const entry of graph.nodes) {
    places.set(entry[0], places.size);
    nodes.push(entry);
    if (nodes.length < size) continue;
    yield { first, whole: false, nodes, edges: NO_EDGES };
    first = false;
    nodes = [];
  }
  const alike = new Map<string, EdgeAttributes>();
  let edges: GraphEdge[] = [];
  for (const edge of graph.edges.values()) {
    if (!places.has(edge.source) || !places.has(edge.target)) continue;
    edges.push(edge);
    if (edges.length < size) continue;
    yield { first, whole: false, nodes, edges: columnsOf(edges, places, alike) };
    first = false;
    nodes = [];
    edges = [];
  }
  yield { first, whole: true, nodes, edges: columnsOf(edges, places, alike) };
}

const NO_EDGES: EdgePiece = { keys: [], sources: new Int32Array(), targets: new Int32Array(), attributes: [] };

function columnsOf(
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, number>,
  alike: Map<string, EdgeAttributes>,
): EdgePiece {
  return {
    keys: edges.map(({ key }) => key),
    sources: Int32Array.from(edges, ({ source }) => places.get(source)!),
    targets: Int32Array.from(edges, ({ target }) => places.get(target)!),
    attributes: edges.map(({ attributes }) => {
      const said = saidBy(attributes);
      const known = alike.get(said) ?? { ...attributes, evidence: [] };
      alike.set(said, known);
      return known;
    }),
  };
}

/** The same for attributes that differ in their evidence alone. */
function saidBy(attributes: EdgeAttributes): string {
  let said = '';
  for (const [name, value] of Object.entries(attributes))
    if (name !== 'evidence') said += `${name}\n${typeof value === 'string' ? `=${value}` : JSON.stringify(value)}\n`;
  return said;
}

/** A graph that has arrived, and the level of it that was folded on the way. */
export interface Arrived {
  readonly graph: RecitalGraph;
  readonly folded: Folded;
}

/**
 * Puts a graph together again and folds one level of it meanwhile; gives both with its last piece. Ids are the same strings
 * in nodes and edges.
 */
export class LeanGraph {
  readonly #level: Level;
  #ids: string[] = [];
  #nodes = new Map<string, NodeAttributes>();
  #edges = new Map<string, GraphEdge>();
  /** From the first edges on, which come behind all nodes. */
  #folding: Folding | null = null;

  constructor(level: Level) {
    this.#level = level;
  }

  take({ first, whole, nodes, edges }: LeanPiece): Arrived | null {
    if (first) {
      this.#ids = [];
      this.#nodes = new Map();
      this.#edges = new Map();
      this.#folding = null;
    }
    for (const [id, attributes] of nodes) {
      this.#ids.push(id);
      this.#nodes.set(id, attributes);
    }
    if (!whole && edges.keys.length === 0) return null;
    const folding = this.#folding ?? new Folding({ nodes: this.#nodes }, this.#level);
    this.#folding = folding;
    edges.keys.forEach((key, at) => {
      const [source, target] = [this.#ids[edges.sources[at]!]!, this.#ids[edges.targets[at]!]!];
      const edge = { key, source, target, attributes: edges.attributes[at]! };
      this.#edges.set(key, edge);
      folding.add(edge);
    });
    if (!whole) return null;
    return { graph: { ...emptyGraph(), nodes: this.#nodes, edges: this.#edges }, folded: folding.finish() };
  }
}
