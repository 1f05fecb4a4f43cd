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
/** A label that is moved along its side and comes so near to another shape would be read as that one's. */
const NEAR = 5;

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

  touches(box: Box, except: Box | null = null): boolean {
    return this.#keys(box).some((key) =>
      this.#cells.get(key)?.some((other) => other !== except && overlaps(box, other)),
    );
  }
}

/**
 * Greedy by priority: each label stands below or above its node where it covers neither a shape nor a label placed
 * before it, or not at all. No two boxes overlap.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], style: LabelStyle): PlacedLabel[] {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box);
  const shapes = new Occupied();
  const shapeOf = new Map(wishes.map((wish) => [wish, shapeBox(wish)]));
  for (const box of shapeOf.values()) shapes.add(box);
  /** Whether what is moved from the middle of its side still is the nearest to its own shape. */
  const isOwn = (wish: LabelWish, box: Box): boolean =>
    !shapes.touches({ ...box, top: box.top - NEAR, bottom: box.bottom + NEAR }, shapeOf.get(wish));
  const placed: PlacedLabel[] = [];
  const ordered = [...wishes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const wish of ordered) {
    const measure = wish.strong ? style.measureStrong : style.measure;
    const label = firstFree(wish, measure, style, occupied, isOwn);
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
  { width: 2.4, lines: 2, whole: true },
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
 * A side, and how far the label is moved along it: 0 is the middle; at 1 and -1 the label begins or ends with the shape
 * that it stands above or below, and has its foot or its head at the middle of the one that it stands beside.
 */
interface Spot {
  readonly side: Side;
  readonly shift: number;
}

const WHOLE = VARIANTS.filter(({ whole }) => whole);
const CUT = VARIANTS.filter(({ whole }) => !whole);
const SHIFTS = [0.5, -0.5, 1, -1];
const middleOf = (sides: readonly Side[]): Spot[] => sides.map((side) => ({ side, shift: 0 }));
const shiftsOf = (sides: readonly Side[]): Spot[] => SHIFTS.flatMap((shift) => sides.map((side) => ({ side, shift })));

/** What is tried for a name, in order: the variants of each step at each of its spots. */
interface Step {
  readonly variants: readonly Variant[];
  readonly spots: readonly Spot[];
  /** The best spot with any variant comes before the next spot. */
  readonly spotFirst: boolean;
}

/**
 * The whole name below or above, then the whole name beside the node, then moved along one of these sides, then what fits
 * of it. A firm wish rather cuts the name than put it where arrows are.
 */
function stepsFor(above: boolean, firm: boolean): readonly Step[] {
  const upright: readonly Side[] = above ? ['above', 'below'] : ['below', 'above'];
  const preferred = firm ? upright.slice(0, 1) : upright;
  const beside: readonly Side[] = ['left', 'right'];
  return [
    { variants: WHOLE, spots: middleOf(preferred), spotFirst: false },
    { variants: WHOLE, spots: middleOf(beside), spotFirst: true },
    { variants: WHOLE, spots: shiftsOf(preferred), spotFirst: true },
    { variants: WHOLE, spots: shiftsOf(beside), spotFirst: true },
    { variants: CUT, spots: middleOf([...preferred, ...beside]), spotFirst: false },
    { variants: firm ? VARIANTS : [], spots: middleOf(upright.slice(1)), spotFirst: false },
  ];
}
const STEPS = new Map(
  [true, false].flatMap((above) => [true, false].map((firm) => [`${above} ${firm}`, stepsFor(above, firm)] as const)),
);

function* attempts({ above, firm }: LabelWish): Generator<readonly [Variant, Spot]> {
  for (const { variants, spots, spotFirst } of STEPS.get(`${above} ${firm}`) ?? [])
    if (spotFirst) for (const spot of spots) for (const variant of variants) yield [variant, spot];
    else for (const variant of variants) for (const spot of spots) yield [variant, spot];
}

const shapeBox = ({ x, y, halfWidth, halfHeight }: LabelWish): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

function firstFree(
  wish: LabelWish,
  measure: Measure,
  style: LabelStyle,
  occupied: Occupied,
  isOwn: (wish: LabelWish, box: Box) => boolean,
): PlacedLabel | null {
  const usual = wish.strong ? style.width * 1.4 : style.width;
  const isFree = (box: Box): boolean => contains(style.area, box) && isInLane(box, wish) && !occupied.touches(box);
  // Where not even the place right beside the node is free, nothing need be fitted: in a crowd that is most of the work.
  const open = new Map<Spot, boolean>();
  const isOpen = (spot: Spot): boolean => {
    const known = open.get(spot) ?? isFree(boxAt(wish, spot, 1, style.lineHeight));
    open.set(spot, known);
    return known;
  };
  for (const [{ width, lines: most, whole }, spot] of attempts(wish)) {
    if (!isOpen(spot)) continue;
    const lines = fitOnce(wish.text, Math.round(Math.min(MOST_WIDTH, usual * width)), most, measure);
    const cut = lines.at(-1)?.endsWith('…') === true;
    if (lines.length === 0 || (cut && (whole || weight(lines.join('')) < LEAST_TEXT))) continue;
    const box = boxAt(wish, spot, Math.max(...lines.map(measure)), lines.length * style.lineHeight);
    if (isFree(box) && (spot.shift === 0 || isOwn(wish, box)))
      return { id: wish.id, lines, strong: wish.strong, box, align: alignmentAt(spot) };
  }
  return null;
}

function alignmentAt({ side, shift }: Spot): PlacedLabel['align'] {
  if (side === 'left' || side === 'right') return side === 'left' ? 'right' : 'left';
  return shift === 1 ? 'left' : shift === -1 ? 'right' : 'center';
}

function boxAt({ x, y, halfWidth, halfHeight }: LabelWish, { side, shift }: Spot, across: number, down: number): Box {
  if (side === 'above' || side === 'below') {
    const top = side === 'above' ? y - halfHeight - GAP - down : y + halfHeight + GAP;
    const middle = x + shift * Math.max(0, across / 2 - halfWidth);
    return { left: middle - across / 2, top, right: middle + across / 2, bottom: top + down };
  }
  const left = side === 'left' ? x - halfWidth - SIDE_GAP - across : x + halfWidth + SIDE_GAP;
  const middle = y + (shift * down) / 2;
  return { left, top: middle - down / 2, right: left + across, bottom: middle + down / 2 };
}
