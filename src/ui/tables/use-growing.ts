import { startTransition, useEffect, useState } from 'react';

/** Rows that come at once, about as many as are in sight, and that follow at a time. */
const STEP = 10;

/** The first of them, and the others soon after: each row costs the page some milliseconds. */
export function useGrowing<Item>(items: readonly Item[]): readonly Item[] {
  const [grown, setGrown] = useState({ items, count: STEP });
  const count = grown.items === items ? grown.count : STEP;
  useEffect(() => {
    if (count >= items.length) return;
    const timer = setTimeout(() => startTransition(() => setGrown({ items, count: count + STEP })));
    return () => clearTimeout(timer);
  }, [items, count]);
  return count >= items.length ? items : items.slice(0, count);
}
