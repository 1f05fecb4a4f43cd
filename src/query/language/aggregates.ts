import { isNumber, keyOf, order, type Value } from './values.ts';

/** Takes values one by one; nulls are left out before. Null when a value cannot be taken. */
export interface Aggregation {
  readonly add: (value: Value) => boolean;
  readonly result: () => Value;
}

const best = (wanted: -1 | 1): Aggregation => {
  let found: Value = null;
  return {
    add: (value) => {
      if (found === null || Math.sign(order(value, found)) === wanted) found = value;
      return true;
    },
    result: () => found,
  };
};

const sum = (): Aggregation => {
  let whole = 0n;
  let rest = 0;
  let floats = false;
  return {
    add: (value) => {
      if (!isNumber(value)) return false;
      if (typeof value === 'bigint') whole += value;
      else {
        rest += value;
        floats = true;
      }
      return true;
    },
    result: () => (floats ? Number(whole) + rest : whole),
  };
};

/** Functions of all the rows of a group. */
export const AGGREGATES: ReadonlyMap<string, () => Aggregation> = new Map([
  [
    'count',
    () => {
      let count = 0n;
      return {
        add: () => {
          count++;
          return true;
        },
        result: () => count,
      };
    },
  ],
  [
    'collect',
    () => {
      const all: Value[] = [];
      return {
        add: (value: Value) => {
          all.push(value);
          return true;
        },
        result: () => all,
      };
    },
  ],
  ['min', () => best(-1)],
  ['max', () => best(1)],
  ['sum', sum],
  [
    'avg',
    () => {
      const total = sum();
      let count = 0;
      return {
        add: (value: Value) => {
          count++;
          return total.add(value);
        },
        result: () => (count === 0 ? null : Number(total.result()) / count),
      };
    },
  ],
]);

/** The same, taking each value once. */
export function distinctly(inner: Aggregation): Aggregation {
  const seen = new Set<string>();
  return {
    add: (value) => {
      const key = keyOf(value);
      if (seen.has(key)) return true;
      seen.add(key);
      return inner.add(value);
    },
    result: inner.result,
  };
}
