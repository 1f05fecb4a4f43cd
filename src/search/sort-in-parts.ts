import { PART } from '../graph/index.ts';

/** Positions of the texts in order of their UTF-16 code units, equal ones as they were; with pauses. */
export function* sortInParts(texts: readonly string[]): Generator<void, Int32Array> {
  const goesFirst = (a: number, b: number): boolean => texts[a]! <= texts[b]!;
  let sorted = Int32Array.from(texts.keys());
  for (let from = 0; from < sorted.length; from += PART) {
    yield;
    sorted.subarray(from, from + PART).sort((a, b) => (texts[a] === texts[b] ? a - b : goesFirst(a, b) ? -1 : 1));
  }
  let other = new Int32Array(sorted.length);
  for (let run = PART; run < sorted.length; run *= 2) {
    for (let from = 0; from < sorted.length; from += 2 * run) {
      const middle = Math.min(from + run, sorted.length);
      const end = Math.min(middle + run, sorted.length);
      let [left, right] = [from, middle];
      for (let at = from; at < end; at++) {
        if (at % PART === 0) yield;
        const takesLeft = left < middle && (right >= end || goesFirst(sorted[left]!, sorted[right]!));
        other[at] = takesLeft ? sorted[left++]! : sorted[right++]!;
      }
    }
    [sorted, other] = [other, sorted];
  }
  return sorted;
}
