import { type Budget, Clock, type StopReason } from '../search/clock.ts';

/** Thrown where a budget is used up; whoever runs the query catches it. */
export class Stopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Counts the work of a query and ends it when its budget is used up. */
export class Meter {
  readonly #clock: Clock;

  constructor(budget: Budget = {}) {
    this.#clock = new Clock(budget);
  }

  /** A step of a query is dearer than one of a search: the clock is looked at sooner. */
  tick(): void {
    if (this.#clock.tick(8)) throw new Stopped(this.#clock.stopped!);
  }

  /** So many rows or unfinished paths are held at once. */
  holds(count: number): void {
    if (this.#clock.holds(count)) throw new Stopped(this.#clock.stopped!);
  }
}
