import { useEffect, useMemo, useState } from 'react';
import type { RecitalGraph } from '../../graph/index.ts';
import {
  type Annotation,
  emptyBriefing,
  makeActions,
  makeExplorerStore,
  makeViewComputer,
  restoreView,
  type SavedView,
  type Scene,
  type Selection,
} from '../../store/index.ts';
import { ServicesContext, useComputedView, useGraph, useServices, useViewState } from '../hooks.ts';
import { Canvas } from '../panels/canvas.tsx';
import type { Services } from '../services.ts';
import { PickedCard } from './picked-card.tsx';
import { RemarkLayer } from './remark-layer.tsx';
import { TrailKeeper } from './trail-keeper.tsx';

interface LiveViewProps {
  readonly view: SavedView;
  readonly camera?: Scene['camera'];
  readonly remarks: readonly Annotation[];
}

/** An explorer of its own: what is clicked while presenting changes neither the workspace nor its undo. */
function ownServices(
  services: Services,
  graph: RecitalGraph,
  saved: SavedView,
  onPick: (picked: Selection | null) => void,
): Services {
  const store = makeExplorerStore(services.store.getState().settings);
  const actions = makeActions(store);
  const { view } = restoreView(saved, graph);
  actions.openWorkspace({ graph, view, views: [], briefing: emptyBriefing() });
  const select = (selection: Selection | null): void => {
    onPick(selection);
    actions.select(selection);
  };
  return { ...services, store, actions: { ...actions, select }, stage: { current: null }, compute: makeViewComputer() };
}

/** The drawing of a saved view, alive: it can be hovered, clicked and moved; another view is moved to. */
export function LiveView({ view, camera, remarks }: LiveViewProps) {
  const services = useServices();
  const graph = useGraph();
  // What the scene itself has selected is shown as in the explorer; only what is clicked now is also told.
  const [picked, setPicked] = useState<Selection | null>(null);
  const [own] = useState(() => ownServices(services, graph, view, setPicked));
  useEffect(
    () => services.store.subscribe(({ settings }) => own.actions.changeSettings(settings)),
    [services.store, own],
  );
  const restored = useMemo(() => restoreView(view, graph).view, [view, graph]);
  useEffect(() => {
    setPicked(null);
    own.actions.openView(restored, camera ?? null);
  }, [own, restored, camera]);
  return (
    <ServicesContext value={own}>
      <Picture />
      <RemarkLayer remarks={remarks} />
      {picked && <Picked picked={picked} onClose={() => own.actions.select(null)} />}
    </ServicesContext>
  );
}

function Picked({ picked, onClose }: { readonly picked: Selection; readonly onClose: () => void }) {
  return <PickedCard picked={picked} computed={useComputedView()} onClose={onClose} />;
}

const nothing = (): void => undefined;

function Picture() {
  const { paths } = useViewState('paths');
  return (
    <>
      {paths && <TrailKeeper shown={paths} />}
      <Canvas
        bare
        onOpenDetails={nothing}
        listShown={false}
        onToggleList={nothing}
        onAnalysis={nothing}
        tasks={null}
        layoutsOpen={false}
        onLayouts={nothing}
      />
    </>
  );
}
