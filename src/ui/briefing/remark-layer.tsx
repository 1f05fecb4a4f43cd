import { useEffect, useRef } from 'react';
import { type Box, type PlacedRemark, placeRemarks, type RemarkWish, type Vector } from '../../drawing/index.ts';
import type { Annotation } from '../../store/index.ts';
import { useServices } from '../hooks.ts';
import type { Services } from '../services.ts';

type Drawing = NonNullable<Services['stage']['current']>;

/** A remark whose nodes are shown, and the element that shows it. */
interface Shown {
  readonly element: HTMLElement;
  readonly wish: RemarkWish;
  readonly anchor: Vector;
}

/** Where words stand beside what they are about; kept while that moves, so that they do not jump. */
interface Rest {
  readonly offsets: readonly Vector[];
  readonly placed: readonly PlacedRemark[];
}

const middleOf = (boxes: readonly Box[]): Vector => ({
  x: (Math.min(...boxes.map(({ left }) => left)) + Math.max(...boxes.map(({ right }) => right))) / 2,
  y: (Math.min(...boxes.map(({ top }) => top)) + Math.max(...boxes.map(({ bottom }) => bottom))) / 2,
});

function shownOf(drawing: Drawing, remarks: readonly Annotation[], layer: HTMLElement): Shown[] {
  const names = new Map(drawing.placedLabels().map(({ id, box }) => [id, box]));
  return remarks.flatMap(({ kind, nodes }, at) => {
    const element = layer.children[at];
    if (!(element instanceof HTMLElement)) return [];
    const shapes = nodes.flatMap((id) => drawing.boxOf(id) ?? []);
    const isShown = shapes.length >= (kind === 'arrow' ? 2 : 1);
    element.style.visibility = isShown ? 'visible' : 'hidden';
    if (!isShown) return [];
    const words = element.querySelector<HTMLElement>('.remark-text');
    const size = { width: words?.offsetWidth ?? 0, height: words?.offsetHeight ?? 0 };
    const held = kind === 'area' ? nodes.flatMap((id) => names.get(id) ?? []) : [];
    return [{ element, wish: { kind, shapes, names: held, words: size }, anchor: middleOf(shapes) }];
  });
}

/** Finds the words of remarks their places among what is drawn now. */
function arrange(drawing: Drawing, shown: readonly Shown[], { clientWidth, clientHeight }: HTMLElement): Rest {
  const shapes = [...(drawing.sight()?.scene.nodes.keys() ?? [])].flatMap((id) => drawing.boxOf(id) ?? []);
  const placed = placeRemarks(
    shown.map(({ wish }) => wish),
    {
      shapes,
      names: drawing.placedLabels().map(({ box }) => box),
      area: { left: 4, top: 4, right: clientWidth - 4, bottom: clientHeight - 4 },
    },
  );
  return { placed, offsets: placed.map(({ at }, index) => minus(at, shown[index]!.anchor)) };
}

const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y });
const px = (value: number): string => `${Math.round(value * 10) / 10}px`;
const moved = ({ x, y }: Vector): string => `translate(${px(x)}, ${px(y)})`;

/** Puts a remark to its place: the element over what it is about, line and words in relation to that. */
function put({ element, wish: { kind, shapes } }: Shown, { from, to, at }: PlacedRemark): void {
  const box = kind === 'area' ? { left: from.x, top: from.y, right: to.x, bottom: to.y } : shapes[0]!;
  const corner = { x: box.left, y: box.top };
  element.style.transform = moved(corner);
  element.style.inlineSize = px(box.right - box.left);
  element.style.blockSize = px(box.bottom - box.top);
  const start = minus(from, corner);
  element.style.setProperty('--start', moved(start));
  element.style.setProperty('--length', px(Math.hypot(to.x - from.x, to.y - from.y)));
  element.style.setProperty('--angle', `${Math.atan2(to.y - from.y, to.x - from.x)}rad`);
  element.style.setProperty('--words', moved(minus(at, corner)));
}

/** What is written on the picture; it follows its nodes wherever these move. */
export function RemarkLayer({ remarks }: { readonly remarks: readonly Annotation[] }) {
  const { stage } = useServices();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    let before = '';
    let arrangedFor = '';
    let rest: Rest | null = null;
    const step = (): void => {
      frame = requestAnimationFrame(step);
      const drawing = stage.current;
      const element = layer.current;
      if (!drawing || !element) return;
      const shown = shownOf(drawing, remarks, element);
      const now = JSON.stringify([shown.map(({ wish }) => wish), element.clientWidth, element.clientHeight]);
      if (now === before && now === arrangedFor) return;
      const isStill = now === before && !drawing.isMoving();
      before = now;
      if (isStill || rest?.offsets.length !== shown.length) {
        const found = arrange(drawing, shown, element);
        rest = found;
        if (isStill) arrangedFor = now;
        shown.forEach((one, at) => {
          put(one, found.placed[at]!);
        });
        return;
      }
      // On the way each keeps its words beside it.
      const { offsets } = rest;
      const lines = placeRemarks(
        shown.map(({ wish }) => wish),
        NOTHING_AROUND,
      );
      shown.forEach((one, at) => {
        const words = offsets[at]!;
        const place = { x: one.anchor.x + words.x, y: one.anchor.y + words.y };
        const line = lines[at]!;
        put(one, { ...line, ...(one.wish.kind === 'callout' ? { from: place } : {}), at: place });
      });
    };
    if (remarks.length > 0) step();
    return () => cancelAnimationFrame(frame);
  }, [stage, remarks]);
  return (
    <div className="remark-layer" ref={layer}>
      {remarks.map((remark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks may be the same
        <div key={at} className={`remark remark-${remark.kind}`}>
          {remark.kind !== 'area' && <span className="remark-line" />}
          <bdi className="remark-text">{remark.text}</bdi>
        </div>
      ))}
    </div>
  );
}

const NOTHING_AROUND = { shapes: [], names: [], area: { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 } } as const;
