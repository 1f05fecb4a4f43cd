import type Document from 'pdfkit';
import { BADGE_ROOM } from '../../../drawing/index.ts';
import type { Picture, PictureEdge, PictureNode } from '../../slide.ts';
import { accentOn, badgeSize, INK, LABEL, remarkOn } from '../look.ts';
import { arrowOf, edgeOutline, footnoteMark, markPlace, outlineOf } from '../outline.ts';
import { LEGEND_ROW, LEGEND_SIZE, mirrored } from '../pages/geometry.ts';
import type { Block } from '../pages/page.ts';
import { legendHalf, placeLegend } from '../svg/legend.ts';
import { calloutBox } from '../svg/picture-markup.ts';
import { inert, inertLines } from '../text/inert.ts';
import { cutText } from '../text/wrap.ts';
import type { Typesetter } from './typesetter.ts';

type PictureBlock = Extract<Block, { kind: 'picture' }>;
type Way = 'ltr' | 'rtl';
/** The baseline below the middle of a line, in sizes. */
const CENTRAL = 0.355;
/** More characters than a picture has room for in one place. */
const LONGEST = 160;

/** A picture in its place on the page, with its legend. */
export function drawPicture(block: PictureBlock, document: Document, set: Typesetter, direction: Way): void {
  const { picture, scale } = block;
  const { x, y } = mirrored(block.rect, direction);
  document.save().translate(x, y).scale(scale);
  document.rect(0, 0, picture.width, picture.height).fill(picture.background);
  for (const part of picture.ground) drawGround(part, document, set, direction);
  for (const edge of picture.edges) drawEdge(edge, document);
  for (const node of picture.nodes) drawNode(node, picture, document, set, direction);
  if (block.footnotes)
    for (const edge of picture.edges) {
      const mark = footnoteMark(edge.footnotes);
      if (mark === '') continue;
      const middle = markPlace(edge, picture.nodes);
      const half = set.width(mark, 8.5) / 2 + 1;
      document.rect(middle.x - half, middle.y - 5, 2 * half, 10).fill(picture.background);
      const look = { size: 8.5, colour: picture.textColour, direction: 'ltr' } as const;
      set.line(mark, middle.x, middle.y + 8.5 * CENTRAL, 'middle', look);
    }
  for (const node of picture.nodes) drawLabel(node, picture, document, set, direction);
  for (const annotation of picture.annotations) drawAnnotation(annotation, picture, document, set, direction);
  document.restore();
  drawLegend(block, document, set, direction);
}

function drawGround(part: Picture['ground'][number], document: Document, set: Typesetter, direction: Way): void {
  switch (part.kind) {
    case 'band':
      document.rect(part.x, part.y, part.width, part.height).fill(part.fill);
      return;
    case 'ring':
      document.lineWidth(1).circle(part.at.x, part.at.y, part.radius).stroke(part.colour);
      return;
    case 'line':
      document.lineWidth(1).moveTo(part.from.x, part.from.y).lineTo(part.to.x, part.to.y).stroke(part.colour);
      return;
    case 'caption':
      inertLines(cutText(part.text, LONGEST))
        .split('\n')
        .forEach((line, at) => {
          const baseline = part.at.y + (at * 1.25 + CENTRAL) * part.size;
          set.line(line, part.at.x, baseline, part.anchor, { size: part.size, colour: part.colour, direction });
        });
  }
}

function drawEdge(edge: PictureEdge, document: Document): void {
  const { line, head } = edgeOutline(edge);
  document.lineWidth(edge.width).path(line);
  const [dash, space] = edge.dash ?? [];
  if (dash) document.dash(dash, { space: space ?? dash });
  document.stroke(edge.colour);
  if (dash) document.undash();
  document.path(head).fill(edge.colour);
}

function drawNode(node: PictureNode, picture: Picture, document: Document, set: Typesetter, direction: Way): void {
  if (node.emphasis)
    document
      .lineWidth(2)
      .path(outlineOf(node.shape, node.at, node.half, 4))
      .fillAndStroke(picture.background, accentOn(picture.background));
  document.path(outlineOf(node.shape, node.at, node.half)).fill(node.fill);
  const badge = cutText(inert(node.badge), LONGEST);
  if (badge === '') return;
  const room = 2 * node.half.x * BADGE_ROOM[node.shape];
  const size = badgeSize(2 * node.half.y, node.emphasis, (points) => set.width(badge, points, 600), room);
  const look = { size, weight: 600, colour: node.ink, direction } as const;
  set.line(badge, node.at.x, node.at.y + size * CENTRAL, 'middle', look);
}

/** Lines behind a name show through so little that it can be read. */
const VEIL = 0.75;

function drawLabel(
  { label, emphasis }: PictureNode,
  picture: Picture,
  document: Document,
  set: Typesetter,
  direction: Way,
): void {
  if (!label) return;
  const weight = emphasis ? 600 : 400;
  inertLines(cutText(label.text, LONGEST))
    .split('\n')
    .forEach((line, at) => {
      const baseline = label.at.y + at * LABEL.line + LABEL.size * CENTRAL;
      const look = { size: LABEL.size, weight, colour: picture.textColour, direction } as const;
      const width = set.width(line, LABEL.size, weight);
      const left = label.at.x - width * { start: 0, middle: 0.5, end: 1 }[label.anchor];
      const top = label.at.y + (at - 0.5) * LABEL.line;
      document.save().fillOpacity(VEIL).rect(left, top, width, LABEL.line).fill(picture.background).restore();
      set.line(line, label.at.x, baseline, label.anchor, look);
    });
}

function drawAnnotation(
  annotation: Picture['annotations'][number],
  picture: Picture,
  document: Document,
  set: Typesetter,
  direction: Way,
): void {
  const { kind, from, to } = annotation;
  const colour = remarkOn(picture.background);
  document.lineWidth(1.6);
  if (kind === 'area') {
    const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
    document.dash(6, { space: 4 }).roundedRect(x, y, Math.abs(to.x - from.x), Math.abs(to.y - from.y), 8);
    document.stroke(colour).undash();
  } else if (kind === 'arrow') drawEdge(arrowOf(annotation, colour), document);
  else document.moveTo(from.x, from.y).lineTo(to.x, to.y).stroke(colour);
  const box = calloutBox(annotation, picture);
  if (!box) return;
  document.lineWidth(1).roundedRect(box.left, box.top, box.width, box.height, 5);
  document.fillAndStroke(picture.background, colour);
  box.lines.forEach((line, at) => {
    const baseline = box.top + box.padding + (at + 0.5) * box.line + box.size * CENTRAL;
    const look = { size: box.size, colour: picture.textColour, direction };
    set.line(line, box.left + box.width / 2, baseline, 'middle', look);
  });
}

function drawLegend(block: PictureBlock, document: Document, set: Typesetter, direction: Way): void {
  const area = mirrored(block.legend, direction);
  for (const { entry, text, start, row } of placeLegend(block.picture.legend, area.width, LEGEND_SIZE)) {
    const y = area.y + (row + 0.5) * LEGEND_ROW;
    const x = direction === 'rtl' ? area.x + area.width - start - 8 : area.x + start + 8;
    const { shape, colour } = entry;
    if (shape === 'line' || shape === 'broken-line') {
      document
        .lineWidth(1.75)
        .moveTo(x - 8, y)
        .lineTo(x + 8, y);
      if (shape === 'broken-line') document.dash(4, { space: 3 });
      document.stroke(colour).undash();
    } else document.path(outlineOf(shape, { x, y }, legendHalf(shape))).fill(colour);
    const beside = direction === 'rtl' ? x - 14 : x + 14;
    const look = { size: LEGEND_SIZE, colour: INK.text, direction };
    set.line(text, beside, y + LEGEND_SIZE * CENTRAL, direction === 'rtl' ? 'end' : 'start', look);
  }
}
