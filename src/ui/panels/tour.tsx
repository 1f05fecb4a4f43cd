import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../i18n/index.ts';
import { useLatest, useTranslate } from '../hooks.ts';
import { Button } from '../kit/index.ts';

/** What a narrow screen must show for a step. */
export type TourPane = 'map' | 'filters' | 'details';

interface Step {
  readonly title: MessageKey;
  readonly body: MessageKey;
  /** The part of the screen that it is about. */
  readonly at: string;
  readonly pane: TourPane;
}

const STEPS = [
  { title: 'tour.search.title', body: 'tour.search.body', at: '.header-search', pane: 'map' },
  { title: 'tour.canvas.title', body: 'tour.canvas.body', at: '.canvas-area', pane: 'map' },
  { title: 'tour.filters.title', body: 'tour.filters.body', at: '.filters-panel', pane: 'filters' },
  { title: 'tour.evidence.title', body: 'tour.evidence.body', at: '.inspector-panel', pane: 'details' },
  { title: 'tour.read.title', body: 'tour.read.body', at: '.header-actions .button.primary', pane: 'map' },
  { title: 'tour.tools.title', body: 'tour.tools.body', at: '.toolbar', pane: 'map' },
] as const satisfies readonly Step[];

interface TourProps {
  readonly onPane: (pane: TourPane) => void;
  /** Finished or skipped. */
  readonly onEnd: () => void;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 12;

/**
 * A card beside one part of the screen after the other. The page can be used meanwhile; Escape ends it, and each step is
 * read by screen readers as the focus comes to it.
 */
export function Tour({ onPane, onEnd }: TourProps) {
  const t = useTranslate();
  const [number, setNumber] = useState(0);
  const [place, setPlace] = useState<Place | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const { title, body, at, pane } = STEPS[number]!;
  const before = useRef(document.activeElement);
  const end = useLatest(onEnd);

  useEffect(() => onPane(pane), [onPane, pane]);
  useEffect(() => {
    const find = (): void => {
      const box = document.querySelector(at)?.getBoundingClientRect();
      if (box && box.width > 0)
        setPlace((last) =>
          last?.left === box.left && last.top === box.top && last.width === box.width && last.height === box.height
            ? last
            : { left: box.left, top: box.top, width: box.width, height: box.height },
        );
    };
    find();
    // Panels come and go, and take their time: the part is looked for whenever the page changes its shape.
    const observer = new ResizeObserver(find);
    observer.observe(document.body);
    const part = document.querySelector(at);
    if (part) observer.observe(part);
    addEventListener('resize', find);
    return () => {
      observer.disconnect();
      removeEventListener('resize', find);
    };
  }, [at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read anew
  useEffect(() => card.current?.focus(), [number]);
  useEffect(() => {
    const origin = before.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') end.current();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onKeyDown);
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
    };
  }, [end]);

  const last = number === STEPS.length - 1;
  return (
    <>
      {place && (
        <div
          className="tour-light"
          aria-hidden="true"
          style={{ left: place.left, top: place.top, width: place.width, height: place.height }}
        />
      )}
      <div
        ref={card}
        className="tour-card"
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-body"
        tabIndex={-1}
        style={place ? cardPlace(place) : {}}
      >
        <p className="note">{t('tour.step', { step: number + 1, steps: STEPS.length })}</p>
        <h2 id="tour-title">{t(title)}</h2>
        <p id="tour-body">{t(body)}</p>
        <div className="tour-actions">
          {!last && (
            <Button variant="quiet" onPress={onEnd}>
              {t('tour.skip')}
            </Button>
          )}
          {number > 0 && <Button onPress={() => setNumber(number - 1)}>{t('tour.back')}</Button>}
          <Button variant="primary" onPress={() => (last ? onEnd() : setNumber(number + 1))}>
            {t(last ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>
  );
}

const CARD = { width: 340, height: 260 };

/** Below the part, above it, beside it, or at its lower edge: where there is room. */
function cardPlace({ left, top, width, height }: Place): {
  left: number;
  top?: number;
  bottom?: number;
  width: number;
} {
  const across = Math.min(CARD.width, innerWidth - 2 * GAP);
  const within = (x: number): number => Math.min(Math.max(GAP, x), innerWidth - across - GAP);
  const centred = within(left + (width - across) / 2);
  if (innerHeight - top - height > CARD.height) return { left: centred, top: top + height + GAP, width: across };
  if (top > CARD.height) return { left: centred, bottom: innerHeight - top + GAP, width: across };
  if (innerWidth - left - width > across + 2 * GAP)
    return { left: left + width + GAP, top: top + 3 * GAP, width: across };
  if (left > across + 2 * GAP) return { left: left - across - GAP, top: top + 3 * GAP, width: across };
  return { left: centred, bottom: Math.max(GAP, innerHeight - top - height + GAP), width: across };
}
