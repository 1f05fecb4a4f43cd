import { type Box, type PlacedLabel, placeLabels } from '../../drawing/index.ts';
import { LETTERS, measure, measureStrong, place } from '../pictures/sheet.ts';
import type { Picture, PictureNode } from '../slide.ts';

/** How close the picture must be for more names: at each they are as large as the others are when it is seen whole. */
export const CLOSER = [1.5, 3, 6] as const;
export type Closer = (typeof CLOSER)[number];

/** A name that the whole picture has no room for. Places are those of the picture, letters `1 / closer` of its own. */
export interface CloserName {
  /** Position of its node in the picture. */
  readonly node: number;
  readonly closer: Closer;
  readonly label: NonNullable<PictureNode['label']>;
}

const LABEL_WIDTH = 110;
const MARGIN = 4;

/**
 * Names for the nodes that have none, the first step of closeness at which each finds room beside all shapes and all names
 * that are larger there. `textOf` gives the name of a node; those without a text stay without one.
 */
export function closerNames(picture: Picture, textOf: (node: number) => string): readonly CloserName[] {
  const { nodes, width, height } = picture;
  const found: CloserName[] = [];
  const taken: Box[] = nodes.flatMap((node) => [shapeOf(node), ...(node.label ? [boxOf(node.label, 1)] : [])]);
  const open = new Set(nodes.flatMap(({ label }, at) => (label === null && textOf(at) !== '' ? [at] : [])));
  for (const closer of CLOSER) {
    const wishes = [...open].map((at) => {
      const node = nodes[at]!;
      return {
        id: String(at),
        text: textOf(at),
        x: node.at.x * closer,
        y: node.at.y * closer,
        halfWidth: node.half.x * closer,
        halfHeight: node.half.y * closer,
        priority: -at,
        above: false,
        firm: false,
        lane: null,
        strong: false,
      };
    });
    const placed = placeLabels(
      wishes,
      taken.map((box) => scaled(box, closer)),
      {
        measure,
        measureStrong,
        lineHeight: LETTERS.line,
        width: LABEL_WIDTH,
        area: { left: MARGIN, top: MARGIN, right: width * closer - MARGIN, bottom: height * closer - MARGIN },
      },
    );
    for (const one of placed) {
      const name: CloserName = { node: Number(one.id), closer, label: labelOf(one, closer) };
      found.push(name);
      taken.push(boxOf(name.label, 1 / closer));
      open.delete(name.node);
    }
  }
  return found;
}

const scaled = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left * by,
  top: top * by,
  right: right * by,
  bottom: bottom * by,
});

const shapeOf = ({ at, half }: PictureNode): Box => ({
  left: at.x - half.x,
  top: at.y - half.y,
  right: at.x + half.x,
  bottom: at.y + half.y,
});

/** Where a name stands whose letters are so many times the usual ones. */
export function boxOf({ text, at, anchor }: CloserName['label'], size: number): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(measure)) * size;
  const left = at.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = at.y - (LETTERS.line * size) / 2;
  return { left, top, right: left + width, bottom: top + lines.length * LETTERS.line * size };
}

function labelOf({ lines, box, align }: PlacedLabel, closer: Closer): CloserName['label'] {
  const [anchor, x] =
    align === 'center'
      ? (['middle', (box.left + box.right) / 2] as const)
      : align === 'left'
        ? (['start', box.left] as const)
        : (['end', box.right] as const);
  return {
    text: lines.join('\n'),
    at: place({ x: x / closer, y: (box.top + LETTERS.line / 2) / closer }),
    anchor,
  };
}
