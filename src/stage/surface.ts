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
  /**
   * At once, so that layers above and below show the same moment. `hasty`: more frames follow in a moment, and what takes
   * long may wait for the last of them.
   */
  readonly draw: (picture: Picture, change: Change, hasty: boolean) => void;
  /** The work that makes a very large scene, with what else is made ahead for drawing it, with pauses. */
  readonly readying: (work: Generator<void, Scene>) => Generator<void, Scene>;
  /** True while parts of what `draw` was given are still to come. */
  readonly isDrawing: () => boolean;
  /** Draws what is still to come, at once. */
  readonly finish: () => void;
  /** After the element has changed its size. */
  readonly resize: () => void;
  /** Canvases from bottom to top, as they are right after `draw`. */
  readonly canvases: () => readonly HTMLCanvasElement[];
  readonly kill: () => void;
}
