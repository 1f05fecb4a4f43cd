import { type LayoutResult, layoutOf, type Point } from '../layouts/index.ts';
import type { View } from './view-types.ts';

/** Places the nodes of a view by the layout of that id. Pure. */
export const layoutView = (view: View, layout: string, pinned: ReadonlyMap<string, Point>): LayoutResult =>
  layoutOf(layout).run({ nodes: view.nodes, edges: view.edges, pinned });
