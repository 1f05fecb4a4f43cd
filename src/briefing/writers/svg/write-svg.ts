import type { Language } from '../../../model/index.ts';
import type { Picture } from '../../slide.ts';
import { FONT_STACK, OWN_FONTS } from '../look.ts';
import { escaped, inert } from '../text/inert.ts';
import { measureAt, wrapAtMost, wrapText } from '../text/wrap.ts';
import { legendMarkup } from './legend.ts';
import { element, textLine, titleOf } from './markup.ts';
import { pictureMarkup } from './picture-markup.ts';

/** What stands around a picture that is a file of its own. */
export interface PictureFrame {
  readonly title: string;
  /** Numbered from 1. */
  readonly sources: readonly string[];
  readonly sourcesNote: string;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
}

const MARGIN = 20;
const TITLE = { size: 19, line: 25, lines: 3 } as const;
const SOURCE = { size: 9.5, line: 13, lines: 3 } as const;

/** Extents of a picture with its frame, in its own units, and its markup. */
export interface FramedPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing, whatever drew it. */
export interface DrawnPicture
  extends Pick<Picture, 'width' | 'height' | 'background' | 'textColour' | 'legend' | 'description'> {
  /** Elements of SVG, in its own units. */
  readonly content: string;
  /** Style rules with the fonts that it is set in; empty where those of the reader are good enough. */
  readonly fontFaces: string;
}

/**
 * A picture with title, legend and sources as one SVG 1.1 file: nothing in it runs, nothing is fetched. Text stays text,
 * in the fonts of the screen where they are installed.
 */
export function framePicture(picture: Picture, frame: PictureFrame): FramedPicture {
  const content = pictureMarkup(picture, { direction: frame.direction, footnotes: frame.sources.length > 0 });
  return frameDrawing({ ...picture, content, fontFaces: '' }, frame);
}

/** The same for any drawing; with nothing to stand around it, there is no margin either. */
export function frameDrawing(picture: DrawnPicture, frame: PictureFrame): FramedPicture {
  const { direction } = frame;
  const title = inert(frame.title).trim();
  const note = inert(frame.sourcesNote).trim();
  const margin = title === '' && note === '' && frame.sources.length + picture.legend.length === 0 ? 0 : MARGIN;
  const width = picture.width + 2 * margin;
  const room = picture.width;
  const edge = direction === 'rtl' ? width - margin : margin;
  const anchor = direction === 'rtl' ? 'end' : 'start';
  const lines: string[] = [];
  let y = margin;
  const write = (texts: readonly string[], size: number, line: number, weight: number, sentence: boolean): void => {
    for (const text of texts) {
      const look = { size, fill: picture.textColour, weight, anchor, direction, sentence } as const;
      lines.push(textLine(text, edge, y + line / 2, look));
      y += line;
    }
  };
  if (title !== '') {
    write(wrapAtMost(title, room, measureAt(TITLE.size, true), TITLE.lines), TITLE.size, TITLE.line, 650, false);
    y += 10;
  }
  const top = y;
  y += picture.height + (margin > 0 ? 12 : 0);
  const legend = legendMarkup(picture, margin, y, room, direction);
  y += legend.height + (legend.height > 0 ? 10 : 0);
  for (const [at, source] of frame.sources.entries()) {
    const text = `${at + 1}. ${inert(source)}`;
    write(wrapAtMost(text, room, measureAt(SOURCE.size), SOURCE.lines), SOURCE.size, SOURCE.line, 400, true);
  }
  if (note !== '') {
    y += frame.sources.length > 0 ? 4 : 0;
    write(wrapText(note, room, measureAt(SOURCE.size)), SOURCE.size, SOURCE.line, 400, true);
  }
  const height = Math.ceil(y + margin);
  const content = [
    titleOf(title === '' ? picture.description : title),
    `<desc>${escaped(picture.description)}</desc>`,
    picture.fontFaces === '' ? '' : `<style>${picture.fontFaces}</style>`,
    element('rect', { width, height, fill: picture.background }),
    element(
      'svg',
      { x: margin, y: top, width: picture.width, height: picture.height, overflow: 'hidden' },
      picture.content,
    ),
    legend.markup,
    ...lines,
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: frame.language,
      'xml:lang': frame.language,
      'font-family': picture.fontFaces === '' ? FONT_STACK : OWN_FONTS,
    },
    content.join(''),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
