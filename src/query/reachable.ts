import type { RecitalGraph } from '../graph/index.ts';
import { compile } from './compile.ts';
import type { PathQuery } from './path-query.ts';
import { makePlan } from './plan.ts';
import { type Budget, Clock } from './search/clock.ts';
import { reach } from './search/reach.ts';
import { walkOn } from './search/view.ts';

export interface Reached {
  readonly id: string;
  readonly hops: number;
}

/** What can be reached from the sources of a question under its restrictions, nearest first, sources left out. */
export function reachable(graph: RecitalGraph, query: PathQuery, budget: Budget = {}): readonly Reached[] {
  const compiled = compile(graph, query.level);
  const { view, sources, minHops, maxHops } = makePlan(compiled, query);
  const hops = reach(view, walkOn(view), sources, new Clock(budget), maxHops);
  return [...hops].flatMap(([node, distance]) =>
    distance > 0 && distance >= minHops ? [{ id: compiled.nodes[node]!, hops: distance }] : [],
  );
}

/** Something that two things lean on, and how far it is from each. */
export interface Common {
  readonly id: string;
  readonly fromSource: number;
  readonly fromTarget: number;
}

/**
 * What do both lean on? What sources and targets of a question both lead to when edges are walked as the question says, the
 * nearest to the farther of the two first. An end that the other leads to is leaned on itself.
 */
export function commonGround(graph: RecitalGraph, query: PathQuery, budget: Budget = {}): readonly Common[] {
  const compiled = compile(graph, query.level);
  const { view, sources, targets, maxHops } = makePlan(compiled, query);
  const clock = new Clock(budget);
  const near = reach(view, walkOn(view), sources, clock, maxHops);
  const far = reach(view, walkOn(view), targets, clock, maxHops);
  return [...near]
    .flatMap(([node, fromSource]) => {
      const fromTarget = far.get(node);
      return fromTarget === undefined ? [] : [{ id: compiled.nodes[node]!, fromSource, fromTarget }];
    })
    .sort(
      (a, b) =>
        Math.max(a.fromSource, a.fromTarget) - Math.max(b.fromSource, b.fromTarget) ||
        a.fromSource + a.fromTarget - b.fromSource - b.fromTarget ||
        (a.id < b.id ? -1 : 1),
    );
}
