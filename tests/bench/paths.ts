import cytoscape from 'cytoscape';
import Graph from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { type Arcs, compileArcs } from '../../src/graph/index.ts';
import { allShortest } from '../../src/query/search/all-shortest.ts';
import { Bidirectional } from '../../src/query/search/bidirectional.ts';
import { Clock } from '../../src/query/search/clock.ts';
import { simplePaths } from '../../src/query/search/simple-paths.ts';
import type { View } from '../../src/query/search/view.ts';
import { megabytes } from './measure.ts';

type Pair = readonly [number, number];

/** Preferential citation: early nodes are cited most, as resolutions are; the same on every run. */
function makeNumbers(nodes: number, edges: number): { sources: Int32Array; targets: Int32Array } {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const sources = new Int32Array(edges);
  const targets = new Int32Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    sources[edge] = random(nodes);
    // Half of the citations name what others have cited before.
    targets[edge] = edge > 0 && random(2) === 0 ? targets[random(edge)]! : random(nodes);
  }
  return { sources, targets };
}

function makePairs(nodes: number, count: number): Pair[] {
  let seed = 99;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * nodes);
  };
  return Array.from({ length: count }, () => [random(), random()] as const);
}

/**
 * Each pair is asked so often, all pairs in turn, and its best time counts, for ours and theirs alike: what a busy machine
 * or a collection of garbage adds is not the search's, and would be all of the ninety-ninth percentile.
 */
const ROUNDS = 5;

interface Row {
  readonly p50: number;
  readonly p99: number;
  /** Sum of the lengths found: the same for all who answer the same pairs. */
  readonly hops: number;
  /** Milliseconds of all pairs, each at its best. */
  readonly total: number;
}

function time(pairs: readonly Pair[], answer: (from: number, to: number) => number, rounds = ROUNDS): Row {
  let hops = 0;
  const times = pairs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    hops = 0;
    for (const [at, [from, to]] of pairs.entries()) {
      const started = performance.now();
      hops += answer(from, to);
      times[at] = Math.min(times[at]!, performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { p50: at(0.5), p99: at(0.99), hops, total: times.reduce((sum, one) => sum + one, 0) };
}

const heap = (): number => {
  // The memory of typed arrays is given back after the collection that found them unused: the next one waits for that.
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return heapUsed + Math.max(arrayBuffers, external);
};

interface Built<Value> {
  readonly value: Value;
  readonly ms: number;
  readonly bytes: number;
}

function built<Value>(make: () => Value): Built<Value> {
  const before = heap();
  const started = performance.now();
  const value = make();
  const ms = performance.now() - started;
  return { value, ms, bytes: heap() - before };
}

/**
 * Built in turn, and the best time counts as with the pairs; what is kept is what was built first. Ours is over so soon
 * that one pause of a busy machine would be most of it: it is built several times in each turn.
 */
function builtInTurn<Ours, Theirs>(ours: () => Ours, theirs: () => Theirs): readonly [Built<Ours>, Built<Theirs>] {
  const [mine, other] = [built(ours), built(theirs)];
  let [ms, otherMs] = [mine.ms, other.ms];
  for (let turn = 0; turn < TURNS; turn++) {
    for (let round = 0; round < ROUNDS; round++) ms = Math.min(ms, built(ours).ms);
    if (turn > 0) otherMs = Math.min(otherMs, built(theirs).ms);
  }
  return [
    { ...mine, ms },
    { ...other, ms: otherMs },
  ];
}

const TURNS = 3;

/** Ours, with columns of its own as whoever compiles a graph has. */
const compiled = (nodes: number, sources: Int32Array, targets: Int32Array): Arcs =>
  compileArcs(nodes, sources.slice(), targets.slice());

const print = (name: string, { p50, p99 }: Row, more = ''): void =>
  console.log(`  ${name.padEnd(34)} p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms${more}`);

/** Ours beside graphology, ngraph.path and cytoscape, on the same edges and pairs in one run. */
function compare(nodes: number, edges: number, count: number): void {
  console.log(`paths: ${nodes} nodes, ${edges} edges, ${count} pairs, directed`);
  const { sources, targets } = makeNumbers(nodes, edges);
  const pairs = makePairs(nodes, count);
  const [ours, theirs] = builtInTurn(
    () => compiled(nodes, sources, targets),
    () => {
      const graph = new Graph({ multi: true, type: 'directed' });
      for (let node = 0; node < nodes; node++) graph.addNode(node);
      for (let edge = 0; edge < edges; edge++) graph.addEdge(sources[edge], targets[edge]);
      return graph;
    },
  );
  const view: View = { arcs: ours.value, forward: 1, backward: 0, edges: null, passable: null };
  const search = new Bidirectional(view);
  const hopsBetween = (from: number, to: number): number =>
    search.shortest(view, [from], [to], new Clock())?.edges.length ?? 0;
  const mine = time(pairs, hopsBetween);

  const graphology = time(pairs, (from, to) => (bidirectional(theirs.value, from, to)?.length ?? 1) - 1);
  const ngraph = built(() => {
    const graph = createGraph({ multigraph: true });
    for (let node = 0; node < nodes; node++) graph.addNode(node);
    for (let edge = 0; edge < edges; edge++) graph.addLink(sources[edge]!, targets[edge]!);
    return graph;
  });
  const finder = nba(ngraph.value, { oriented: true });
  const some = pairs.slice(0, Math.ceil(count / 20));
  const nbaTime = time(some, (from, to) => Math.max(0, finder.find(from, to).length - 1));
  const cyto = edges <= CYTOSCAPE_MOST ? askCytoscape(nodes, sources, targets, pairs.slice(0, 3)) : null;
  const theirHops: readonly (readonly [string, number, readonly Pair[]])[] = [
    ['graphology', graphology.hops, pairs],
    ['ngraph.path', nbaTime.hops, some],
    ['cytoscape', cyto?.row.hops ?? 0, cyto?.asked ?? []],
  ];
  for (const [name, hops, asked] of theirHops) {
    const ours = asked.reduce((sum, [from, to]) => sum + hopsBetween(from, to), 0);
    if (ours !== hops) throw new Error(`paths: ${ours} hops, ${name} ${hops}`);
  }

  const building = (one: { ms: number; bytes: number }): string =>
    `, built in ${one.ms.toFixed(0)} ms, ${megabytes(one.bytes)}`;
  print('recital, shortest', mine, building(ours));
  print('graphology-shortest-path', graphology, building(theirs));
  print(`ngraph.path nba (${some.length} pairs)`, nbaTime, building(ngraph));
  if (cyto) print(`cytoscape aStar (${cyto.asked.length} pairs)`, cyto.row, building(cyto));
  console.log(
    `  ratio to graphology: p50 ${(graphology.p50 / mine.p50).toFixed(1)}×, p99 ${(graphology.p99 / mine.p99).toFixed(1)}×, build ${(theirs.ms / ours.ms).toFixed(0)}×, memory ${(ours.bytes / theirs.bytes).toFixed(3)}×`,
  );
  more(view, search, pairs);
}

/** It takes minutes over half a million edges: CYTOSCAPE=1 asks it of that graph too. */
const CYTOSCAPE_MOST = process.env.CYTOSCAPE ? 1_000_000 : 100_000;

/** It goes through much of the graph for each question: what takes so long is asked once. */
function askCytoscape(nodes: number, sources: Int32Array, targets: Int32Array, asked: readonly Pair[]) {
  const { value, ms, bytes } = built(() =>
    cytoscape({
      headless: true,
      styleEnabled: false,
      elements: {
        nodes: Array.from({ length: nodes }, (_, node) => ({ data: { id: `n${node}` } })),
        edges: Array.from(sources, (source, edge) => ({
          data: { id: `e${edge}`, source: `n${source}`, target: `n${targets[edge]}` },
        })),
      },
    }),
  );
  const all = value.elements();
  const answer = (from: number, to: number): number => {
    const found = all.aStar({ root: value.$id(`n${from}`), goal: value.$id(`n${to}`), directed: true });
    return found.found ? found.distance : 0;
  };
  return { row: time(asked, answer, 1), asked, ms, bytes };
}

/** What no peer answers: shortest in either direction, how many, and the k best. */
function more(view: View, search: Bidirectional, pairs: readonly Pair[]): void {
  const either = { ...view, backward: 1 };
  print(
    'either direction',
    time(pairs, (from, to) => search.shortest(either, [from], [to], new Clock())?.edges.length ?? 0),
  );
  const countAll = (from: number, to: number): number => {
    const clock = new Clock();
    const meeting = search.meet(view, [from], [to], true, clock);
    return meeting ? Number(allShortest(view, [from], meeting, clock).count) : 0;
  };
  print('all shortest, counted', time(pairs, countAll));
  // Whoever wants all meetings ends no level before its last edge, so that what is looked at is known.
  const meetings = time(pairs, (from, to) => search.meet(view, [from], [to], true, new Clock())?.length ?? 0);
  const looked = new EdgeCount();
  for (const [from, to] of pairs) search.meet(view, [from], [to], true, looked);
  const rate = looked.edges / (meetings.total / 1000);
  const best = (from: number, to: number): number => {
    let given = 0;
    for (const chain of simplePaths(view, [from], [to], null, new Clock())) if (chain && ++given === 5) break;
    return given;
  };
  print('k = 5 shortest simple', time(pairs.slice(0, 200), best));
  const limit = scan(view.arcs);
  console.log(
    `  edges looked at: ${(rate / 1e6).toFixed(0)} M a second, ${((100 * rate) / limit).toFixed(0)} % of the limit: ${(limit / 1e6).toFixed(0)} M a second read in order`,
  );
}

/** Counts the edges of the levels that a search goes through; each level is one step more. */
class EdgeCount extends Clock {
  edges = 0;
  override tick(steps = 1): boolean {
    this.edges += steps - 1;
    return super.tick(steps);
  }
}

/** Edges that can be looked at in a second when nothing is decided. */
function scan({ out, edgeCount }: Arcs): number {
  let sum = 0;
  const started = performance.now();
  const rounds = 20;
  for (let round = 0; round < rounds; round++) for (let at = 0; at < edgeCount; at++) sum += out.nodes[at]!;
  const seconds = (performance.now() - started) / 1000;
  return sum < 0 ? 0 : (rounds * edgeCount) / seconds;
}

/** Path search on graphs of two sizes, and on one that peers can't hold. */
export function benchPaths(): void {
  compare(10_000, 50_000, 1000);
  compare(100_000, 500_000, 1000);
  const [nodes, edges] = [1_000_000, 5_000_000];
  const { sources, targets } = makeNumbers(nodes, edges);
  const { value: arcs, ms, bytes } = built(() => compiled(nodes, sources, targets));
  const view: View = { arcs, forward: 1, backward: 0, edges: null, passable: null };
  const search = new Bidirectional(view);
  const row = time(
    makePairs(nodes, 300),
    (from, to) => search.shortest(view, [from], [to], new Clock())?.edges.length ?? 0,
  );
  print(`${nodes} nodes, ${edges} edges`, row, `, built in ${ms.toFixed(0)} ms, ${megabytes(bytes)}`);
}
