import type { Arcs } from '../../graph/index.ts';
import type { Clock } from './clock.ts';
import { type Chain, type View, type Walk, walkBack, walkOn } from './view.ts';

/** Which search knows a node; `MET` is known to both. The lowest two bits of a node's mark, above which is its question. */
const NEAR = 0;
const FAR = 1;
const MET = 2;

/** Marks grow with each question; at the end of a byte they begin anew. */
const LAST_BASE = 63 << 2;

/** One of the two searches that go to meet each other. */
class Side {
  readonly kind: typeof NEAR | typeof FAR;
  /** Nodes in the order in which they were reached. */
  readonly queue: Int32Array;
  /** For each of them: place in the queue of the node that it was reached from, −1 for an end; and place in the rows × 2. */
  readonly from: Int32Array;
  readonly step: Int32Array;
  level = 0;
  head = 0;
  tail = 0;
  /** Edges at the nodes of the frontier: what expanding it costs. */
  work = 0;

  constructor(kind: typeof NEAR | typeof FAR, count: number) {
    this.kind = kind;
    this.queue = new Int32Array(count);
    this.from = new Int32Array(count);
    this.step = new Int32Array(count);
  }

  begin(): void {
    this.level = 0;
    this.head = 0;
    this.tail = 0;
  }

  /** Only a frontier that may be expanded is weighed: the last one, which is most of a search, never is. */
  weigh({ first, firstTypes, second, secondTypes }: Walk): void {
    const { queue, tail } = this;
    let work = 0;
    if (firstTypes !== 0) {
      const { starts } = first;
      for (let at = this.head; at < tail; at++) work += starts[queue[at]! + 1]! - starts[queue[at]!]!;
    }
    if (secondTypes !== 0) {
      const { starts } = second;
      for (let at = this.head; at < tail; at++) work += starts[queue[at]! + 1]! - starts[queue[at]!]!;
    }
    this.work = work;
  }
}

/** Where two searches met. Valid until the meeting is used for the next question. */
export interface Meeting {
  /** Hops of the shortest chains. */
  readonly length: number;
  /** Nodes at which they met; all of them when all were asked for. */
  readonly nodes: readonly number[];
  /** Hops from the nearest source, or to the nearest target; −1 where unknown. */
  readonly fromSource: (node: number) => number;
  readonly toTarget: (node: number) => number;
}

/**
 * Breadth-first from both ends, the cheaper side first, level by level. One of these serves one question at a time and is
 * used again for the next: nothing is cleared in between.
 *
 * A search waits for memory most of the time. So a mark is one byte (what is below `base` is old), and all else that is
 * kept of a node stands in the order in which it was reached.
 */
export class Bidirectional {
  readonly #near: Side;
  readonly #far: Side;
  readonly #marks: Uint8Array;
  /** Hops from its end of each marked node; only where all meetings are asked for. */
  #depths: Int32Array | null = null;
  /** Bits of the edge types that occur. */
  readonly #types: number;
  #base = 0;
  /** How the node at which the searches met was reached by the one that came second. */
  #lastFrom = -1;
  #lastStep = -1;
  /** Which search that was. */
  #lastKind: number = NEAR;

  constructor(view: Pick<View, 'arcs'>) {
    const { nodeCount, types } = view.arcs;
    this.#near = new Side(NEAR, nodeCount);
    this.#far = new Side(FAR, nodeCount);
    this.#marks = new Uint8Array(nodeCount);
    let present = 0;
    for (let edge = 0; edge < types.length; edge++) present |= 1 << types[edge]!;
    this.#types = present;
  }

  /** Where chains from sources to targets meet; null when there are none of at most so many hops. */
  meet(
    view: View,
    sources: ArrayLike<number>,
    targets: ArrayLike<number>,
    all: boolean,
    clock: Clock,
    maxHops = Number.POSITIVE_INFINITY,
  ): Meeting | null {
    const near = this.#near;
    const far = this.#far;
    const on = walkOn(view);
    const back = walkBack(view);
    if (all) this.#depths ??= new Int32Array(this.#marks.length);
    const depths = all ? this.#depths : null;
    const nodes = this.#begin(sources, targets, depths);
    if (nodes.length === 0) {
      near.weigh(on);
      far.weigh(back);
    }
    while (nodes.length === 0 && near.head < near.tail && far.head < far.tail) {
      if (near.level + far.level >= maxHops || clock.tick(1 + Math.min(near.work, far.work))) return null;
      const [side, walk] = near.work <= far.work ? [near, on] : [far, back];
      this.#expand(view, side, walk, depths, nodes);
      if (nodes.length === 0) side.weigh(walk);
    }
    if (nodes.length === 0) return null;
    const marks = this.#marks;
    const base = this.#base;
    const depthIn =
      ({ kind, level }: Side) =>
      (node: number): number => {
        // Searches meet on the last level of both.
        if (marks[node] === base + MET) return level;
        return depths !== null && marks[node] === base + kind ? depths[node]! : -1;
      };
    return { length: near.level + far.level, nodes, fromSource: depthIn(near), toTarget: depthIn(far) };
  }

  /** Marks the ends; those that are both are where they meet. */
  #begin(sources: ArrayLike<number>, targets: ArrayLike<number>, depths: Int32Array | null): number[] {
    const marks = this.#marks;
    if (this.#base === LAST_BASE) {
      marks.fill(0);
      this.#base = 0;
    }
    this.#base += 4;
    const base = this.#base;
    const met: number[] = [];
    for (const [side, ends] of [
      [this.#far, targets],
      [this.#near, sources],
    ] as const) {
      side.begin();
      for (let at = 0; at < ends.length; at++) {
        const node = ends[at]!;
        const mark = marks[node]!;
        if (mark < base) {
          marks[node] = base + side.kind;
          if (depths !== null) depths[node] = 0;
          side.queue[side.tail] = node;
          side.from[side.tail++] = -1;
        } else if (mark === base + 1 - side.kind) {
          marks[node] = base + MET;
          met.push(node);
        }
      }
    }
    this.#lastFrom = -1;
    return met;
  }

  /** One level of one side. Stops at the first node that the other side knows, unless all are asked for. */
  #expand(view: View, side: Side, walk: Walk, depths: Int32Array | null, met: number[]): void {
    const end = side.tail;
    side.level++;
    for (let turn = 0; turn < 2; turn++) {
      const types = turn === 0 ? walk.firstTypes : walk.secondTypes;
      if (types === 0) continue;
      const rows = turn === 0 ? walk.first : walk.second;
      const free = view.edges === null && view.passable === null && (this.#types & ~types) === 0;
      if (free) this.#expandFreely(side, rows, turn, end, depths, met);
      else this.#expandWithin(view, side, rows, types, turn, end, depths, met);
      if (depths === null && met.length > 0) return;
    }
    side.head = end;
  }

  /** Every edge may be walked, every node passed. */
  #expandFreely(
    side: Side,
    rows: Arcs['out'],
    turn: number,
    end: number,
    depths: Int32Array | null,
    met: number[],
  ): void {
    const { starts, nodes } = rows;
    const { queue, from, step, kind, level } = side;
    const marks = this.#marks;
    const base = this.#base;
    const mine = base + kind;
    const other = base + 1 - kind;
    let tail = side.tail;
    for (let head = side.head; head < end; head++) {
      const node = queue[head]!;
      const last = starts[node + 1]!;
      for (let at = starts[node]!; at < last; at++) {
        const to = nodes[at]!;
        const mark = marks[to]!;
        if (mark < base) {
          marks[to] = mine;
          if (depths !== null) depths[to] = level;
          queue[tail] = to;
          from[tail] = head;
          step[tail++] = 2 * at + turn;
        } else if (mark === other) {
          marks[to] = base + MET;
          met.push(to);
          if (depths !== null) continue;
          this.#lastFrom = head;
          this.#lastStep = 2 * at + turn;
          this.#lastKind = kind;
          side.tail = tail;
          return;
        }
      }
    }
    side.tail = tail;
  }

  #expandWithin(
    { edges, passable }: View,
    side: Side,
    rows: Arcs['out'],
    types: number,
    turn: number,
    end: number,
    depths: Int32Array | null,
    met: number[],
  ): void {
    const { starts, nodes } = rows;
    const { queue, from, step, kind, level } = side;
    const marks = this.#marks;
    const base = this.#base;
    const mine = base + kind;
    const other = base + 1 - kind;
    let tail = side.tail;
    for (let head = side.head; head < end; head++) {
      const node = queue[head]!;
      const last = starts[node + 1]!;
      for (let at = starts[node]!; at < last; at++) {
        if (((types >>> rows.types[at]!) & 1) === 0 || (edges !== null && edges[rows.edges[at]!] === 0)) continue;
        const to = nodes[at]!;
        const mark = marks[to]!;
        if (mark < base) {
          if (passable !== null && passable[to] === 0) continue;
          marks[to] = mine;
          if (depths !== null) depths[to] = level;
          queue[tail] = to;
          from[tail] = head;
          step[tail++] = 2 * at + turn;
        } else if (mark === other) {
          marks[to] = base + MET;
          met.push(to);
          if (depths !== null) continue;
          this.#lastFrom = head;
          this.#lastStep = 2 * at + turn;
          this.#lastKind = kind;
          side.tail = tail;
          return;
        }
      }
    }
    side.tail = tail;
  }

  /** One shortest chain. */
  shortest(
    view: View,
    sources: ArrayLike<number>,
    targets: ArrayLike<number>,
    clock: Clock,
    maxHops?: number,
  ): Chain | null {
    const meeting = this.meet(view, sources, targets, false, clock, maxHops);
    if (!meeting) return null;
    const middle = meeting.nodes[0]!;
    const nodes = [middle];
    const edges: number[] = [];
    const [near, far] = [this.#near, this.#far];
    this.#follow(near, walkOn(view), middle, nodes, edges);
    nodes.reverse();
    edges.reverse();
    this.#follow(far, walkBack(view), middle, nodes, edges);
    return { nodes, edges, cost: edges.length };
  }

  /** The steps from where the searches met back to where one began. */
  #follow(side: Side, { first, second }: Walk, middle: number, nodes: number[], edges: number[]): void {
    const { queue, from, step } = side;
    const add = (taken: number, before: number): void => {
      edges.push(((taken & 1) === 0 ? first : second).edges[taken >> 1]!);
      nodes.push(queue[before]!);
    };
    // An end that is both: nothing was walked.
    if (this.#lastFrom < 0) return;
    let place: number;
    if (side.kind === this.#lastKind) {
      add(this.#lastStep, this.#lastFrom);
      place = this.#lastFrom;
    } else place = queue.indexOf(middle, side.head);
    for (; from[place]! >= 0; place = from[place]!) add(step[place]!, from[place]!);
  }
}
