import {
  inSlices,
  type LayoutInput,
  type LayoutParcel,
  type LayoutResult,
  packInParts,
  whileWanted,
} from '../store/index.ts';

/** To the worker. */
export interface LayoutOrder {
  readonly number: number;
  readonly layout: string;
  readonly parcel: LayoutParcel;
}

/** From the worker. */
export interface LayoutReport {
  readonly number: number;
  readonly result: LayoutResult;
}

type InPage = (layout: string, input: LayoutInput) => Promise<LayoutResult>;

/** What is asked, worked out with pauses: of a large view that alone would hold the page up. */
type Ask = () => Generator<void, LayoutInput>;

/**
 * Lays out in one worker, which lives on for the next time. Only the last order counts: one that is outdated while it is
 * computed is ended with its worker. Where workers fail, the page does it.
 */
export class LayoutRuns {
  private worker: Worker | null = null;
  private going: { readonly number: number; readonly settle: (result: LayoutResult | null) => void } | null = null;
  private count = 0;
  private readonly startWorker: () => Worker;
  private readonly inPage: InPage;

  constructor(startWorker: () => Worker, inPage: InPage) {
    this.startWorker = startWorker;
    this.inPage = inPage;
  }

  /** Tells the result, or null when there is none to be had. Returns what stops it; nothing is told after that. */
  run(layout: string, ask: Ask, tell: (result: LayoutResult | null) => void): () => void {
    this.end();
    const number = ++this.count;
    const settle = (result: LayoutResult | null): void => {
      if (this.going?.number !== number) return;
      this.going = null;
      tell(result);
    };
    this.going = { number, settle };
    void this.send(number, layout, ask, settle).catch(() => settle(null));
    return () => {
      if (this.going?.number === number) this.end();
    };
  }

  private async send(
    number: number,
    layout: string,
    ask: Ask,
    settle: (result: LayoutResult | null) => void,
  ): Promise<void> {
    const isWanted = (): boolean => this.going?.number === number;
    // It starts while the question is put together.
    const worker = this.worker ?? this.start();
    let asked: LayoutInput | null = null;
    const fallBack = (): void => {
      if (!isWanted()) return;
      this.drop();
      if (asked) this.inPage(layout, asked).then(settle, () => settle(null));
    };
    worker.onerror = fallBack;
    worker.onmessageerror = fallBack;
    const input = await inSlices(whileWanted(ask(), isWanted));
    const parcel = input && (await inSlices(whileWanted(packInParts(input), isWanted)));
    if (!parcel || !isWanted()) return;
    asked = input;
    // One that failed before it was asked anything is not there any more.
    if (this.worker === worker) worker.postMessage({ number, layout, parcel } satisfies LayoutOrder);
    else fallBack();
  }

  private start(): Worker {
    const worker = this.startWorker();
    worker.addEventListener('message', ({ data: { number, result } }: MessageEvent<LayoutReport>) => {
      if (this.worker === worker && this.going?.number === number) this.going.settle(result);
    });
    this.worker = worker;
    return worker;
  }

  /** A worker that is computing hears nothing until it has done: it is ended, and the next order gets another. */
  private end(): void {
    if (this.going) this.drop();
    this.going = null;
  }

  private drop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
