import type { Level } from '../graph/index.ts';
import { makePathQuery, type PathMode, type PathQuery } from '../query/index.ts';
import type { PathQuestion } from '../store/index.ts';

/** How many paths are listed at most. */
const MOST_PATHS = 50;
/** How much dearer passing a node gets with its edges, where hubs are avoided and paths have a cost. */
const DAMPING = 1;

/** The question that a user's choices make, on the level of the view; null while an end is not chosen yet, or text asks. */
export function pathQueryOf(question: PathQuestion, level: Level): PathQuery | null {
  const { from, to, ask } = question;
  if (ask === 'text') return null;
  return from === null || to === null ? null : queryOf({ ...question, from, to }, level);
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
    mode: modeOf(question),
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

function modeOf({ mode, most, weights }: PathQuestion): PathMode {
  switch (mode) {
    case 'strongest':
      return { kind: mode, k: most, ...(weights === null ? {} : { weights }) };
    case 'k-shortest':
    case 'k-groups':
      return { kind: mode, k: most };
    default:
      return { kind: mode };
  }
}
