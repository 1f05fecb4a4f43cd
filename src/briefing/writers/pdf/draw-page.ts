import type Document from 'pdfkit';
import type { Structure } from 'pdfkit';
import type { DeckWords } from '../../../i18n/index.ts';
import type { SlideDeck } from '../../slide.ts';
import { coverLines } from '../cover-lines.ts';
import { INK } from '../look.ts';
import {
  FOOT,
  INDENT_SHARE,
  LINE_SHARE,
  MARGIN,
  mirrored,
  NOTE,
  PAGE,
  PARAGRAPH_SHARE,
  ROOM,
  TABLE,
  TITLE,
} from '../pages/geometry.ts';
import type { Block, Page, PlacedLine, PlacedRow } from '../pages/page.ts';
import { NOTE_WIDTH } from '../pages/place-notes.ts';
import { marksBehind } from '../pages/place-parts.ts';
import { directionOfSentence, inert } from '../text/inert.ts';
import { drawPicture } from './draw-picture.ts';
import type { TextLook, Typesetter } from './typesetter.ts';

export interface Desk {
  readonly document: Document;
  readonly set: Typesetter;
  readonly deck: SlideDeck;
  readonly words: DeckWords;
}

/** The baseline in a line, in its height. */
const BASELINE = 0.74;
/** Numbers of sources: large and low enough that programs which read the text again keep them in their line. */
const RAISED = 0.78;

/** Lines below each other from the side where they begin; gives the end of the last. */
function drawRows(
  desk: Desk,
  rows: readonly string[],
  x: number,
  width: number,
  top: number,
  line: number,
  look: TextLook,
): void {
  const rtl = desk.deck.direction === 'rtl';
  const direction = directionOfSentence(rows.join(' '), desk.deck.direction);
  const own = { ...look, direction, isOfSentence: true };
  rows.forEach((row, at) => {
    desk.set.line(row, rtl ? PAGE.width - x : x, top + (at + BASELINE) * line, rtl ? 'end' : 'start', own);
  });
  void width;
}

const artifact = ({ document }: Desk, draw: () => void): void => {
  document.markContent('Artifact');
  draw();
  document.endMarkedContent();
};

const rule = (desk: Desk, y: number, colour: string, width: number): void =>
  artifact(desk, () => {
    desk.document
      .lineWidth(width)
      .moveTo(MARGIN.side, y)
      .lineTo(PAGE.width - MARGIN.side, y)
      .stroke(colour);
  });

export function drawPage(page: Page, number: number, desk: Desk): void {
  const { document, deck } = desk;
  const { direction } = deck;
  const section = document.struct('Sect', { title: page.title });
  const add = (structure: Structure): void => {
    section.add(structure);
    structure.end();
  };
  rule(desk, page.rule, INK.accent, 1.25);
  add(
    document.struct('H1', {}, () => {
      const look = { size: TITLE.size, weight: 600, colour: INK.text, direction } as const;
      drawRows(desk, page.heading, MARGIN.side, ROOM, page.titleRect.y, TITLE.line, look);
    }),
  );
  for (const block of page.blocks) drawBlock(block, desk, add);
  if (page.notes) drawNotes(page.notes, desk, add);
  artifact(desk, () => {
    const look = { size: 9, colour: INK.muted, direction } as const;
    const rtl = direction === 'rtl';
    desk.set.line(String(number), rtl ? FOOT.x : FOOT.x + FOOT.width, FOOT.y + 10, rtl ? 'start' : 'end', look);
  });
  document.addStructure(section);
  section.end();
}

function drawBlock(block: Block, desk: Desk, add: (structure: Structure) => void): void {
  const { document, deck } = desk;
  switch (block.kind) {
    case 'picture':
      add(
        document.struct('Figure', { alt: inert(block.picture.description) }, () =>
          drawPicture(block, document, desk.set, deck.direction),
        ),
      );
      return;
    case 'table':
      drawTable(block, desk, add);
      return;
    case 'text': {
      let top = block.rect.y;
      for (const line of block.lines) {
        const start = top;
        const rows = rowsOf(line, block, desk);
        add(document.struct('P', {}, () => drawLine(line, rows, block, start, desk)));
        // Lines are measured broader than this font is: fewer may be needed.
        top += line.height - (line.rows.length - rows.length) * block.size * LINE_SHARE;
      }
    }
  }
}

type TextBlock = Extract<Block, { kind: 'text' }>;

const marksOf = ({ line }: PlacedLine): string => marksBehind(line.footnotes);

const indentOf = ({ line }: PlacedLine, size: number): number => line.depth * size * INDENT_SHARE;

const rowsOf = (placed: PlacedLine, { size, rect }: TextBlock, { set }: Desk): readonly string[] =>
  set.lines(placed.text + marksOf(placed), rect.width - indentOf(placed, size), size, 400, placed.rows);

function drawLine(placed: PlacedLine, rows: readonly string[], block: TextBlock, top: number, desk: Desk): void {
  const { size, rect } = block;
  const { x } = rect;
  const { direction } = desk.deck;
  const rtl = direction === 'rtl';
  const indent = indentOf(placed, size);
  const marks = marksOf(placed);
  const small = size * RAISED;
  // Points run as the document does, as their signs do.
  const own = placed.line.depth === 1 ? direction : directionOfSentence(placed.text, direction);
  const look = { size, colour: INK.text, direction: own, isOfSentence: true } as const;
  const line = size * LINE_SHARE;
  const side = (at: number): number => (rtl ? PAGE.width - at : at);
  if (placed.line.depth === 1)
    desk.set.line('•', side(x + size * 0.35), top + BASELINE * line, rtl ? 'end' : 'start', look);
  rows.forEach((row, at) => {
    const last = at === rows.length - 1 && marks !== '' && row.endsWith(marks.trim());
    const words = last ? row.slice(0, row.length - marks.trim().length).trimEnd() : row;
    const baseline = top + (at + BASELINE) * line;
    const start = x + indent;
    desk.set.line(words, side(start), baseline, rtl ? 'end' : 'start', look);
    if (!last) return;
    const behind = start + desk.set.width(words, size) + small * 0.3;
    const raised = { size: small, colour: INK.muted, direction } as const;
    desk.set.line(marks.trim(), side(behind), baseline - size * 0.2, rtl ? 'end' : 'start', raised);
  });
}

function drawTable(block: Extract<Block, { kind: 'table' }>, desk: Desk, add: (structure: Structure) => void): void {
  const { document, set, deck, words } = desk;
  const { direction } = deck;
  const rtl = direction === 'rtl';
  const table = document.struct('Table', {});
  let top = block.rect.y;
  const drawRow = ({ cells, height }: PlacedRow, isHead: boolean): void => {
    const row = document.struct('TR', {});
    let x = block.rect.x;
    cells.forEach(({ text, rows }, at) => {
      const width = block.widths[at]!;
      const [left, start] = [x + TABLE.padding, top + TABLE.padding];
      const weight = isHead ? 600 : 400;
      const cell = document.struct(isHead ? 'TH' : 'TD', {}, () => {
        const look = { size: TABLE.size, weight, colour: isHead ? INK.muted : INK.text, direction } as const;
        const lines = set.lines(text, width - 2 * TABLE.padding, TABLE.size, weight, rows);
        drawRows(desk, lines, left, width, start, TABLE.line, look);
      });
      row.add(cell);
      cell.end();
      x += width;
    });
    top += height;
    table.add(row);
    row.end();
    rule(desk, top, isHead ? INK.muted : INK.hairline, isHead ? 1 : 0.75);
  };
  drawRow(block.head, true);
  for (const row of block.rows) drawRow(row, false);
  add(table);
  if (block.left === 0) return;
  add(
    document.struct('P', {}, () => {
      const look = { size: 11, colour: INK.muted, direction } as const;
      const text = words('rows-left', { count: block.left });
      set.line(text, rtl ? PAGE.width - block.rect.x : block.rect.x, top + 17, rtl ? 'end' : 'start', look);
    }),
  );
}

function drawNotes({ rect, items }: NonNullable<Page['notes']>, desk: Desk, add: (structure: Structure) => void): void {
  const { document, set, deck } = desk;
  rule(desk, rect.y - 5, INK.hairline, 0.75);
  for (const { text, rows, column, top } of items)
    add(
      document.struct('Note', {}, () => {
        const lines = set.lines(text, NOTE_WIDTH, NOTE.size, 400, rows);
        const look = { size: NOTE.size, colour: INK.muted, direction: deck.direction } as const;
        drawRows(desk, lines, rect.x + column * (NOTE_WIDTH + NOTE.gap), NOTE_WIDTH, rect.y + top, NOTE.line, look);
      }),
    );
}

/** The first page: title, what it is about, date, what was read and where the facts come from. */
export function drawCover(desk: Desk): void {
  const { document, set, deck } = desk;
  const { direction } = deck;
  const bar = mirrored({ x: 0, y: 0, width: 14, height: PAGE.height }, direction);
  artifact(desk, () => document.rect(bar.x, bar.y, bar.width, bar.height).fill(INK.accent));
  const section = document.struct('Sect', {});
  const write = (
    type: string,
    text: string,
    top: number,
    most: number,
    size: number,
    weight: 400 | 600,
    colour: string,
  ): number => {
    if (text === '') return top;
    const lines = set
      .lines(
        text,
        ROOM - 120,
        size,
        weight,
        Array.from({ length: 400 }, () => ''),
      )
      .slice(0, most);
    const line = size * LINE_SHARE;
    const structure = document.struct(type, {}, () =>
      drawRows(desk, lines, MARGIN.side + 26, ROOM, top, line, { size, weight, colour, direction }),
    );
    section.add(structure);
    structure.end();
    return top + lines.length * line + size * PARAGRAPH_SHARE;
  };
  let top = write('H1', inert(deck.title).trim(), 130, 4, 36, 600, INK.text) + 10;
  for (const { text, size, strong } of coverLines(deck))
    top = write('P', text, top, 4, size, 400, strong ? INK.text : INK.muted);
  document.addStructure(section);
  section.end();
}
