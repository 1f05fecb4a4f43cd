import { isCharacter, keyOf } from '../key-of.ts';
import type { Move } from './player-steps.ts';

/** A key that was pressed, and what it was pressed on. */
export interface Pressed
  extends Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'timeStamp'> {
  /** `button` takes Enter and Space, `drawing` (reached by keyboard) also the arrows; anything else takes none. */
  readonly on: 'button' | 'drawing' | 'else';
}

export type KeyMove = Move | { readonly to: 'end' } | { readonly to: 'digit' };

/** A number is waited for so long before Enter, in milliseconds. */
const NUMBER_MS = 4000;
const MOST_DIGITS = 4;

const NEXT = ['PageDown', 'ArrowDown', ' ', 'n'];
const PREVIOUS = ['PageUp', 'ArrowUp', 'Backspace', 'p'];
const ARROW = /^Arrow/;

/**
 * What keys mean in a presentation, as remote controls send them too: arrows (what the eye sees), Page Up and Page Down,
 * Space, Home, End, a number and Enter, B or the full stop for a black screen, Escape. It remembers the digits of a number. Without
 * `singleKeys`, letters, digits and signs mean nothing.
 */
export function makePlayerKeys(singleKeys = true): (pressed: Pressed, rightToLeft: boolean) => KeyMove | null {
  let typed = { digits: '', at: 0 };
  return (pressed, rightToLeft) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
    const key = keyOf(pressed);
    if (isCharacter(key) && !singleKeys) return null;
    const digits = pressed.timeStamp - typed.at < NUMBER_MS ? typed.digits : '';
    typed = { digits: '', at: 0 };
    if (/^\d$/.test(key)) {
      typed = { digits: (digits + key).slice(0, MOST_DIGITS), at: pressed.timeStamp };
      return { to: 'digit' };
    }
    if (key === 'Enter' && digits !== '') return { to: 'number', number: Number(digits) };
    if (pressed.on !== 'else' && (key === 'Enter' || key === ' ')) return null;
    if (pressed.on === 'drawing' && ARROW.test(key)) return null;
    return moveOf(key, pressed.shiftKey, rightToLeft);
  };
}

function moveOf(key: string, back: boolean, rightToLeft: boolean): KeyMove | null {
  const [ahead, behind] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if ((key === ' ' || key === 'Enter') && back) return { to: 'previous' };
  if (NEXT.includes(key) || key === 'Enter' || key === ahead) return { to: 'next' };
  if (PREVIOUS.includes(key) || key === behind) return { to: 'previous' };
  if (key === 'Home') return { to: 'first' };
  if (key === 'End') return { to: 'last' };
  if (key.toLowerCase() === 'b' || key === '.') return { to: 'black' };
  return key === 'Escape' ? { to: 'end' } : null;
}
