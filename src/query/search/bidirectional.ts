import type { Clock } from './clock.ts';
import { type Chain, otherEnd, type View, type Walk, walkBack, walkOn } from './view.ts';

/** One of the two searches that go to meet each other. Columns are used again: what lies below `base` is old. */
class Side {
  readonly depth: Int32Array;
  readonly via: Int32Array;
  readonly queue: Int32Array;
  base = 1;
  level = 0;
  head = 0;
  tail = 0;
  /** Edges at the nodes of the frontier: what expanding it costs. */
  work = 0;

  constructor(count: number) {
    this.depth = new Int32Array(count);
    this.via = new Int32Array(count);
    this.queue = new Int32Array(count);
  }

  begin(ends: ArrayLike<number>, walk: Walk): void {
    this.base += this.level + 2;
    if (this.base > 2_000_000_000) {
      this.depth.fill(0);
      this.base = 1;
    }
    this.level = 0;
    this.head = 0;
    this.tail = 0;
    this.work = 0;
    for (let at = 0; at < ends.length; at++) {
      const node = ends[at]!;
      if (this.depth[node]! >= this.base) continue;
      this.depth[node] = this.base;
      this.via[node] = -1;
      this.queue[this.tail++] = node;
      this.work += workAt(walk, node);
    }
  }
}

const workAt = ({ first, second, secondTypes }: Walk, node: number): number =>
  first.starts[node + 1]! -
  first.starts[node]! +
  (secondTypes === 0 ? 0 : second.starts[node + 1]! - second.starts[node]!);

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
 */
export class Bidirectional {
  readonly #view: Pick<View, 'arcs'>;
  readonly #near: Side;
  readonly #far: Side;

  constructor(view: Pick<View, 'arcs'>) {
    this.#view = view;
    this.#near = new Side(view.arcs.nodeCount);
    this.#far = new Side(view.arcs.nodeCount);
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
    near.begin(sources, on);
    far.begin(targets, back);
    const nodes: number[] = [];
    for (let at = 0; at < near.tail; at++) if (far.depth[near.queue[at]!]! >= far.base) nodes.push(near.queue[at]!);
    while (nodes.length === 0 && near.head < near.tail && far.head < far.tail) {
      if (near.level + far.level >= maxHops || clock.tick(1 + Math.min(near.work, far.work))) return null;
      if (near.work <= far.work) expand(view, near, far, on, all, nodes);
      else expand(view, far, near, back, all, nodes);
    }
    if (nodes.length === 0) return null;
    const depthIn =
      (side: Side) =>
      (node: number): number =>
        side.depth[node]! >= side.base ? side.depth[node]! - side.base : -1;
    return { length: near.level + far.level, nodes, fromSource: depthIn(near), toTarget: depthIn(far) };
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
    const { arcs } = this.#view;
    const middle = meeting.nodes[0]!;
    const nodes = [middle];
    const edges: number[] = [];
    for (let node = middle; this.#near.via[node]! >= 0; ) {
      const edge = this.#near.via[node]!;
      node = otherEnd(arcs, edge, node);
      nodes.push(node);
      edges.push(edge);
    }
    nodes.reverse();
    edges.reverse();
    for (let node = middle; this.#far.via[node]! >= 0; ) {
      const edge = this.#far.via[node]!;
      node = otherEnd(arcs, edge, node);
      nodes.push(node);
      edges.push(edge);
    }
    return { nodes, edges, cost: edges.length };
  }
}

/** One level of one side. Stops at the first node that the other side knows, unless all are asked for. */
function expand(view: View, side: Side, other: Side, walk: Walk, all: boolean, met: number[]): void {
  const { edges, passable } = view;
  const { depth, via, queue, base } = side;
  const otherDepth = other.depth;
  const otherBase = other.base;
  const end = side.tail;
  const next = base + ++side.level;
  let tail = end;
  let work = 0;
  for (let head = side.head; head < end; head++) {
    const node = queue[head]!;
    for (let turn = 0; turn < 2; turn++) {
      const types = turn === 0 ? walk.firstTypes : walk.secondTypes;
      if (types === 0) continue;
      const rows = turn === 0 ? walk.first : walk.second;
      const rowNodes = rows.nodes;
      const rowTypes = rows.types;
      const last = rows.starts[node + 1]!;
      for (let at = rows.starts[node]!; at < last; at++) {
        const to = rowNodes[at]!;
        if (depth[to]! >= base || ((types >>> rowTypes[at]!) & 1) === 0) continue;
        const edge = rows.edges[at]!;
        if (edges !== null && edges[edge] === 0) continue;
        if (otherDepth[to]! >= otherBase) {
          depth[to] = next;
          via[to] = edge;
          met.push(to);
          if (!all) return;
          continue;
        }
        if (passable !== null && passable[to] === 0) continue;
        depth[to] = next;
        via[to] = edge;
        queue[tail++] = to;
        work += workAt(walk, to);
      }
    }
  }
  side.head = end;
  side.tail = tail;
  side.work = work;
}
