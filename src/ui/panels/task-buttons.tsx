import { useExplorer, useTranslate } from '../hooks.ts';
import { Button, IconButton } from '../kit/index.ts';

interface TaskButtonsProps {
  readonly onPaths: () => void;
  readonly onBriefing: () => void;
  /** Icons with their words in a tooltip: among the tools of a narrow screen. */
  readonly compact?: boolean;
}

/** What one comes for beside reading and looking: how two things are connected, and a briefing of it. */
export function TaskButtons({ onPaths, onBriefing, compact = false }: TaskButtonsProps) {
  const t = useTranslate();
  const ready = useExplorer((state) => state.load === 'ready');
  const briefed = useExplorer((state) => state.briefing !== null);
  const asked = useExplorer(({ history }) => history.present.view.paths !== null) && !briefed;
  const path = t('paths.find');
  const briefing = t('briefing.title');
  return compact ? (
    <>
      <IconButton icon="path" label={path} keys="P" isDisabled={!ready} isPressed={asked} onPress={onPaths} />
      <IconButton
        icon="slides"
        label={briefing}
        keys="D"
        isDisabled={!ready}
        isPressed={briefed}
        onPress={onBriefing}
      />
    </>
  ) : (
    <span className="task-buttons">
      <Button icon="path" label={path} isDisabled={!ready} isPressed={asked} onPress={onPaths}>
        {path}
      </Button>
      <Button icon="slides" label={briefing} isDisabled={!ready} isPressed={briefed} onPress={onBriefing}>
        {briefing}
      </Button>
    </span>
  );
}
