import { useEffect, useMemo, useState } from 'react';
import { useLatest, useServices, useTranslate } from '../hooks.ts';
import { placeAt, placeMarks } from '../page-places.ts';
import type { PagePictures } from '../services.ts';
import { PageList } from './page-list.tsx';
import type { ReadingViewProps } from './reading-text.tsx';

interface ReadingPagesProps extends ReadingViewProps {
  /** The file is not at hand any more. */
  readonly onGone: () => void;
}

/** The pages of a document as they are printed, with its marks. */
export function ReadingPages({ text, marks, selected, target, onChoose, onGone }: ReadingPagesProps) {
  const t = useTranslate();
  const pictures = usePictures(text.sha256, onGone);
  const placed = useMemo(() => placeMarks(text, marks), [text, marks]);
  const place = useMemo(() => (target === null ? null : placeAt(text, target.at)), [text, target]);
  if (pictures === 'opening' || pictures === 'failed')
    return (
      <p className="note reading-note" role="status">
        {pictures === 'opening' ? t('reading.pages.opening') : t('reading.pages.failed')}
      </p>
    );
  return (
    <PageList
      pictures={pictures}
      name={text.name}
      placed={placed}
      selected={selected}
      target={place}
      onChoose={onChoose}
    />
  );
}

/** Opens the file while the pages are shown. */
function usePictures(sha256: string, onGone: () => void): PagePictures | 'opening' | 'failed' {
  const { originals } = useServices();
  const [pictures, setPictures] = useState<PagePictures | 'opening' | 'failed'>('opening');
  const gone = useLatest(onGone);
  useEffect(() => {
    let open: PagePictures | null = null;
    let ended = false;
    originals.open(sha256).then(
      (opened) => {
        open = opened;
        if (ended) opened?.close();
        else if (opened === null) gone.current();
        else setPictures(opened);
      },
      () => {
        if (!ended) setPictures('failed');
      },
    );
    return () => {
      ended = true;
      open?.close();
    };
  }, [originals, sha256, gone]);
  return pictures;
}
