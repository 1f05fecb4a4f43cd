const forgetting: (() => void)[] = [];

/** What is made when first wanted and kept until all that is kept is forgotten; `make` must have no other memory. */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  forgetting.push(() => made.clear());
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Between two changes of the code that is tested: what was made by the one says nothing of the other. */
export function forgetAll(): void {
  for (const forget of forgetting) forget();
}
