/** Things that are looked at between two pauses: a few milliseconds of work. */
export const PART = 500;

/** All of the work at once, without its pauses. */
export function runThrough<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** The things one after the other, with a pause after each part of them. */
export function* eachInParts<Item>(items: Iterable<Item>, look: (item: Item, index: number) => void): Generator<void> {
  let index = 0;
  for (const item of items) {
    look(item, index++);
    if (index % PART === 0) yield;
  }
}
