import type { Theme } from '../../drawing/index.ts';
import type { RecitalGraph } from '../../graph/index.ts';
import type { Language } from '../../model/index.ts';
import type { Scene } from '../../store/index.ts';
import { sendGraph } from '../send-graph.ts';
import type { DeckOrder, DeckReport } from './deck-messages.ts';

export interface ThumbOrder {
  readonly graph: RecitalGraph;
  readonly scene: Scene;
  readonly language: Language;
  readonly theme: Theme;
}

interface Wanted {
  readonly order: ThumbOrder;
  readonly tell: (content: Blob) => void;
}

interface Drawn extends ThumbOrder {
  readonly content: Blob;
}

const isSame = (one: ThumbOrder, other: ThumbOrder): boolean =>
  one.graph === other.graph && one.language === other.language && one.theme === other.theme;

/**
 * Pictures of scenes in small, drawn one after the other in a worker of their own that lives until `end`. What is no longer
 * wanted is not drawn; what was drawn is remembered with its scene.
 */
export class ThumbDesk {
  readonly #start: () => Worker;
  readonly #drawn = new WeakMap<Scene, Drawn>();
  #waiting: Wanted[] = [];
  #going: Wanted | null = null;
  #worker: Worker | null = null;
  #stop = new AbortController();
  #sent: RecitalGraph | null = null;
  #count = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Tells the picture once it is drawn; nothing where it cannot be. Returns what ends the wish. */
  want(order: ThumbOrder, tell: (content: Blob) => void): () => void {
    const known = this.#drawn.get(order.scene);
    if (known && isSame(known, order)) {
      tell(known.content);
      return () => undefined;
    }
    const wanted: Wanted = { order, tell };
    this.#waiting.push(wanted);
    void this.#next();
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== wanted);
    };
  }

  end(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#worker?.terminate();
    [this.#worker, this.#sent, this.#going, this.#waiting] = [null, null, null, []];
  }

  async #next(): Promise<void> {
    const wanted = this.#going ? undefined : this.#waiting.shift();
    if (!wanted) return;
    this.#going = wanted;
    const { graph, ...order } = wanted.order;
    const worker = this.#worker ?? this.#open();
    const post = (message: DeckOrder): void => worker.postMessage(message);
    if (this.#sent !== graph) {
      this.#sent = graph;
      const { signal } = this.#stop;
      await sendGraph(graph, (piece) => post({ kind: 'graph', piece }), signal);
      if (signal.aborted) return;
    }
    post({ kind: 'draw', number: ++this.#count, ...order });
  }

  #open(): Worker {
    const worker = this.#start();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<DeckReport>) => {
      if (this.#worker === worker && data.kind === 'drawn' && data.number === this.#count) this.#settle(data.content);
    };
    worker.onerror = () => {
      if (this.#worker !== worker) return;
      worker.terminate();
      [this.#worker, this.#sent] = [null, null];
      this.#settle(null);
    };
    return worker;
  }

  #settle(content: Blob | null): void {
    const wanted = this.#going;
    this.#going = null;
    if (wanted && content) {
      this.#drawn.set(wanted.order.scene, { ...wanted.order, content });
      wanted.tell(content);
    }
    void this.#next();
  }
}
