import type { EmphasisOf, Palette, Scene, Viewport } from '../drawing/index.ts';

/** What a frame shows. */
export interface Picture {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly emphasis: EmphasisOf;
  readonly palette: Palette;
}

/**
 * What changed since the last frame: another scene, positions or looks within the same scene, or only the viewport.
 */
export type Change = 'scene' | 'items' | 'viewport';

/** Draws shapes and edges; what is text is drawn above it by the stage. */
export interface Surface {
  readonly kind: 'webgl' | 'canvas';
  /** At once, so that layers above and below show the same moment. */
  readonly draw: (picture: Picture, change: Change) => void;
  /** After the element has changed its size. */
  readonly resize: () => void;
  /** Canvases from bottom to top, as they are right after `draw`. */
  readonly canvases: () => readonly HTMLCanvasElement[];
  readonly kill: () => void;
}
