import { type LayoutResult, layoutOf, layoutPaths, type Point } from '../layouts/index.ts';
import type { Trail } from './paths.ts';
import type { View } from './view-types.ts';

/** Places the nodes of a view by the layout of that id. Pure. */
export const layoutView = (view: View, layout: string, pinned: ReadonlyMap<string, Point>): LayoutResult =>
  layoutOf(layout).run({ nodes: view.nodes, edges: view.edges, pinned });

/** Places the nodes of a view that shows a trail alone, in hop order. Pure. */
export const layoutTrail = (view: View, trail: Trail): LayoutResult => layoutPaths(view.nodes, trail.chains);
