import { EDGE_TYPES, type EdgeType } from '../../model/index.ts';
import { DIRECTIONS, LIMITS, WALKED_TYPES } from '../../store/index.ts';
import { useComputedView, useLanguage, useServices, useTranslate, useViewState } from '../hooks.ts';
import { Check, Icon, Segmented } from '../kit/index.ts';

/** Which links a neighbourhood follows, and how many nodes it may have. */
export function ReachChoice() {
  const t = useTranslate();
  const language = useLanguage();
  const { actions } = useServices();
  const { reach } = useViewState('reach');
  const { beyondLimit } = useComputedView('beyondLimit');
  const types = reach.types ?? new Set(WALKED_TYPES);
  const toggle = (type: EdgeType): void => {
    const next = new Set(types);
    if (!next.delete(type)) next.add(type);
    actions.changeReach({ types: WALKED_TYPES.every((walked) => next.has(walked)) ? null : next });
  };
  return (
    <>
      <details className="facet reach">
        <summary>
          <Icon name="next" />
          {t('reach.title')}
        </summary>
        <Segmented
          label={t('reach.title')}
          value={reach.direction}
          onChange={(direction) => actions.changeReach({ direction })}
          options={(['both', ...DIRECTIONS] as const).map((value) => ({ value, label: t(`reach.${value}`) }))}
        />
        {WALKED_TYPES.map((type) => (
          <Check key={type} isSelected={types.has(type)} onChange={() => toggle(type)}>
            {EDGE_TYPES[type].label[language]}
          </Check>
        ))}
        <p className="note">{t('reach.limit')}</p>
        <Segmented
          label={t('reach.limit')}
          value={String(reach.limit)}
          onChange={(value) => actions.changeReach({ limit: LIMITS.find((limit) => String(limit) === value) ?? null })}
          options={[
            ...LIMITS.map((limit) => ({ value: String(limit), label: String(limit) })),
            { value: 'null', label: t('reach.all') },
          ]}
        />
      </details>
      {beyondLimit > 0 && <p className="note">{t('reach.left-out', { count: beyondLimit })}</p>}
    </>
  );
}
