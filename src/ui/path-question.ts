import { pathQueryOf } from '../answers/index.ts';
import type { Level } from '../graph/index.ts';
import type { Restriction } from '../query/index.ts';
import { emptyQuestion, type PathQuestion } from '../store/index.ts';
import type { PathOrderOf } from './path-desk.ts';

/** What is asked of the worker; null while an end is not chosen yet. */
export function orderOf(question: PathQuestion, level: Level): PathOrderOf | null {
  const query = pathQueryOf(question, level);
  return query && { ask: question.ask, query };
}

/** The choices of a question without one of its restrictions; the level is the view's. */
export function withoutRestriction(restriction: Restriction): Partial<PathQuestion> {
  const empty = emptyQuestion();
  switch (restriction) {
    case 'direction':
      return { direction: empty.direction };
    case 'edgeTypes':
      return { without: [] };
    case 'nodes':
      return { avoid: [] };
    case 'parts':
      return { operative: false };
    case 'hubs':
      return { hubs: null };
    case 'hops':
      return { maxHops: null };
    case 'asOf':
      return { asOf: null };
    case 'versions':
      return { anyVersion: true };
    case 'waypoints':
      return { via: [] };
    // Not asked for on the screen.
    case 'nodeTypes':
    case 'pattern':
    case 'level':
      return {};
  }
}
