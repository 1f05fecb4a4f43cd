import { lazy, type ReactNode, Suspense, useState } from 'react';
import { loadPack } from '../../i18n/index.ts';
import { isFiltered } from '../../store/index.ts';
import { useExplorer, useServices } from '../hooks.ts';
import { CanvasDrawing } from './canvas-drawing.tsx';
import { Toolbar } from './toolbar.tsx';

const SelectRuleDialog = lazy(() =>
  import('./select-rule-dialog.tsx').then((module) => ({ default: module.SelectRuleDialog })),
);
const PictureDialog = lazy(async () => {
  const [module] = await Promise.all([
    import('../picture/picture-dialog.tsx'),
    loadPack('picture'),
    loadPack('scenes'),
  ]);
  return { default: module.PictureDialog };
});
const FilterChips = lazy(() => import('./filter-chips.tsx').then((module) => ({ default: module.FilterChips })));

interface CanvasProps {
  readonly onOpenDetails: () => void;
  readonly listShown: boolean;
  readonly onToggleList: () => void;
  readonly onAnalysis: () => void;
  /** Finding paths and briefing, where they stand among the tools: on a narrow screen. */
  readonly tasks: { readonly onPaths: () => void; readonly onBriefing: () => void } | null;
  readonly layoutsOpen: boolean;
  readonly onLayouts: (open: boolean) => void;
  /** The drawing alone, without its tools: for presentations. */
  readonly bare?: boolean;
  /** What stands in place of the drawing. */
  readonly children?: ReactNode;
}

/** The drawing, and the tools around it. */
export function Canvas(props: CanvasProps) {
  const {
    onOpenDetails,
    listShown,
    onToggleList,
    onAnalysis,
    tasks,
    layoutsOpen,
    onLayouts,
    bare = false,
    children,
  } = props;
  const { stage } = useServices();
  const filtered = useExplorer(({ history }) => isFiltered(history.present.view));
  const [ruleShown, setRuleShown] = useState(false);
  const [pictured, setPictured] = useState(false);
  const [lasso, setLasso] = useState(false);
  return (
    <div className="canvas-area">
      <CanvasDrawing
        listShown={listShown}
        bare={bare}
        lasso={lasso}
        onLassoed={() => setLasso(false)}
        onOpenDetails={onOpenDetails}
        onRule={() => setRuleShown(true)}
        onPicture={() => setPictured(true)}
      />
      {filtered && !bare && (
        <Suspense fallback={null}>
          <FilterChips />
        </Suspense>
      )}
      {ruleShown && (
        <Suspense fallback={null}>
          <SelectRuleDialog onClose={() => setRuleShown(false)} />
        </Suspense>
      )}
      {pictured && (
        <Suspense fallback={null}>
          <PictureDialog onClose={() => setPictured(false)} />
        </Suspense>
      )}
      {children}
      {!bare && (
        <Toolbar
          listShown={listShown}
          onToggleList={onToggleList}
          onAnalysis={onAnalysis}
          tasks={tasks}
          layoutsOpen={layoutsOpen}
          onLayouts={onLayouts}
          onRule={() => setRuleShown(true)}
          lasso={lasso}
          onLasso={() => setLasso(!lasso)}
          onPicture={() => setPictured(true)}
          controls={{
            fit: () => stage.current?.fit(),
            zoomIn: () => stage.current?.zoomIn(),
            zoomOut: () => stage.current?.zoomOut(),
          }}
        />
      )}
    </div>
  );
}
