import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslate } from '../hooks.ts';
import type { PagePictures } from '../services.ts';

interface PageSheetProps {
  readonly pictures: PagePictures;
  readonly number: number;
  readonly count: number;
  readonly width: number;
  readonly height: number;
  /** In sight or nearly; only then it is drawn. */
  readonly near: boolean;
  /** What lies over the picture. */
  readonly children: ReactNode;
}

/** While the size changes the picture is only stretched; it is drawn again when that is over. */
const CALM_MS = 150;

/** One page: its picture while it is near, and what lies over it. */
export const PageSheet = memo(({ pictures, number, count, width, height, near, children }: PageSheetProps) => {
  const t = useTranslate();
  const host = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(pictures.sizes[number - 1] === null);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    if (!near) {
      release(place);
      return;
    }
    const wanted = new AbortController();
    const timer = setTimeout(
      () => {
        pictures.draw(number, Math.round(width * devicePixelRatio), wanted.signal).then(
          (canvas) => {
            if (wanted.signal.aborted) return empty(canvas);
            release(place);
            place.append(canvas);
          },
          () => {
            if (!wanted.signal.aborted) setFailed(true);
          },
        );
      },
      place.childElementCount === 0 ? 0 : CALM_MS,
    );
    return () => {
      clearTimeout(timer);
      wanted.abort();
    };
  }, [pictures, number, width, near]);
  useEffect(() => {
    const place = host.current;
    return () => {
      if (place) release(place);
    };
  }, []);
  return (
    <section
      className="page-sheet"
      aria-label={t('reading.page', { page: number, pages: count })}
      style={{ inlineSize: width, blockSize: height }}
    >
      {failed ? (
        <p className="note page-failed">{t('reading.page.failed')}</p>
      ) : (
        <div className="page-picture" ref={host} role="img" aria-label={t('reading.page.picture', { page: number })} />
      )}
      {children}
    </section>
  );
});

function release(place: HTMLElement): void {
  for (const canvas of place.querySelectorAll('canvas')) empty(canvas);
  place.replaceChildren();
}

/** Browsers free what a canvas holds when it has no size, not when it is forgotten. */
function empty(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
