import type { Arcs } from '../../graph/index.ts';

/** What of the arcs a search may use. */
export interface View {
  readonly arcs: Arcs;
  /** Bits of the edge types that may be walked from source to target, and of those that may be walked against. */
  readonly forward: number;
  readonly backward: number;
  /** Per edge: 0 when it may not be used. */
  readonly edges: Uint8Array | null;
  /** Per node: 0 when it may not be passed through. */
  readonly passable: Uint8Array | null;
}

/** A chain as numbers: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export interface Chain {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly cost: number;
}

/** What walking costs: null for one a hop. */
export interface Costs {
  readonly edges: Float64Array;
  /** Per node: what passing through it costs besides. */
  readonly nodes: Float64Array | null;
}

/** The same arcs, walked from the target. */
export interface Walk {
  readonly first: Arcs['out'];
  readonly firstTypes: number;
  readonly second: Arcs['out'];
  readonly secondTypes: number;
}

export const walkOn = ({ arcs, forward, backward }: View): Walk => ({
  first: arcs.out,
  firstTypes: forward,
  second: arcs.into,
  secondTypes: backward,
});

export const walkBack = ({ arcs, forward, backward }: View): Walk => ({
  first: arcs.into,
  firstTypes: forward,
  second: arcs.out,
  secondTypes: backward,
});

export const otherEnd = (arcs: Arcs, edge: number, node: number): number =>
  arcs.sources[edge] === node ? arcs.targets[edge]! : arcs.sources[edge]!;

/** Every usable step from a node. For what is not the innermost loop. */
export function eachStep(view: View, walk: Walk, node: number, visit: (edge: number, to: number) => void): void {
  const { edges } = view;
  for (const [rows, types] of [
    [walk.first, walk.firstTypes],
    [walk.second, walk.secondTypes],
  ] as const) {
    if (types === 0) continue;
    for (let at = rows.starts[node]!; at < rows.starts[node + 1]!; at++) {
      if (((types >>> rows.types[at]!) & 1) === 0) continue;
      const edge = rows.edges[at]!;
      // A loop leads nowhere, and would be met in both directions.
      if (rows.nodes[at] === node || (edges !== null && edges[edge] === 0)) continue;
      visit(edge, rows.nodes[at]!);
    }
  }
}

type Visit = (edge: number, to: number, type: number, against: boolean) => void;

/** The same with the type of each edge, and whether it is walked against. */
export function eachTyped(view: View, walk: Walk, node: number, visit: Visit): void {
  for (let turn = 0; turn < 2; turn++) {
    const rows = turn === 0 ? walk.first : walk.second;
    const types = turn === 0 ? walk.firstTypes : walk.secondTypes;
    if (types === 0) continue;
    for (let at = rows.starts[node]!; at < rows.starts[node + 1]!; at++) {
      const type = rows.types[at]!;
      const edge = rows.edges[at]!;
      if (((types >>> type) & 1) === 0 || rows.nodes[at] === node) continue;
      if (view.edges !== null && view.edges[edge] === 0) continue;
      // The first rows are edges walked as they say, whichever end is looked from.
      visit(edge, rows.nodes[at]!, type, turn === 1);
    }
  }
}
