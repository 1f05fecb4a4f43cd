import { LAYOUTS, type LayoutId } from '../../store/index.ts';
import { useComputedView, useExplorer, useServices, useTranslate, useViewState } from '../hooks.ts';
import { ChoiceMenu } from '../kit/index.ts';

interface LayoutMenuProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** The layouts, each with what it shows. One around a node can be chosen again, around another. */
export function LayoutMenu({ isOpen, onOpenChange }: LayoutMenuProps) {
  const t = useTranslate();
  const { actions, announcer } = useServices();
  const { selection, focus, layout } = useViewState('selection', 'focus', 'layout');
  const { view, projection } = useComputedView('view', 'projection');
  const language = useExplorer((state) => state.settings.language);
  const asked = selection?.kind === 'node' ? selection.id : focus;
  const shown = asked === null ? null : (projection.representative.get(asked) ?? asked);
  const centre = view.nodes.find(({ id }) => id === shown)?.label;
  const noteOf = (id: LayoutId): string =>
    id === 'rings' && centre !== undefined ? t('layout.rings.around', { name: centre }) : t(`layout.${id}.note`);
  const options = LAYOUTS.map(({ id }) => ({ value: id, label: t(`layout.${id}`), note: noteOf(id), lang: language }));
  const current = options.find(({ value }) => value === layout) ?? options[0]!;
  return (
    <ChoiceMenu
      label={t('layout.label')}
      keys="G"
      icon="layout"
      text={current.label}
      options={options}
      value={current.value}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      onChange={(id) => {
        actions.setLayout(id);
        announcer.say(`${t('canvas.layout', { layout: t(`layout.${id}`) })}. ${noteOf(id)}`);
      }}
    />
  );
}
