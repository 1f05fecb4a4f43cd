import { useState } from 'react';
import { useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';
import { NewName } from './new-name.tsx';

interface NamedRowProps {
  readonly name: string;
  readonly note?: string;
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
  /** Asked before it is removed; absent where undo brings it back. */
  readonly confirm?: string;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onCopy?: () => void;
  /** Absent for what cannot go. */
  readonly onRemove?: () => void;
}

/** Something with a name: open, rename, copy, remove. */
export function NamedRow({
  name,
  note,
  isCurrent = false,
  isDisabled = false,
  confirm,
  onOpen,
  onRename,
  onCopy,
  onRemove,
}: NamedRowProps) {
  const t = useTranslate();
  const [asking, setAsking] = useState<'name' | 'remove' | null>(null);
  const labelled = (action: string): string => `${action}: ${name}`;
  if (asking === 'name')
    return (
      <li>
        <NewName
          label={t('library.new-name')}
          action={t('library.rename')}
          initial={name}
          onName={(other) => {
            setAsking(null);
            onRename(other);
          }}
        />
        <Button variant="quiet" onPress={() => setAsking(null)}>
          {t('library.keep')}
        </Button>
      </li>
    );
  if (asking === 'remove')
    return (
      <li>
        <p>{confirm}</p>
        <Button
          onPress={() => {
            setAsking(null);
            onRemove?.();
          }}
        >
          {t('library.remove')}
        </Button>
        <Button variant="quiet" autoFocus onPress={() => setAsking(null)}>
          {t('library.keep')}
        </Button>
      </li>
    );
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <span className="library-name">
        <bdi>{name}</bdi>
        {isCurrent && <span className="tag read">{t('workspaces.current')}</span>}
        {note && <span className="note">{note}</span>}
      </span>
      {!isCurrent && (
        <Button label={labelled(t('library.open'))} isDisabled={isDisabled} onPress={onOpen}>
          {t('library.open')}
        </Button>
      )}
      <Button
        variant="quiet"
        label={labelled(t('library.rename'))}
        isDisabled={isDisabled}
        onPress={() => setAsking('name')}
      >
        {t('library.rename')}
      </Button>
      {onCopy && (
        <Button variant="quiet" label={labelled(t('library.duplicate'))} isDisabled={isDisabled} onPress={onCopy}>
          {t('library.duplicate')}
        </Button>
      )}
      {onRemove && (
        <Button
          variant="quiet"
          label={labelled(t('library.remove'))}
          isDisabled={isDisabled}
          onPress={() => (confirm === undefined ? onRemove() : setAsking('remove'))}
        >
          {t('library.remove')}
        </Button>
      )}
    </li>
  );
}
