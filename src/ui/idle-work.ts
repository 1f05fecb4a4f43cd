/** Milliseconds of work between two looks at whether the page has something better to do. */
const SLICE_MS = 6;
/** Milliseconds between slices where the browser does not tell its pauses. */
const PAUSE_MS = 30;

type Soon = (go: () => void) => void;

const inPauses: Soon = (go) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(go);
  else setTimeout(go, PAUSE_MS);
};

/**
 * Does the work in the pauses of the page. What is returned gives its result, and does at once what is left of it when it
 * is asked before.
 */
export function workInPauses<Result>(work: Generator<void, Result>, soon: Soon = inPauses): () => Result {
  let done: { readonly result: Result } | null = null;
  const goOn = (until: number): Result | null => {
    while (!done) {
      const next = work.next();
      if (next.done) done = { result: next.value };
      else if (performance.now() >= until) return null;
    }
    return done.result;
  };
  const slice = (): void => {
    if (done) return;
    goOn(performance.now() + SLICE_MS);
    if (!done) soon(slice);
  };
  soon(slice);
  return () => goOn(Number.POSITIVE_INFINITY) as Result;
}
