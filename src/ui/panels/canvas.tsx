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

/** The choice of nodes by rule, or a picture of the view. */
export type Asking = 'rule' | 'picture';

interface CanvasProps {
  readonly onOpenDetails: () => void;
  readonly listShown: boolean;
  readonly onToggleList: () => void;
  readonly onAnalysis: () => void;
  /** Finding paths and briefing, where they stand among the tools: on a narrow screen. */
  readonly tasks: { readonly onPaths: () => void; readonly onBriefing: () => void } | null;
  readonly layoutsOpen: boolean;
  readonly onLayouts: (open: boolean) => void;
  /** Which of the dialogs of the drawing is open. */
  readonly asking?: Asking | null;
  readonly onAsk?: (asking: Asking | null) => void;
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
    asking = null,
    onAsk = () => undefined,
    bare = false,
    children,
  } = props;
  const { stage } = useServices();
  const filtered = useExplorer(({ history }) => isFiltered(history.present.view));
  const [lasso, setLasso] = useState(false);
  return (
    <div className="canvas-area">
      <CanvasDrawing
        listShown={listShown}
        bare={bare}
        lasso={lasso}
        onLassoed={() => setLasso(false)}
        onOpenDetails={onOpenDetails}
      />
      {filtered && !bare && (
        <Suspense fallback={null}>
          <FilterChips />
        </Suspense>
      )}
      {asking === 'rule' && (
        <Suspense fallback={null}>
          <SelectRuleDialog onClose={() => onAsk(null)} />
        </Suspense>
      )}
      {asking === 'picture' && (
        <Suspense fallback={null}>
          <PictureDialog onClose={() => onAsk(null)} />
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
          onRule={() => onAsk('rule')}
          lasso={lasso}
          onLasso={() => setLasso(!lasso)}
          onPicture={() => onAsk('picture')}
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
