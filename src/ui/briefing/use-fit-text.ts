import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Smallest size of text against the full one, and the step that it shrinks by. */
const LEAST = 0.68;
const STEP = 0.04;

/** Text gets smaller (`--fit`) as far as it stays legible until it is seen whole; what is longer still scrolls. */
export function useFitText<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const shrink = (): void => {
      for (let size = 1; size >= LEAST; size -= STEP) {
        element.style.setProperty('--fit', size.toFixed(2));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    shrink();
    return () => observer.disconnect();
  }, []);
  return box;
}
