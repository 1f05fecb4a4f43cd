import type { Level } from '../graph/index.ts';
import { makePathQuery, type PathQuery, type Restriction } from '../query/index.ts';
import { emptyQuestion, type PathQuestion } from '../store/index.ts';
import type { PathOrderOf } from './path-desk.ts';

/** How many paths are listed at most. */
export const MOST_PATHS = 50;
/** How much dearer passing a node gets with its edges, where hubs are avoided and paths have a cost. */
const DAMPING = 1;

/** What is asked of the worker; null while an end is not chosen yet. */
export function orderOf(question: PathQuestion, level: Level): PathOrderOf | null {
  const { from, to, ask } = question;
  if (from === null || to === null) return null;
  return { ask, query: queryOf({ ...question, from, to }, level) };
}

function queryOf(question: PathQuestion & { readonly from: string; readonly to: string }, level: Level): PathQuery {
  const { via, avoid, without, hubs, maxHops, asOf, mode } = question;
  return makePathQuery({
    from: { ids: [question.from] },
    to: { ids: [question.to] },
    level,
    limit: MOST_PATHS,
    // What both lean on is found along the links, never against them.
    direction: question.ask === 'common' ? 'forward' : question.direction,
    mode: mode === 'k-shortest' || mode === 'strongest' ? { kind: mode, k: question.most } : { kind: mode },
    ...(via.length > 0 ? { waypoints: { ordered: via.map((id) => ({ ids: [id] })) } } : {}),
    ...(avoid.length > 0 ? { nodes: { without: [...avoid] } } : {}),
    ...(without.length > 0 ? { edgeTypes: { without: [...without] } } : {}),
    ...(question.operative ? { parts: ['operative'] } : {}),
    ...(question.anyVersion ? { versions: 'any' } : {}),
    ...(maxHops === null ? {} : { hops: { max: maxHops } }),
    ...(asOf === null ? {} : { asOf }),
    ...(hubs === null ? {} : { hubs: { limit: hubs, ...(mode === 'strongest' ? { damping: DAMPING } : {}) } }),
  });
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
