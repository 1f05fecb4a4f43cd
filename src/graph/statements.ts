import { canonicalKey } from './canonical.ts';

/**
 * How two statements about one thing are joined. Every function here is commutative, associative and idempotent, so that
 * a graph says the same whatever order its documents came in.
 */

/** The stated one of two values; of two that differ the one that sorts first. */
export function stated<Value>(a: Value, b: Value, unstated: Value): Value {
  if (a === b || b === unstated) return a;
  if (a === unstated) return b;
  return first(a, b);
}

/** A known value before an unknown one (null or absent). */
export function known<Value>(a: Value, b: Value): Value {
  if (b === null || b === undefined) return a;
  if (a === null || a === undefined) return b;
  return first(a, b);
}

/** The one that sorts first in canonical form. */
export function first<Value>(a: Value, b: Value): Value {
  if (a === b) return a;
  return canonicalKey(a) <= canonicalKey(b) ? a : b;
}

/** Both lists as a set of statements; the first list itself when the second adds nothing. */
export function union<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  if (b.length === 0 || a === b) return a as Item[];
  const seen = new Map<string, Item>();
  for (const item of a) seen.set(canonicalKey(item), item);
  const before = seen.size;
  for (const item of b) seen.set(canonicalKey(item), item);
  if (seen.size === before && before === a.length) return a as Item[];
  return inOrder(seen);
}

/** The items by canonical key, in the order of their keys. */
export const inOrder = <Item>(items: ReadonlyMap<string, Item>): Item[] =>
  [...items].sort(([one], [two]) => (one < two ? -1 : one > two ? 1 : 0)).map(([, item]) => item);

/** Every entry of both records; of two under one key the one that sorts first. */
export function unionOfRecords(
  a: Readonly<Record<string, string>> | undefined,
  b: Readonly<Record<string, string>> | undefined,
): Record<string, string> | undefined {
  if (!a || !b) return a ?? b;
  const joined: Record<string, string> = { ...a };
  for (const [key, value] of Object.entries(b)) joined[key] = known(Object.hasOwn(a, key) ? a[key] : undefined, value)!;
  return joined;
}
