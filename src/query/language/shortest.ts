import type { LabelExpression } from './ast.ts';
import type { Program } from './compile-match.ts';
import { type Context, hasLabels, type Row } from './evaluate.ts';
import { candidates, keyOfWalk, type State, type Walker } from './walker.ts';

const PAUSE_EVERY = 256;

/**
 * The paths that a selector takes between each two ends, the fewest relationships first. Followed are only states from
 * which the end can still be reached, those with the least hops to go first, by the hops of a search back from the end that
 * looks at types and directions alone: it never says more than there are.
 */
export function* shortestStates(program: Program, walker: Walker, row: Row, context: Context): Generator<State | null> {
  const ends = [...candidates(program.end!, program.endWhere, row, context)];
  const distances = new Map<number, ReadonlyMap<number, number>>();
  const walk = stepsOf(program);
  for (const start of candidates(program.start, program.startWhere, row, context)) {
    const first = walker.begin(start, row);
    if (!first) continue;
    const reached = hopsFrom(start, walk, true, context);
    for (const end of ends) {
      yield null;
      if (!reached.has(end)) continue;
      let togo = distances.get(end);
      if (!togo) {
        togo = hopsFrom(end, walk, false, context);
        // Few are kept: where there are many ends each is met once for every start anyway.
        if (distances.size < 256) distances.set(end, togo);
      }
      yield* between(program, walker, first, end, togo, context);
    }
  }
}

function* between(
  { selector }: Program,
  walker: Walker,
  first: State,
  end: number,
  togo: ReadonlyMap<number, number>,
  context: Context,
): Generator<State | null> {
  const most = selector.kind === 'shortest' ? selector.count : Number.POSITIVE_INFINITY;
  const groups = selector.kind === 'groups' ? selector.count : selector.kind === 'all-shortest' ? 1 : most;
  const queue: State[][] = [];
  const add = (state: State): void => {
    const hops = togo.get(state.node);
    if (hops === undefined) return;
    const bucket = queue[state.length + hops] ?? [];
    bucket.push(state);
    queue[state.length + hops] = bucket;
  };
  add(first);
  let given = 0;
  let lengths = 0;
  let steps = 0;
  let held = 1;
  for (let length = 0; length < queue.length; length++) {
    // The same hops may satisfy the pattern in several ways; each way is a row of its own, but the path counts once.
    const paths = new Set<string>();
    for (const bucket = queue[length] ?? []; bucket.length > 0; ) {
      const state = bucket.pop()!;
      held--;
      if (++steps % PAUSE_EVERY === 0) yield null;
      context.clock.tick();
      if (walker.done(state)) {
        if (state.node !== end) continue;
        const key = keyOfWalk(state);
        if (!paths.has(key) && given >= most) continue;
        if (!paths.has(key)) given++;
        paths.add(key);
        yield state;
        if (given >= most && most === 1) return;
      } else
        for (const next of walker.next(state)) {
          add(next);
          held++;
        }
      context.clock.holds(held);
    }
    if (paths.size > 0) lengths++;
    if (given >= most || lengths >= groups) return;
    delete queue[length];
  }
}

interface Steps {
  readonly types: readonly (LabelExpression | null)[];
  readonly forward: boolean;
  readonly backward: boolean;
}

/** All that any step of the pattern may walk. */
function stepsOf({ instructions }: Program): Steps {
  const steps = instructions.filter((one) => one.kind === 'step');
  return {
    types: steps.map(({ pattern }) => pattern.types),
    forward: steps.some(({ forward }) => forward),
    backward: steps.some(({ backward }) => backward),
  };
}

function hopsFrom(node: number, walk: Steps, on: boolean, { graph, clock }: Context): ReadonlyMap<number, number> {
  const hops = new Map([[node, 0]]);
  const [out, into] = on ? [walk.forward, walk.backward] : [walk.backward, walk.forward];
  const open = (relationship: number): boolean =>
    walk.types.some((types) => types === null || hasLabels(types, [graph.type(relationship)]));
  for (const [at, distance] of hops) {
    const reach = (relationship: number, to: number): void => {
      clock.tick();
      if (!hops.has(to) && open(relationship)) hops.set(to, distance + 1);
    };
    if (out) for (const one of graph.out(at)) reach(one, graph.target(one));
    if (into) for (const one of graph.into(at)) reach(one, graph.source(one));
  }
  return hops;
}
