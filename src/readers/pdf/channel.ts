type Listener = (event: { readonly data: unknown }) => void;

/** One end of a channel, with as much of a message port as pdf.js uses. */
export interface ChannelEnd {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  addEventListener(type: string, listener: Listener, options?: { readonly signal?: AbortSignal } | null): void;
  removeEventListener(type: string, listener: Listener): void;
  terminate(): void;
}

export interface Channel {
  readonly near: ChannelEnd;
  readonly far: ChannelEnd;
  /** Nothing is delivered any more. Whoever waits for an answer waits for ever, and is forgotten together with the channel. */
  readonly freeze: () => void;
}

/** Messages delivered before other tasks of the thread get their turn. */
const BREATH = 64;

/**
 * A message channel within one thread, so that pdf.js needs no worker of its own and ending our worker ends everything.
 * Unlike the one that pdf.js brings it lets other tasks run now and then (a cancel, a report of progress), and it shows
 * each message to `onMessage` on its way, so that limits can be kept while a page is still being read.
 */
export function makeChannel(onMessage: (message: unknown) => void): Channel {
  let frozen = false;
  let delivered = 0;
  let turn: Promise<void> = Promise.resolve();

  const deliver = (listeners: ReadonlySet<Listener>, data: unknown): void => {
    turn = turn.then(async () => {
      if (frozen) return;
      if (++delivered % BREATH === 0) await nextTask();
      for (const listener of listeners) listener({ data });
    });
  };

  const makeEnd = (own: Set<Listener>, other: ReadonlySet<Listener>): ChannelEnd => ({
    postMessage: (message, transfer) => {
      if (frozen) return;
      onMessage(message);
      deliver(other, structuredClone(message, transfer ? { transfer } : undefined));
    },
    addEventListener: (_, listener, options) => {
      own.add(listener);
      options?.signal?.addEventListener('abort', () => own.delete(listener));
    },
    removeEventListener: (_, listener) => void own.delete(listener),
    terminate: () => own.clear(),
  });

  const first = new Set<Listener>();
  const second = new Set<Listener>();
  return {
    near: makeEnd(first, second),
    far: makeEnd(second, first),
    freeze: () => {
      frozen = true;
      first.clear();
      second.clear();
    },
  };
}

/** Resolves in a task of its own. A channel's message is not held back by the clamping of timers. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
