import { TYPE_NUMBERS } from '../../graph/index.ts';
import type { PathPattern } from '../pattern.ts';

/** Letters: 2 × type for an edge walked as it says, 2 × type + 1 for one walked against. */
const LETTERS = 2 * TYPE_NUMBERS.size;

/** A deterministic automaton over edges: `next[state × letters + letter]`, −1 where the chain can't go on. */
export interface Automaton {
  readonly states: number;
  readonly letters: number;
  readonly next: Int32Array;
  readonly accepts: Uint8Array;
}

/** Most states that a pattern may need. */
export const MAX_STATES = 2_000;

interface Fragment {
  readonly start: number;
  readonly end: number;
}

/** Thompson's construction, then subsets; null when the pattern needs too many states. */
export function compilePattern(pattern: PathPattern): Automaton | null {
  const builder = new Builder();
  const whole = builder.add(pattern);
  if (whole === null) return null;
  return builder.determine(whole);
}

class Builder {
  readonly #silent: number[][] = [];
  readonly #steps: { letters: Uint8Array; to: number }[][] = [];

  #state(): number {
    this.#silent.push([]);
    this.#steps.push([]);
    return this.#silent.length - 1;
  }

  #join(from: number, to: number): void {
    this.#silent[from]!.push(to);
  }

  add(pattern: PathPattern): Fragment | null {
    if (this.#silent.length > 20 * MAX_STATES) return null;
    const start = this.#state();
    if ('step' in pattern) {
      const end = this.#state();
      this.#steps[start]!.push({ letters: lettersOf(pattern.step, pattern.direction ?? 'forward'), to: end });
      return { start, end };
    }
    if ('sequence' in pattern) {
      let end = start;
      for (const part of pattern.sequence) {
        const fragment = this.add(part);
        if (!fragment) return null;
        this.#join(end, fragment.start);
        end = fragment.end;
      }
      return { start, end };
    }
    if ('choice' in pattern) {
      const end = this.#state();
      for (const part of pattern.choice) {
        const fragment = this.add(part);
        if (!fragment) return null;
        this.#join(start, fragment.start);
        this.#join(fragment.end, end);
      }
      return { start, end };
    }
    return this.#repeat(pattern.repeat, pattern.min, pattern.max, start);
  }

  #repeat(pattern: PathPattern, min: number, max: number | undefined, start: number): Fragment | null {
    let end = start;
    const once = (): Fragment | null => {
      const fragment = this.add(pattern);
      if (fragment) {
        this.#join(end, fragment.start);
        end = fragment.end;
      }
      return fragment;
    };
    for (let time = 0; time < min; time++) if (!once()) return null;
    if (max === undefined) {
      const from = this.#state();
      this.#join(end, from);
      const again = this.add(pattern);
      if (!again) return null;
      this.#join(from, again.start);
      this.#join(again.end, from);
      return { start, end: from };
    }
    const last = this.#state();
    this.#join(end, last);
    for (let time = min; time < max; time++) {
      if (!once()) return null;
      this.#join(end, last);
    }
    return { start, end: last };
  }

  determine({ start, end }: Fragment): Automaton | null {
    const numbers = new Map<string, number>();
    const sets: (readonly number[])[] = [];
    const numberOf = (seeds: Iterable<number>): number => {
      const set = this.#closure(seeds);
      const name = set.join(' ');
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, sets.length);
      sets.push(set);
      return sets.length - 1;
    };
    numberOf([start]);
    const next: number[] = [];
    for (let state = 0; state < sets.length; state++) {
      if (sets.length > MAX_STATES) return null;
      for (let letter = 0; letter < LETTERS; letter++) {
        const reached = sets[state]!.flatMap((from) =>
          this.#steps[from]!.filter(({ letters }) => letters[letter] === 1).map(({ to }) => to),
        );
        next.push(reached.length === 0 ? -1 : numberOf(reached));
      }
    }
    return {
      states: sets.length,
      letters: LETTERS,
      next: Int32Array.from(next),
      accepts: Uint8Array.from(sets, (set) => (set.includes(end) ? 1 : 0)),
    };
  }

  #closure(seeds: Iterable<number>): number[] {
    const set = new Set(seeds);
    for (const state of set) for (const to of this.#silent[state]!) set.add(to);
    return [...set].sort((a, b) => a - b);
  }
}

function lettersOf(types: readonly string[], direction: 'forward' | 'backward' | 'either'): Uint8Array {
  const letters = new Uint8Array(LETTERS);
  for (const type of types.length === 0 ? TYPE_NUMBERS.keys() : types) {
    const number = TYPE_NUMBERS.get(type)!;
    if (direction !== 'backward') letters[2 * number] = 1;
    if (direction !== 'forward') letters[2 * number + 1] = 1;
  }
  return letters;
}
