import { type DeckWords, loadDeckWords } from '../../i18n/index.ts';
import type { LegendEntry } from '../slide.ts';
import { FONT_STACK, LABEL } from '../writers/look.ts';
import { legendMark } from '../writers/svg/legend.ts';
import { element, textLine } from '../writers/svg/markup.ts';
import { pictureMarkup } from '../writers/svg/picture-markup.ts';
import { escaped, inert, inertLines } from '../writers/text/inert.ts';
import { CLOSER, type CloserName } from './closer-names.ts';
import type { EmbedControl } from './controls.ts';
import { EMBED_SCRIPT, EMBED_SCRIPT_HASH } from './embed-script.ts';
import { EMBED_STYLE, EMBED_STYLE_HASH } from './embed-style.ts';
import type { EmbeddedView } from './embedded-view.ts';

/**
 * A view as one page that can be read and asked, and not changed, made to stand in another page. It holds all that it shows
 * and its policy refuses everything else, so that it neither fetches nor runs what a label could say; what its controls do
 * not tell is not in it.
 */
export async function writeEmbed(view: EmbeddedView, controls: readonly EmbedControl[]): Promise<Uint8Array> {
  const words = await loadDeckWords(view.language);
  const has = (control: EmbedControl): boolean => controls.includes(control);
  const policy = `default-src 'none'; style-src '${EMBED_STYLE_HASH}'; script-src '${EMBED_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${view.language}" dir="${view.direction}"${view.dark ? ' class="dark"' : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(view.title)}</title>`,
    `<style>${EMBED_STYLE}</style>`,
    '</head>',
    '<body>',
    headerOf(view, words, has),
    '<main>',
    `<div class="picture">${pictureOf(view, has('zoom'))}${has('zoom') ? zoomMarkup(words) : ''}</div>`,
    has('details')
      ? `<aside class="details" aria-label="${escaped(words('details'))}" aria-live="polite" hidden></aside>`
      : '',
    '</main>',
    footerOf(view, words, has),
    `<script type="application/json" id="data">${dataOf(view, words, has)}</script>`,
    `<script>${EMBED_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ];
  return new TextEncoder().encode(page.filter((line) => line !== '').join('\n'));
}

function pictureOf({ picture, direction, closer }: EmbeddedView, zooms: boolean): string {
  return element(
    'svg',
    {
      viewBox: `0 0 ${picture.width} ${picture.height}`,
      role: 'group',
      'aria-label': picture.description,
      direction: 'ltr',
      'font-family': FONT_STACK,
    },
    pictureMarkup(picture, { direction, footnotes: false, numbered: true }) +
      (zooms ? closer.map((name) => closerMarkup(name, picture, direction)).join('') : ''),
  );
}

/** Hidden until the picture is that close. */
function closerMarkup(
  { node, closer, label }: CloserName,
  { textColour, background }: EmbeddedView['picture'],
  direction: 'ltr' | 'rtl',
): string {
  const lines = inertLines(label.text).split('\n');
  const text = lines.map((line, at) =>
    textLine(line, label.at.x, label.at.y + (at * LABEL.line) / closer, {
      size: LABEL.size / closer,
      fill: textColour,
      anchor: label.anchor,
      halo: background,
      haloWidth: 3.5 / closer,
      direction,
    }),
  );
  return element('g', { 'data-name': node, class: `at${CLOSER.indexOf(closer) + 1}` }, text.join(''));
}

function headerOf({ title }: EmbeddedView, words: DeckWords, has: (control: EmbedControl) => boolean): string {
  const heading = has('title') ? `<h1 dir="auto">${escaped(title)}</h1>` : '';
  const parts = heading + (has('search') ? searchMarkup(words) : '');
  return parts === '' ? '' : `<header>${parts}</header>`;
}

const searchMarkup = (words: DeckWords): string =>
  `<div class="search" role="search"><input type="search" aria-label="${escaped(words('search'))}" placeholder="${escaped(words('search'))}" autocomplete="off"><ul class="found" hidden></ul></div>`;

function zoomMarkup(words: DeckWords): string {
  const button = (label: string, sign: string): string =>
    `<button type="button" aria-label="${escaped(label)}" title="${escaped(label)}"><span aria-hidden="true">${sign}</span></button>`;
  return `<div class="zoom">${button(words('closer'), '+')}${button(words('farther'), '−')}${button(words('whole'), '⤢')}</div>`;
}

function footerOf(view: EmbeddedView, words: DeckWords, has: (control: EmbedControl) => boolean): string {
  const { picture, sources, sourcesNote, leftOut } = view;
  const parts: string[] = [];
  if (has('legend') && picture.legend.length > 0)
    parts.push(
      `<details class="key" open><summary>${escaped(words('legend'))}</summary><ul class="legend">${picture.legend.map((entry) => legendItem(entry, picture.background)).join('')}</ul></details>`,
    );
  if (leftOut > 0) parts.push(`<p>${escaped(words('nodes-left', { count: leftOut }))}</p>`);
  if (has('sources')) {
    if (sources.length > 0)
      parts.push(
        `<details><summary>${escaped(words('sources'))} (${sources.length})</summary><ol tabindex="0" aria-label="${escaped(words('sources'))}">${sources.map((text) => `<li dir="auto">${escaped(text)}</li>`).join('')}</ol></details>`,
      );
    parts.push(`<p dir="auto">${escaped(sourcesNote)}</p>`);
  }
  return parts.length === 0 ? '' : `<footer>${parts.join('')}</footer>`;
}

const legendItem = (entry: LegendEntry, background: string): string =>
  `<li><svg viewBox="-9 -8 18 16" aria-hidden="true">${legendMark(entry, 0, 0, background)}</svg><span dir="auto">${escaped(entry.text)}</span></li>`;

/** What the script needs, as data that ends no element. */
function dataOf(view: EmbeddedView, words: DeckWords, has: (control: EmbedControl) => boolean): string {
  const data = {
    nodes: view.nodes,
    // Without details and sources nothing of them leaves.
    links: view.links.map(({ from, to, how, sources }) =>
      has('details') ? { from, to, how, sources: has('sources') ? sources : [] } : { from, to },
    ),
    zooms: has('zoom'),
    closer: CLOSER,
    words: {
      close: words('close'),
      out: words('links-out'),
      into: words('links-into'),
      nothing: words('nothing'),
      sources: has('sources') ? words('sources') : '',
    },
  };
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? inert(value) : value)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
