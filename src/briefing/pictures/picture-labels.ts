import {
  type Box,
  collectLabels,
  curveOf,
  type DrawnNode,
  type EmphasisOf,
  type Highlight,
  type LabelStyle,
  type LabelWish,
  type PlacedLabel,
  placeLabels,
  pointOn,
} from '../../drawing/index.ts';
import { stanceLabel } from '../../model/index.ts';
import { clauseLabelOf, clauseName } from '../../store/index.ts';
import { LETTERS, measure, measureStrong, type Sheet } from './sheet.ts';

/** Room around the picture in which no name may stand. */
const MARGIN = 4;
/** A ring marks what is chosen: its gap to the shape, and its breadth. */
const RING = 5;
/** Beside a shape a name that is not its own would be read as a part of it, did it stand nearer. */
const AIR = 3;
/** Units between two places of a line that names keep clear of, and how clear. */
const STEP = 4;
const CLEAR = 1.5;

/** The part of the sheet that names may stand in. */
type Area = Pick<Box, 'left' | 'top' | 'right'>;

/**
 * Names of a picture. Nobody can move or point at it, so that whole names where no line runs come first, and those that
 * find no such place stand as they do on the screen.
 */
export function placeNames(
  sheet: Sheet,
  emphasis: EmphasisOf,
  highlight: Highlight,
  marked: (node: DrawnNode) => boolean,
  { left, top, right }: Area,
): ReadonlyMap<string, PlacedLabel> {
  const { scene, viewport } = sheet;
  const collected = collectLabels(scene, viewport, emphasis, highlight, null);
  const rings: Box[] = [];
  const wishes = collected.wishes.map((wish) => {
    const drawn = scene.nodes.get(wish.id)!;
    const text = toldVerb(sheet, drawn) ?? wish.text;
    if (!marked(drawn)) return { ...wish, text };
    const [halfWidth, halfHeight] = [wish.halfWidth + RING, wish.halfHeight + RING];
    const { x, y } = wish;
    rings.push({ left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight });
    return { ...wish, text, halfWidth, halfHeight };
  });
  const style = {
    measure,
    measureStrong,
    lineHeight: LETTERS.line,
    width: Math.max(84, viewport.scale * 1.4),
    area: {
      left: left + MARGIN,
      top: top + MARGIN,
      right: right - MARGIN,
      bottom: viewport.height - MARGIN,
    },
  };
  const shapes = [...collected.obstacles, ...rings].map(withAir);
  return clearOfLines(wishes, shapes, linesOf(sheet), style);
}

const withAir = (box: Box): Box => ({ ...box, left: box.left - AIR, right: box.right + AIR });

/** Most times that names are placed anew around those that would be lost. */
const MOST_TRIES = 6;

/** As many names as without a look at the lines; what would be lost for the sake of others keeps its place. */
function clearOfLines(
  wishes: readonly LabelWish[],
  shapes: readonly Box[],
  lines: readonly Box[],
  style: LabelStyle,
): ReadonlyMap<string, PlacedLabel> {
  const usual = new Map(placeLabels(wishes, shapes, style).map((label) => [label.id, label]));
  const kept = new Map<string, PlacedLabel>();
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const placed = new Map(kept);
    const place = (obstacles: readonly Box[], accepts: (label: PlacedLabel) => boolean): void => {
      const open = wishes.filter(({ id }) => !placed.has(id));
      const taken = [...placed.values()].map(({ box }) => box);
      for (const label of placeLabels(open, [...shapes, ...obstacles, ...taken], style).filter(accepts))
        placed.set(label.id, label);
    };
    place(lines, isWhole);
    place([], () => true);
    const lost = [...usual.values()].filter(({ id }) => !placed.has(id));
    if (lost.length === 0) return placed;
    for (const label of lost) kept.set(label.id, label);
  }
  return usual;
}

const isWhole = ({ lines }: PlacedLabel): boolean => lines.at(-1)?.endsWith('…') !== true;

/** Where lines run: small boxes along each. */
function linesOf({ scene, viewport }: Sheet): readonly Box[] {
  const boxes: Box[] = [];
  for (const drawn of scene.edges.values()) {
    const curve = curveOf(drawn, viewport);
    if (!curve) continue;
    const { start, end } = curve;
    const steps = Math.max(2, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP));
    for (let at = 0; at <= steps; at++) {
      const { x, y } = pointOn(curve, at / steps);
      boxes.push({ left: x - CLEAR, right: x + CLEAR, top: y - CLEAR, bottom: y + CLEAR });
    }
  }
  return boxes;
}

/** A clause whose line leads to whom it tells is named by what it does and its number: `instructs 2`. */
function toldVerb({ graph, language }: Sheet, { node, edges }: DrawnNode): string | null {
  if (node.legend !== 'clause') return null;
  const told = edges.filter(({ edge }) => edge.type === 'mandates' && edge.source === node.id);
  const verbs = new Set(told.flatMap(({ edge }) => edge.verbs));
  const [verb] = verbs;
  if (verb === undefined || verbs.size > 1) return null;
  return clauseLabelOf(
    { head: stanceLabel(verb, language), items: clauseName(graph, node.id, language).items },
    language,
  );
}
