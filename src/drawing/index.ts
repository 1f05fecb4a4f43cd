export type { Brush } from './brush.ts';
export { type Camera, cameraOf, viewportOf } from './camera.ts';
export { captionWords } from './caption-words.ts';
export {
  CAPTION_LINE,
  CAPTION_SIZE,
  type CaptionOf,
  type CaptionText,
  onEllipse,
  type PlacedCaption,
  placeCaptions,
} from './captions.ts';
export { ARROW_GAP, pointOn, START_GAP } from './curves.ts';
export { type DrawnEdge, type DrawnNode, neighboursOf } from './drawn.ts';
export { computeEmphasis, type Emphasis, type EmphasisOf, type Highlight } from './emphasis.ts';
export { encodeEdge, LEGEND_LOOKS, type Measured, type Tint } from './encode.ts';
export { BADGE_ROOM, type Box, cornerOf, FOLD, GLYPH_NUMBERS, tracePath, type Vector } from './geometry.ts';
export { curveOf, type Hit, hitTest } from './hits.ts';
export { AXIS_HEIGHT, frameInsets, gutterWidth, NARROW, NARROW_GUTTER } from './insets.ts';
export { type LabelStyle, type LabelWish, type PlacedLabel, placeLabels } from './label-placement.ts';
export { collectLabels } from './label-wishes.ts';
export { curvesInSight, inkOf, type Lines, MOST_CURVES } from './lines.ts';
export { type Outside, type OutsideSide, outsideOf, stepTowards } from './outside.ts';
export { mixColours, PALETTES, type Palette, type Theme } from './palette.ts';
export { type PlacedRemark, placeRemarks, type RemarkWish } from './remarks.ts';
export {
  buildInParts,
  buildScene,
  chooseProjection,
  type Projection,
  type Scene,
  unproject,
  updateCurves,
} from './scene.ts';
export { COLOURED_GROUPS, type EdgeStyle, type NodeStyle, styleEdge, styleNode, tintColour } from './styles.ts';
export { fitText, isolate, type Measure } from './text-fit.ts';
export {
  aboutLine,
  aroundPoint,
  BADGED_SCALE,
  fitViewport,
  type Insets,
  keepInSight,
  nodeScale,
  panBy,
  takeIn,
  toScreen,
  toWorld,
  type Viewport,
  zoomAt,
} from './viewport.ts';
