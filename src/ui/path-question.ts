import { pathQueryOf } from '../answers/index.ts';
import type { Level } from '../graph/index.ts';
import type { Language } from '../model/index.ts';
import type { Restriction } from '../query/index.ts';
import { emptyQuestion, type PathQuestion } from '../store/index.ts';
import type { PathOrderOf } from './path-desk.ts';

/** What is asked of the worker; null while an end is not chosen yet, or no text is there. */
export function orderOf(question: PathQuestion, level: Level, language: Language): PathOrderOf | null {
  const { ask, text } = question;
  if (ask === 'text') return text.trim() === '' ? null : { ask, text, level, language };
  const query = pathQueryOf(question, level);
  return query && { ask, query };
}

/** The choices of a question without one of its restrictions; the level is the view's. */
export function withoutRestriction(restriction: Restriction, { mode }: PathQuestion): Partial<PathQuestion> {
  const empty = emptyQuestion();
  switch (restriction) {
    case 'direction':
      return { direction: empty.direction, directions: empty.directions };
    case 'edgeTypes':
      return { without: [] };
    case 'nodes':
      return { avoid: [] };
    case 'parts':
      return { parts: empty.parts };
    case 'hubs':
      return { hubs: null };
    case 'hops':
      // All paths, however long, are not to be had.
      return { minHops: null, maxHops: null, ...(mode === 'all-simple' ? { mode: empty.mode } : {}) };
    case 'asOf':
      return { asOf: null };
    case 'versions':
      return { anyVersion: true };
    case 'waypoints':
      return { via: [] };
    case 'nodeTypes':
      return { notThrough: [] };
    // Not asked for on the screen.
    case 'pattern':
    case 'level':
      return {};
  }
}
