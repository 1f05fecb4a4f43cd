import type { Meeting } from './bidirectional.ts';
import type { Clock } from './clock.ts';
import { type Chain, eachStep, type View, walkBack, walkOn } from './view.ts';

/** A node on a shortest chain with the steps that lead one hop closer. */
interface Stage {
  readonly node: number;
  readonly edges: number[];
  readonly next: Stage[];
  count: number;
}

/** All shortest chains between two ends, without listing them: how many there are, and one after the other. */
export interface AllShortest {
  readonly length: number;
  readonly count: bigint;
  readonly chains: () => Generator<Chain>;
}

/** Copies what the meeting knows into the steps between the nodes on shortest chains, so that the meeting can be used again. */
export function allShortest(view: View, sources: ArrayLike<number>, meeting: Meeting, clock: Clock): AllShortest {
  const { length, fromSource, toTarget } = meeting;
  const useful = nodesBefore(view, meeting);
  const turning = fromSource(meeting.nodes[0]!);
  const on = walkOn(view);
  let layer = new Map<number, Stage>();
  for (let at = 0; at < sources.length; at++) {
    const node = sources[at]!;
    if (useful.has(node)) layer.set(node, { node, edges: [], next: [], count: 0 });
  }
  const layers = [layer];
  for (let depth = 0; depth < length; depth++) {
    const next = new Map<number, Stage>();
    for (const stage of layer.values()) {
      if (clock.tick()) break;
      eachStep(view, on, stage.node, (edge, to) => {
        const closer =
          depth < turning ? useful.has(to) && fromSource(to) === depth + 1 : toTarget(to) === length - depth - 1;
        if (!closer) return;
        const target = next.get(to) ?? { node: to, edges: [], next: [], count: 0 };
        next.set(to, target);
        stage.edges.push(edge);
        stage.next.push(target);
      });
    }
    layers.push(next);
    layer = next;
  }
  const starts = [...layers[0]!.values()];
  return { length, count: count(layers), chains: () => read(starts, length) };
}

/** The nodes of the first half that lie on a shortest chain. */
function nodesBefore(view: View, { nodes, fromSource }: Meeting): ReadonlySet<number> {
  const useful = new Set(nodes);
  const back = walkBack(view);
  for (const node of useful) {
    const depth = fromSource(node);
    if (depth === 0) continue;
    eachStep(view, back, node, (_, to) => {
      if (fromSource(to) === depth - 1) useful.add(to);
    });
  }
  return useful;
}

/** Exact: counts in numbers, and in big integers only where numbers would lose digits. */
function count(layers: readonly ReadonlyMap<number, Stage>[]): bigint {
  const last = layers.length - 1;
  let safe = true;
  for (let depth = last; depth >= 0; depth--)
    for (const stage of layers[depth]!.values()) {
      stage.count = depth === last ? 1 : stage.next.reduce((sum, next) => sum + next.count, 0);
      safe &&= stage.count <= Number.MAX_SAFE_INTEGER;
    }
  const total = [...layers[0]!.values()].reduce((sum, stage) => sum + stage.count, 0);
  if (safe && total <= Number.MAX_SAFE_INTEGER) return BigInt(total);
  const exact = new Map<Stage, bigint>();
  for (let depth = last; depth >= 0; depth--)
    for (const stage of layers[depth]!.values())
      exact.set(stage, depth === last ? 1n : stage.next.reduce((sum, next) => sum + exact.get(next)!, 0n));
  return [...layers[0]!.values()].reduce((sum, stage) => sum + exact.get(stage)!, 0n);
}

/** Depth-first; the stack is our own, because a chain may be longer than the engine's. */
function* read(starts: readonly Stage[], length: number): Generator<Chain> {
  for (const start of starts) {
    const stack: { readonly stage: Stage; at: number }[] = [{ stage: start, at: 0 }];
    const edges: number[] = [];
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      if (edges.length === length) {
        yield { nodes: stack.map(({ stage }) => stage.node), edges: [...edges], cost: length };
      } else if (top.at < top.stage.next.length) {
        edges.push(top.stage.edges[top.at]!);
        stack.push({ stage: top.stage.next[top.at++]!, at: 0 });
        continue;
      }
      stack.pop();
      edges.pop();
    }
  }
}
