import { styleNode } from '../drawing/index.ts';
import type { Stage } from '../stage/index.ts';
import type { ComputedView } from '../store/index.ts';

/** Where a node stands in the picture, in pixels at a middling zoom, y downwards; and its colour, `#rrggbb`. */
export interface ShownLook {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Pixels between two neighbours: far enough apart for the sizes that other programs draw nodes in. */
const CELL = 60;

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * Places and colours of the picture as it comes to rest, by node. What a shown node stands for has its look. Empty while
 * nothing is drawn.
 */
export function shownLooks(
  stage: Stage | null,
  { projection }: Pick<ComputedView, 'projection'>,
): ReadonlyMap<string, ShownLook> {
  const sight = stage?.sight() ?? null;
  const looks = new Map<string, ShownLook>();
  if (!sight) return looks;
  for (const [id, drawn] of sight.scene.nodes) {
    const { fill, dashes } = styleNode(drawn, 'rest', sight.palette);
    looks.set(id, { x: rounded(drawn.home.x * CELL), y: rounded(-drawn.home.y * CELL), colour: dashes ?? fill });
  }
  for (const [id, shown] of projection.representative) {
    const look = looks.get(shown);
    if (look && !looks.has(id)) looks.set(id, look);
  }
  return looks;
}
