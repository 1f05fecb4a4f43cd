/** Work between two looks at the clock stays below a frame. */
const SLICE_MS = 8;

/** Those who wait for their turn. */
const waiting: (() => void)[] = [];
let channel: MessageChannel | null = null;

/** Lets the page take its turn. A timer would wait some milliseconds each time. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    channel ??= new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });

/** Does the work with the page free to move between its parts, which are given to `take` as they come. */
export async function inSlices<Part, Result>(
  work: Generator<Part, Result>,
  take: (part: Part) => void = () => {},
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const next = work.next();
    if (next.done) {
      // What is done with it begins a task of its own.
      await turn();
      return next.value;
    }
    take(next.value);
    if (performance.now() - since < SLICE_MS) continue;
    await turn();
    since = performance.now();
  }
}

/** The same work, which ends with null as soon as nobody wants its result any more. */
export function* whileWanted<Result>(
  work: Generator<void, Result>,
  isWanted: () => boolean,
): Generator<void, Result | null> {
  while (isWanted()) {
    const next = work.next();
    if (next.done) return next.value;
    yield;
  }
  return null;
}
