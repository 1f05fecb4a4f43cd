import { type DeckWords, loadDeckWords } from '../../../i18n/index.ts';
import type { Picture, Slide, SlideDeck, SlideLine, SlideTable } from '../../slide.ts';
import { coverLines } from '../cover-lines.ts';
import { FONT_STACK, INK } from '../look.ts';
import { legendMarkup } from '../svg/legend.ts';
import { element } from '../svg/markup.ts';
import { pictureMarkup } from '../svg/picture-markup.ts';
import { escaped, inertLines } from '../text/inert.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './page-script.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';

/** Slides with more letters than this are set smaller. */
const DENSE = 700;
const DENSE_BESIDE = 420;

/**
 * A briefing as one page that plays by itself: it holds all that it shows and its policy refuses everything else, so
 * that it neither fetches nor runs what a label could say.
 */
export async function writeHtml(deck: SlideDeck): Promise<Uint8Array> {
  const words = await loadDeckWords(deck.language);
  const count = deck.slides.length + 1;
  const policy = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; script-src '${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  const slides = [
    coverMarkup(deck, words('slide', { at: 1, of: count })),
    ...deck.slides.map((slide, at) => slideMarkup(slide, deck, words('slide', { at: at + 2, of: count }), words)),
  ];
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${deck.language}" dir="${deck.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(deck.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<main>${slides.join('\n')}</main>`,
    navigation(words),
    `<script>${PAGE_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return new TextEncoder().encode(page);
}

const navigation = (words: DeckWords): string => {
  const button = (label: string, sign: string, more = ''): string =>
    `<button type="button" aria-label="${escaped(label)}" title="${escaped(label)}"${more}><span class="turn" aria-hidden="true">${sign}</span></button>`;
  return `<nav>${button(words('previous'), '‹')}<output aria-live="polite"></output>${button(words('next'), '›')}${button(words('notes'), '✎', ' aria-pressed="false"')}</nav>`;
};

const section = (kind: string, label: string, content: string): string =>
  `<section class="slide ${kind}" tabindex="-1" aria-label="${escaped(label)}">${content}</section>`;

const paragraph = (text: string, kind = ''): string =>
  text === '' ? '' : `<p dir="auto"${kind === '' ? '' : ` class="${kind}"`}>${escaped(text)}</p>`;

function coverMarkup(deck: SlideDeck, label: string): string {
  const lines = coverLines(deck).map(({ text, strong }) => paragraph(text, strong ? 'date' : ''));
  const content = `<h1 dir="auto">${escaped(deck.title)}</h1>${lines.join('')}`;
  return section('cover', label, `<div class="page">${content}</div>`);
}

function slideMarkup(slide: Slide, deck: SlideDeck, label: string, words: DeckWords): string {
  const beside = slide.pictures.length > 0;
  const letters = slide.lines.reduce((sum, { text }) => sum + text.length, 0);
  const written = [
    slide.lines.length > 0 ? linesMarkup(slide.lines) : '',
    slide.table ? tableMarkup(slide.table, words) : '',
  ].join('');
  const body = [
    written === '' ? '' : `<div class="words">${written}</div>`,
    beside
      ? `<div class="pictures${slide.pictures.length > 1 && written === '' ? ' beside' : ''}">${slide.pictures.map((picture) => figureMarkup(picture, deck, slide.footnotes.length > 0)).join('')}</div>`
      : '',
  ].join('');
  const page = `<h2 dir="auto">${escaped(slide.title)}</h2><div class="body">${body}</div>${sourcesMarkup(slide.footnotes, words('sources'))}`;
  const notes =
    slide.notes.trim() === ''
      ? ''
      : `<aside class="notes"><h3>${escaped(words('notes'))}</h3>${notesMarkup(slide.notes)}</aside>`;
  const dense = letters > (beside ? DENSE_BESIDE : DENSE) ? 'dense' : '';
  return section(dense, label, `<div class="page">${page}</div>${notes}`);
}

const notesMarkup = (notes: string): string =>
  inertLines(notes)
    .split('\n')
    .map((line) => `<p dir="auto">${escaped(line)}</p>`)
    .join('');

function linesMarkup(lines: readonly SlideLine[]): string {
  const parts: string[] = [];
  let listed = false;
  for (const { text, footnotes, depth } of lines) {
    if ((depth === 1) !== listed) parts.push(listed ? '</ul>' : '<ul>');
    listed = depth === 1;
    const name = listed ? 'li' : 'p';
    const mark = footnotes.length > 0 ? `<sup>${footnotes.map(Number).join(', ')}</sup>` : '';
    parts.push(`<${name} dir="auto">${escaped(text)}${mark}</${name}>`);
  }
  if (listed) parts.push('</ul>');
  return parts.join('');
}

function tableMarkup({ columns, rows, left }: SlideTable, words: DeckWords): string {
  const head = columns.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((text) => `<td dir="auto">${escaped(text)}</td>`).join('')}</tr>`)
    .join('');
  const more = left > 0 ? paragraph(words('rows-left', { count: left }), 'left') : '';
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>${more}`;
}

function figureMarkup(picture: Picture, { direction }: SlideDeck, footnotes: boolean): string {
  const legend = legendMarkup(picture, 0, picture.height + 8, picture.width, direction);
  const height = picture.height + (legend.height > 0 ? legend.height + 8 : 0);
  const ground = legend.height > 0 ? element('rect', { width: picture.width, height, fill: picture.background }) : '';
  const svg = element(
    'svg',
    {
      viewBox: `0 0 ${picture.width} ${height}`,
      role: 'img',
      'aria-label': picture.description,
      direction: 'ltr',
      'font-family': FONT_STACK,
      fill: INK.text,
    },
    ground + pictureMarkup(picture, { direction, footnotes }) + legend.markup,
  );
  return `<figure>${svg}</figure>`;
}

const sourcesMarkup = (footnotes: readonly string[], title: string): string =>
  footnotes.length === 0
    ? ''
    : `<footer class="sources"><h3>${escaped(title)}</h3><ol>${footnotes.map((text) => `<li dir="auto">${escaped(text)}</li>`).join('')}</ol></footer>`;
