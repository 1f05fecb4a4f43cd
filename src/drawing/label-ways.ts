import type { Box } from './geometry.ts';
import { fitText, type Measure } from './text-fit.ts';

/** The shape that a name stands at: its middle, and half its extent. Pixels. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Pixels between a shape and its label. */
const GAP = 3;
const SIDE_GAP = 5;

/** Ways to set a name, the better first. `width` is a share of the usual one. */
export interface Variant {
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
  { width: 0.55, lines: 3, whole: true },
  { width: 1.2, lines: 3, whole: false },
  { width: 1.3, lines: 2, whole: false },
  { width: 0.9, lines: 3, whole: false },
  { width: 0.9, lines: 2, whole: false },
  { width: 1.3, lines: 1, whole: false },
  { width: 0.85, lines: 1, whole: false },
];
const WHOLE = VARIANTS.filter(({ whole }) => whole);
const CUT = VARIANTS.filter(({ whole }) => !whole);

/** Where a label stands at its node; beside it the lines are set against the shape. */
type Side = 'above' | 'below' | 'left' | 'right';

/**
 * A side, and how far the label is moved along it: 0 is the middle; at 1 and -1 the label begins or ends with the shape
 * that it stands above or below, and has its foot or its head at the middle of the one that it stands beside.
 */
export interface Spot {
  readonly side: Side;
  readonly shift: number;
}

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
    { variants: firm ? WHOLE : [], spots: shiftsOf(upright.slice(1)), spotFirst: true },
  ];
}
const STEPS = new Map(
  [true, false].flatMap((above) => [true, false].map((firm) => [`${above} ${firm}`, stepsFor(above, firm)] as const)),
);

/** All ways to set a name, the better first. */
export function* waysFor(above: boolean, firm: boolean): Generator<readonly [Variant, Spot]> {
  for (const { variants, spots, spotFirst } of STEPS.get(`${above} ${firm}`) ?? [])
    if (spotFirst) for (const spot of spots) for (const variant of variants) yield [variant, spot];
    else for (const variant of variants) for (const spot of spots) yield [variant, spot];
}

/** Fitting is the costly part, and the same from frame to frame. */
const fitted = new WeakMap<Measure, Map<string, readonly string[]>>();
const MOST_FITTED = 20_000;

export function fitOnce(text: string, width: number, most: 1 | 2 | 3, measure: Measure): readonly string[] {
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

export const shapeBox = ({ x, y, halfWidth, halfHeight }: Shape): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});

export function alignmentAt({ side, shift }: Spot): 'center' | 'left' | 'right' {
  if (side === 'left' || side === 'right') return side === 'left' ? 'right' : 'left';
  return shift === 1 ? 'left' : shift === -1 ? 'right' : 'center';
}

/** What a label takes that is so large. */
export function boxAt(
  { x, y, halfWidth, halfHeight }: Shape,
  { side, shift }: Spot,
  across: number,
  down: number,
): Box {
  if (side === 'above' || side === 'below') {
    const top = side === 'above' ? y - halfHeight - GAP - down : y + halfHeight + GAP;
    const middle = x + shift * Math.max(0, across / 2 - halfWidth);
    return { left: middle - across / 2, top, right: middle + across / 2, bottom: top + down };
  }
  const left = side === 'left' ? x - halfWidth - SIDE_GAP - across : x + halfWidth + SIDE_GAP;
  const middle = y + (shift * down) / 2;
  return { left, top: middle - down / 2, right: left + across, bottom: middle + down / 2 };
}
