import { type ReactNode, useState } from 'react';
import { useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

const LISTED = 10;

interface PathListProps<T> {
  readonly items: readonly T[];
  /** Makes a list item with a key. */
  readonly children: (item: T, at: number) => ReactNode;
}

/** The first of what may be very many; each press lists more. */
export function PathList<T>({ items, children }: PathListProps<T>) {
  const t = useTranslate();
  const [listed, setListed] = useState(LISTED);
  const left = items.length - listed;
  return (
    <>
      <ul className="path-unread">{items.slice(0, listed).map(children)}</ul>
      {left > 0 && (
        <Button onPress={() => setListed(listed + Math.max(LISTED, listed))}>
          {t('paths.more', { count: Math.min(left, Math.max(LISTED, listed)) })}
        </Button>
      )}
    </>
  );
}
