/** Which tab keeps the work: one at a time, whoever asked for it last. */
export interface OnlyTab {
  /** Resolves to whether this tab keeps the work now. */
  readonly ask: () => Promise<boolean>;
  /** Takes it from the other tab, once that has saved. */
  readonly takeOver: () => Promise<void>;
}

const NAME = 'recital.keeper';

/**
 * By the browser's locks, which go with the tab that holds them. `onLost` is called when another tab takes over: before
 * it may begin, when it asked; afterwards, when it took the lock from a tab that did not answer. Where there are no locks every tab keeps: the last one to save wins.
 */
export function onlyTab(onLost: (how: 'asked' | 'stolen') => Promise<void>): OnlyTab {
  if (typeof navigator.locks === 'undefined') return { ask: async () => true, takeOver: async () => {} };
  const channel = new BroadcastChannel(NAME);
  let release: (() => void) | null = null;
  const hold = (): Promise<void> => new Promise((resolve) => (release = resolve));
  channel.onmessage = async () => {
    if (!release) return;
    const letGo = release;
    release = null;
    await onLost('asked');
    letGo();
  };
  const lost = (): void => {
    if (!release) return;
    release = null;
    void onLost('stolen');
  };
  const take = (options: LockOptions, taken: () => void): Promise<unknown> =>
    navigator.locks.request(NAME, options, () => {
      taken();
      return hold();
    });
  return {
    ask: () =>
      new Promise((resolve) => {
        navigator.locks
          .request(NAME, { ifAvailable: true }, (lock) => {
            resolve(lock !== null);
            return lock === null ? undefined : hold();
          })
          .catch(lost);
      }),
    takeOver: () =>
      new Promise((resolve) => {
        const patience = new AbortController();
        // A tab that sleeps or hangs does not answer; its lock is taken from it.
        const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
        const taken = (): void => {
          clearTimeout(timer);
          resolve();
        };
        channel.postMessage('take-over');
        take({ signal: patience.signal }, taken).catch(() =>
          patience.signal.aborted && !release ? take({ steal: true }, taken).catch(lost) : lost(),
        );
      }),
  };
}

const PATIENCE_MS = 3000;
