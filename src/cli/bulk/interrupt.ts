/**
 * Turns the first Ctrl-C into a signal, so that a run may end in order; the second ends the program as usual. `done`
 * gives Ctrl-C back.
 */
export function stopOnInterrupt(): { readonly signal: AbortSignal; readonly done: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  return { signal: controller.signal, done: () => process.off('SIGINT', stop) };
}
