import type { Box, Vector } from './geometry.ts';

/** What somebody wrote on a picture, at nodes that are shown. */
export interface RemarkWish {
  readonly kind: 'callout' | 'area' | 'arrow';
  /** The shapes that it is about: one, those within the area, both ends of the arrow. */
  readonly shapes: readonly Box[];
  /** Names of these shapes: an area holds them too. */
  readonly names: readonly Box[];
  /** Room that its words take, with their frame. */
  readonly words: { readonly width: number; readonly height: number };
}

/** Where it is drawn: a line or the corners of an area, and the middle of its words. */
export interface PlacedRemark {
  readonly from: Vector;
  readonly to: Vector;
  readonly at: Vector;
}

/** What words should not cover, and where they must stand. */
export interface RemarkSheet {
  readonly shapes: readonly Box[];
  readonly names: readonly Box[];
  readonly area: Box;
}

/** Between what is marked and its mark. */
const AROUND = 10;
/** From a rim to where an arrow begins or ends. */
const GAP = 5;
/** From what is marked to the words, nearest first. */
const AWAY = [18, 44, 84, 130] as const;
/** How bad it is to cover all of the words' room with another's words, a shape, a name, or to leave the sheet. */
const COST = { words: 60, shape: 40, name: 16, line: 4, outside: 400 } as const;
/** A place further away is worse by so much. */
const STEP = 0.35;

/**
 * Places remarks one after the other: each has its words where they cover least of shapes, names and the remarks before
 * it, rather near than far.
 */
export function placeRemarks(wishes: readonly RemarkWish[], sheet: RemarkSheet): readonly PlacedRemark[] {
  const lines = wishes.map((wish) => lineOf(wish, sheet.shapes));
  const taken: Box[] = [];
  return wishes.map((wish, index) => {
    const line = lines[index]!;
    const others = lines.flatMap((other, at) => (at === index || wishes[at]!.kind !== 'arrow' ? [] : alongLine(other)));
    const { width, height } = wish.words;
    const boxAt = ({ x, y }: Vector): Box => ({
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    });
    const own = wish.kind === 'arrow' ? alongLine(line) : [];
    const costOf = (at: Vector): number => {
      const box = boxAt(at);
      return (
        COST.words * covered(box, taken) +
        COST.shape * covered(box, sheet.shapes) +
        COST.name * covered(box, sheet.names) +
        COST.line * covered(box, [...others, ...own]) +
        COST.outside * (1 - covered(box, [sheet.area]))
      );
    };
    let best = { at: line.from, cost: Number.POSITIVE_INFINITY };
    placesOf(wish, line).forEach((at, step) => {
      const cost = costOf(at) + Math.floor(step / PLACES_A_STEP) * STEP;
      if (cost < best.cost) best = { at, cost };
    });
    if (width > 0) taken.push(boxAt(best.at));
    return wish.kind === 'callout'
      ? { from: best.at, to: rimTowards(wish.shapes[0]!, best.at), at: best.at }
      : { ...line, at: best.at };
  });
}

/** The share of a box that others cover; of some that cover the same place each counts. */
function covered(box: Box, others: readonly Box[]): number {
  const all = (box.right - box.left) * (box.bottom - box.top);
  if (all <= 0) return 0;
  let sum = 0;
  for (const { left, top, right, bottom } of others) {
    const across = Math.min(box.right, right) - Math.max(box.left, left);
    const down = Math.min(box.bottom, bottom) - Math.max(box.top, top);
    if (across > 0 && down > 0) sum += across * down;
  }
  return sum / all;
}

type Line = Pick<PlacedRemark, 'from' | 'to'>;

function lineOf({ kind, shapes, names }: RemarkWish, all: readonly Box[]): Line {
  const first = shapes[0]!;
  if (kind === 'callout') return { from: middleOf(first), to: middleOf(first) };
  if (kind === 'arrow') {
    const second = shapes[1]!;
    return { from: rimTowards(first, middleOf(second)), to: rimTowards(second, middleOf(first)) };
  }
  const bare = around(shapes);
  const others = all.filter((box) => !shapes.some((one) => isSame(one, box)));
  // A name that would take another's shape in stands half outside rather.
  const held = names.filter((name) => {
    const wider = around([...shapes, name]);
    return !others.some((box) => holds(wider, middleOf(box)) && !holds(bare, middleOf(box)));
  });
  const { left, top, right, bottom } = around([...shapes, ...held]);
  return { from: { x: left, y: top }, to: { x: right, y: bottom } };
}

const middleOf = ({ left, top, right, bottom }: Box): Vector => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const holds = ({ left, top, right, bottom }: Box, { x, y }: Vector): boolean =>
  x > left && x < right && y > top && y < bottom;
const isSame = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)) - AROUND,
  top: Math.min(...boxes.map(({ top }) => top)) - AROUND,
  right: Math.max(...boxes.map(({ right }) => right)) + AROUND,
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + AROUND,
});

/** Where a line from the middle of a box to a point leaves it, and a little further; not beyond the point. */
function rimTowards(box: Box, point: Vector): Vector {
  const { x, y } = middleOf(box);
  const [dx, dy] = [point.x - x, point.y - y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { x, y };
  const share = Math.min((box.right - box.left) / 2 / Math.abs(dx), (box.bottom - box.top) / 2 / Math.abs(dy));
  const reach = Math.min(1, share + GAP / length);
  return { x: x + dx * reach, y: y + dy * reach };
}

/** Small boxes along a line. */
function alongLine({ from, to }: Line): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const [x, y] = [from.x + ((to.x - from.x) * at) / steps, from.y + ((to.y - from.y) * at) / steps];
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}

const DIRECTIONS = [
  [0, -1],
  [1, -1],
  [-1, -1],
  [0, 1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
] as const;
const PLACES_A_STEP = DIRECTIONS.length;

/** Middles that words may have, as many at each distance. */
function placesOf({ kind, shapes, words: { width, height } }: RemarkWish, { from, to }: Line): readonly Vector[] {
  if (kind === 'arrow') return besideLine({ from, to }, width, height);
  const box = kind === 'area' ? { left: from.x, top: from.y, right: to.x, bottom: to.y } : shapes[0]!;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  // Above and below an area words begin or end as it does.
  const acrossOf = (distance: number, isBeside: boolean): number => {
    if (isBeside) return halfWidth + distance + width / 2;
    return kind === 'area' ? Math.max(0, halfWidth - width / 2) : halfWidth + distance / 2 + width / 2;
  };
  const away = kind === 'area' ? AWAY.map((one) => one - AWAY[0] + 3) : AWAY;
  return away.flatMap((distance) =>
    DIRECTIONS.map(([across, down]) => ({
      x: x + across * acrossOf(distance, down === 0),
      y: y + down * (halfHeight + distance + height / 2),
    })),
  );
}

/** From an arrow to its words: further away they would be those of something else. */
const BESIDE = [GAP, GAP + 10, GAP + 24] as const;

function besideLine({ from, to }: Line, width: number, height: number): readonly Vector[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [across, down] = [-dy / length, dx / length];
  const half = (Math.abs(across) * width + Math.abs(down) * height) / 2;
  return BESIDE.flatMap((distance) =>
    [0.5, 0.35, 0.65, 0.2].flatMap((share) =>
      [-1, 1].map((side) => {
        const reach = side * (half + distance);
        return { x: from.x + dx * share + across * reach, y: from.y + dy * share + down * reach };
      }),
    ),
  );
}
