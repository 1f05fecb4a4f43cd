import type { DeckWords } from '../../../i18n/index.ts';
import type { SlideDeck } from '../../slide.ts';
import { coverLines } from '../cover-lines.ts';
import { INK } from '../look.ts';
import {
  INDENT_SHARE,
  LEGEND_ROW,
  LEGEND_SIZE,
  LINE_SHARE,
  MARGIN,
  mirrored,
  NOTE,
  PAGE,
  PARAGRAPH_SHARE,
  type Rect,
  TABLE,
} from '../pages/geometry.ts';
import type { Block, Page, PlacedRow } from '../pages/page.ts';
import { NOTE_WIDTH } from '../pages/place-notes.ts';
import { marksBehind } from '../pages/place-parts.ts';
import { legendHalf, placeLegend } from '../svg/legend.ts';
import { inert } from '../text/inert.ts';
import { cutText } from '../text/wrap.ts';
import {
  emu,
  fillOf,
  NAMESPACES,
  nameOf,
  paragraph,
  placeholder,
  placeOf,
  presetGeometry,
  run,
  shape,
  textBody,
  tree,
} from './drawing.ts';
import { type Drawing, geometryOf, pictureShapes } from './picture-shapes.ts';

/** A first slide holds no longer title. */
const LONGEST_TITLE = 220;

/** A page as a slide: its title and text in the places of the layout, all else as shapes. */
export function slidePart(page: Page, deck: SlideDeck, words: DeckWords): string {
  let id = 1;
  const drawing: Drawing = {
    language: deck.language,
    direction: deck.direction,
    nextId: () => {
      id++;
      return id;
    },
  };
  const { direction, language } = deck;
  const parts = [
    placeholder(
      drawing.nextId(),
      page.title,
      'type="title"',
      page.titleRect,
      textBody(paragraph(page.title, run(page.title, language, { size: null, colour: null }), direction), {
        anchor: 'b',
      }),
    ),
    shape({
      id: drawing.nextId(),
      name: 'rule',
      rect: { x: MARGIN.side, y: page.rule, width: PAGE.width - 2 * MARGIN.side, height: 0 },
      geometry: presetGeometry('line'),
      fill: null,
      line: { colour: INK.accent, width: 1.25 },
    }),
    ...page.blocks.map((block) => blockShapes(block, deck, words, drawing)),
    notesShapes(page, deck, words, drawing),
    slideNumber(drawing, direction),
  ];
  return `<p:sld ${NAMESPACES}>${tree(parts.join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

const slideNumber = (drawing: Drawing, direction: 'ltr' | 'rtl'): string => {
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld>`;
  const side = direction === 'rtl' ? 'l' : 'r';
  return placeholder(
    drawing.nextId(),
    'slide number',
    'type="sldNum" sz="quarter" idx="12"',
    null,
    `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${side}"/>${field}</a:p></p:txBody>`,
  );
};

function blockShapes(block: Block, deck: SlideDeck, words: DeckWords, drawing: Drawing): string {
  switch (block.kind) {
    case 'text':
      return textShapes(block, deck, drawing);
    case 'picture': {
      const placed = { ...block, rect: mirrored(block.rect, deck.direction) };
      return pictureShapes(placed, drawing) + legendShapes(block, deck, drawing);
    }
    case 'table':
      return tableShapes(block, deck, words, drawing);
  }
}

function textShapes(block: Extract<Block, { kind: 'text' }>, deck: SlideDeck, drawing: Drawing): string {
  const { size } = block;
  const { language, direction } = deck;
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(size * LINE_SHARE * 100)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${Math.round(size * PARAGRAPH_SHARE * 100)}"/></a:spcAft>`;
  const paragraphs = block.lines.map(({ line, text }) => {
    const marks = marksBehind(line.footnotes);
    const runs =
      run(text, language, { size, colour: null }) + run(marks, language, { size, colour: INK.muted, raised: true });
    const indent = Math.round(size * INDENT_SHARE);
    const bullet =
      line.depth === 1
        ? `<a:pPr lvl="1" marL="${emu(indent)}" marR="0" indent="${emu(-indent)}"`
        : '<a:pPr marL="0" indent="0"';
    return paragraph(text, runs, direction, { spacing, isPoint: line.depth === 1 }).replace('<a:pPr', bullet);
  });
  const place = mirrored({ ...block.rect, height: block.rect.height + 2 }, direction);
  return placeholder(drawing.nextId(), 'text', 'idx="1"', place, textBody(paragraphs.join('')));
}

function legendShapes(
  block: Extract<Block, { kind: 'picture' }>,
  { language, direction }: SlideDeck,
  drawing: Drawing,
) {
  const placed = placeLegend(block.picture.legend, block.legend.width, LEGEND_SIZE);
  const area = mirrored(block.legend, direction);
  return placed
    .map(({ entry, text, start, width, row }) => {
      const y = area.y + (row + 0.5) * LEGEND_ROW;
      const x = direction === 'rtl' ? area.x + area.width - start - 8 : area.x + start + 8;
      const { colour, shape: kind } = entry;
      const half = kind === 'line' || kind === 'broken-line' ? { x: 8, y: 0.9 } : legendHalf(kind);
      const isLine = kind === 'line' || kind === 'broken-line';
      const rect = { x: x - half.x, y: y - half.y, width: 2 * half.x, height: 2 * half.y };
      const mark = shape({
        id: drawing.nextId(),
        name: text,
        rect: isLine ? { ...rect, y, height: 0 } : rect,
        geometry: isLine ? presetGeometry('line') : geometryOf(kind, half),
        fill: isLine ? null : colour,
        line: isLine ? { colour, width: 1.75, dash: kind === 'broken-line' ? 'sysDash' : null } : null,
      });
      // Broader than the words, as other fonts may be.
      const room = (width - 16) * 1.15;
      const left = direction === 'rtl' ? x - 14 - room : x + 14;
      const label = shape({
        id: drawing.nextId(),
        name: text,
        rect: { x: left, y: y - LEGEND_ROW / 2, width: room, height: LEGEND_ROW },
        geometry: presetGeometry('rect'),
        fill: null,
        line: null,
        text: textBody(paragraph(text, run(text, language, { size: LEGEND_SIZE, colour: INK.text }), direction), {
          anchor: 'ctr',
        }),
        isTextBox: true,
      });
      return mark + label;
    })
    .join('');
}

function tableShapes(block: Extract<Block, { kind: 'table' }>, deck: SlideDeck, words: DeckWords, drawing: Drawing) {
  const { widths, head, rows, rect, left } = block;
  const { direction, language } = deck;
  const rtl = direction === 'rtl';
  const border = (side: string, colour: string | null, width: number): string =>
    `<a:${side} w="${emu(width)}">${fillOf(colour)}</a:${side}>`;
  const cell = (text: string, bold: boolean): string => {
    const look = { size: TABLE.size, colour: bold ? INK.muted : INK.text, bold };
    const body = textBody(paragraph(text, run(text, language, look), direction), {}, 'a:txBody');
    const inset = emu(TABLE.padding);
    const line = bold ? border('lnB', INK.muted, 1) : border('lnB', INK.hairline, 0.75);
    return `<a:tc>${body}<a:tcPr marL="${inset}" marR="${inset}" marT="${inset}" marB="${inset}">${border('lnL', null, 0)}${border('lnR', null, 0)}${border('lnT', null, 0)}${line}<a:noFill/></a:tcPr></a:tc>`;
  };
  const row = ({ cells, height }: PlacedRow, bold: boolean): string =>
    `<a:tr h="${emu(height)}">${cells.map(({ text }) => cell(text, bold)).join('')}</a:tr>`;
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const table = `<a:tbl><a:tblPr firstRow="1"${rtl ? ' rtl="1"' : ''}/><a:tblGrid>${grid}</a:tblGrid>${row(head, true)}${rows.map((placed) => row(placed, false)).join('')}</a:tbl>`;
  const name = nameOf(head.cells.map(({ text }) => text).join(', '));
  const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${drawing.nextId()}" name="${name}" descr="${name}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placeOf(mirrored(rect, direction), 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${table}</a:graphicData></a:graphic></p:graphicFrame>`;
  if (left === 0) return frame;
  const place = { x: rect.x, y: rect.y + rect.height + 4, width: rect.width, height: TABLE.line };
  return frame + small(words('rows-left', { count: left }), place, deck, drawing);
}

function small(text: string, place: Rect, { language, direction }: SlideDeck, drawing: Drawing): string {
  const body = paragraph(text, run(text, language, { size: 11, colour: INK.muted }), direction);
  return shape({
    id: drawing.nextId(),
    name: text,
    rect: mirrored(place, direction),
    geometry: presetGeometry('rect'),
    fill: null,
    line: null,
    text: textBody(body),
    isTextBox: true,
  });
}

/** Sources at the foot of a slide: one box a column, each source a paragraph. */
function notesShapes({ notes }: Page, deck: SlideDeck, words: DeckWords, drawing: Drawing): string {
  if (!notes) return '';
  const { language, direction } = deck;
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(NOTE.line * 100)}"/></a:lnSpc>`;
  const rule = { x: MARGIN.side, y: notes.rect.y - 5, width: PAGE.width - 2 * MARGIN.side, height: 0 };
  const line = shape({
    id: drawing.nextId(),
    name: 'rule',
    rect: rule,
    geometry: presetGeometry('line'),
    fill: null,
    line: { colour: INK.hairline, width: 0.75 },
  });
  const columns = [0, 1].map((column) => {
    const items = notes.items.filter((item) => item.column === column);
    if (items.length === 0) return '';
    const paragraphs = items.map(({ text }) => {
      return paragraph(text, run(text, language, { size: NOTE.size, colour: INK.muted }), direction, { spacing });
    });
    const place = { ...notes.rect, x: notes.rect.x + column * (NOTE_WIDTH + NOTE.gap), width: NOTE_WIDTH };
    return shape({
      id: drawing.nextId(),
      name: words('sources'),
      rect: mirrored(place, direction),
      geometry: presetGeometry('rect'),
      fill: null,
      line: null,
      text: textBody(paragraphs.join('')),
      isTextBox: true,
    });
  });
  return line + columns.join('');
}

/** The first slide: title, what it is about, date, what was read and where the facts come from. */
export function coverPart(deck: SlideDeck): string {
  const { language, direction } = deck;
  const lines = coverLines(deck);
  const title = cutText(inert(deck.title), LONGEST_TITLE);
  const parts = [
    placeholder(
      2,
      title,
      'type="ctrTitle"',
      null,
      textBody(paragraph(title, run(title, language, { size: null, colour: null }), direction), { anchor: 'b' }),
    ),
    placeholder(
      3,
      'subtitle',
      'type="subTitle" idx="1"',
      null,
      textBody(
        lines
          .map(({ text, size, strong }) => {
            const look = { size, colour: strong ? INK.text : null };
            return paragraph(text, run(text, language, look), direction, {
              spacing: '<a:spcAft><a:spcPts val="800"/></a:spcAft>',
            });
          })
          .join(''),
      ),
    ),
  ];
  return `<p:sld ${NAMESPACES}>${tree(parts.join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
