import { useExplorer, useServices, useTranslate } from '../hooks.ts';
import { IconButton } from '../kit/index.ts';
import { LayoutMenu } from './layout-menu.tsx';
import { TaskButtons } from './task-buttons.tsx';

/** What the toolbar asks of the drawing; absent while there is none. */
export interface CanvasControls {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
}

interface ToolbarProps {
  readonly controls: CanvasControls | null;
  readonly listShown: boolean;
  readonly onToggleList: () => void;
  readonly onAnalysis: () => void;
  /** Absent where they stand in the header. */
  readonly tasks: { readonly onPaths: () => void; readonly onBriefing: () => void } | null;
  readonly layoutsOpen: boolean;
  readonly onLayouts: (open: boolean) => void;
  /** Opens the choice of nodes by rule. */
  readonly onRule: () => void;
  /** Whether a drag draws around nodes. */
  readonly lasso: boolean;
  readonly onLasso: () => void;
  readonly onPicture: () => void;
}

/** Layout, undo, zoom, fit, start view, selection, analysis, on a narrow screen paths and briefing, picture, graph or list. */
export function Toolbar(props: ToolbarProps) {
  const {
    controls,
    listShown,
    onToggleList,
    onAnalysis,
    tasks,
    layoutsOpen,
    onLayouts,
    onRule,
    lasso,
    onLasso,
    onPicture,
  } = props;
  const t = useTranslate();
  const { actions, announcer } = useServices();
  const canUndo = useExplorer((state) => state.history.past.length > 0);
  const canRedo = useExplorer((state) => state.history.future.length > 0);
  return (
    <div className="toolbar" role="toolbar" aria-label={t('canvas.toolbar')}>
      {controls && !listShown && <LayoutMenu isOpen={layoutsOpen} onOpenChange={onLayouts} />}
      <IconButton
        icon="undo"
        label={t('action.undo')}
        keys="Ctrl+Z"
        isDisabled={!canUndo}
        onPress={() => {
          actions.undo();
          announcer.say(t('announce.undone'));
        }}
      />
      <IconButton
        icon="redo"
        label={t('action.redo')}
        keys="Ctrl+Shift+Z"
        isDisabled={!canRedo}
        onPress={() => {
          actions.redo();
          announcer.say(t('announce.redone'));
        }}
      />
      <IconButton icon="home" label={t('action.home')} onPress={actions.goHome} />
      {controls && !listShown && (
        <>
          <IconButton icon="minus" label={t('action.zoom-out')} keys="-" onPress={controls.zoomOut} />
          <IconButton icon="plus" label={t('action.zoom-in')} keys="+" onPress={controls.zoomIn} />
          <IconButton icon="fit" label={t('action.fit')} keys="0" onPress={controls.fit} />
          <IconButton icon="lasso" label={t('select.lasso')} isPressed={lasso} onPress={onLasso} />
        </>
      )}
      <IconButton icon="rule" label={t('select.rule')} keys="S" onPress={onRule} />
      <IconButton icon="analysis" label={t('analysis.title')} keys="A" onPress={onAnalysis} />
      {tasks && <TaskButtons {...tasks} compact />}
      {controls && !listShown && <IconButton icon="picture" label={t('picture.title')} keys="I" onPress={onPicture} />}
      <IconButton
        icon={listShown ? 'graph' : 'list'}
        label={listShown ? t('action.map') : t('action.list')}
        keys="L"
        onPress={onToggleList}
      />
    </div>
  );
}
