import type { RecitalGraph } from '../../graph/index.ts';
import { toSaved } from '../rows/index.ts';
import { thingsOfEdge } from './edges.ts';
import { thingsOfNode } from './nodes.ts';
import type { Thing } from './things.ts';

/** All that the graph says, as things; the order is that of the saved form. */
export function thingsOf(graph: RecitalGraph): Thing[] {
  const saved = toSaved(graph);
  return [...saved.nodes.flatMap(thingsOfNode), ...saved.edges.flatMap(thingsOfEdge)];
}
