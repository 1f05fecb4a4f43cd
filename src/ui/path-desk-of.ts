import { PathDesk } from './path-desk.ts';
import type { Services } from './services.ts';

const desks = new WeakMap<Services['startPaths'], PathDesk>();

/** The one desk of a page. */
export function deskOf(start: Services['startPaths']): PathDesk {
  const desk = desks.get(start) ?? new PathDesk(start);
  desks.set(start, desk);
  return desk;
}
