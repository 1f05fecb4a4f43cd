import { useServices, useTranslate } from '../hooks.ts';
import { Button, IconButton } from '../kit/index.ts';

/** Offers the tour to those who have not seen it, beside the drawing and in nobody's way. */
export function Invitation({ onTour }: { readonly onTour: () => void }) {
  const t = useTranslate();
  const { actions } = useServices();
  return (
    <section className="invitation" aria-label={t('tour.title')}>
      <span>{t('tour.invite')}</span>
      <Button variant="primary" onPress={onTour}>
        {t('tour.start')}
      </Button>
      <IconButton icon="close" label={t('tour.no')} onPress={() => actions.changeSettings({ toured: true })} />
    </section>
  );
}
