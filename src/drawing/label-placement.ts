import { type Box, contains } from './geometry.ts';
import { alignmentAt, boxAt, fitOnce, type Shape, type Spot, shapeBox, waysFor } from './label-ways.ts';
import { Occupied } from './occupied.ts';
import type { Measure } from './text-fit.ts';

/** A name that wants to stand at a node. Pixels. */
export interface LabelWish extends Shape {
  readonly id: string;
  readonly text: string;
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

/** Pixels between two labels. */
const AIR = 3;
/** Pixels that a label may reach over the border of its lane. */
const OVER_LANE = 3;
/** A cut label says at least so much: letters, of which one in a script without spaces counts for two. */
const LEAST_TEXT = 8;
const MOST_WIDTH = 150;
/** A label that is moved along its side and comes so near to another shape would be read as that one's. */
const NEAR = 5;
/** Most labels that make room for one, and most that do so in turn for one of these. */
const MOST_MOVED = 2;
const MOST_TURNS = 2;
/** Ways to set a name that are tried in all to make room: in a crowd there is none, and no end of ways. */
const MOST_TRIED = 1000;

const weight = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

const isCut = ({ lines }: PlacedLabel): boolean => lines.at(-1)?.endsWith('…') === true;

const withAir = ({ left, top, right, bottom }: Box): Box => ({
  left: left - AIR,
  top: top - 1,
  right: right + AIR,
  bottom: bottom + 1,
});

/**
 * By priority, each label stands at its node where it covers neither a shape nor a label placed before it. What then is
 * cut or has no place is placed whole where labels in its way can stand elsewhere, whole as they are. No two boxes overlap.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], style: LabelStyle): PlacedLabel[] {
  const sheet = new LabelSheet(wishes, obstacles, style);
  const ordered = [...wishes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
  for (const wish of ordered) sheet.place(wish);
  for (const wish of ordered) sheet.makeRoom(wish);
  return sheet.placed();
}

/** The labels that are placed, and what they must not cover. */
class LabelSheet {
  readonly #style: LabelStyle;
  readonly #obstacles = new Occupied<'obstacle'>();
  readonly #shapes = new Occupied<string>();
  readonly #labels = new Occupied<string>();
  readonly #placed = new Map<string, PlacedLabel>();
  readonly #wishes: ReadonlyMap<string, LabelWish>;
  /** What `#ways` gave for a name without a look at the other names. */
  readonly #known = new Map<string, readonly PlacedLabel[]>();
  #left = 0;

  constructor(wishes: readonly LabelWish[], obstacles: readonly Box[], style: LabelStyle) {
    this.#style = style;
    this.#wishes = new Map(wishes.map((wish) => [wish.id, wish]));
    for (const box of obstacles) this.#obstacles.add(box, 'obstacle');
    for (const wish of wishes) this.#shapes.add(shapeBox(wish), wish.id);
  }

  placed(): PlacedLabel[] {
    return [...this.#placed.values()];
  }

  /** Where it covers nothing, or not at all. */
  place(wish: LabelWish): void {
    for (const label of this.#ways(wish, (box) => !this.#labels.touches(box))) {
      this.#set(label);
      return;
    }
  }

  /** Whole, if it is not, where those in its way find another place. */
  makeRoom(wish: LabelWish): void {
    const before = this.#placed.get(wish.id);
    if (before && !isCut(before)) return;
    this.#left = MOST_TRIED;
    if (before) this.#unset(before);
    if (!this.#settle(wish, false, new Set(), MOST_TURNS) && before) this.#set(before);
  }

  /** Sets a name, and others elsewhere for it, but none of those that are `settled`; or changes nothing. */
  #settle(wish: LabelWish, cut: boolean, settled: ReadonlySet<string>, turns: number): boolean {
    for (const label of this.#allWays(wish)) {
      if (this.#left-- <= 0) return false;
      if (!cut && isCut(label)) continue;
      const inTheWay = [...this.#labels.touching(label.box)];
      if (inTheWay.length === 0) {
        this.#set(label);
        return true;
      }
      if (turns === 0 || inTheWay.length > MOST_MOVED || inTheWay.some((id) => settled.has(id))) continue;
      const moved = inTheWay.map((id) => this.#placed.get(id)!);
      const known = new Map(this.#placed);
      for (const other of moved) this.#unset(other);
      this.#set(label);
      const within = new Set([...settled, wish.id, ...inTheWay]);
      if (moved.every((other) => this.#settle(this.#wishes.get(other.id)!, isCut(other), within, turns - 1)))
        return true;
      this.#restore(known);
    }
    return false;
  }

  #set(label: PlacedLabel): void {
    this.#placed.set(label.id, label);
    this.#labels.add(withAir(label.box), label.id);
  }

  #unset(label: PlacedLabel): void {
    this.#placed.delete(label.id);
    this.#labels.remove(withAir(label.box), label.id);
  }

  #restore(known: ReadonlyMap<string, PlacedLabel>): void {
    for (const [id, label] of [...this.#placed]) if (known.get(id) !== label) this.#unset(label);
    for (const [id, label] of known) if (this.#placed.get(id) !== label) this.#set(label);
  }

  #allWays(wish: LabelWish): readonly PlacedLabel[] {
    const known = this.#known.get(wish.id);
    if (known) return known;
    const ways = [...this.#ways(wish, () => true)];
    this.#known.set(wish.id, ways);
    return ways;
  }

  /** The ways in which a name may stand at its node, the better first, among those where `allows` says so. */
  *#ways(wish: LabelWish, allows: (box: Box) => boolean): Generator<PlacedLabel> {
    const { width: usual, area, lineHeight, measureStrong, measure: measureUsual } = this.#style;
    const measure = wish.strong ? measureStrong : measureUsual;
    const isFree = (box: Box): boolean =>
      contains(area, box) && isInLane(box, wish) && !this.#obstacles.touches(box) && allows(box);
    // Where not even the place right beside the node is free, nothing need be fitted: in a crowd that is most of the work.
    const open = new Map<Spot, boolean>();
    const isOpen = (spot: Spot): boolean => {
      const known = open.get(spot) ?? isFree(boxAt(wish, spot, 1, lineHeight));
      open.set(spot, known);
      return known;
    };
    // Most variants break a short name alike.
    const tried = new Map<Spot, Set<string>>();
    for (const [{ width, lines: most, whole }, spot] of waysFor(wish.above, wish.firm)) {
      if (!isOpen(spot)) continue;
      const share = (wish.strong ? usual * 1.4 : usual) * width;
      const lines = fitOnce(wish.text, Math.round(Math.min(MOST_WIDTH, share)), most, measure);
      const cut = lines.at(-1)?.endsWith('…') === true;
      if (lines.length === 0 || (cut && (whole || weight(lines.join('')) < LEAST_TEXT))) continue;
      const text = lines.join('\n');
      const before = tried.get(spot);
      if (before?.has(text)) continue;
      if (before) before.add(text);
      else tried.set(spot, new Set([text]));
      const box = boxAt(wish, spot, Math.max(...lines.map(measure)), lines.length * lineHeight);
      if (isFree(box) && (spot.shift === 0 || this.#isOwn(wish, box)))
        yield { id: wish.id, lines, strong: wish.strong, box, align: alignmentAt(spot) };
    }
  }

  /** Whether what is moved from the middle of its side still is the nearest to its own shape. */
  #isOwn({ id }: LabelWish, box: Box): boolean {
    return !this.#shapes.touches({ ...box, top: box.top - NEAR, bottom: box.bottom + NEAR }, id);
  }
}

const isInLane = ({ top, bottom }: Box, { lane }: LabelWish): boolean =>
  lane === null || (top >= lane.top - OVER_LANE && bottom <= lane.bottom + OVER_LANE);
