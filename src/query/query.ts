import type { Level } from '../graph/index.ts';
import type { EdgeType } from '../model/index.ts';

/** A path question as data: what builder, command line, links and every engine share. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly level: Level;
  /** Follow edges only from source to target. */
  readonly directed: boolean;
  /** Edge types that no hop may use. */
  readonly without: readonly EdgeType[];
  /** At most so many shortest paths. */
  readonly limit: number;
}

/** One chain: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly length: number;
}

export interface PathAnswer {
  readonly found: boolean;
  readonly paths: readonly Path[];
  readonly ms: number;
}

/** Naming a body is no connection that a delegate asks for; only at level clauses are all edges walked. */
export const WEAK_EDGES: readonly EdgeType[] = ['mentions'];
