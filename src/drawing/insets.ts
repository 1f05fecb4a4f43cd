import type { Insets } from './viewport.ts';

/** Height of the years or steps along the top edge. */
export const AXIS_HEIGHT = 34;
/** Narrower screens have lane titles turned by a quarter. */
export const NARROW = 660;
export const NARROW_GUTTER = 24;

/** What has lanes or years to put around it. */
interface Framed {
  readonly bands: readonly unknown[];
  readonly columns: readonly unknown[];
}

/** Nobody turns a sheet to read what stands beside its lanes: there the titles are upright, however narrow it is. */
export type Surface = 'screen' | 'sheet';
/** Room for the longest word of a lane title. */
const UPRIGHT_GUTTER = 128;

/** Width that the lane titles take at the side; on a narrow screen they are turned by a quarter. */
export function gutterWidth(scene: Framed, width: number, surface: Surface = 'screen'): number {
  if (scene.bands.length === 0) return 0;
  if (width < NARROW) return surface === 'sheet' ? UPRIGHT_GUTTER : NARROW_GUTTER;
  return Math.round(Math.min(168, Math.max(132, width * 0.14)));
}

export function frameInsets(scene: Framed, width: number, mirrored: boolean, surface: Surface = 'screen'): Insets {
  const gutter = gutterWidth(scene, width, surface);
  return {
    left: mirrored ? 0 : gutter,
    right: mirrored ? gutter : 0,
    top: scene.columns.length > 0 ? AXIS_HEIGHT : 0,
    bottom: 0,
  };
}
