import { type Box, contains, overlaps } from './geometry.ts';
import { fitText, type Measure } from './text-fit.ts';

/** A name that wants to stand at a node. Pixels. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Middle of the node. */
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Higher comes first. */
  readonly priority: number;
  /** Arrows come in from below: the name rather stands above. */
  readonly above: boolean;
  /** On the other side it would cover arrows: rather cut the name than put it there. */
  readonly firm: boolean;
  /** The lane it stands in: its label must not stray into another. */
  readonly lane: { readonly top: number; readonly bottom: number } | null;
  /** The focus may be wider and is set in bold. */
  readonly strong: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly strong: boolean;
  readonly box: Box;
  /** How its lines are set within the box. */
  readonly align: 'center' | 'left' | 'right';
}

export interface LabelStyle {
  readonly measure: Measure;
  readonly measureStrong: Measure;
  readonly lineHeight: number;
  /** Widest line. */
  readonly width: number;
  /** Labels stay within. */
  readonly area: Box;
}

/** Pixels between a shape and its label, and between two labels. */
const GAP = 3;
const SIDE_GAP = 5;
const AIR = 3;
/** Pixels that a label may reach over the border of its lane. */
const OVER_LANE = 3;
/** A cut label says at least so much: letters, of which one in a script without spaces counts for two. */
const LEAST_TEXT = 8;
const MOST_WIDTH = 150;

const weight = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Boxes by the cells they touch. */
class Occupied {
  readonly #cells = new Map<number, Box[]>();
  static readonly #size = 64;

  #keys({ left, top, right, bottom }: Box): number[] {
    const keys: number[] = [];
    const size = Occupied.#size;
    for (let x = Math.floor(left / size); x <= Math.floor(right / size); x++)
      for (let y = Math.floor(top / size); y <= Math.floor(bottom / size); y++) keys.push(x * 65_536 + y);
    return keys;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  touches(box: Box): boolean {
    return this.#keys(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other)));
  }
}

/**
 * Greedy by priority: each label stands below or above its node where it covers neither a shape nor a label placed
 * before it, or not at all. No two boxes overlap.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], style: LabelStyle): PlacedLabel[] {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box);
  const placed: PlacedLabel[] = [];
  const ordered = [...wishes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const wish of ordered) {
    const measure = wish.strong ? style.measureStrong : style.measure;
    const label = firstFree(wish, measure, style, occupied);
    if (!label) continue;
    occupied.add(withAir(label.box));
    placed.push(label);
  }
  return placed;
}

const withAir = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AIR,
  top: top - 1,
  right: right + AIR,
  bottom: bottom + 1,
});

/** Ways to set a name, the better first. `width` is a share of the usual one. */
interface Variant {
  readonly width: number;
  readonly lines: 1 | 2 | 3;
  readonly whole: boolean;
}

const VARIANTS: readonly Variant[] = [
  { width: 0.8, lines: 2, whole: true },
  { width: 1.15, lines: 2, whole: true },
  { width: 0.85, lines: 3, whole: true },
  { width: 1.7, lines: 2, whole: true },
  { width: 1.2, lines: 3, whole: true },
  { width: 1.6, lines: 3, whole: true },
  { width: 2.4, lines: 1, whole: true },
  { width: 1.2, lines: 3, whole: false },
  { width: 1.3, lines: 2, whole: false },
  { width: 0.9, lines: 3, whole: false },
  { width: 0.9, lines: 2, whole: false },
  { width: 1.3, lines: 1, whole: false },
  { width: 0.85, lines: 1, whole: false },
];

const isInLane = ({ top, bottom }: Box, { lane }: LabelWish): boolean =>
  lane === null || (top >= lane.top - OVER_LANE && bottom <= lane.bottom + OVER_LANE);

/** Fitting is the costly part, and the same from frame to frame. */
const fitted = new WeakMap<Measure, Map<string, readonly string[]>>();
const MOST_FITTED = 20_000;

function fitOnce(text: string, width: number, most: 1 | 2 | 3, measure: Measure): readonly string[] {
  let known = fitted.get(measure);
  if (!known || known.size > MOST_FITTED) {
    known = new Map();
    fitted.set(measure, known);
  }
  const key = `${width} ${most} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const lines = fitText(text, width, measure, most);
  known.set(key, lines);
  return lines;
}

/** Where a label stands at its node; beside it the lines are set against the shape. */
type Side = 'above' | 'below' | 'left' | 'right';

/**
 * What is tried, in order: the whole name below or above, then the whole name beside the node, then what fits of it.
 * A firm wish rather cuts the name than put it where arrows are.
 */
function* attempts({ above, firm }: LabelWish): Generator<Variant & { readonly side: Side }> {
  const upright: readonly Side[] = above ? ['above', 'below'] : ['below', 'above'];
  const whole = VARIANTS.filter((variant) => variant.whole);
  const cut = VARIANTS.filter((variant) => !variant.whole);
  const preferred = firm ? upright.slice(0, 1) : upright;
  for (const variant of whole) for (const side of preferred) yield { ...variant, side };
  for (const side of ['left', 'right'] as const) for (const variant of whole) yield { ...variant, side };
  for (const variant of cut) for (const side of [...preferred, 'left', 'right'] as const) yield { ...variant, side };
  if (firm) for (const variant of VARIANTS) yield { ...variant, side: upright[1]! };
}

function firstFree(wish: LabelWish, measure: Measure, style: LabelStyle, occupied: Occupied): PlacedLabel | null {
  const usual = wish.strong ? style.width * 1.4 : style.width;
  const isFree = (box: Box): boolean => contains(style.area, box) && isInLane(box, wish) && !occupied.touches(box);
  // Where not even the place right beside the node is free, nothing need be fitted: in a crowd that is most of the work.
  const open: Partial<Record<Side, boolean>> = {};
  const isOpen = (side: Side): boolean => {
    open[side] ??= isFree(boxAt(wish, side, 1, style.lineHeight));
    return open[side];
  };
  for (const { width, lines: most, whole, side } of attempts(wish)) {
    if (!isOpen(side)) continue;
    const lines = fitOnce(wish.text, Math.round(Math.min(MOST_WIDTH, usual * width)), most, measure);
    const cut = lines.at(-1)?.endsWith('…') === true;
    if (lines.length === 0 || (cut && (whole || weight(lines.join('')) < LEAST_TEXT))) continue;
    const box = boxAt(wish, side, Math.max(...lines.map(measure)), lines.length * style.lineHeight);
    if (isFree(box)) return { id: wish.id, lines, strong: wish.strong, box, align: ALIGNMENTS[side] };
  }
  return null;
}

const ALIGNMENTS = { above: 'center', below: 'center', left: 'right', right: 'left' } as const;

function boxAt({ x, y, halfWidth, halfHeight }: LabelWish, side: Side, across: number, down: number): Box {
  if (side === 'above' || side === 'below') {
    const top = side === 'above' ? y - halfHeight - GAP - down : y + halfHeight + GAP;
    return { left: x - across / 2, top, right: x + across / 2, bottom: top + down };
  }
  const left = side === 'left' ? x - halfWidth - SIDE_GAP - across : x + halfWidth + SIDE_GAP;
  return { left, top: y - down / 2, right: left + across, bottom: y + down / 2 };
}
