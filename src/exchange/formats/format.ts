import type { RecitalGraph } from '../../graph/index.ts';
import type { Outcome } from '../../model/index.ts';

/** What a format may show beside the graph itself. */
export interface ExportOptions {
  /** A node's name as people read it. */
  readonly nameOf: (node: string) => string;
  /** Where nodes stand in the picture, in its own units, y downwards; for formats that hold places. */
  readonly placeOf?: (node: string) => { readonly x: number; readonly y: number } | undefined;
  /** `#rrggbb`; for formats that hold colours. */
  readonly colourOf?: (node: string) => string | undefined;
}

/** One form of a graph for other tools: one file, and one line in `index.ts`. */
export interface GraphFormat {
  /**
   * The whole graph with the evidence of every edge; the same bytes for the same graph and options. Whatever labels
   * hold, the file is well-formed and nothing in it runs.
   */
  readonly write: (graph: RecitalGraph, options: ExportOptions) => string | Promise<Uint8Array>;
  /** What `write` wrote comes back whole; other files are refused with a reason. Absent where the format is only written. */
  readonly read?: (bytes: Uint8Array) => Outcome<RecitalGraph>;
}
