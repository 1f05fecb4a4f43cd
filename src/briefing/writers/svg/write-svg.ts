import type { Language } from '../../../model/index.ts';
import type { Picture } from '../../slide.ts';
import { FONT_STACK } from '../look.ts';
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

/**
 * A picture with title, legend and sources as one SVG 1.1 file: nothing in it runs, nothing is fetched. Text stays text,
 * in the fonts of the screen where they are installed.
 */
export function framePicture(picture: Picture, frame: PictureFrame): FramedPicture {
  const { direction } = frame;
  const width = picture.width + 2 * MARGIN;
  const room = picture.width;
  const edge = direction === 'rtl' ? width - MARGIN : MARGIN;
  const anchor = direction === 'rtl' ? 'end' : 'start';
  const lines: string[] = [];
  let y = MARGIN;
  const write = (texts: readonly string[], size: number, line: number, weight: number): void => {
    for (const text of texts) {
      const look = { size, fill: picture.textColour, weight, anchor, direction } as const;
      lines.push(textLine(text, edge, y + line / 2, look));
      y += line;
    }
  };
  const title = inert(frame.title).trim();
  if (title !== '') {
    write(wrapAtMost(title, room, measureAt(TITLE.size, true), TITLE.lines), TITLE.size, TITLE.line, 650);
    y += 10;
  }
  const top = y;
  y += picture.height + 12;
  const legend = legendMarkup(picture, MARGIN, y, room, direction);
  y += legend.height + (legend.height > 0 ? 10 : 0);
  for (const [at, source] of frame.sources.entries()) {
    const text = `${at + 1}. ${inert(source)}`;
    write(wrapAtMost(text, room, measureAt(SOURCE.size), SOURCE.lines), SOURCE.size, SOURCE.line, 400);
  }
  const note = inert(frame.sourcesNote).trim();
  if (note !== '') {
    y += frame.sources.length > 0 ? 4 : 0;
    write(wrapText(note, room, measureAt(SOURCE.size)), SOURCE.size, SOURCE.line, 400);
  }
  const height = Math.ceil(y + MARGIN);
  const content = [
    titleOf(title === '' ? picture.description : title),
    `<desc>${escaped(picture.description)}</desc>`,
    element('rect', { width, height, fill: picture.background }),
    element(
      'svg',
      { x: MARGIN, y: top, width: picture.width, height: picture.height, overflow: 'hidden' },
      pictureMarkup(picture, { direction, footnotes: frame.sources.length > 0 }),
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
      'font-family': FONT_STACK,
    },
    content.join(''),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
