import type { AnalysisGraph, AnalysisRow } from '../analysis/index.ts';
import { inSlices } from '../store/index.ts';

/** To the worker. */
export interface AnalysisOrder {
  readonly analysis: string;
  readonly graph: AnalysisGraph;
}

/** From the worker. */
export type AnalysisReport =
  | { readonly kind: 'going'; readonly done: number }
  | { readonly kind: 'rows'; readonly rows: readonly AnalysisRow[] };

export type RunState =
  | { readonly kind: 'going'; readonly done: number }
  | { readonly kind: 'rows'; readonly rows: readonly AnalysisRow[] }
  /** By the user. */
  | { readonly kind: 'stopped' }
  /** The worker ended by a fault. */
  | { readonly kind: 'failed' };

type MakeGraph = () => Generator<void, AnalysisGraph>;

interface Run {
  state: RunState;
  /** Which start it is on; what an earlier one gives is not wanted any more. */
  start: object | null;
  worker: Worker | null;
  readonly makeGraph: MakeGraph;
  readonly listeners: Set<() => void>;
}

/** Runs of analyses, each shared by all who want its result, and remembered for as long as what it is about exists. */
export class AnalysisRuns {
  private readonly runs = new WeakMap<object, Map<string, Run>>();
  private readonly graphs = new WeakMap<object, Promise<AnalysisGraph>>();
  private readonly startWorker: () => Worker;

  constructor(startWorker: () => Worker) {
    this.startWorker = startWorker;
  }

  /** How the run stands; null before it is followed. */
  stateOf(about: object, analysis: string): RunState | null {
    return this.runs.get(about)?.get(analysis)?.state ?? null;
  }

  /** Starts the run unless it has been, and tells of each change. What nobody follows any more is ended. */
  follow(about: object, analysis: string, makeGraph: MakeGraph, tell: () => void): () => void {
    const runs = this.runs.get(about) ?? new Map<string, Run>();
    this.runs.set(about, runs);
    let run = runs.get(analysis);
    if (!run) {
      run = { state: { kind: 'going', done: 0 }, start: null, worker: null, makeGraph, listeners: new Set() };
      runs.set(analysis, run);
      this.start(run, about, analysis);
    }
    const followed = run;
    followed.listeners.add(tell);
    return () => {
      followed.listeners.delete(tell);
      if (followed.listeners.size > 0 || followed.state.kind !== 'going') return;
      followed.start = null;
      followed.worker?.terminate();
      if (runs.get(analysis) === followed) runs.delete(analysis);
    };
  }

  stop(about: object, analysis: string): void {
    const run = this.runs.get(about)?.get(analysis);
    if (run?.state.kind === 'going') settle(run, { kind: 'stopped' });
  }

  /** Starts anew what was stopped or failed, for all who follow it. */
  again(about: object, analysis: string): void {
    const run = this.runs.get(about)?.get(analysis);
    if (!run || run.state.kind === 'going') return;
    this.start(run, about, analysis);
    for (const tell of run.listeners) tell();
  }

  private start(run: Run, about: object, analysis: string): void {
    const start = {};
    run.start = start;
    run.state = { kind: 'going', done: 0 };
    // Of a large graph the page has a few hundred milliseconds to do before a thread can be asked.
    const made = this.graphs.get(about) ?? inSlices(run.makeGraph());
    this.graphs.set(about, made);
    made.then(
      (graph) => run.start === start && this.ask(run, { analysis, graph }),
      () => {
        this.graphs.delete(about);
        if (run.start === start) settle(run, { kind: 'failed' });
      },
    );
  }

  private ask(run: Run, order: AnalysisOrder): void {
    const worker = this.startWorker();
    run.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReport>) => {
      if (run.worker !== worker) return;
      if (data.kind === 'rows') return settle(run, data);
      run.state = data;
      for (const tell of run.listeners) tell();
    });
    worker.addEventListener('error', () => run.worker === worker && settle(run, { kind: 'failed' }));
    worker.postMessage(order);
  }
}

function settle(run: Run, state: RunState): void {
  run.worker?.terminate();
  run.worker = null;
  run.start = null;
  run.state = state;
  for (const tell of run.listeners) tell();
}
