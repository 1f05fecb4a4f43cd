import type { Compiled } from './compile.ts';
import type { AnswerEnd, Path } from './engine.ts';
import type { PathQuery } from './path-query.ts';
import { makePlan, type Plan } from './plan.ts';
import { allShortest } from './search/all-shortest.ts';
import { Bidirectional } from './search/bidirectional.ts';
import { type Budget, Clock } from './search/clock.ts';
import { guidedPaths } from './search/guided.ts';
import { makeProgress } from './search/progress.ts';
import { progressPaths } from './search/progress-paths.ts';
import { simplePaths } from './search/simple-paths.ts';
import type { Chain } from './search/view.ts';

const searches = new WeakMap<Compiled, Bidirectional>();

function searchOf(compiled: Compiled): Bidirectional {
  const search = searches.get(compiled) ?? new Bidirectional(compiled);
  searches.set(compiled, search);
  return search;
}

/** Answers a question on a compiled level, path by path; null now and then, as a place to pause. */
export function* runQuery(
  compiled: Compiled,
  query: PathQuery,
  budget: Budget = {},
): Generator<Path | null, AnswerEnd & { readonly tooComplex: boolean }> {
  const clock = new Clock(budget);
  const plan = makePlan(compiled, query);
  const end = { count: null as bigint | null };
  let given = 0;
  if (!plan.tooComplex)
    for (const chain of chainsOf(compiled, query, plan, clock, end)) {
      // One more than wanted may have been looked for; a search that was stopped gives nothing half-done.
      if (chain !== null && clock.stopped !== null) break;
      yield chain && toPath(compiled, query, chain);
      if (chain !== null && ++given >= query.limit) break;
    }
  return { stopped: clock.stopped, count: end.count, unknown: plan.unknown, tooComplex: plan.tooComplex };
}

function* chainsOf(
  compiled: Compiled,
  query: PathQuery,
  plan: Plan,
  clock: Clock,
  end: { count: bigint | null },
): Generator<Chain | null> {
  const { view, sources, targets, minHops, maxHops, progress } = plan;
  const { mode } = query;
  const plain = progress === null && minHops === 0;
  if (plain && mode.kind === 'shortest') {
    const chain = searchOf(compiled).shortest(view, sources, targets, clock, maxHops);
    if (chain) yield chain;
    return;
  }
  if (plain && mode.kind === 'all-shortest') {
    const meeting = searchOf(compiled).meet(view, sources, targets, true, clock, maxHops);
    const all = meeting && allShortest(view, sources, meeting, clock);
    end.count = clock.stopped === null ? (all?.count ?? 0n) : null;
    if (all) yield* all.chains();
    return;
  }
  yield* pick(mode, ordered(query, plan, clock));
}

/** Simple chains, the fewest hops or the least cost first. */
function ordered(query: PathQuery, plan: Plan, clock: Clock): Generator<Chain | null> {
  const { view, sources, targets, minHops, maxHops, progress, costs } = plan;
  const kind = query.mode.kind;
  const free = progress === null && minHops === 0;
  // Listing all is cheaper without dividing; a bound on hops beside costs is beyond the divided search.
  if (free && kind !== 'all-simple' && (costs === null || maxHops === Number.POSITIVE_INFINITY))
    return simplePaths(view, sources, targets, costs, clock, costs ? undefined : maxHops);
  // What must be done on the way is divided too, unless hops count beside it.
  if (progress && minHops <= 1 && (costs === null || maxHops === Number.POSITIVE_INFINITY))
    return progressPaths(view, sources, targets, progress, { costs, most: maxHops, still: minHops === 0 }, clock);
  const doing = progress ?? makeProgress(null, null);
  return guidedPaths(view, sources, targets, doing, { minHops, maxHops, costs }, clock);
}

/** As many of the ordered chains as the mode wants. */
function* pick(mode: PathQuery['mode'], chains: Generator<Chain | null>): Generator<Chain | null> {
  let given = 0;
  let groups = 0;
  let last = -1;
  for (const chain of chains) {
    if (chain === null) {
      yield null;
      continue;
    }
    if (chain.edges.length !== last) groups++;
    if (mode.kind === 'all-shortest' && groups > 1) return;
    if (mode.kind === 'k-groups' && groups > mode.k) return;
    last = chain.edges.length;
    yield chain;
    given++;
    if (mode.kind === 'shortest') return;
    if ((mode.kind === 'k-shortest' || mode.kind === 'strongest') && given >= mode.k) return;
  }
}

function toPath({ nodes: ids, keyOf }: Compiled, { mode }: PathQuery, { nodes, edges, cost }: Chain): Path {
  const path = {
    nodes: nodes.map((node) => ids[node]!),
    edges: edges.map(keyOf),
    length: edges.length,
  };
  return mode.kind === 'strongest' ? { ...path, cost } : path;
}
