import type { GraphEdge } from '../graph/index.ts';
import type { NodeAttributes } from '../model/index.ts';
import type { Common, Path, PathQuery, Refusal, StopReason, WhyNot } from '../query/index.ts';

/** A path, and the graph's own edges behind each of its hops. */
export interface FoundPath extends Path {
  readonly behind: readonly (readonly string[])[];
}

/** How an answer ended. */
export interface FoundEnd {
  readonly stopped: StopReason | null;
  /** How many shortest paths there are, listed or not; null where that was not counted. */
  readonly count: bigint | null;
  /** Milliseconds that the search took, in the worker. */
  readonly ms: number;
}

/** To the worker. The graph comes in pieces, so that sending it never holds the page up; the last one is `whole`. */
export type PathOrder =
  | {
      readonly kind: 'graph';
      readonly first: boolean;
      readonly whole: boolean;
      readonly nodes: readonly (readonly [string, NodeAttributes])[];
      readonly edges: readonly GraphEdge[];
    }
  | { readonly kind: 'paths' | 'common'; readonly job: number; readonly query: PathQuery }
  | { readonly kind: 'cancel'; readonly job: number };

/** From the worker. Paths come as they are found; where there are none, `end` says why. */
export type PathReport = { readonly job: number } & (
  | { readonly kind: 'paths'; readonly paths: readonly FoundPath[] }
  | {
      readonly kind: 'end';
      /** The last ones. */
      readonly paths: readonly FoundPath[];
      readonly end: FoundEnd;
      readonly why: WhyNot | null;
    }
  | { readonly kind: 'common'; readonly common: readonly Common[] }
  /** No reasons: the search ended by a fault. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
);
