import { BADGE_ROOM } from '../../../drawing/index.ts';
import type { Picture, PictureEdge, PictureGround, PictureNode } from '../../slide.ts';
import { accentOn, badgeSize, LABEL, remarkOn } from '../look.ts';
import { arrowOf, edgeOutline, footnoteMark, markPlace, outlineOf } from '../outline.ts';
import { inert, inertLines } from '../text/inert.ts';
import { remarkWords } from '../text/remark-words.ts';
import { textWidth } from '../text/width.ts';
import { element, textLine, titleOf } from './markup.ts';

export interface PictureMarkupOptions {
  readonly direction: 'ltr' | 'rtl';
  /** Whether numbers of sources stand beside the lines. */
  readonly footnotes: boolean;
  /** Whether nodes, their names and edges carry their numbers (`data-node`, `data-name`, `data-link`), for a script. */
  readonly numbered?: boolean;
}

type Marks = Readonly<Record<string, number>>;

const RING = { gap: 4, width: 2 } as const;
const HOLE = 0.62;

/** What a picture shows, in its own units, without its legend: elements of SVG in the order of drawing. */
export function pictureMarkup(picture: Picture, options: PictureMarkupOptions): string {
  const { width, height, background } = picture;
  const marked = (name: string, number: number): Marks => (options.numbered ? { [name]: number } : {});
  return [
    element('rect', { x: 0, y: 0, width, height, fill: background }),
    ...picture.ground.map((part) => groundMarkup(part, background, options.direction)),
    ...picture.edges.map((edge, at) => edgeMarkup(edge, marked('data-link', at))),
    ...picture.nodes.map((node, at) => nodeMarkup(node, background, options.direction, marked('data-node', at))),
    ...(options.footnotes ? picture.edges.map((edge) => markMarkup(edge, picture)) : []),
    ...picture.nodes.map((node, at) => {
      const label = labelMarkup(node, picture, options.direction);
      return options.numbered && label !== '' ? element('g', marked('data-name', at), label) : label;
    }),
    ...picture.annotations.map((annotation) => annotationMarkup(annotation, picture, options.direction)),
  ].join('');
}

function groundMarkup(part: PictureGround, background: string, direction: 'ltr' | 'rtl'): string {
  switch (part.kind) {
    case 'band':
      return element('rect', { x: part.x, y: part.y, width: part.width, height: part.height, fill: part.fill });
    case 'line':
      return element('path', {
        d: `M ${part.from.x} ${part.from.y} L ${part.to.x} ${part.to.y}`,
        stroke: part.colour,
        fill: 'none',
      });
    case 'ring':
      return element('circle', { cx: part.at.x, cy: part.at.y, r: part.radius, stroke: part.colour, fill: 'none' });
    case 'caption':
      return inertLines(part.text)
        .split('\n')
        .map((line, at) =>
          textLine(line, part.at.x, part.at.y + at * part.size * 1.25, {
            size: part.size,
            fill: part.colour,
            weight: 500,
            anchor: part.anchor,
            halo: background,
            direction,
          }),
        )
        .join('');
  }
}

function edgeMarkup(edge: PictureEdge, marks: Marks): string {
  const { line, head } = edgeOutline(edge);
  return element(
    'g',
    marks,
    titleOf(edge.title) +
      element('path', {
        d: line,
        fill: 'none',
        stroke: edge.colour,
        'stroke-width': edge.width,
        'stroke-dasharray': edge.dash ? edge.dash.join(' ') : null,
      }) +
      element('path', { d: head, fill: edge.colour }),
  );
}

function markMarkup(edge: PictureEdge, { background, textColour, nodes }: Picture): string {
  if (edge.footnotes.length === 0) return '';
  const { x, y } = markPlace(edge, nodes);
  return textLine(footnoteMark(edge.footnotes), x, y, {
    size: 8.5,
    fill: textColour,
    anchor: 'middle',
    halo: background,
    direction: 'ltr',
  });
}

function nodeMarkup(node: PictureNode, background: string, direction: 'ltr' | 'rtl', marks: Marks): string {
  const badge = inert(node.badge);
  const room = 2 * node.half.x * BADGE_ROOM[node.shape];
  const size = badgeSize(2 * node.half.y, node.emphasis, (at) => textWidth(badge, at, true), room);
  const parts = [titleOf(node.title)];
  if (node.emphasis)
    parts.push(
      element('path', {
        d: outlineOf(node.shape, node.at, node.half, RING.gap),
        fill: background,
        stroke: accentOn(background),
        'stroke-width': RING.width,
      }),
    );
  parts.push(element('path', { d: outlineOf(node.shape, node.at, node.half), fill: node.fill }));
  if (node.shape === 'ring' && badge === '')
    parts.push(element('circle', { cx: node.at.x, cy: node.at.y, r: node.half.y * HOLE, fill: background }));
  if (badge !== '')
    parts.push(
      textLine(badge, node.at.x, node.at.y, { size, fill: node.ink, weight: 650, anchor: 'middle', direction }),
    );
  return element('g', marks, parts.join(''));
}

function labelMarkup({ label, emphasis }: PictureNode, picture: Picture, direction: 'ltr' | 'rtl'): string {
  if (!label) return '';
  return inertLines(label.text)
    .split('\n')
    .map((line, at) =>
      textLine(line, label.at.x, label.at.y + at * LABEL.line, {
        size: LABEL.size,
        fill: picture.textColour,
        weight: emphasis ? 600 : 400,
        anchor: label.anchor,
        halo: picture.background,
        direction,
      }),
    )
    .join('');
}

type Annotation = Picture['annotations'][number];

function annotationMarkup(annotation: Annotation, picture: Picture, direction: 'ltr' | 'rtl'): string {
  const { kind, from, to } = annotation;
  const colour = remarkOn(picture.background);
  const parts: string[] = [titleOf(annotation.text)];
  if (kind === 'area')
    parts.push(
      element('rect', {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.abs(to.x - from.x),
        height: Math.abs(to.y - from.y),
        rx: 8,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.5,
        'stroke-dasharray': '6 4',
      }),
    );
  else {
    const line = edgeOutline(arrowOf(annotation, colour));
    const d = kind === 'arrow' ? line.line : `M ${from.x} ${from.y} L ${to.x} ${to.y}`;
    parts.push(element('path', { d, stroke: colour, 'stroke-width': 1.6, fill: 'none' }));
    if (kind === 'arrow') parts.push(element('path', { d: line.head, fill: colour }));
  }
  const box = calloutBox(annotation, picture);
  if (box) {
    const { left, top, width, height, lines } = box;
    parts.push(
      element('rect', { x: left, y: top, width, height, rx: 5, fill: picture.background, stroke: colour }),
      ...lines.map((line, at) =>
        textLine(line, left + width / 2, top + box.padding + (at + 0.5) * box.line, {
          size: box.size,
          fill: picture.textColour,
          anchor: 'middle',
          direction,
        }),
      ),
    );
  }
  return element('g', {}, parts.join(''));
}

/** Where the words of an annotation stand, within the picture; null without words. */
export function calloutBox({ at, text }: Pick<Annotation, 'at' | 'text'>, picture: Pick<Picture, 'width' | 'height'>) {
  const words = remarkWords(text);
  if (!words) return null;
  const within = (value: number, most: number): number => Math.max(2, Math.min(value, most - 2));
  const left = within(at.x - words.width / 2, picture.width - words.width);
  const top = within(at.y - words.height / 2, picture.height - words.height);
  return { ...words, left, top };
}
