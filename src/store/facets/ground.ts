import {
  eachInParts,
  type GraphEdge,
  type ProjectedEdge,
  type Projection,
  type RecitalGraph,
} from '../../graph/index.ts';
import type { NodeAttributes } from '../../model/index.ts';
import { edgesBehind } from '../legend.ts';
import { type NodeFacts, nodeFacts, type StatementFacts, statementFacts } from './facts.ts';
import { overtakenFor, withNewer } from './overtaken.ts';

/** A node in scope. */
export interface GroundNode {
  readonly id: string;
  readonly attributes: NodeAttributes;
  readonly facts: NodeFacts;
}

/** One property of many things as numbers: `of[i]` is the index of its value in `values`, -1 where it has none. */
export interface Column {
  readonly values: readonly string[];
  readonly of: Int32Array;
}

/** A property with several values: bit n of `of[i]` is set when the thing has value n. */
export interface BitColumn {
  readonly values: readonly string[];
  readonly of: Int32Array;
}

/**
 * What filters work on: all that is in scope, in columns, so that a filter is a look-up and an addition for each. It
 * depends on the graph, the level and the scope, and on no filter.
 */
export interface Ground {
  readonly graph: RecitalGraph;
  readonly projection: Projection;
  readonly nodes: readonly GroundNode[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** 1 for what the view is about: shown whatever filters say, unless it is hidden by itself. */
  readonly core: Uint8Array;
  readonly edges: readonly ProjectedEdge[];
  /** Index of the node at either end of each edge. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** The statements behind edge `i` are `statements[first[i]]` up to `first[i + 1]`, exclusive. */
  readonly first: Int32Array;
  readonly statements: readonly GraphEdge[];
  readonly ofNodes: {
    readonly type: Column;
    readonly issuer: Column;
    readonly language: BitColumn;
    readonly status: BitColumn;
    /** -1 for none. */
    readonly year: Int32Array;
  };
  readonly ofStatements: Readonly<Record<'kind' | 'part' | 'stance' | 'verb' | 'origin', Column>>;
}

/** Bits of a number that are safe to shift. More languages than that are counted with the last. */
const MOST_BITS = 30;

/**
 * The ground under a view, which is about `focus`, null for none. `ids` in the order in which nodes are shown. Linear in
 * nodes and edges; with pauses.
 */
export function* makeGround(
  graph: RecitalGraph,
  projection: Projection,
  ids: readonly string[],
  focus: string | null,
  core: ReadonlySet<string>,
  belongs: (edge: ProjectedEdge) => boolean,
): Generator<void, Ground> {
  const nodes: GroundNode[] = [];
  const overtaken = overtakenFor(graph, focus);
  yield* eachInParts(ids, (id) => {
    const attributes = projection.nodes.get(id)!;
    nodes.push({ id, attributes, facts: withNewer(nodeFacts(graph, id, attributes), overtaken.get(id)) });
  });
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const edges: ProjectedEdge[] = [];
  const statements: GraphEdge[] = [];
  const first: number[] = [];
  yield* eachInParts(projection.edges.values(), (edge) => {
    if (!indexOf.has(edge.source) || !indexOf.has(edge.target) || !belongs(edge)) return;
    edges.push(edge);
    first.push(statements.length);
    for (const statement of edgesBehind(graph, edge.standsFor)) statements.push(statement);
  });
  first.push(statements.length);
  const facts: StatementFacts[] = [];
  yield* eachInParts(statements, (statement) => facts.push(statementFacts(graph, statement)));
  const ofNodes = {
    type: column(nodes, (node) => node.facts.type),
    issuer: column(nodes, (node) => node.facts.issuer),
    language: bitColumn(nodes, (node) => node.facts.languages),
    status: bitColumn(nodes, (node) => node.facts.statuses),
    year: Int32Array.from(nodes, (node) => node.facts.time.year ?? -1),
  };
  yield;
  const [kind, part] = [column(facts, (one) => one.kind), column(facts, (one) => one.part)];
  yield;
  const [stance, verb] = [column(facts, (one) => one.stance), column(facts, (one) => one.verb)];
  yield;
  const origin = column(facts, (one) => one.origin);
  return {
    graph,
    projection,
    nodes,
    indexOf,
    core: Uint8Array.from(ids, (id) => (core.has(id) ? 1 : 0)),
    edges,
    source: Int32Array.from(edges, (edge) => indexOf.get(edge.source)!),
    target: Int32Array.from(edges, (edge) => indexOf.get(edge.target)!),
    first: Int32Array.from(first),
    statements,
    ofNodes,
    ofStatements: { kind, part, stance, verb, origin },
  };
}

/** Gives each value a number, in the order in which they are met. */
function makeCodes(): { readonly values: string[]; readonly codeOf: (value: string) => number } {
  const values: string[] = [];
  const codes = new Map<string, number>();
  return {
    values,
    codeOf: (value) => {
      let code = codes.get(value);
      if (code === undefined) {
        code = values.length;
        values.push(value);
        codes.set(value, code);
      }
      return code;
    },
  };
}

function column<Item>(items: readonly Item[], read: (item: Item) => string | null): Column {
  const { values, codeOf } = makeCodes();
  const of = new Int32Array(items.length);
  for (let index = 0; index < items.length; index++) {
    const value = read(items[index]!);
    of[index] = value === null ? -1 : codeOf(value);
  }
  return { values, of };
}

function bitColumn<Item>(items: readonly Item[], valuesOf: (item: Item) => readonly string[]): BitColumn {
  const { values, codeOf } = makeCodes();
  const of = new Int32Array(items.length);
  for (let index = 0; index < items.length; index++)
    for (const value of valuesOf(items[index]!)) of[index]! |= 1 << Math.min(codeOf(value), MOST_BITS);
  return { values, of };
}
