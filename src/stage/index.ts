export type { Camera } from './camera.ts';
export type { CaptionText } from './captions.ts';
export type { Highlight } from './emphasis.ts';
export { encodeEdge, LEGEND_LOOKS, type Measured, type Tint } from './encode.ts';
export { mountStage } from './mount.ts';
export { PALETTES, type Theme as Colours } from './palette.ts';
export type { Hover, Stage } from './stage.ts';
export { COLOURED_GROUPS, tintColour } from './styles.ts';
export type { Direction } from './walk.ts';
