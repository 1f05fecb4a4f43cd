import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { PALETTES } from '../../stage/index.ts';
import { useGraph, useTranslate } from '../hooks.ts';
import { IconButton } from '../kit/index.ts';
import { useMarkFocus } from '../mark-focus.ts';
import type { Mark } from '../marks.ts';
import {
  type Anchor,
  anchorOf,
  boxInLayout,
  layOutPages,
  PAGE_GAP,
  pagesNear,
  scrolledTo,
  ZOOMS,
  zoomedBy,
} from '../page-layout.ts';
import type { PageBox, PageSize, PlacedMark } from '../page-places.ts';
import type { PagePictures } from '../services.ts';
import { PageMark } from './page-mark.tsx';
import { PageSheet } from './page-sheet.tsx';

interface PageListProps {
  readonly pictures: PagePictures;
  readonly name: string;
  readonly placed: readonly PlacedMark[];
  readonly selected: ReadonlySet<Mark>;
  /** Brought into sight whenever it is another object. */
  readonly target: { readonly page: number; readonly box: PageBox } | null;
  readonly onChoose: (mark: Mark) => void;
}

/** Stands in for a page of unknown size: A4. */
const USUAL_SIZE: PageSize = { width: 595, height: 842 };

/** Paper is white in every theme: marks on it have the colours of the light one. */
const PAPER = Object.fromEntries([
  ...Object.entries(PALETTES.light.families).map(([family, colour]) => [`--family-${family}`, colour] as const),
  ['--accent', PALETTES.light.accent] as const,
  ['--newer', PALETTES.light.newer] as const,
]) as CSSProperties;

/**
 * All pages below each other; only those near the part in sight are drawn. Keys: + − 0 zoom, arrows go from mark to mark
 * once one has the focus.
 */
export function PageList({ pictures, name, placed, selected, target, onChoose }: PageListProps) {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const [zoom, setZoom] = useState(1);
  const [screen, setScreen] = useState(0);
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const sizes = useMemo(() => pictures.sizes.map((size) => size ?? USUAL_SIZE), [pictures]);
  const layout = useMemo(() => layOutPages(sizes, room, zoom), [sizes, room, zoom]);
  const scrolled = anchor === null ? 0 : scrolledTo(layout, anchor, screen);
  const [first, last] = pagesNear(layout, scrolled, screen);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => {
      setRoom(element.clientWidth);
      setScreen(element.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const held = useRef(anchor);
  held.current = anchor;
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || held.current === null) return;
    // What is in sight stays in sight when the pages grow or shrink.
    element.scrollTop = scrolledTo(layout, held.current, element.clientHeight);
    element.scrollLeft = held.current.across * element.scrollWidth - element.clientWidth / 2;
  }, [layout]);
  const handled = useRef<PageListProps['target']>(null);
  useEffect(() => {
    if (target === null || room === 0 || handled.current === target) return;
    handled.current = target;
    const page = target.page - 1;
    const size = sizes[page];
    if (size) showBox(scroller.current, boxInLayout(layout, page, target.box, size));
  }, [target, room, layout, sizes]);

  const graph = useGraph();
  const leads = (index: number): boolean => graph.nodes.has(placed[index]?.mark.node ?? '');
  const focus = useMarkFocus(
    (from, step) => {
      for (let index = from + step; index >= 0 && index < placed.length; index += step) if (leads(index)) return index;
      return null;
    },
    (index) => {
      const { page, boxes } = placed[index]!;
      const size = sizes[page - 1];
      if (size) showBox(scroller.current, boxInLayout(layout, page - 1, boxes[0]!, size));
    },
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') setZoom(zoomedBy(zoom, 1));
    else if (event.key === '-') setZoom(zoomedBy(zoom, -1));
    else if (event.key === '0') setZoom(1);
    else if (!focus.onKey(event.key, event.target)) return;
    event.preventDefault();
  };
  const near = (page: number): boolean => room > 0 && page - 1 >= first && page - 1 <= last;
  const onPages = useMemo(() => indexesByPage(placed), [placed]);
  // One of the marks in sight is a stop of the Tab key, from which arrows lead to the others.
  const isHere = (index: number): boolean => leads(index) && near(placed[index]!.page);
  const stop = isHere(focus.last) ? focus.last : placed.findIndex((_, index) => isHere(index));

  return (
    <>
      <div className="pages-bar" role="toolbar" aria-label={t('reading.pages.bar')}>
        <span className="pages-number">
          {t('reading.page', { page: (anchor?.page ?? 0) + 1, pages: sizes.length })}
        </span>
        <IconButton
          icon="minus"
          label={t('action.zoom-out')}
          keys="−"
          isDisabled={zoom === ZOOMS[0]}
          onPress={() => setZoom(zoomedBy(zoom, -1))}
        />
        <output className="pages-zoom">{t('reading.pages.zoom', { zoom })}</output>
        <IconButton
          icon="plus"
          label={t('action.zoom-in')}
          keys="+"
          isDisabled={zoom === ZOOMS.at(-1)}
          onPress={() => setZoom(zoomedBy(zoom, 1))}
        />
        <IconButton icon="fit" label={t('reading.pages.fit')} keys="0" onPress={() => setZoom(1)} />
      </div>
      <div
        className="pages"
        ref={scroller}
        // Pages lie where they lie, whichever way the interface runs.
        dir="ltr"
        style={PAPER}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        role="document"
        aria-label={name}
        onScroll={({ currentTarget }) => setAnchor(anchorOf(layout, currentTarget))}
        onKeyDown={onKeyDown}
      >
        {sizes.map((size, at) => {
          const number = at + 1;
          return (
            <PageSheet
              // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name and never move
              key={at}
              pictures={pictures}
              number={number}
              count={sizes.length}
              width={layout.width}
              height={layout.heights[at]!}
              near={near(number)}
            >
              {near(number) &&
                onPages
                  .get(number)
                  ?.map((index) => (
                    <PageMark
                      key={index}
                      place={placed[index]!}
                      size={size}
                      selected={selected.has(placed[index]!.mark)}
                      isStop={index === stop}
                      onChoose={onChoose}
                      focus={focus}
                      index={index}
                    />
                  ))}
            </PageSheet>
          );
        })}
      </div>
    </>
  );
}

function indexesByPage(placed: readonly PlacedMark[]): ReadonlyMap<number, readonly number[]> {
  const pages = new Map<number, number[]>();
  for (const [index, { page }] of placed.entries()) {
    const indexes = pages.get(page);
    if (indexes) indexes.push(index);
    else pages.set(page, [index]);
  }
  return pages;
}

/** Brings a box into sight, at a third of the height, moving sideways no further than needed. */
function showBox(scroller: HTMLElement | null, box: PageBox): void {
  if (!scroller) return;
  scroller.scrollTop = box.y - scroller.clientHeight / 3;
  const { scrollLeft, clientWidth } = scroller;
  if (box.x < scrollLeft || box.x + box.width > scrollLeft + clientWidth)
    scroller.scrollLeft = box.x - Math.max(PAGE_GAP, (clientWidth - box.width) / 2);
}
