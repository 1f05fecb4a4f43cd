import { emptyGraph, type GraphEdge, type RecitalGraph } from '../../../src/graph/index.ts';
import type { NodeAttributes } from '../../../src/model/index.ts';
import { makePathQuery } from '../../../src/query/index.ts';
import { PathDesk, type PathOrderOf } from '../../../src/ui/path-desk.ts';

/** What the benchmark calls in the page. Milliseconds. */
export interface QuestionPage {
  /** Sends the graph; when the first question can be asked. */
  readonly prepare: () => Promise<number>;
  /** From a question to its whole answer. */
  readonly ask: (question: number) => Promise<number>;
  /** From stopping a search that would take long to the next answer. */
  readonly stop: () => Promise<number>;
}

declare global {
  interface Window {
    questionPage: QuestionPage;
  }
}

const asked = new URLSearchParams(location.search);
const NODES = Number(asked.get('nodes'));
const EDGES = Number(asked.get('edges'));

let seed = 7;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const idOf = (node: number): string => `x:res/${node}`;

/** Early instruments are cited most, as resolutions are; the same on every run. */
function makeGraph(): RecitalGraph {
  const work: NodeAttributes = {
    type: 'work',
    issuer: null,
    kind: 'res',
    number: '1',
    names: [],
    status: 'adopted',
    provenance: [],
  };
  const nodes = new Map(Array.from({ length: NODES }, (_, node) => [idOf(node), work] as const));
  const edges = new Map<string, GraphEdge>();
  const targets: number[] = [];
  for (let edge = 0; edge < EDGES; edge++) {
    const target = edge > 0 && random(2) === 0 ? targets[random(edge)]! : random(NODES);
    targets.push(target);
    const [from, to] = [idOf(random(NODES)), idOf(target)];
    const key = `cites|${from}|${to}|${edge}`;
    const attributes: GraphEdge['attributes'] = {
      type: 'cites',
      relation: 'cites',
      stance: null,
      part: 'unknown',
      evidence: [],
    };
    edges.set(key, { key, source: from, target: to, attributes });
  }
  return { ...emptyGraph(), nodes, edges };
}

const graph = makeGraph();
const desk = new PathDesk(
  () => new Worker(new URL('../../../src/app/paths.worker.ts', import.meta.url), { type: 'module' }),
);

const orderOf = (from: number, to: number, long = false): PathOrderOf => ({
  ask: 'paths',
  query: makePathQuery({
    from: { ids: [idOf(from)] },
    to: { ids: [idOf(to)] },
    level: 'works',
    direction: 'either',
    mode: long ? { kind: 'all-simple' } : { kind: 'all-shortest' },
    limit: long ? 1_000_000 : 50,
    ...(long ? { hops: { max: 12 } } : {}),
  }),
});

/** Resolves when the answer is there, or as soon as `until` is true of its state. */
function follow(order: PathOrderOf, until: (kind: string) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const leave = desk.follow(graph, order, () => {
      const state = desk.stateOf(graph, order);
      if (!state || !until(state.kind)) return;
      resolve();
      setTimeout(leave, 0);
    });
  });
}

const timed = async (what: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await what();
  return performance.now() - started;
};
const isDone = (kind: string): boolean => kind !== 'going';

window.questionPage = {
  prepare: () => timed(() => desk.prepare(graph)),
  ask: (question) => timed(() => follow(orderOf((question * 7919) % NODES, (question * 104_729 + 13) % NODES), isDone)),
  stop: async () => {
    const long = orderOf(1, NODES - 1, true);
    const gone = follow(long, isDone);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return timed(async () => {
      desk.stop(graph, long);
      await gone;
    });
  },
};
