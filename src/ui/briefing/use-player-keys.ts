import { useEffect } from 'react';
import { useExplorer, useLatest } from '../hooks.ts';
import { makePlayerKeys, type Pressed } from './player-keys.ts';
import type { Move } from './player-steps.ts';

interface Presentation {
  readonly move: (move: Move) => void;
  readonly end: () => void;
}

function kindOf(target: EventTarget | null, byPointer: boolean): Pressed['on'] {
  // Elements of the other window are none of this one's `Element`.
  const closest = (selector: string): boolean => (target as Element | null)?.closest?.(selector) != null;
  if (closest('button')) return 'button';
  return !byPointer && closest('[role=application]') ? 'drawing' : 'else';
}

/** The keys of a presentation, in each of its windows. A drawing that was clicked leaves them to it. */
export function usePlayerKeys(presentation: Presentation, rightToLeft: boolean, windows: readonly Window[]): void {
  const latest = useLatest(presentation);
  const singleKeys = useExplorer((state) => state.settings.singleKeys);
  useEffect(() => {
    const read = makePlayerKeys(singleKeys);
    let byPointer = false;
    const onPointerDown = (): void => {
      byPointer = true;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') byPointer = false;
      const { key, code, ctrlKey, metaKey, altKey, shiftKey, timeStamp } = event;
      const on = kindOf(event.target, byPointer);
      const move = read({ key, code, ctrlKey, metaKey, altKey, shiftKey, timeStamp, on }, rightToLeft);
      if (!move) return;
      event.preventDefault();
      event.stopPropagation();
      if (move.to === 'end') latest.current.end();
      else if (move.to !== 'digit') latest.current.move(move);
    };
    for (const one of windows) {
      one.addEventListener('pointerdown', onPointerDown, true);
      one.addEventListener('keydown', onKeyDown, true);
    }
    return () => {
      for (const one of windows) {
        one.removeEventListener('pointerdown', onPointerDown, true);
        one.removeEventListener('keydown', onKeyDown, true);
      }
    };
  }, [latest, rightToLeft, singleKeys, windows]);
}
