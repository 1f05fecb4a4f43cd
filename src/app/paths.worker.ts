import { emptyGraph, LeanGraph, type Level, type RecitalGraph } from '../graph/index.ts';
import type { Language } from '../model/index.ts';
import {
  commonGround,
  ENGINES,
  edgesOfHops,
  fromText,
  knowFolded,
  LanguageError,
  makePathQuery,
  NodeValue,
  type PathQuery,
  PathValue,
  planQuery,
  type QueryGraph,
  queryGraph,
  RefusedError,
  RelationshipValue,
  runPlan,
  textOf,
  type Value,
  whyNot,
} from '../query/index.ts';
import { fullName } from '../store/index.ts';
import type { Cell, FoundPath, PathOrder, PathReport } from '../ui/index.ts';

/** Paths are sent on as often as one can look; an answer that is there sooner comes whole. */
const SEND_MS = 30;
/** A search, and finding out why there is nothing, end after so long. */
const BUDGET_MS = 20_000;
const COMMON = 200;

const post = (report: PathReport): void => postMessage(report);

/** The graph as it arrives, and as it is searched once it is whole; its compiled form stays with it. */
const pieces = new LeanGraph('works');
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
    case 'text':
      return void answerText(order);
    default:
      void search(order.job, order.query, null);
  }
});

function take(order: Extract<PathOrder, { kind: 'graph' }>): void {
  const arrived = pieces.take(order);
  if (!arrived) return;
  graph = arrived.graph;
  // The level that most questions are asked on; others are folded when first asked on.
  knowFolded(graph, arrived.folded);
}

/** `limited`: so many are looked for where more were asked. */
async function search(job: number, query: PathQuery, limited: number | null): Promise<void> {
  const controller = new AbortController();
  running.set(job, controller);
  const asked = graph;
  const started = performance.now();
  const found = ENGINES[0]!.open(asked).paths(query, { signal: controller.signal, ms: BUDGET_MS });
  let ready: FoundPath[] = [];
  let sent = started;
  let given = 0;
  try {
    let next = await found.next();
    for (; !next.done; next = await found.next()) {
      given++;
      ready.push({ ...next.value, behind: edgesOfHops(asked, query, next.value) });
      if (performance.now() - sent < SEND_MS) continue;
      post({ kind: 'paths', job, paths: ready });
      ready = [];
      sent = performance.now();
    }
    const { stopped, count } = next.value;
    const end = {
      stopped,
      count,
      limited: limited === given ? limited : null,
      ms: performance.now() - started,
    };
    post({
      kind: 'end',
      job,
      paths: ready,
      end,
      why: given === 0 && stopped === null ? whyNot(asked, query, { signal: controller.signal, ms: BUDGET_MS }) : null,
    });
  } catch (error) {
    post({ kind: 'refused', job, refusals: error instanceof RefusedError ? error.refusals : [] });
  } finally {
    running.delete(job);
  }
}

/** At most so many rows or paths of a text. */
const ROWS = 1000;
const SLICE_MS = 12;

/** What is a question of paths is searched as one; all else is run as it is written. */
async function answerText({ job, text, level, language }: Extract<PathOrder, { kind: 'text' }>): Promise<void> {
  try {
    const read = fromText(text, level);
    if (read.ok) {
      const { limit } = read.query;
      return await search(job, { ...read.query, limit: Math.min(limit, ROWS) }, limit > ROWS ? ROWS : null);
    }
    await run(job, text, level, language);
  } catch (error) {
    if (error instanceof LanguageError) {
      const { code, at, found, expected } = error;
      post({ kind: 'wrong', job, problem: { code, at, found, expected } });
    } else post({ kind: 'refused', job, refusals: [] });
  }
}

async function run(job: number, text: string, level: Level, language: Language): Promise<void> {
  const controller = new AbortController();
  running.set(job, controller);
  try {
    const started = performance.now();
    const source = graph;
    const asked = queryGraph(source, level, (id) => fullName(source, id, language).text);
    const plan = planQuery(text, asked.names);
    const rows: (readonly Value[])[] = [];
    const going = runPlan(plan, asked, { signal: controller.signal, ms: BUDGET_MS, rows: ROWS });
    let resumed = performance.now();
    let next = going.next();
    for (; !next.done; next = going.next()) {
      if (next.value) rows.push(next.value);
      if (performance.now() - resumed < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      resumed = performance.now();
    }
    const { stopped } = next.value;
    const end = {
      stopped: stopped === 'rows' ? null : stopped,
      count: null,
      limited: stopped === 'rows' ? ROWS : null,
      ms: performance.now() - started,
    };
    const paths = pathsIn(rows, source, asked, level);
    if (paths) post({ kind: 'end', job, paths, end, why: null });
    else {
      const cells = rows.map((row) => row.map((value) => cellOf(asked, value)));
      post({ kind: 'rows', job, found: { columns: plan.columns, rows: cells }, end });
    }
  } finally {
    running.delete(job);
  }
}

/** The paths of rows that are nothing but paths; null for any others. */
function pathsIn(
  rows: readonly (readonly Value[])[],
  source: RecitalGraph,
  asked: QueryGraph,
  level: Level,
): readonly FoundPath[] | null {
  const query = makePathQuery({ from: {}, to: {}, level });
  const paths: FoundPath[] = [];
  for (const row of rows) {
    const [value] = row;
    if (row.length !== 1 || !(value instanceof PathValue)) return null;
    const path = {
      nodes: value.nodes.map(({ id }) => asked.idOf(id)),
      edges: value.relationships.map(({ id }) => asked.keyOfRelationship(id)),
      length: value.relationships.length,
    };
    paths.push({ ...path, behind: edgesOfHops(source, query, path) });
  }
  return paths.length === 0 ? null : paths;
}

function cellOf(asked: QueryGraph, value: Value): Cell {
  if (value instanceof NodeValue) return { kind: 'node', id: asked.idOf(value.id) };
  if (value instanceof PathValue) return { kind: 'path', nodes: value.nodes.map(({ id }) => asked.idOf(id)) };
  if (value instanceof RelationshipValue) {
    const [from, to] = [asked.source(value.id), asked.target(value.id)].map(asked.idOf);
    return { kind: 'link', from: from!, to: to!, type: asked.type(value.id) };
  }
  return { kind: 'text', text: textOf(asked, value) };
}
