import { loadPack } from '../../i18n/index.ts';
import type { TableId } from '../../store/index.ts';
import { useServices, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

/** Puts a table of what is shown into the briefing, as a scene. */
export function AddTable({ table }: { readonly table: TableId }) {
  const t = useTranslate();
  const services = useServices();
  const add = async (): Promise<void> => {
    const [{ addTable }] = await Promise.all([import('../briefing/add-shown.ts'), loadPack('scenes')]);
    addTable(services, table);
  };
  return (
    <Button icon="slides" onPress={() => void add()}>
      {t('list.to-briefing')}
    </Button>
  );
}
