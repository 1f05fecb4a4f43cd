export { type BriefMeOptions, briefMe } from './brief-me/brief-me.ts';
export type { SeenView, ViewPictureOptions } from './pictures/view-picture.ts';
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
export { type SlideOptions, toSlides } from './slides/to-slides.ts';
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

/** The screen as a file of its own; what it is written with is loaded when first wanted. */
export const loadPictureOfView = async () => (await import('./pictures/view-picture.ts')).pictureOfView;
