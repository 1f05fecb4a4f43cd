export type {
  LegendEntry,
  Picture,
  PictureEdge,
  PictureGround,
  PictureNode,
  Place,
  Slide,
  SlideDeck,
  SlideLine,
  SlideTable,
} from './slide.ts';
export {
  DECK_FORMAT_IDS,
  DECK_FORMATS,
  type DeckFormatEntry,
  type DeckFormatId,
  type DeckOptions,
  type FramedPicture,
  loadFramePicture,
  type PictureFrame,
} from './writers/index.ts';
