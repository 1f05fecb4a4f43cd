import { useEffect, useRef } from 'react';
import type { Annotation } from '../../store/index.ts';
import { useServices } from '../hooks.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels around what an area holds. */
const ROOM = 10;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)) - ROOM,
  top: Math.min(...boxes.map(({ top }) => top)) - ROOM,
  right: Math.max(...boxes.map(({ right }) => right)) + ROOM,
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + ROOM,
});

/** Puts a mark where its nodes are drawn now; out of sight where none of them is shown. */
function place(element: HTMLElement, { kind, nodes }: Annotation, boxOf: (id: string) => Box | null): void {
  const boxes = nodes.flatMap((id) => boxOf(id) ?? []);
  const [first, second] = boxes;
  const { style } = element;
  style.visibility = first && (kind !== 'arrow' || second) ? 'visible' : 'hidden';
  if (!first) return;
  if (kind === 'arrow' && second) {
    const [x, y] = [(first.left + first.right) / 2, (first.top + first.bottom) / 2];
    const [dx, dy] = [(second.left + second.right) / 2 - x, (second.top + second.bottom) / 2 - y];
    style.transform = `translate(${x}px, ${y}px)`;
    style.setProperty('--length', `${Math.max(0, Math.hypot(dx, dy) - (second.right - second.left) / 2)}px`);
    style.setProperty('--angle', `${Math.atan2(dy, dx)}rad`);
    style.setProperty('--middle', `translate(${dx / 2}px, ${dy / 2}px)`);
    return;
  }
  const { left, top, right, bottom } = kind === 'area' ? around(boxes) : first;
  style.transform = `translate(${left}px, ${top}px)`;
  style.inlineSize = `${right - left}px`;
  style.blockSize = `${bottom - top}px`;
}

/** What is written on the picture; it follows its nodes wherever these move. */
export function RemarkLayer({ remarks }: { readonly remarks: readonly Annotation[] }) {
  const { stage } = useServices();
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const step = (): void => {
      const drawing = stage.current;
      if (drawing)
        remarks.forEach((remark, at) => {
          const element = layer.current?.children[at];
          if (element instanceof HTMLElement) place(element, remark, drawing.boxOf);
        });
      frame = requestAnimationFrame(step);
    };
    if (remarks.length > 0) step();
    return () => cancelAnimationFrame(frame);
  }, [stage, remarks]);
  return (
    <div className="remark-layer" ref={layer}>
      {remarks.map((remark, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: remarks may be the same
        <div key={at} className={`remark remark-${remark.kind}`}>
          {remark.kind === 'arrow' && <span className="remark-line" />}
          <bdi className="remark-text">{remark.text}</bdi>
        </div>
      ))}
    </div>
  );
}
