import { type Scene, updateCurves, type Vector, type Viewport } from '../drawing/index.ts';

/** Something that moves until its time is up. */
export interface Motion {
  /** Moves to where it is at a time; true while there is more to come. */
  readonly step: (now: number) => boolean;
}

const POSITIONS_MS = 380;
const VIEWPORT_MS = 300;
const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/**
 * Nodes glide from where they were drawn before; new clauses come out of their instrument, other new nodes stand
 * where they belong from the start.
 */
export function glideNodes(scene: Scene, before: Scene, now: number): Motion {
  const from = new Map<string, Vector>();
  for (const [id, drawn] of scene.nodes) {
    const origin = before.nodes.get(id) ?? before.nodes.get(drawn.node.unfoldedFrom ?? '');
    if (!origin || (origin.x === drawn.home.x && origin.y === drawn.home.y)) continue;
    from.set(id, { x: origin.x, y: origin.y });
    drawn.x = origin.x;
    drawn.y = origin.y;
  }
  updateCurves(scene);
  return {
    step: (at) => {
      const t = Math.min(1, Math.max(0, (at - now) / POSITIONS_MS));
      const share = easeOut(t);
      for (const [id, start] of from) {
        const drawn = scene.nodes.get(id)!;
        drawn.x = start.x + (drawn.home.x - start.x) * share;
        drawn.y = start.y + (drawn.home.y - start.y) * share;
      }
      updateCurves(scene);
      return t < 1 && from.size > 0;
    },
  };
}

/** The viewport glides; zoom is even to the eye, that is in ratios. */
export function glideViewport(from: Viewport, to: Viewport, now: number, set: (viewport: Viewport) => void): Motion {
  return {
    step: (at) => {
      const t = Math.min(1, Math.max(0, (at - now) / VIEWPORT_MS));
      const share = easeOut(t);
      set(
        t === 1
          ? to
          : {
              ...to,
              x: from.x + (to.x - from.x) * share,
              y: from.y + (to.y - from.y) * share,
              scale: from.scale * (to.scale / from.scale) ** share,
            },
      );
      return t < 1;
    },
  };
}
