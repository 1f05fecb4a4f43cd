import type { Slide, SlideDeck, SlideTable } from '../../slide.ts';
import { inert } from '../text/inert.ts';

/** A line of text in which Markdown finds nothing of its own: no mark, no element, no list. */
const written = (text: string): string =>
  inert(text)
    .replace(/ +/g, ' ')
    .replace(/[\\`*_[\]<>#|&]/g, '\\$&')
    // At the beginning of a line these make lists, headings and quotations.
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+~=])/, '\\$1');

/** A deck as Markdown: a section for each slide, sources as footnotes that are numbered through. */
export function writeMarkdown(deck: SlideDeck): string {
  const parts: string[] = [`# ${written(deck.title)}`];
  const { about = '', lines = [] } = deck.cover ?? {};
  parts.push(...[about, deck.date ?? '', ...lines].filter((text) => text !== '').map(written));
  const notes: string[] = [];
  for (const slide of deck.slides) parts.push(...sectionOf(slide, notes.push.bind(notes), notes.length));
  parts.push('---', written(deck.sourcesNote));
  if (notes.length > 0) parts.push(notes.map((text, at) => `[^${at + 1}]: ${written(text)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function sectionOf(
  { title, lines, table, pictures, footnotes, notes }: Slide,
  addNotes: (...texts: string[]) => number,
  before: number,
): string[] {
  addNotes(...footnotes);
  const parts = [`## ${written(title)}`];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) parts.push(list.join('\n'));
    list = [];
  };
  for (const line of lines) {
    const text = `${written(line.text)}${line.footnotes.map((number) => `[^${before + number}]`).join('')}`;
    if (line.depth === 1) list.push(`- ${text}`);
    else {
      endList();
      parts.push(text);
    }
  }
  endList();
  if (table) parts.push(tableOf(table));
  const said = new Set(lines.flatMap((line) => line.footnotes));
  for (const { description, edges } of pictures) {
    const marks = new Set(edges.flatMap((edge) => edge.footnotes).filter((number) => !said.has(number)));
    parts.push(`*${written(description)}*${[...marks].map((number) => `[^${before + number}]`).join('')}`);
    for (const number of marks) said.add(number);
  }
  if (notes !== '')
    parts.push(
      notes
        .split('\n')
        .map((line) => `> ${written(line)}`)
        .join('\n>\n'),
    );
  return parts;
}

function tableOf({ columns, rows, left }: SlideTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(written).join(' | ')} |`;
  const all = [row(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(row)];
  return left > 0 ? `${all.join('\n')}\n\n\\+ ${left}` : all.join('\n');
}
