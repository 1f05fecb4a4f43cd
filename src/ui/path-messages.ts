import type { LeanPiece, Level } from '../graph/index.ts';
import type { Language } from '../model/index.ts';
import type { Common, Path, PathQuery, ProblemCode, Refusal, StopReason, WhyNot } from '../query/index.ts';

/** A path, and the graph's own edges behind each of its hops. */
export interface FoundPath extends Path {
  readonly behind: readonly (readonly string[])[];
}

/** What a text gives in a column of a row; a link with the graph's own edges behind it, a path with its nodes. */
export type Cell =
  | { readonly kind: 'node'; readonly id: string }
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly type: string }
  | { readonly kind: 'path'; readonly nodes: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

export interface FoundRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What is wrong in a text, and where; see `LanguageError`. */
export interface TextProblem {
  readonly code: ProblemCode;
  readonly at: { readonly from: number; readonly to: number };
  readonly found: string;
  readonly expected: readonly string[];
}

/** How an answer ended. */
export interface FoundEnd {
  readonly stopped: StopReason | null;
  /** How many shortest paths there are, listed or not; null where that was not counted. */
  readonly count: bigint | null;
  /** There may be more than so many, which are not looked for. */
  readonly limited: number | null;
  /** Milliseconds that the search took, in the worker. */
  readonly ms: number;
}

/** To the worker. The graph comes in pieces, so that sending it never holds the page up; the last one is `whole`. */
export type PathOrder =
  | ({ readonly kind: 'graph' } & LeanPiece)
  | { readonly kind: 'paths' | 'common'; readonly job: number; readonly query: PathQuery }
  | {
      readonly kind: 'text';
      readonly job: number;
      readonly text: string;
      readonly level: Level;
      /** Of the names in the answer. */
      readonly language: Language;
    }
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
  | { readonly kind: 'rows'; readonly found: FoundRows; readonly end: FoundEnd }
  | { readonly kind: 'wrong'; readonly problem: TextProblem }
  /** No reasons: the search ended by a fault. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
);
