export type StopReason = 'cancelled' | 'time' | 'memory';

/** What a search may use. */
export interface Budget {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. */
  readonly ms?: number | undefined;
  /** How many unfinished chains may be held at once; some 100 bytes each. */
  readonly held?: number | undefined;
}

const EVERY = 1024;

/** Looks at the budget now and then; once it is used up, `stopped` says why. */
export class Clock {
  stopped: StopReason | null = null;
  readonly #budget: Budget;
  readonly #end: number;
  #steps = 0;

  constructor(budget: Budget = {}) {
    this.#budget = budget;
    this.#end = performance.now() + (budget.ms ?? Number.POSITIVE_INFINITY);
    if (budget.signal?.aborted) this.stopped = 'cancelled';
  }

  /** Counts steps; true when the search must stop. */
  tick(steps = 1): boolean {
    this.#steps += steps;
    if (this.#steps < EVERY) return this.stopped !== null;
    this.#steps = 0;
    if (this.stopped !== null) return true;
    if (this.#budget.signal?.aborted) this.stopped = 'cancelled';
    else if (performance.now() > this.#end) this.stopped = 'time';
    return this.stopped !== null;
  }

  /** True when columns of so many pairs of node and state are too much; a pair takes a quarter of an unfinished chain. */
  holdsPairs(count: number): boolean {
    return this.holds(count / 4);
  }

  /** True when so many unfinished chains are too many. */
  holds(count: number): boolean {
    if (count > (this.#budget.held ?? 4_000_000)) this.stopped ??= 'memory';
    return this.stopped !== null;
  }
}
