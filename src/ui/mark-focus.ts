import { useRef, useState } from 'react';

/** Moves the focus from mark to mark, also to one whose page is not drawn yet. */
export interface MarkFocus {
  /** The mark that had the focus last. */
  readonly last: number;
  readonly focused: (index: number) => void;
  /** A mark appeared, or went. */
  readonly hold: (index: number, element: HTMLElement | null) => void;
  /** Whether the key led from the mark that has the focus to another. */
  readonly onKey: (key: string, target: EventTarget) => boolean;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** `next` gives the mark before or behind another, null at the ends; `show` brings one into sight. */
export function useMarkFocus(
  next: (index: number, step: 1 | -1) => number | null,
  show: (index: number) => void,
): MarkFocus {
  const [last, setLast] = useState(0);
  const elements = useRef(new Map<number, HTMLElement>());
  const wanted = useRef<number | null>(null);
  return {
    last,
    focused: setLast,
    hold: (index, element) => {
      if (element === null) elements.current.delete(index);
      else elements.current.set(index, element);
      if (element === null || wanted.current !== index) return;
      wanted.current = null;
      element.focus({ preventScroll: true });
    },
    onKey: (key, target) => {
      const step = STEPS[key];
      const from = target instanceof HTMLElement ? target.dataset.mark : undefined;
      if (step === undefined || from === undefined) return false;
      const to = next(Number(from), step);
      if (to === null) return true;
      show(to);
      const element = elements.current.get(to);
      if (element) element.focus({ preventScroll: true });
      else wanted.current = to;
      return true;
    },
  };
}
