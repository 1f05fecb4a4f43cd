import { useComputedView, useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

/** Where almost nothing is left to see: what hides the rest, and how to get it back. */
export function StuckHint() {
  const t = useTranslate();
  const { actions } = useServices();
  const { byFilter, outOfScope } = useComputedView('view').view.hidden;
  return (
    <section className="stuck" aria-label={t('stuck.title')}>
      <h2>{t('stuck.title')}</h2>
      <p>{t('stuck.body', { byFilter, outOfScope })}</p>
      <div className="tour-actions">
        {byFilter > 0 && <Button onPress={actions.showAllKinds}>{t('legend.show-all')}</Button>}
        {outOfScope > 0 && <Button onPress={() => actions.setScope(null)}>{t('scope.everything')}</Button>}
        <Button onPress={actions.goHome}>{t('action.home')}</Button>
      </div>
    </section>
  );
}
