export type { Camera, CaptionText, Highlight } from '../drawing/index.ts';
export {
  COLOURED_GROUPS,
  encodeEdge,
  type Insets,
  LEGEND_LOOKS,
  type Measured,
  type Outside,
  type OutsideSide,
  PALETTES,
  type Theme as Colours,
  type Tint,
  tintColour,
} from '../drawing/index.ts';
export { mountStage } from './mount.ts';
export { prepareRenderer } from './renderer.ts';
export { drawSight, type Sight } from './sight.ts';
export type { Hover, Stage } from './stage.ts';
export type { Direction } from './walk.ts';
