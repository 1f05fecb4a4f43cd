import type { GraphPiece } from '../../graph/index.ts';
import type { Outcome } from '../../model/index.ts';
import type { OpenedWorkspace, Workspace } from '../../store/index.ts';

/** To the worker: a file of the user, or the saved form of a graph. */
export type OpenOrder =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'graph'; readonly saved: Blob };

/** A workspace whose graph travels in pieces. */
type WithoutGraph = Omit<OpenedWorkspace, 'workspace'> & { readonly workspace: Omit<Workspace, 'graph'> };

/** From the worker: the pieces of the graph, where there is one, then the outcome. */
export type OpenReport =
  | { readonly kind: 'piece'; readonly piece: GraphPiece }
  | { readonly kind: 'file'; readonly outcome: Outcome<WithoutGraph> }
  | { readonly kind: 'graph'; readonly outcome: Outcome<null> }
  | { readonly kind: 'failed' };

/** All of it but its graph. */
export function withoutGraph({ graph: _, ...rest }: Workspace): Omit<Workspace, 'graph'> {
  return rest;
}
