/** How long a slice may hold the page up, in milliseconds. */
const SLICE_MS = 12;

/** One piece of work at a time. */
export interface Building<Result> {
  /** Ends what is going on. `sliced`: in slices, between which the page answers; else here and now. */
  readonly start: (work: Generator<void, Result>, sliced: boolean, done: (result: Result) => void) => void;
  readonly isGoing: () => boolean;
  readonly stop: () => void;
}

/** `around`: makes of work in slices what is done with all that belongs to it. */
export function makeBuilding<Result>(
  around: (work: Generator<void, Result>) => Generator<void, Result> = (work) => work,
): Building<Result> {
  let going: { readonly work: Generator<void, Result>; readonly done: (result: Result) => void } | null = null;
  // A timer would wait some milliseconds before each slice.
  const { port1, port2 } = new MessageChannel();

  const goOn = (until: number): void => {
    while (going) {
      const { work, done } = going;
      const next = work.next();
      if (next.done) {
        going = null;
        done(next.value);
      } else if (performance.now() >= until) {
        port2.postMessage(null);
        return;
      }
    }
  };
  port1.onmessage = () => goOn(performance.now() + SLICE_MS);

  return {
    start: (work, sliced, done) => {
      const before = going;
      going = { work: sliced ? around(work) : work, done };
      if (!sliced) goOn(Number.POSITIVE_INFINITY);
      // Where a message is on its way already, it goes on with this.
      else if (!before) port2.postMessage(null);
    },
    isGoing: () => going !== null,
    stop: () => {
      going = null;
      port1.close();
    },
  };
}
