import { useEffect, useMemo } from 'react';
import type { ShownPaths } from '../store/index.ts';
import { useServices } from './hooks.ts';
import type { PathState } from './path-desk.ts';
import type { FoundPath } from './path-messages.ts';
import { trailOf } from './path-trail.ts';

/** The drawing shows what the answer leads over, for as long as the question is asked. */
export function useTrailOf(state: PathState | null, paths: readonly FoundPath[], shown: ShownPaths): void {
  const { actions } = useServices();
  const { chosen, kept, picture, question } = shown;
  const trail = useMemo(
    () => trailOf(state, paths, { chosen, kept, picture, question, hop: null, before: null }),
    [state, paths, chosen, kept, picture, question],
  );
  useEffect(() => actions.setTrail(trail), [actions, trail]);
  useEffect(() => () => actions.setTrail(null), [actions]);
}
