import type {
  AttributesOf,
  Correction,
  EdgeAttributes,
  NodeAttributes,
  NodeType,
  OpenCitation,
  SavedDocument,
} from '../model/index.ts';

/** An edge with its ends. */
export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/**
 * The typed graph: a directed multigraph on three levels (work ← version ← clause) joined with bodies, action lines
 * and events. Immutable by convention: `merge` returns a new one.
 */
export interface RecitalGraph {
  readonly name: string;
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Documents read into it, by SHA-256. */
  readonly documents: ReadonlyMap<string, SavedDocument>;
  /** Citations that name no single known node. */
  readonly open: readonly OpenCitation[];
  /** What people decided about documents and names; applied whenever a document is read. */
  readonly corrections: readonly Correction[];
}

export const emptyGraph = (name = ''): RecitalGraph => ({
  name,
  nodes: new Map(),
  edges: new Map(),
  documents: new Map(),
  open: [],
  corrections: [],
});

/** The attributes of a node when it is of the given type, else null. */
export function nodeOfType<Type extends NodeType>(
  graph: RecitalGraph,
  id: string,
  type: Type,
): AttributesOf<Type> | null {
  const attributes = graph.nodes.get(id);
  return attributes?.type === type ? (attributes as AttributesOf<Type>) : null;
}
