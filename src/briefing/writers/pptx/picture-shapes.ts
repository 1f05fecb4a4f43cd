import { BADGE_ROOM } from '../../../drawing/index.ts';
import type { Glyph, Language } from '../../../model/index.ts';
import type { Picture, PictureEdge, PictureGround, PictureNode, Place } from '../../slide.ts';
import { accentOn, badgeSize, LABEL, remarkOn } from '../look.ts';
import { footnoteMark, markPlace } from '../outline.ts';
import type { Rect } from '../pages/geometry.ts';
import type { Block } from '../pages/page.ts';
import { calloutBox } from '../svg/picture-markup.ts';
import { inert, inertLines } from '../text/inert.ts';
import { textWidth } from '../text/width.ts';
import {
  emu,
  type LineLook,
  lineOf,
  nameOf,
  paragraph,
  placeOf,
  presetGeometry,
  run,
  shape,
  textBody,
} from './drawing.ts';

type PictureBlock = Extract<Block, { kind: 'picture' }>;

export interface Drawing {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** A number for each shape of a slide. */
  readonly nextId: () => number;
}

/** Where lines can be joined to a preset shape, in the order of its connection sites: shares of its halves. */
const SQUARE_SITES = [
  [0, -1],
  [-1, 0],
  [0, 1],
  [1, 0],
] as const;
const ROUND = Math.SQRT1_2;
const ELLIPSE_SITES = [
  [0, -1],
  [-ROUND, -ROUND],
  [-1, 0],
  [-ROUND, ROUND],
  [0, 1],
  [ROUND, ROUND],
  [1, 0],
  [ROUND, -ROUND],
] as const;
const HEXAGON_SITES = [
  [1, 0],
  [0.5, 1],
  [-0.5, 1],
  [-1, 0],
  [-0.5, -1],
  [0.5, -1],
] as const;
/** Of a rectangle with one corner cut the sites go the other way round. */
const CUT_SITES = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

function sitesOf(glyph: Glyph): readonly (readonly [number, number])[] {
  if (glyph === 'circle' || glyph === 'ring') return ELLIPSE_SITES;
  if (glyph === 'hexagon') return HEXAGON_SITES;
  return glyph === 'page' ? CUT_SITES : SQUARE_SITES;
}

/** The shape of PowerPoint for a shape of the screen. */
export function geometryOf(glyph: Glyph, half: Place): string {
  const shorter = 2 * Math.min(half.x, half.y) || 1;
  switch (glyph) {
    case 'card':
      return presetGeometry('roundRect', { adj: (0.28 * half.y * 100_000) / shorter });
    case 'bar':
      return presetGeometry('roundRect', { adj: (0.3 * half.y * 100_000) / shorter });
    case 'pill':
      return presetGeometry('roundRect', { adj: 50_000 });
    case 'diamond':
      return presetGeometry('diamond');
    case 'hexagon':
      return presetGeometry('hexagon', { adj: ((half.x / 2) * 100_000) / shorter, vf: 115_470 });
    case 'page':
      return presetGeometry('snip1Rect', { adj: 27_500 });
    default:
      return presetGeometry('ellipse');
  }
}

const halfOf = (node: PictureNode): Place =>
  node.shape === 'circle' || node.shape === 'ring' ? { x: node.half.y, y: node.half.y } : node.half;

/** A picture as a group of shapes that can be taken apart: nodes, lines joined to them, and words. */
export function pictureShapes(block: PictureBlock, drawing: Drawing): string {
  const { picture, rect, scale } = block;
  const at = ({ x, y }: Place): Place => ({ x: rect.x + x * scale, y: rect.y + y * scale });
  const ids = new Map(picture.nodes.map((node) => [node.id, drawing.nextId()]));
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const groupId = drawing.nextId();
  const parts = [
    ...groundShapes(picture, at, scale, drawing, rect),
    ...picture.edges.map((edge) => connector(edge, nodes, ids, at, scale, drawing)),
    ...picture.nodes.map((node) => nodeShapes(node, ids.get(node.id)!, picture, at, scale, drawing)),
    ...(block.footnotes ? picture.edges.map((edge) => markShape(edge, picture, at, scale, drawing)) : []),
    ...picture.nodes.map((node) => labelShape(node, picture, at, scale, drawing)),
    ...picture.annotations.map((annotation) => annotationShapes(annotation, picture, at, scale, drawing)),
  ];
  const frame = `<a:xfrm><a:off x="${emu(rect.x)}" y="${emu(rect.y)}"/><a:ext cx="${emu(rect.width)}" cy="${emu(rect.height)}"/><a:chOff x="${emu(rect.x)}" y="${emu(rect.y)}"/><a:chExt cx="${emu(rect.width)}" cy="${emu(rect.height)}"/></a:xfrm>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${groupId}" name="${nameOf(picture.description)}" descr="${nameOf(picture.description)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${parts.join('')}</p:grpSp>`;
}

type At = (place: Place) => Place;

function groundShapes(picture: Picture, at: At, scale: number, drawing: Drawing, rect: Rect): string[] {
  const geometry = presetGeometry('rect');
  const ground = { id: drawing.nextId(), name: 'background', rect, geometry, fill: picture.background, line: null };
  return [shape(ground), ...picture.ground.map((part) => groundShape(part, at, scale, drawing))];
}

function groundShape(part: PictureGround, at: At, scale: number, drawing: Drawing): string {
  const { nextId } = drawing;
  switch (part.kind) {
    case 'band': {
      const rect = { ...at(part), width: part.width * scale, height: part.height * scale };
      const geometry = presetGeometry('rect');
      return shape({ id: nextId(), name: part.kind, rect, geometry, fill: part.fill, line: null });
    }
    case 'ring': {
      const corner = at({ x: part.at.x - part.radius, y: part.at.y - part.radius });
      const size = 2 * part.radius * scale;
      const line = { colour: part.colour, width: 0.75 };
      const rect = { ...corner, width: size, height: size };
      return shape({ id: nextId(), name: part.kind, rect, geometry: presetGeometry('ellipse'), fill: null, line });
    }
    case 'line':
      return straight(nextId(), part.kind, at(part.from), at(part.to), { colour: part.colour, width: 0.75 });
    case 'caption':
      return words(part.text, at(part.at), part.anchor, part.size * scale, part.colour, false, drawing);
  }
}

/** A line between two places; `joins` names the shapes that it is glued to. */
function straight(id: number, name: string, from: Place, to: Place, look: LineLook, joins = '', title = ''): string {
  const rect = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const flips = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`;
  const description = title === '' ? '' : ` descr="${nameOf(title)}"`;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${nameOf(name)}"${description}/><p:cNvCxnSpPr>${joins}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${placeOf(rect, 'a:xfrm', flips)}${presetGeometry('line')}${lineOf(look)}</p:spPr></p:cxnSp>`;
}

/** The connection site nearest to where a line ends on screen. */
function siteNear(node: PictureNode, end: Place): { readonly index: number; readonly place: Place } {
  const half = halfOf(node);
  const places = sitesOf(node.shape).map(([x, y]) => ({ x: node.at.x + x * half.x, y: node.at.y + y * half.y }));
  const distances = places.map(({ x, y }) => Math.hypot(x - end.x, y - end.y));
  const index = distances.indexOf(Math.min(...distances));
  return { index, place: places[index]! };
}

function connector(
  edge: PictureEdge,
  nodes: ReadonlyMap<string, PictureNode>,
  ids: ReadonlyMap<string, number>,
  at: At,
  scale: number,
  drawing: Drawing,
): string {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  const from = source ? siteNear(source, edge.from) : null;
  const to = target ? siteNear(target, edge.to) : null;
  const joins = [
    from ? `<a:stCxn id="${ids.get(edge.source)}" idx="${from.index}"/>` : '',
    to ? `<a:endCxn id="${ids.get(edge.target)}" idx="${to.index}"/>` : '',
  ].join('');
  const look = {
    colour: edge.colour,
    width: Math.max(0.75, edge.width * scale * 0.8),
    dash: edge.dash ? ('sysDash' as const) : null,
    arrow: true,
  };
  const [start, end] = [at(from?.place ?? edge.from), at(to?.place ?? edge.to)];
  const id = drawing.nextId();
  if (!edge.bend) return straight(id, edge.title, start, end, look, joins, edge.title);
  // Programs draw a connector that is no straight line with right angles: a curve is a shape.
  return curved(id, edge.title, at(edge.from), at(edge.bend), at(edge.to), look);
}

/** A curve as on screen. */
function curved(id: number, title: string, from: Place, bend: Place, to: Place, look: LineLook): string {
  const xs = [from.x, to.x, (from.x + 2 * bend.x + to.x) / 4];
  const ys = [from.y, to.y, (from.y + 2 * bend.y + to.y) / 4];
  const rect = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(1, Math.max(...xs) - Math.min(...xs)),
    height: Math.max(1, Math.max(...ys) - Math.min(...ys)),
  };
  const point = ({ x, y }: Place): string => `<a:pt x="${emu(x - rect.x)}" y="${emu(y - rect.y)}"/>`;
  const path = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(rect.width)}" h="${emu(rect.height)}" fill="none"><a:moveTo>${point(from)}</a:moveTo><a:quadBezTo>${point(bend)}${point(to)}</a:quadBezTo></a:path></a:pathLst></a:custGeom>`;
  return shape({ id, name: title, description: title, rect, geometry: path, fill: null, line: look });
}

function nodeShapes(node: PictureNode, id: number, picture: Picture, at: At, scale: number, drawing: Drawing): string {
  const half = halfOf(node);
  const centre = at(node.at);
  const around = (gap: number): Rect => {
    const [a, b] = [(half.x + gap) * scale, (half.y + gap) * scale];
    return { x: centre.x - a, y: centre.y - b, width: 2 * a, height: 2 * b };
  };
  const badge = inert(node.badge);
  const room = 2 * half.x * BADGE_ROOM[node.shape];
  const size = badgeSize(2 * half.y, node.emphasis, (points) => textWidth(badge, points, true), room) * scale;
  const text = paragraph(badge, run(badge, drawing.language, { size, colour: node.ink, bold: true }), 'ltr', {
    align: 'middle',
  });
  const ring = node.emphasis
    ? shape({
        id: drawing.nextId(),
        name: node.title,
        rect: around(4),
        geometry: geometryOf(node.shape, { x: half.x + 4, y: half.y + 4 }),
        fill: null,
        line: { colour: accentOn(picture.background), width: 2 * scale },
      })
    : '';
  return (
    ring +
    shape({
      id,
      name: node.title,
      description: node.title,
      rect: around(0),
      geometry: geometryOf(node.shape, half),
      fill: node.fill,
      line: null,
      text: textBody(text, { anchor: 'ctr', wraps: false }),
    })
  );
}

/** A box of words as wide as they are, at the end that the anchor says. */
function words(
  text: string,
  place: Place,
  anchor: 'start' | 'middle' | 'end',
  size: number,
  colour: string,
  bold: boolean,
  drawing: Drawing,
  ground: { readonly colour: string; readonly isVeil: boolean } | null = null,
): string {
  const lines = inertLines(text).split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, size, bold))) * 1.06 + 2;
  const line = size * (LABEL.line / LABEL.size);
  const x = anchor === 'middle' ? place.x - width / 2 : anchor === 'start' ? place.x : place.x - width;
  const rect = { x, y: place.y - line / 2, width, height: lines.length * line };
  const spacing = `<a:lnSpc><a:spcPts val="${Math.max(100, Math.round(line * 100))}"/></a:lnSpc>`;
  const paragraphs = lines.map((row) => {
    const align = alignAt(anchor, drawing.direction);
    return paragraph(row, run(row, drawing.language, { size, colour, bold }), drawing.direction, { align, spacing });
  });
  return shape({
    id: drawing.nextId(),
    name: lines.join(' '),
    rect,
    geometry: presetGeometry('rect'),
    fill: ground?.colour ?? null,
    isVeil: ground?.isVeil === true,
    line: null,
    text: textBody(paragraphs.join(''), { anchor: 'ctr', wraps: false }),
    isTextBox: true,
  });
}

/** Words stand against what they belong to: anchors are sides of the page, whichever way the text runs. */
const alignAt = (anchor: 'start' | 'middle' | 'end', direction: 'ltr' | 'rtl') =>
  anchor === 'middle' ? 'middle' : (anchor === 'start') === (direction === 'ltr') ? 'start' : 'far';

const labelShape = (node: PictureNode, picture: Picture, at: At, scale: number, drawing: Drawing): string =>
  node.label && node.label.text.trim() !== ''
    ? words(
        node.label.text,
        at(node.label.at),
        node.label.anchor,
        LABEL.size * scale,
        picture.textColour,
        node.emphasis,
        drawing,
        { colour: picture.background, isVeil: true },
      )
    : '';

function markShape(edge: PictureEdge, picture: Picture, at: At, scale: number, drawing: Drawing): string {
  if (edge.footnotes.length === 0) return '';
  const size = Math.max(6, 8.5 * scale);
  return words(
    footnoteMark(edge.footnotes),
    at(markPlace(edge, picture.nodes)),
    'middle',
    size,
    picture.textColour,
    false,
    { ...drawing, direction: 'ltr' },
    { colour: picture.background, isVeil: false },
  );
}

type Annotation = Picture['annotations'][number];

function annotationShapes(annotation: Annotation, picture: Picture, at: At, scale: number, drawing: Drawing): string {
  const { kind, from, to, text } = annotation;
  const colour = remarkOn(picture.background);
  const look: LineLook = { colour, width: 1.5 * scale, dash: kind === 'area' ? 'dash' : null, arrow: kind === 'arrow' };
  const corner = at({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) });
  const size = { width: Math.abs(to.x - from.x) * scale, height: Math.abs(to.y - from.y) * scale };
  const mark =
    kind === 'area'
      ? shape({
          id: drawing.nextId(),
          name: text,
          rect: { ...corner, ...size },
          geometry: presetGeometry('roundRect', { adj: 6000 }),
          fill: null,
          line: look,
        })
      : straight(drawing.nextId(), text, at(from), at(to), look);
  const box = calloutBox(annotation, picture);
  if (!box) return mark;
  const place = at({ x: box.left, y: box.top });
  const body = box.lines.map((line) =>
    paragraph(
      line,
      run(line, drawing.language, { size: box.size * scale, colour: picture.textColour }),
      drawing.direction,
      { align: 'middle' },
    ),
  );
  return (
    mark +
    shape({
      id: drawing.nextId(),
      name: text,
      rect: { ...place, width: box.width * scale, height: box.height * scale },
      geometry: presetGeometry('roundRect', { adj: 8000 }),
      fill: picture.background,
      line: { colour, width: 1 * scale },
      text: textBody(body.join(''), { anchor: 'ctr', wraps: false }),
    })
  );
}
