import type { DeckFormatEntry } from './deck-format.ts';

/** A new format is one folder and one entry here. */
const FORMATS = {
  md: {
    extension: 'md',
    mediaType: 'text/markdown',
    write: async (deck) => new TextEncoder().encode((await import('./markdown/write-markdown.ts')).writeMarkdown(deck)),
  },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (deck) => (await import('./docx/write-docx.ts')).writeDocx(deck),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html',
    write: async (deck) => (await import('./html/write-html.ts')).writeHtml(deck),
  },
  pptx: {
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    write: async (deck) => (await import('./pptx/write-pptx.ts')).writePptx(deck),
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (deck, options) => (await import('./pdf/write-pdf.ts')).writePdf(deck, options),
  },
} satisfies Readonly<Record<string, DeckFormatEntry>>;

export type DeckFormatId = keyof typeof FORMATS;
/** Every format of briefings. */
export const DECK_FORMATS: Readonly<Record<DeckFormatId, DeckFormatEntry>> = FORMATS;
export const DECK_FORMAT_IDS = Object.keys(DECK_FORMATS) as readonly DeckFormatId[];

export type { DeckFormatEntry, DeckOptions } from './deck-format.ts';
export type { FramedPicture, PictureFrame } from './svg/write-svg.ts';

/** A picture with title, legend and sources as SVG; what it is drawn with is loaded when first wanted. */
export const loadFramePicture = async () => (await import('./svg/write-svg.ts')).framePicture;
