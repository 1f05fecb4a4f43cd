/** Work between two looks at the clock stays below a frame. */
const SLICE_MS = 8;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the work with the page free to move between its parts, which are given to `take` as they come. */
export async function inSlices<Part, Result>(
  work: Generator<Part, Result>,
  take: (part: Part) => void = () => {},
): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    take(next.value);
    if (performance.now() - since < SLICE_MS) continue;
    await turn();
    since = performance.now();
  }
}
