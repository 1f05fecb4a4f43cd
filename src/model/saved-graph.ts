import * as v from 'valibot';
import { Correction } from './corrections.ts';
import { EdgeAttributes } from './edge-types/index.ts';
import { Offset } from './evidence.ts';
import { NodeAttributes } from './node-types/index.ts';

/** Rises when the saved form changes; each step has a migration in `migrations.ts`. */
export const SAVED_GRAPH_VERSION = 2;

/** `format` of the file of a workspace, which holds a saved graph under `graph`, and how it was looked at. */
export const WORKSPACE_FORMAT = 'recital-workspace';

export const SavedNode = v.object({ key: v.string(), attributes: NodeAttributes });
export type SavedNode = v.InferOutput<typeof SavedNode>;

export const SavedEdge = v.object({
  key: v.string(),
  source: v.string(),
  target: v.string(),
  attributes: EdgeAttributes,
});
export type SavedEdge = v.InferOutput<typeof SavedEdge>;

/** A document that was read into the graph. Its text is not saved. */
export const SavedDocument = v.object({
  sha256: v.string(),
  name: v.string(),
  byteLength: Offset,
  encoding: v.string(),
  language: v.string(),
  /** Node that it is taken for: a version, or `document:…`. */
  node: v.string(),
});
export type SavedDocument = v.InferOutput<typeof SavedDocument>;

/** A citation that names no known or no single node; kept, and listed. */
export const OpenCitation = v.object({
  document: v.string(),
  clause: v.string(),
  start: Offset,
  end: Offset,
  surface: v.string(),
  status: v.picklist(['unresolved', 'ambiguous']),
  candidates: v.array(v.string()),
});
export type OpenCitation = v.InferOutput<typeof OpenCitation>;

/** Graphology's serialized form, with our attributes; written canonically (see `graph/serialize.ts`). */
export const SavedGraph = v.object({
  attributes: v.object({
    format: v.literal('recital-graph'),
    version: v.literal(SAVED_GRAPH_VERSION),
    name: v.string(),
    documents: v.array(SavedDocument),
    open: v.array(OpenCitation),
    /** What people decided; applied whenever a document is read. */
    corrections: v.array(Correction),
  }),
  options: v.object({ type: v.literal('directed'), multi: v.literal(true), allowSelfLoops: v.literal(true) }),
  nodes: v.array(SavedNode),
  edges: v.array(SavedEdge),
});
export type SavedGraph = v.InferOutput<typeof SavedGraph>;
