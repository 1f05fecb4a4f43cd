import { emptyGraph, type GraphEdge, type RecitalGraph } from '../graph/index.ts';
import type { NodeAttributes } from '../model/index.ts';
import { commonGround, ENGINES, edgesOfHops, type PathQuery, RefusedError, whyNot } from '../query/index.ts';
import type { FoundPath, PathOrder, PathReport } from '../ui/index.ts';

/** Paths are sent on as often as one can look; an answer that is there sooner comes whole. */
const SEND_MS = 30;
/** A search, and finding out why there is nothing, end after so long. */
const BUDGET_MS = 20_000;
const COMMON = 200;

const post = (report: PathReport): void => postMessage(report);

/** The graph as it arrives, and as it is searched once it is whole; its compiled form stays with it. */
let nodes = new Map<string, NodeAttributes>();
let edges = new Map<string, GraphEdge>();
let graph: RecitalGraph = emptyGraph();
const running = new Map<number, AbortController>();

/** Answers questions on the graph that it was sent last. */
addEventListener('message', ({ data: order }: MessageEvent<PathOrder>) => {
  switch (order.kind) {
    case 'graph':
      return take(order);
    case 'cancel':
      return running.get(order.job)?.abort();
    case 'common':
      return post({
        kind: 'common',
        job: order.job,
        common: commonGround(graph, order.query, { ms: BUDGET_MS }).slice(0, COMMON),
      });
    default:
      void search(order.job, order.query);
  }
});

function take(order: Extract<PathOrder, { kind: 'graph' }>): void {
  if (order.first) {
    nodes = new Map();
    edges = new Map();
  }
  for (const [id, attributes] of order.nodes) nodes.set(id, attributes);
  for (const edge of order.edges) edges.set(edge.key, edge);
  if (order.whole) graph = { ...emptyGraph(), nodes, edges };
}

async function search(job: number, query: PathQuery): Promise<void> {
  const controller = new AbortController();
  running.set(job, controller);
  const asked = graph;
  const started = performance.now();
  const found = ENGINES[0]!.open(asked).paths(query, { signal: controller.signal, ms: BUDGET_MS });
  let ready: FoundPath[] = [];
  let sent = started;
  let none = true;
  try {
    let next = await found.next();
    for (; !next.done; next = await found.next()) {
      none = false;
      ready.push({ ...next.value, behind: edgesOfHops(asked, query, next.value) });
      if (performance.now() - sent < SEND_MS) continue;
      post({ kind: 'paths', job, paths: ready });
      ready = [];
      sent = performance.now();
    }
    const { stopped, count } = next.value;
    const end = { stopped, count, ms: performance.now() - started };
    post({
      kind: 'end',
      job,
      paths: ready,
      end,
      why: none && stopped === null ? whyNot(asked, query, { signal: controller.signal, ms: BUDGET_MS }) : null,
    });
  } catch (error) {
    post({ kind: 'refused', job, refusals: error instanceof RefusedError ? error.refusals : [] });
  } finally {
    running.delete(job);
  }
}
