import { useExplorer, useTranslate } from '../hooks.ts';
import { IconButton } from '../kit/index.ts';
import { useCopyLink } from '../use-copy-link.ts';

/** Copies a link to this view. */
export function CopyLink() {
  const t = useTranslate();
  const ready = useExplorer((state) => state.load === 'ready');
  const copy = useCopyLink();
  return (
    <IconButton icon="link" label={t('action.copy-link')} keys="Y" isDisabled={!ready} onPress={() => void copy()} />
  );
}
