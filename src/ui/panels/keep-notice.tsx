import { useStore } from 'zustand';
import { useExplorer, useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

/** Says that what is done here is not kept, and what to do about it; nothing while all is well. */
export function KeepNotice() {
  const t = useTranslate();
  const { keeper, announcer } = useServices();
  const { keeps, status } = useStore(keeper.state);
  const load = useExplorer((state) => state.load);
  if (load === 'loading' || (keeps && status === 'saved')) return null;
  const takeOver = async (): Promise<void> => {
    await keeper.takeOver();
    announcer.say(t('workspaces.taken-over'));
  };
  return (
    <div className="keep-notice" role="status">
      <p>{keeps ? t('workspaces.not-kept') : t('workspaces.other-tab')}</p>
      {!keeps && <Button onPress={() => void takeOver()}>{t('workspaces.take-over')}</Button>}
    </div>
  );
}
