import { curvesInSight, type DrawnEdge, type Emphasis } from '../drawing/index.ts';
import type { Picture } from './surface.ts';

/** How much is left of lines that step back. */
export const FADES: Readonly<Record<Emphasis, number>> = { vivid: 1, rest: 1, dim: 0.5, faint: 0.25 };

/** Which edges of very many are drawn as curves. */
export interface CurveChoice {
  readonly curves: readonly DrawnEdge[];
  /** Whether there are others, drawn as straight lines. */
  readonly others: boolean;
}

/**
 * What is near enough to be told apart, and what stands out, however far. Null where all edges are curves. The choice that
 * was made before comes back when it still holds.
 */
export function chooseCurves({ scene, viewport, emphasis }: Picture, before: CurveChoice | null): CurveChoice | null {
  if (!scene.lines) return null;
  const sight = curvesInSight(scene.lines, viewport);
  const told = [...emphasis.told].flatMap((key) => scene.edges.get(key) ?? []);
  const curves = sight ? [...new Set([...sight, ...told])] : told;
  const others = sight === null;
  const holds =
    before?.others === others &&
    before.curves.length === curves.length &&
    before.curves.every((drawn, i) => drawn === curves[i]);
  return holds ? before : { curves, others };
}
