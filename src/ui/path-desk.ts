import { type Level, leanPieces, type RecitalGraph } from '../graph/index.ts';
import type { Language } from '../model/index.ts';
import type { Common, PathQuery, Refusal, WhyNot } from '../query/index.ts';
import type { FoundEnd, FoundPath, FoundRows, PathOrder, PathReport, TextProblem } from './path-messages.ts';

export type PathState =
  | { readonly kind: 'going'; readonly paths: readonly FoundPath[] }
  | {
      readonly kind: 'paths';
      readonly paths: readonly FoundPath[];
      readonly end: FoundEnd;
      /** Only where nothing was found. */
      readonly why: WhyNot | null;
    }
  | { readonly kind: 'common'; readonly common: readonly Common[] }
  /** Of a text that gives more than paths. */
  | { readonly kind: 'rows'; readonly found: FoundRows; readonly end: FoundEnd }
  /** A text that cannot be run. */
  | { readonly kind: 'wrong'; readonly problem: TextProblem }
  /** By the user; what had been found until then. */
  | { readonly kind: 'stopped'; readonly paths: readonly FoundPath[] }
  /** By a fault, or because no engine answers such a question. */
  | { readonly kind: 'failed'; readonly refusals: readonly Refusal[] };

/** A question that nothing is known of yet. */
export const GOING: PathState = { kind: 'going', paths: [] };

/** A question for the worker. */
export type PathOrderOf =
  | { readonly ask: 'paths' | 'common'; readonly query: PathQuery }
  | { readonly ask: 'text'; readonly text: string; readonly level: Level; readonly language: Language };

interface Run {
  readonly job: number;
  state: PathState;
  readonly listeners: Set<() => void>;
}

/** How long sending the graph may hold the page up at a time. */
const SEND_MS = 6;
const PIECE = 500;
/** A worker that does not stop by then is ended. */
const PATIENCE_MS = 80;
const REMEMBERED = 50;

/**
 * Questions to a worker that holds the graph, and their answers, remembered for as long as the graph exists. The graph is
 * sent once, in pieces; a changed one is sent anew.
 */
export class PathDesk {
  readonly #start: () => Worker;
  readonly #runs = new WeakMap<RecitalGraph, Map<string, Run>>();
  readonly #byJob = new Map<number, Run>();
  #worker: Worker | null = null;
  #sent: { readonly graph: RecitalGraph; readonly whole: Promise<boolean> } | null = null;
  #jobs = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Sends the graph ahead of the first question. */
  prepare(graph: RecitalGraph): Promise<boolean> {
    if (this.#sent?.graph !== graph) this.#sent = { graph, whole: this.#send(graph) };
    return this.#sent.whole;
  }

  /** How the question stands; null before it is followed. */
  stateOf(graph: RecitalGraph, order: PathOrderOf): PathState | null {
    return this.#runs.get(graph)?.get(keyOf(order))?.state ?? null;
  }

  /** Asks unless it was asked, and tells of each change. What nobody follows any more is stopped. */
  follow(graph: RecitalGraph, order: PathOrderOf, tell: () => void): () => void {
    const runs = this.#runs.get(graph) ?? new Map<string, Run>();
    this.#runs.set(graph, runs);
    const key = keyOf(order);
    let run = runs.get(key);
    if (!run) {
      run = { job: ++this.#jobs, state: GOING, listeners: new Set() };
      runs.set(key, run);
      for (const [oldest, { listeners }] of runs) {
        if (runs.size <= REMEMBERED) break;
        if (listeners.size === 0) runs.delete(oldest);
      }
      void this.#ask(graph, run, order);
    }
    const followed = run;
    followed.listeners.add(tell);
    return () => {
      followed.listeners.delete(tell);
      if (followed.listeners.size > 0 || followed.state.kind !== 'going') return;
      this.#cancel(followed);
      if (runs.get(key) === followed) runs.delete(key);
    };
  }

  stop(graph: RecitalGraph, order: PathOrderOf): void {
    const run = this.#runs.get(graph)?.get(keyOf(order));
    if (run?.state.kind !== 'going') return;
    const { paths } = run.state;
    this.#cancel(run);
    settle(run, { kind: 'stopped', paths });
  }

  /** Asks again what was stopped or failed, for all who follow it. */
  again(graph: RecitalGraph, order: PathOrderOf): void {
    const runs = this.#runs.get(graph);
    const key = keyOf(order);
    const before = runs?.get(key);
    if (!runs || !before) return;
    const run: Run = { job: ++this.#jobs, state: GOING, listeners: before.listeners };
    runs.set(key, run);
    for (const tell of run.listeners) tell();
    void this.#ask(graph, run, order);
  }

  async #ask(graph: RecitalGraph, run: Run, order: PathOrderOf): Promise<void> {
    // Another graph, or another worker, may come in between.
    for (let ready = false; !ready; ) {
      ready = await this.prepare(graph);
      if (run.state.kind !== 'going' || run.listeners.size === 0) return;
    }
    this.#byJob.set(run.job, run);
    const { ask, ...asked } = order;
    this.#post({ kind: ask, job: run.job, ...asked } as PathOrder);
  }

  #post(order: PathOrder): void {
    this.#worker?.postMessage(order);
  }

  /** False when another graph took its place, or the worker ended. */
  async #send(graph: RecitalGraph): Promise<boolean> {
    const worker = this.#worker ?? this.#open();
    let since = performance.now();
    for (const piece of leanPieces(graph, PIECE)) {
      this.#post({ kind: 'graph', ...piece });
      if (performance.now() - since < SEND_MS) continue;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.#sent?.graph !== graph || this.#worker !== worker) return false;
      since = performance.now();
    }
    return true;
  }

  #open(): Worker {
    const worker = this.#start();
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<PathReport>) => {
      if (this.#worker === worker) this.#take(data);
    });
    worker.addEventListener('error', () => {
      if (this.#worker === worker) this.#end();
    });
    return worker;
  }

  #take(report: PathReport): void {
    const run = this.#byJob.get(report.job);
    if (!run) return;
    const paths = run.state.kind === 'going' ? run.state.paths : [];
    if (report.kind !== 'paths') this.#byJob.delete(report.job);
    if (report.kind === 'paths') settle(run, { kind: 'going', paths: [...paths, ...report.paths] });
    else if (report.kind === 'end')
      settle(run, { kind: 'paths', paths: [...paths, ...report.paths], end: report.end, why: report.why });
    else if (report.kind === 'rows') settle(run, { kind: 'rows', found: report.found, end: report.end });
    else if (report.kind === 'wrong') settle(run, { kind: 'wrong', problem: report.problem });
    else if (report.kind === 'common') settle(run, { kind: 'common', common: report.common });
    else settle(run, { kind: 'failed', refusals: report.refusals });
  }

  #cancel({ job }: Run): void {
    if (!this.#byJob.has(job)) return;
    this.#post({ kind: 'cancel', job });
    const waiting: Run = { job, state: GOING, listeners: new Set() };
    this.#byJob.set(job, waiting);
    setTimeout(() => this.#byJob.get(job) === waiting && this.#end(), PATIENCE_MS);
  }

  /** Ends the worker; what it was about is failed, and the next question starts another. */
  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#sent = null;
    const unanswered = [...this.#byJob.values()];
    this.#byJob.clear();
    for (const run of unanswered) settle(run, { kind: 'failed', refusals: [] });
  }
}

const keyOf = (order: PathOrderOf): string => JSON.stringify(order);

function settle(run: Run, state: PathState): void {
  run.state = state;
  for (const tell of run.listeners) tell();
}
