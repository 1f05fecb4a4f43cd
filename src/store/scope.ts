import { eachInParts, type ProjectedEdge, type Projection, type RecitalGraph, runThrough } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType, instrumentOf, workOf } from '../model/index.ts';
import { membersOf, versionsOf } from './graph-index.ts';
import { isIn, parseLinkKey, type Reach } from './reach.ts';
import type { ViewState } from './view-state.ts';

const walked = new Set<EdgeType>(
  (Object.keys(EDGE_TYPES) as EdgeType[]).filter((type) =>
    ['citation', 'mandate', 'role'].includes(EDGE_TYPES[type].family),
  ),
);

/** Edges that the scope follows where nothing else is said: citations, mandates, roles. */
export const isWalked = (type: EdgeType): boolean => walked.has(type);

export const WALKED_TYPES: readonly EdgeType[] = [...walked];

/** The shown nodes that a node of the graph stands for: its own representative and those of what it holds. */
export function shownCore(graph: RecitalGraph, projection: Projection, id: string): Set<string> {
  const core = new Set<string>();
  for (const member of membersOf(graph, id)) {
    const shown = projection.representative.get(member);
    if (shown !== undefined) core.add(shown);
  }
  const own = projection.representative.get(id);
  if (own !== undefined) core.add(own);
  return core;
}

export type ScopeQuestion = Pick<ViewState, 'focus' | 'hops' | 'unfolded' | 'reach' | 'opened' | 'closed'>;

export interface Scope {
  readonly ids: Set<string>;
  /** Neighbours that a limit left out; what lies behind them is not counted. */
  readonly beyondLimit: number;
}

/**
 * The shown nodes within `hops` of the focus along the links that the reach follows; with clauses come the instruments
 * that hold them, with unfolded instruments their clauses, with a work in the middle its drafts, but nothing that only
 * a draft cites. Everything when `hops` is null, but for what only closed links lead to. Where there may only be so
 * many, those come first that most statements link.
 */
export const nodesInScope = (
  graph: RecitalGraph,
  projection: Projection,
  question: ScopeQuestion,
  passes: (edge: ProjectedEdge) => boolean,
): Scope => runThrough(scopeInParts(graph, projection, question, passes));

/** The same, with pauses. */
export function* scopeInParts(
  graph: RecitalGraph,
  projection: Projection,
  question: ScopeQuestion,
  passes: (edge: ProjectedEdge) => boolean,
): Generator<void, Scope> {
  const { focus, hops, unfolded, reach, closed } = question;
  if (hops === null || focus === null || !graph.nodes.has(focus))
    return { ids: withoutClosed(projection, closed), beyondLimit: 0 };
  const neighbours = yield* linksOf(projection, reach, (edge) => passes(edge) && !isIn(closed, edge));
  const reached = shownCore(graph, projection, focus);
  let room = reach.limit ?? Number.POSITIVE_INFINITY;
  let beyondLimit = 0;
  let frontier = [...reached];
  for (let hop = 0; hop < hops; hop++) {
    const found = new Map<string, number>();
    yield;
    for (const id of frontier)
      for (const [other, weight] of neighbours.get(id) ?? [])
        if (!reached.has(other)) found.set(other, (found.get(other) ?? 0) + weight);
    const next = new Set(found.size > room ? heaviest(found, room) : found.keys());
    beyondLimit += found.size - next.size;
    room -= next.size;
    for (const id of [...next]) {
      reached.add(id);
      if (unfolded.has(id))
        for (const member of shownCore(graph, projection, id)) {
          reached.add(member);
          next.add(member);
        }
    }
    frontier = [...next];
  }
  for (const version of versionsOf(graph, focus)) {
    const shown = projection.representative.get(version.id);
    if (version.draft && shown !== undefined) reached.add(shown);
  }
  addHolders(projection, reached);
  yield;
  openBranches(projection, question, passes, reached);
  addHolders(projection, reached);
  return { ids: reached, beyondLimit };
}

/** With clauses come the instruments that hold them. */
function addHolders({ nodes, representative }: Projection, reached: Set<string>): void {
  for (const id of [...reached]) {
    if (nodes.get(id)?.type !== 'clause') continue;
    for (const holder of [instrumentOf(id), workOf(id)]) {
      const shown = representative.get(holder);
      if (shown !== undefined) reached.add(shown);
    }
  }
}

type Links = ReadonlyMap<string, readonly (readonly [other: string, statements: number])[]>;

/** Whether a link at the centre is one that the reach follows, or says what things are made of. */
export function isWithin({ direction, types }: Reach, edge: ProjectedEdge, core: ReadonlySet<string>): boolean {
  if (!isWalked(edge.type) && !types?.has(edge.type)) return true;
  if (types && !types.has(edge.type)) return false;
  return direction === 'both' || core.has(direction === 'out' ? edge.source : edge.target);
}

/** Whether a reach follows edges of the type at all. */
const follows = ({ types }: Reach, type: EdgeType): boolean => (types ? types.has(type) : isWalked(type));

function* linksOf(
  { edges }: Projection,
  reach: Reach,
  passes: (edge: ProjectedEdge) => boolean,
): Generator<void, Links> {
  const links = new Map<string, [string, number][]>();
  const join = (from: string, to: string, statements: number): void => {
    const list = links.get(from);
    if (list) list.push([to, statements]);
    else links.set(from, [[to, statements]]);
  };
  yield* eachInParts(edges.values(), (edge) => {
    if (!follows(reach, edge.type) || !passes(edge)) return;
    if (reach.direction !== 'in') join(edge.source, edge.target, edge.standsFor.length);
    if (reach.direction !== 'out') join(edge.target, edge.source, edge.standsFor.length);
  });
  return links;
}

/** The `room` nodes with most statements; of equal ones those first whose id comes first. */
const heaviest = (found: ReadonlyMap<string, number>, room: number): readonly string[] =>
  [...found]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, room)
    .map(([id]) => id);

/** Adds what opened links lead to, also from what other opened links brought. */
function openBranches(
  { edges }: Projection,
  { opened, closed }: ScopeQuestion,
  passes: (edge: ProjectedEdge) => boolean,
  reached: Set<string>,
): void {
  if (opened.size === 0) return;
  const waiting = new Map<string, string[]>();
  for (const key of opened) {
    const link = parseLinkKey(key);
    if (!link) continue;
    const others: string[] = [];
    for (const edge of edges.values()) {
      const [from, to] = link.direction === 'out' ? [edge.source, edge.target] : [edge.target, edge.source];
      if (from === link.id && edge.type === link.type && passes(edge) && !isIn(closed, edge)) others.push(to);
    }
    waiting.set(link.id, [...(waiting.get(link.id) ?? []), ...others]);
  }
  const queue = [...waiting.keys()].filter((id) => reached.has(id));
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const other of waiting.get(id) ?? []) {
      if (!reached.has(other) && waiting.has(other)) queue.push(other);
      reached.add(other);
    }
  }
}

/** All nodes but those that lost their last link with closed ones. */
function withoutClosed({ nodes, edges }: Projection, closed: ScopeQuestion['closed']): Set<string> {
  const ids = new Set(nodes.keys());
  if (closed.size === 0) return ids;
  const cut = new Set<string>();
  for (const { type, source, target } of edges.values()) {
    if (closed.has(`out|${type}|${source}`)) cut.add(target);
    if (closed.has(`in|${type}|${target}`)) cut.add(source);
  }
  for (const edge of edges.values()) {
    if (edge.source === edge.target || isIn(closed, edge)) continue;
    cut.delete(edge.source);
    cut.delete(edge.target);
  }
  for (const id of cut) ids.delete(id);
  return ids;
}
