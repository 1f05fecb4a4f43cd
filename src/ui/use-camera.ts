import { useEffect } from 'react';
import type { ViewState } from '../store/index.ts';
import { useExplorer, useServices, useViewState } from './hooks.ts';

/** What makes a view another picture; in the same one a camera still sees the same. */
const PICTURE = ['level', 'focus', 'hops', 'layout', 'centre', 'paths'] as const satisfies readonly (keyof ViewState)[];

/** The drawing looks where the view that was opened last says, for as long as that is the picture. */
export function useCamera(): void {
  const { stage } = useServices();
  const view = useViewState(...PICTURE);
  const looked = useExplorer((state) => state.looked);
  const holds = looked !== null && PICTURE.every((key) => Object.is(looked.view[key], view[key]));
  useEffect(() => {
    stage.current?.look(holds ? looked.camera : null);
  }, [stage, looked, holds]);
}
