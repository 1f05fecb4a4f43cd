import { useEffect, useMemo, useState } from 'react';
import { runThrough } from '../graph/index.ts';
import { inSlices, whileWanted } from '../store/index.ts';

/** Work on so many things is done before a look at the clock would pay. */
const AT_ONCE = 2000;

/**
 * What the work gives: at once where it is on few things, else in slices between which the page answers. Until then what it
 * gave before, null at first. `work` is the same function as long as nothing changes that it works on.
 */
export function useSliced<Result>(work: () => Generator<void, Result>, size: number): Result | null {
  const small = size <= AT_ONCE;
  const now = useMemo(() => (small ? { result: runThrough(work()) } : null), [small, work]);
  const [later, setLater] = useState<{ readonly result: Result } | null>(null);
  useEffect(() => {
    if (small) {
      setLater(null);
      return;
    }
    let wanted = true;
    const boxed = function* (): Generator<void, { readonly result: Result }> {
      return { result: yield* work() };
    };
    inSlices(whileWanted(boxed(), () => wanted)).then(
      (done) => done && wanted && setLater(done),
      // It is told where all errors of the page are.
      (error) =>
        setLater(() => {
          throw error;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [small, work]);
  return (now ?? later)?.result ?? null;
}
