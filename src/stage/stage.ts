import type {
  Box,
  Camera,
  CaptionText,
  Highlight,
  Insets,
  Measured,
  Outside,
  OutsideSide,
  PlacedLabel,
  Theme,
} from '../drawing/index.ts';
import type { Caption, LayoutResult, Point } from '../layouts/index.ts';
import type { View } from '../store/index.ts';
import type { Sight } from './sight.ts';
import type { Direction } from './walk.ts';

/** What the pointer rests on, with its place in pixels from the top left of the container. */
export type Hover =
  | { readonly kind: 'node'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: 'edge'; readonly key: string; readonly x: number; readonly y: number };

/** What is drawn: its nodes and edges, where they stand, and how large they are where that was measured. */
export interface Shown {
  readonly view: View;
  readonly layout: LayoutResult;
  readonly measured: Measured | null;
}

export interface StageOptions {
  readonly theme: Theme;
  readonly direction: 'ltr' | 'rtl';
  readonly reducedMotion: boolean;
  /** Called anew at each drawing, so it may change with the language; call `resize` after it did. */
  readonly caption: (caption: Caption, count: number) => CaptionText;
  /** Room at the edges that the interface covers; `fit` keeps out of it. Read at each use, so it may change. */
  readonly insets?: Partial<Insets>;
  /** Null when the pointer leaves. */
  readonly onHover?: (hover: Hover | null) => void;
  readonly onSelectNode?: (id: string) => void;
  /** Shift or Ctrl with a click, a click in lasso mode, a finger that rests, or taps while several are selected. */
  readonly onToggleNode?: (id: string) => void;
  /** Those that a lasso was drawn around. */
  readonly onSelectNodes?: (ids: readonly string[]) => void;
  readonly onSelectEdge?: (key: string) => void;
  /** Double click on a node. */
  readonly onUnfold?: (id: string) => void;
  /** A node was dragged to a place of the layout: pin it there. */
  readonly onMoveNode?: (id: string, place: Point) => void;
  readonly onBackground?: () => void;
  /** How many nodes lie beyond each border of what is seen, whenever that changes; left and right are those of the screen. */
  readonly onOutside?: (outside: Outside, frame: Insets) => void;
}

/** The drawing, mounted in a container. It holds no state of the explorer beside what it was last shown. */
export interface Stage {
  /** Draws a view. With the same view, layout and measures as before, only the highlight changes. */
  readonly show: (view: View, layout: LayoutResult, highlight: Highlight, measured?: Measured | null) => void;
  /** All that is shown, as large as it gets. Follows the size of the container until the user moves the drawing. */
  readonly fit: () => void;
  /** What is looked at; null while that is all of it. */
  readonly camera: () => Camera | null;
  /** Looks there, now and in what is shown next, until the user moves the drawing; null: at all of it. */
  readonly look: (at: Camera | null) => void;
  /** Brings a node to the middle, near enough to read. */
  readonly focus: (id: string) => void;
  /** Whether a drag draws around nodes instead of moving things; Shift with a drag always does. */
  readonly setLasso: (lasso: boolean) => void;
  /** Moves towards nodes beyond a border, as far as it takes to see some. */
  readonly stepTowards: (side: OutsideSide) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Size of the drawing against `fit`; 1 is fitted. */
  readonly zoom: () => number;
  readonly setTheme: (theme: Theme) => void;
  readonly setDirection: (direction: 'ltr' | 'rtl') => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  /** Takes the size of the container and draws anew; the stage does so by itself when the size changes. */
  readonly resize: () => void;
  /** The neighbour that lies in a direction on screen, null when none does. */
  readonly nodeAtDirection: (from: string, direction: Direction) => string | null;
  /** Where a node is drawn, in pixels from the top left of the container; null when it is not shown. */
  readonly boxOf: (id: string) => Box | null;
  /** The middle of an edge's curve, null when it is not shown. */
  readonly edgeMiddle: (key: string) => { readonly x: number; readonly y: number } | null;
  /** The labels of the last frame. */
  readonly placedLabels: () => readonly PlacedLabel[];
  /**
   * What is seen, in the colours of a theme, for pictures of it: without marks of pointer and keys. Null while nothing is
   * drawn. It is of this moment; drawing it later gives what nodes and edges are then.
   */
  readonly sight: (colours?: Theme) => Sight | null;
  /** What draws: `none` until the container has a size and a renderer has been made. */
  readonly renderer: () => 'webgl' | 'canvas' | 'none';
  /** True while something moves. */
  readonly isMoving: () => boolean;
  /** The picture as it stands, at the resolution of the screen. */
  readonly snapshotPng: () => Promise<Blob>;
  /** Frees everything; the stage must not be used afterwards. */
  readonly kill: () => void;
}
