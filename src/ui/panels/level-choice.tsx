import { LEVELS } from '../../graph/index.ts';
import { useServices, useTranslate, useViewState } from '../hooks.ts';
import { Segmented } from '../kit/index.ts';

/** Works, versions or clauses: of the whole screen, so that it says and sets the same wherever it stands. */
export function LevelChoice() {
  const t = useTranslate();
  const { actions } = useServices();
  const { level } = useViewState('level');
  return (
    <Segmented
      label={t('level.label')}
      value={level}
      onChange={actions.setLevel}
      options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
    />
  );
}
