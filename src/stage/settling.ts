/** A drawing that was not moved for so long has come to rest. */
const SETTLE_MS = 160;

/** Tells when somebody who moves the drawing has stopped. */
export interface Settling {
  readonly moved: () => void;
  readonly isRunning: () => boolean;
  /** Without telling. */
  readonly stop: () => void;
}

export function makeSettling(onRest: () => void): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    moved: () => {
      stop();
      timer = setTimeout(() => {
        timer = undefined;
        onRest();
      }, SETTLE_MS);
    },
    isRunning: () => timer !== undefined,
    stop,
  };
}
