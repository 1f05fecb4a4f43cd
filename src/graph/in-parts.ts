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

/** A sorted copy, with pauses: parts are sorted, then merged. Those that are equal stay as they came. */
export function* sortInParts<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, Item[]> {
  let from: Item[] = [];
  for (let start = 0; start < items.length; start += PART) {
    from.push(...items.slice(start, start + PART).sort(compare));
    yield;
  }
  for (let length = PART; length < items.length; length *= 2) {
    const to: Item[] = [];
    for (let start = 0; start < items.length; start += 2 * length) {
      const middle = Math.min(start + length, items.length);
      const end = Math.min(middle + length, items.length);
      let [left, right] = [start, middle];
      while (left < middle || right < end) {
        const takesLeft = right === end || (left < middle && compare(from[left]!, from[right]!) <= 0);
        to.push(takesLeft ? from[left++]! : from[right++]!);
        if (to.length % PART === 0) yield;
      }
    }
    from = to;
  }
  return from;
}
