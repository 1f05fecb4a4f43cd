export { type BriefMeOptions, briefMe } from './brief-me/brief-me.ts';
export { EMBED_CONTROLS, type EmbedControl } from './embed/controls.ts';
export type { EmbedOptions } from './embed/embedded-view.ts';
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
/** A scene in small; what draws it is loaded when first wanted. */
export const loadThumbnail = async () => (await import('./slides/thumbnail.ts')).thumbnailOf;

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

/** One view as a page to put into another; what writes it is loaded when first wanted. */
export const loadEmbed = async () => (await import('./embed/embed.ts')).embed;

/** The screen as a file of its own; what it is written with is loaded when first wanted. */
export const loadPictureOfView = async () => (await import('./pictures/view-picture.ts')).pictureOfView;
