import {
  eachInParts,
  type GraphEdge,
  type Level,
  type ProjectedEdge,
  type Projection,
  project,
  projectInParts,
  type RecitalGraph,
  runThrough,
} from '../graph/index.ts';
import { EDGE_TYPES, instrumentOf, type Language, locatorOf, makeClauseId, workOf } from '../model/index.ts';
import { badgeOf } from './badges.ts';
import { compareClauses } from './clause-order.ts';
import {
  type Considered,
  consider,
  countLegend,
  type Filters,
  type Ground,
  type GroundNode,
  isNarrowed,
  makeGround,
  NOT_NARROWED,
} from './facets/index.ts';
import { indexInParts } from './graph-index.ts';
import { laneOf } from './lanes.ts';
import { edgeLegendKeyOf, edgesBehind, originOf } from './legend.ts';
import { shortLabel } from './names.ts';
import type { Trail } from './paths.ts';
import { isIn } from './reach.ts';
import { isWithin, nodesInScope, type ScopeQuestion, scopeInParts, shownCore } from './scope.ts';
import { edgesOnTrail, keepTrail, markTrail, nodesOnTrail } from './trail-view.ts';
import type { EdgeLegendKey, ViewState } from './view-state.ts';
import type { LegendKey, StatusKey, Strength, View, ViewEdge, ViewNode } from './view-types.ts';

/** One row of the legend: how many it shows, or would show, and whether it is hidden. */
export interface LegendRow<Key> {
  readonly key: Key;
  readonly count: number;
  readonly hidden: boolean;
}

/** A view, the projection behind it, and the counts of the legend, each with all filters but its own. */
export interface ComputedView {
  readonly view: View;
  /** The same without filters: where things stand, so that filters move nothing. */
  readonly whole: View;
  readonly projection: Projection;
  /** Neighbours that the limit of the scope left out. */
  readonly beyondLimit: number;
  /** All that is in scope and the filters that it fails; `countFacets` counts it. */
  readonly considered: Considered;
  readonly nodeRows: readonly LegendRow<LegendKey>[];
  readonly edgeRows: readonly LegendRow<EdgeLegendKey>[];
  readonly statusRows: readonly LegendRow<StatusKey>[];
  /** Ids of shown nodes and keys of shown edges that an answer leads over. */
  readonly onTrail: ReadonlySet<string>;
}

type SceneQuestion = ScopeQuestion & Pick<ViewState, 'level' | 'between'>;
type ViewQuestion = SceneQuestion & Filters;

/** No filter at all. */
const UNFILTERED: Filters = {
  ...NOT_NARROWED,
  hiddenNodes: new Set(),
  hiddenEdges: new Set(),
  hiddenStatuses: new Set(),
};

/** Whether anything is hidden that is in scope, or could be. */
export const isFiltered = (state: Filters): boolean =>
  state.hiddenNodes.size + state.hiddenEdges.size + state.hiddenStatuses.size > 0 || isNarrowed(state);

/** All that is in scope, whatever filters say, with its nodes and edges as they are shown when nothing is filtered. */
interface Scene {
  readonly ground: Ground;
  readonly beyondLimit: number;
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  readonly trail: Trail | null;
  /** Ids of the nodes that the trail leads over. */
  readonly onTrail: ReadonlySet<string>;
}

/** What is known of a view once it was computed without a trail: of a large graph, most of the work. */
type Under = Pick<ComputedView, 'projection' | 'considered' | 'beyondLimit'>;

/**
 * Computes a view; pure. `makeViewComputer` remembers the last ones. What a trail leads over is shown whatever the scope
 * and the filters; `under` is the same view without it, where it is at hand.
 */
export function computeView(
  graph: RecitalGraph,
  state: ViewQuestion,
  language: Language,
  trail: Trail | null = null,
  under: Under | null = null,
): ComputedView {
  const alone = trail?.alone === true;
  const known = alone && state.unfolded.size > 0 ? null : under;
  const projection = known?.projection ?? project(graph, state.level, alone ? new Set() : state.unfolded);
  const scene = runThrough(makeScene(graph, state, language, projection, trail, under));
  return runThrough(filterScene(scene, alone ? { ...state, ...UNFILTERED } : state));
}

/** With pauses. */
function* makeScene(
  graph: RecitalGraph,
  state: SceneQuestion,
  language: Language,
  projection: Projection,
  trail: Trail | null = null,
  under: Under | null = null,
): Generator<void, Scene> {
  const { focus, hops, between, reach, opened, closed } = state;
  const core = focus === null ? new Set<string>() : shownCore(graph, projection, focus);
  const onTrail = trail ? nodesOnTrail(graph, projection, trail) : new Set<string>();
  const inScope = under && { ids: under.considered.ground.nodes.map(({ id }) => id), beyondLimit: under.beyondLimit };
  const reached = trail?.alone ? null : (inScope ?? (yield* scopeInParts(graph, projection, state, () => true)));
  const scope = reached ? new Set([...reached.ids, ...onTrail]) : onTrail;
  const beyondLimit = reached?.beyondLimit ?? 0;
  const ids = inOrder(
    graph,
    [...scope].filter((id) => projection.nodes.has(id)),
    projection,
  );
  const belongs = (edge: ProjectedEdge): boolean =>
    trail?.alone ||
    edge.standsFor.some((key) => trail?.edges.has(key)) ||
    (!isIn(closed, edge) &&
      (hops !== 1 ||
        between ||
        isIn(opened, edge) ||
        (touchesCore(edge, core, projection) && isWithin(reach, edge, core))));
  const ground = yield* makeGround(graph, projection, ids, focus, core, belongs);
  const centre = focus === null ? null : (projection.representative.get(focus) ?? focus);
  const nodes: ViewNode[] = [];
  yield* eachInParts(ground.nodes, (node) => nodes.push(toViewNode(graph, node, language, node.id === centre)));
  const edges: ViewEdge[] = [];
  yield* eachInParts(ground.edges, (edge, index) =>
    edges.push(toViewEdge(edge, ground.statements.slice(ground.first[index], ground.first[index + 1]))),
  );
  return { ground, beyondLimit, nodes, edges, trail, onTrail };
}

/** What filters leave of a scene. Linear, and without work for what stays as it is; with pauses. */
function* filterScene(scene: Scene, state: ViewQuestion, known: View | null = null): Generator<void, ComputedView> {
  const { ground, trail, onTrail } = scene;
  const considered = keepTrail(consider(ground, state, reachableIn(ground, state)), trail, onTrail);
  yield;
  const view = viewOf(scene, considered, state.level);
  yield;
  const rows = countLegend(considered);
  return {
    view,
    whole: isFiltered(state)
      ? (known ?? viewOf(scene, keepTrail(consider(ground, UNFILTERED, null), trail, onTrail), state.level))
      : (known ?? view),
    projection: ground.projection,
    beyondLimit: scene.beyondLimit,
    considered,
    nodeRows: toRows(rows.nodes, state.hiddenNodes),
    edgeRows: toRows(rows.edges, state.hiddenEdges),
    statusRows: toRows(rows.statuses, state.hiddenStatuses),
    onTrail: trail ? new Set([...onTrail, ...edgesOnTrail(view, trail)]) : onTrail,
  };
}

/** What hidden kinds of links leave within reach; null is all. */
function reachableIn({ graph, projection }: Ground, state: ViewQuestion): ReadonlySet<string> | null {
  const { hops, hiddenEdges, hiddenStatuses } = state;
  if (hops === null || (hiddenEdges.size === 0 && !hiddenStatuses.has('read') && !hiddenStatuses.has('curated')))
    return null;
  const { ids } = nodesInScope(graph, projection, state, (edge) =>
    edgesBehind(graph, edge.standsFor).some(
      ({ attributes }) => !hiddenEdges.has(edgeLegendKeyOf(attributes)) && !hiddenStatuses.has(originOf(attributes)),
    ),
  );
  return ids;
}

function viewOf({ ground, nodes, edges }: Scene, { nodeFails, statementFails }: Considered, level: Level): View {
  const { source, target, first, statements } = ground;
  const degrees = new Int32Array(nodes.length);
  const shownEdges: ViewEdge[] = [];
  for (let index = 0; index < edges.length; index++) {
    const [from, to] = [source[index]!, target[index]!];
    if (nodeFails[from] !== 0 || nodeFails[to] !== 0) continue;
    const [start, end] = [first[index]!, first[index + 1]!];
    let left = 0;
    for (let at = start; at < end; at++) if (statementFails[at] === 0) left++;
    if (left === 0) continue;
    const edge = edges[index]!;
    shownEdges.push(
      left === end - start
        ? edge
        : toViewEdge(
            ground.edges[index]!,
            statements.slice(start, end).filter((_, at) => statementFails[start + at] === 0),
          ),
    );
    degrees[from]!++;
    degrees[to]!++;
  }
  const shownNodes: ViewNode[] = [];
  const shows = (id: string): boolean => {
    const index = ground.indexOf.get(id);
    return index !== undefined && nodeFails[index] === 0;
  };
  for (let index = 0; index < nodes.length; index++) {
    if (nodeFails[index] !== 0) continue;
    const node = nodes[index]!;
    const degree = degrees[index]!;
    const unfoldedFrom = node.type === 'clause' ? holderOf(node.id, shows) : null;
    shownNodes.push({ ...node, degree, unfoldedFrom });
  }
  const inScope = nodes.length;
  return {
    level,
    nodes: shownNodes,
    edges: shownEdges,
    hidden: { byFilter: inScope - shownNodes.length, outOfScope: ground.projection.nodes.size - inScope },
  };
}

/** Clauses come last, by instrument and in document order: layouts place those of one instrument as they come. */
function inOrder(graph: RecitalGraph, ids: readonly string[], projection: Projection): readonly string[] {
  const isClause = (id: string): boolean => projection.nodes.get(id)?.type === 'clause';
  const clauses = ids.filter(isClause);
  if (clauses.length === 0) return ids;
  clauses.sort((a, b) => {
    const one = instrumentOf(a);
    const other = instrumentOf(b);
    return one === other ? compareClauses(graph, a, b) : one < other ? -1 : 1;
  });
  return [...ids.filter((id) => !isClause(id)), ...clauses];
}

/** Structure of what is unfolded belongs to the picture whatever it touches. */
const touchesCore = (edge: ProjectedEdge, core: ReadonlySet<string>, projection: Projection): boolean =>
  core.has(edge.source) ||
  core.has(edge.target) ||
  edge.type === 'establishes' ||
  (edge.type === 'part-of' && projection.nodes.get(edge.source)?.type === 'clause');

function toRows<Key extends string>(
  counts: ReadonlyMap<string, number>,
  hidden: ReadonlySet<Key>,
): readonly LegendRow<Key>[] {
  const keys = new Set([...(counts.keys() as Iterable<Key>), ...hidden]);
  return [...keys].map((key) => ({ key, count: counts.get(key) ?? 0, hidden: hidden.has(key) }));
}

function toViewEdge(edge: ProjectedEdge, statements: readonly GraphEdge[]): ViewEdge {
  const verbs = new Set<string>();
  let strength: Strength = edge.type === 'mandates' ? 'operative' : edge.type === 'cites' ? 'preambular' : 'other';
  let read = false;
  let curated = false;
  for (const { attributes } of statements) {
    if (attributes.type === 'mandates') verbs.add(attributes.verb);
    if (attributes.type === 'facilitates') verbs.add(attributes.role);
    if (attributes.type === 'cites') {
      if (attributes.stance !== null) verbs.add(attributes.stance);
      if (attributes.part === 'operative') strength = 'operative';
    }
    for (const evidence of attributes.evidence) {
      if (evidence.origin === 'read') read = true;
      else curated = true;
    }
  }
  return {
    key: edge.key,
    source: edge.source,
    target: edge.target,
    type: edge.type,
    family: EDGE_TYPES[edge.type].family,
    strength,
    verbs: [...verbs],
    origin: read && curated ? 'both' : read ? 'read' : 'curated',
    standsFor: statements.length === edge.standsFor.length ? edge.standsFor : statements.map(({ key }) => key),
  };
}

/** Its degree and what it unfolds from are a matter of what else is shown. */
function toViewNode(
  graph: RecitalGraph,
  { id, attributes, facts }: GroundNode,
  language: Language,
  focus: boolean,
): ViewNode {
  return {
    id,
    type: attributes.type,
    legend: facts.type,
    badge: badgeOf(graph, id, attributes),
    label: shortLabel(graph, id, attributes, language),
    lane: laneOf(graph, id, attributes),
    degree: 0,
    focus,
    unfoldedFrom: null,
    section: attributes.type === 'clause' ? sectionOf(id) : null,
    ...facts.time,
  };
}

const holderOf = (id: string, shows: (id: string) => boolean): string | null =>
  [instrumentOf(id), workOf(id)].find(shows) ?? null;

const sectionOf = (clause: string): string => {
  const [section = ''] = (locatorOf(clause) ?? '').split('/', 1);
  return makeClauseId(instrumentOf(clause), section);
};

const SCENE_KEYS = ['level', 'focus', 'hops', 'between', 'unfolded', 'reach', 'opened', 'closed'] as const;
const FILTER_KEYS = [
  'hiddenNodes',
  'hiddenEdges',
  'hiddenStatuses',
  'facets',
  'years',
  'hiddenOnes',
  'kept',
] as const satisfies readonly (keyof Filters)[];

/** `computeView` with a memory. */
export interface ViewComputer {
  (graph: RecitalGraph, state: ViewState, language: Language, trail?: Trail | null): ComputedView;
  /** The view without a trail, with pauses in which the page answers; it is remembered when it is there. */
  readonly inParts: (graph: RecitalGraph, state: ViewState, language: Language) => Generator<void, ComputedView>;
  /** Whether all that is costly about the view is remembered: only filters are left to be asked. */
  readonly isReady: (graph: RecitalGraph, state: ViewState, language: Language) => boolean;
}

/** `computeView` that remembers its last projection, scene and view, and its last view with a trail. */
export function makeViewComputer(): ViewComputer {
  let last: {
    readonly graph: RecitalGraph;
    readonly language: Language;
    readonly state: ViewState;
    readonly scene: Scene;
    /** Without filters. */
    readonly whole: ComputedView;
    readonly computed: ComputedView;
  } | null = null;
  const isReady = (graph: RecitalGraph, state: ViewState, language: Language): boolean =>
    last?.graph === graph &&
    last.language === language &&
    SCENE_KEYS.every((key) => Object.is(last?.state[key], state[key]));
  function* inParts(graph: RecitalGraph, state: ViewState, language: Language): Generator<void, ComputedView> {
    const before = last?.graph === graph ? last : null;
    const sameIn = (keys: readonly (keyof ViewState)[]): boolean =>
      before !== null && keys.every((key) => Object.is(before.state[key], state[key]));
    let scene = before && isReady(graph, state, language) ? before.scene : null;
    if (before && scene && sameIn(FILTER_KEYS)) return before.computed;
    let whole = scene && before ? before.whole : null;
    if (!scene || !whole) {
      const known = before && sameIn(['level', 'unfolded']) ? before.scene.ground.projection : null;
      yield* indexInParts(graph);
      const projection = known ?? (yield* projectInParts(graph, state.level, state.unfolded));
      scene = yield* makeScene(graph, state, language, projection);
      yield;
      whole = yield* filterScene(scene, { ...state, ...UNFILTERED });
    }
    const computed = isFiltered(state) ? yield* filterScene(scene, state, whole.view) : whole;
    last = { graph, language, state, scene, whole, computed };
    return computed;
  }
  const plain = (graph: RecitalGraph, state: ViewState, language: Language): ComputedView =>
    runThrough(inParts(graph, state, language));
  const along = remembered(
    (trail: Trail, under: ComputedView, graph: RecitalGraph, state: ViewState, language: Language): ComputedView =>
      (trail.alone ? null : markTrail(graph, under, trail)) ?? computeView(graph, state, language, trail, under),
  );
  let seen: ViewState | null = null;
  let underSeen: ComputedView | null = null;
  const compute = (graph: RecitalGraph, state: ViewState, language: Language, trail: Trail | null = null) => {
    const under = plain(graph, state, language);
    if (trail === null) return under;
    // Of the state only that matters which the view without the trail follows too.
    if (seen === null || under !== underSeen) [seen, underSeen] = [state, under];
    return along(trail, under, graph, seen, language);
  };
  return Object.assign(compute, { inParts, isReady });
}

/** A pure function that keeps its last answer. */
function remembered<Inputs extends readonly unknown[], Answer>(
  ask: (...inputs: Inputs) => Answer,
): (...inputs: Inputs) => Answer {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | null = null;
  return (...inputs) => {
    if (!last?.inputs.every((input, index) => Object.is(input, inputs[index])))
      last = { inputs, answer: ask(...inputs) };
    return last.answer;
  };
}
