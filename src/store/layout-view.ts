import { eachInParts, type RecitalGraph, runThrough } from '../graph/index.ts';
import {
  applyPins,
  defaultLayout,
  type LayoutInput,
  type LayoutNode,
  type LayoutResult,
  layoutPaths,
  loadLayout,
  type Point,
} from '../layouts/index.ts';
import { parseWorkId, workOf } from '../model/index.ts';
import type { Trail } from './paths.ts';
import type { View } from './view-types.ts';

const NO_PINS: ReadonlyMap<string, Point> = new Map();

/** What a layout is asked, as plain data that a worker can be sent. Pins come later: see `placePinned`. */
export const layoutInput = (graph: RecitalGraph, view: View, centre: string | null): LayoutInput =>
  runThrough(layoutInputInParts(graph, view, centre));

/** The same with pauses. */
export function* layoutInputInParts(
  graph: RecitalGraph,
  { nodes, edges }: View,
  centre: string | null,
): Generator<void, LayoutInput> {
  const asked: LayoutNode[] = [];
  yield* eachInParts(nodes, ({ id, type, lane, year, degree, focus, unfoldedFrom, section }) => {
    asked.push({ id, type, lane, year, degree, focus, unfoldedFrom, section, issuer: issuerOf(graph, id) });
  });
  return { nodes: asked, edges, pinned: NO_PINS, centre };
}

/** The body that adopted an instrument: that of its work, else the one in its id. */
function issuerOf(graph: RecitalGraph, id: string): string | null {
  const attributes = graph.nodes.get(id);
  if (attributes?.type !== 'work' && attributes?.type !== 'version') return null;
  const work = graph.nodes.get(workOf(id));
  return (work?.type === 'work' ? work.issuer : null) ?? parseWorkId(workOf(id))?.issuer ?? null;
}

/** The default layout, at once. */
export const layOutNow = (input: LayoutInput): LayoutResult => defaultLayout.run(input);

/** A layout with what the user pinned in it; the rest stays, unless a pin would cover it. */
export const placePinned = (layout: LayoutResult, pinned: ReadonlyMap<string, Point>): LayoutResult =>
  pinned.size === 0 ? layout : { ...layout, positions: applyPins(layout.positions, pinned) };

/** Any layout, here and now; its code is loaded first. Rejects when that cannot be had. */
export const layOut = async (layout: string, input: LayoutInput): Promise<LayoutResult> =>
  (await loadLayout(layout)).run(input);

/** Places the nodes of a view that shows a trail alone, in hop order. Pure. */
export const layoutTrail = (view: View, trail: Trail): LayoutResult => layoutPaths(view.nodes, trail.chains);
