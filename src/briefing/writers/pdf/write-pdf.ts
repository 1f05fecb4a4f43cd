import { loadDeckWords } from '../../../i18n/index.ts';
import type { SlideDeck } from '../../slide.ts';
import type { DeckOptions } from '../deck-format.ts';
import { OFFICE_LANGUAGES } from '../ooxml/package.ts';
import { PAGE } from '../pages/geometry.ts';
import { makePages } from '../pages/make-pages.ts';
import { inert } from '../text/inert.ts';
import { cutText } from '../text/wrap.ts';
import { drawCover, drawPage } from './draw-page.ts';
import { loadFonts } from './fonts.ts';
import { makeTypesetter } from './typesetter.ts';

/** What a document says when it is not known when it was made. */
const UNDATED = '1980-01-01';
const LONGEST_COVER = 1500;

/**
 * A briefing as PDF 1.7: drawn as lines and letters that can be found and copied in reading order, tagged, with
 * bookmarks. Of fonts it holds the letters that it uses. Rejects when a font cannot be had.
 */
export async function writePdf(whole: SlideDeck, { loadFont, tell }: DeckOptions): Promise<Uint8Array> {
  const deck = {
    ...whole,
    title: cutText(whole.title, LONGEST_COVER),
  };
  const [words, { default: Document }, { toBytes }, { default: makeBidi }] = await Promise.all([
    loadDeckWords(deck.language),
    import('pdfkit'),
    import('pdfkit/output'),
    import('bidi-js'),
  ]);
  const pages = deck.slides.flatMap((slide) => makePages(slide));
  const bidi = makeBidi();
  const rows = words('rows-left', { count: 1_234_567_890 });
  const texts = [rows, ...textsOf([deck, pages])];
  const mirrors = texts.map((text) => [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? '').join(''));
  const fonts = await loadFonts([...texts, ...mirrors, '…•?0123456789., '], loadFont);
  const title = inert(deck.title).trim();
  const document = new Document({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    lang: OFFICE_LANGUAGES[deck.language],
    displayTitle: true,
    info: {
      Title: title,
      Creator: 'Recital',
      Producer: 'Recital',
      CreationDate: new Date(`${dateOf(deck)}T00:00:00Z`),
    },
  });
  const bytes = toBytes(document);
  const desk = { document, set: makeTypesetter(document, fonts, bidi), deck, words };
  document.addPage();
  document.outline.addItem(title);
  drawCover(desk);
  let slide: string | null = null;
  pages.forEach((page, at) => {
    document.addPage();
    if (page.slide !== slide) document.outline.addItem(page.title.replace(/ \(1\/\d+\)$/, ''));
    slide = page.slide;
    drawPage(page, at + 2, desk);
    tell?.((at + 1) / (pages.length + 1));
  });
  document.end();
  return bytes;
}

const dateOf = ({ date }: SlideDeck): string => (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : UNDATED);

/** Every text in a value of plain data. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield inert(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsOf(part);
}
