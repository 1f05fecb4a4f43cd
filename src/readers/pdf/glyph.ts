/** What is printed with one stroke of a font. Measures in points, `y` downwards, within a frame that makes text level. */
export interface Glyph {
  /** Left end of the advance on the baseline. */
  x: number;
  y: number;
  width: number;
  readonly size: number;
  readonly text: string;
  readonly style: Style;
  readonly sight: Sight;
  /** Tagged by the file as no part of the text, as heads and feet of pages are. */
  readonly artifact: boolean;
}

/** How a font looks, as far as that tells headings from text. */
export interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** `layer`: drawn without ink, as programs do that read scans; `hidden`: white, tiny, off the page, switched off. */
export type Sight = 'seen' | 'layer' | 'hidden';

/** Glyphs of one page that run in one direction. */
export interface Direction {
  /** Degrees, clockwise on the page. */
  readonly angle: number;
  readonly glyphs: Glyph[];
}

/** A rectangle on the page as it is shown: from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const PRESENTATION = /[\ufb00-\ufdff\ufe70-\ufeff\u2e80-\u2fdf\uf900-\ufaff]/;

/**
 * The letters of a glyph: ligatures, positional forms of Arabic and radicals that stand for Han characters become the
 * letters that they show; everything else stays as printed. Spacing forms of vowel marks lose their space.
 */
export function lettersOf(text: string): string {
  if (!PRESENTATION.test(text)) return text.includes('\0') ? text.replaceAll('\0', '') : text;
  return text.normalize('NFKC').replace(/ (?=\p{M})/gu, '');
}
