import type { Level } from '../graph/index.ts';
import { makePathQuery, type NodeSelector, type PathMode, type PathQuery } from '../query/index.ts';
import type { PathEnd, PathQuestion } from '../store/index.ts';

/** How many paths are listed at most. */
const MOST_PATHS = 50;
/** How much dearer passing a node gets with its edges, where hubs are avoided and paths have a cost. */
const DAMPING = 1;
/** Where all paths are asked for there must be an end to their length. */
const USUAL_MOST_HOPS = 4;

type Asked = PathQuestion & { readonly from: PathEnd; readonly to: PathEnd };

/** The question that a user's choices make, on the level of the view; null while an end is not chosen yet, or text asks. */
export function pathQueryOf(question: PathQuestion, level: Level): PathQuery | null {
  const { from, to, ask } = question;
  if (ask === 'text') return null;
  return from === null || to === null ? null : queryOf({ ...question, from, to }, level);
}

function queryOf(question: Asked, level: Level): PathQuery {
  const { avoid, without, notThrough, parts, hubs, asOf, mode } = question;
  // What both lean on is found along the links, never against them.
  const way = question.ask === 'common' ? ({ direction: 'forward' } as const) : question;
  return makePathQuery({
    from: selectorOf(question.from),
    to: selectorOf(question.to),
    level,
    limit: MOST_PATHS,
    direction: way.direction,
    ...('directions' in way ? { directions: { ...way.directions } } : {}),
    mode: modeOf(question),
    ...stopsOf(question),
    ...(avoid.length > 0 ? { nodes: { without: [...avoid] } } : {}),
    ...(without.length > 0 ? { edgeTypes: { without: [...without] } } : {}),
    ...(notThrough.length > 0 ? { nodeTypes: { without: [...notThrough] } } : {}),
    ...(parts.length > 0 ? { parts: [...parts] } : {}),
    ...(question.anyVersion ? { versions: 'any' } : {}),
    ...hopsOf(question),
    ...(asOf === null ? {} : { asOf }),
    ...(hubs === null ? {} : { hubs: { limit: hubs, ...(mode === 'strongest' ? { damping: DAMPING } : {}) } }),
  });
}

const selectorOf = (end: PathEnd): NodeSelector => (typeof end === 'string' ? { ids: [end] } : { ...end });

function stopsOf({ via, anyOrder }: PathQuestion) {
  if (via.length === 0) return {};
  const stops = via.map(selectorOf);
  return { waypoints: anyOrder && via.length > 1 ? { unordered: stops } : { ordered: stops } };
}

/** Whoever asks how one thing is joined to any of a kind means another thing, though it be of that kind itself. */
export const usualFewestHops = ({ from, to }: Pick<PathQuestion, 'from' | 'to'>): 0 | 1 =>
  [from, to].some((end) => end !== null && typeof end !== 'string') ? 1 : 0;

/** How many steps a path has at most; null where nothing says so. */
export const mostHops = ({ maxHops, mode }: Pick<PathQuestion, 'maxHops' | 'mode'>): number | null =>
  maxHops ?? (mode === 'all-simple' ? USUAL_MOST_HOPS : null);

function hopsOf(question: PathQuestion) {
  const min = question.minHops ?? usualFewestHops(question);
  const max = mostHops(question);
  // Where somebody asks for more steps than are usual, those are the most.
  return min === 0 && max === null ? {} : { hops: { min, ...(max === null ? {} : { max: Math.max(min, max) }) } };
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
