import type { Palette, Scene, Viewport } from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import type { BriefingWords, Translate } from '../../i18n/index.ts';
import type { Language } from '../../model/index.ts';
import { textWidth } from '../writers/text/width.ts';

/** What a picture is drawn with. */
export interface Pen {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly words: BriefingWords;
  readonly t: Translate;
  readonly palette: Palette;
}

/** A scene of the drawing, and the part of it that is seen. */
export interface Sheet extends Pen {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly mirrored: boolean;
}

/** Sizes of letters, in units of the picture; those of the screen. */
export const LETTERS = {
  label: 11.5,
  line: 13.5,
  lane: 12.5,
  note: 11,
  year: 12,
  caption: 11.5,
  captionLine: 14,
} as const;

export const measure = (text: string): number => textWidth(text, LETTERS.label);
export const measureStrong = (text: string): number => textWidth(text, LETTERS.label, true);

/** Two numbers behind the point are more than eyes see; and equal pictures are equal texts. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
export const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: round(x), y: round(y) });
