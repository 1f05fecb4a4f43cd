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
