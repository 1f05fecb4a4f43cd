import type { ShownPaths } from '../../store/index.ts';
import { pathsOf } from '../path-trail.ts';
import { usePaths } from '../use-paths.ts';
import { useTeller, useTold } from '../use-told.ts';
import { useTrailOf } from '../use-trail.ts';

/** Asks what a scene of a path asks, so that the picture shows the answer, in the order in which it is told. */
export function TrailKeeper({ shown }: { readonly shown: ShownPaths }) {
  const { state } = usePaths(shown);
  const { paths } = useTold(useTeller(), pathsOf(state));
  useTrailOf(state, paths, shown);
  return null;
}
