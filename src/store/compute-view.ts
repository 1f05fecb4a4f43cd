import { type ProjectedEdge, type Projection, project, type RecitalGraph } from '../graph/index.ts';
import {
  EDGE_TYPES,
  instrumentOf,
  type Language,
  locatorOf,
  makeClauseId,
  type NodeAttributes,
  workOf,
} from '../model/index.ts';
import { badgeOf } from './badges.ts';
import { compareClauses } from './clause-order.ts';
import { laneOf } from './lanes.ts';
import { edgeLegendKeyOf, edgesBehind, legendKeyOf, originOf } from './legend.ts';
import { shortLabel } from './names.ts';
import { timeOf } from './node-time.ts';
import { nodesInScope, shownCore } from './scope.ts';
import type { EdgeLegendKey, ViewState } from './view-state.ts';
import type { LegendKey, StatusKey, Strength, View, ViewEdge, ViewNode } from './view-types.ts';

/** One row of the legend: how many there are in scope, whether they are shown. */
export interface LegendRow<Key> {
  readonly key: Key;
  readonly count: number;
  readonly hidden: boolean;
}

/** A view, the projection behind it, and the counts of the legend (in scope, before filters). */
export interface ComputedView {
  readonly view: View;
  readonly projection: Projection;
  readonly nodeRows: readonly LegendRow<LegendKey>[];
  readonly edgeRows: readonly LegendRow<EdgeLegendKey>[];
  readonly statusRows: readonly LegendRow<StatusKey>[];
}

type ViewQuestion = Pick<
  ViewState,
  'level' | 'focus' | 'hops' | 'between' | 'hiddenNodes' | 'hiddenEdges' | 'hiddenStatuses' | 'unfolded'
>;

/** Computes a view; pure. `makeViewComputer` remembers the last ones. */
export function computeView(
  graph: RecitalGraph,
  state: ViewQuestion,
  language: Language,
  projection: Projection = project(graph, state.level, state.unfolded),
): ComputedView {
  const { focus, hops, unfolded } = state;
  const { hiddenStatuses } = state;
  const visibleParts = (edge: ProjectedEdge): readonly string[] =>
    edge.standsFor.filter((key) => {
      const behind = graph.edges.get(key)?.attributes;
      return behind && !state.hiddenEdges.has(edgeLegendKeyOf(behind)) && !hiddenStatuses.has(originOf(behind));
    });
  const filtersEdges = state.hiddenEdges.size > 0 || hiddenStatuses.has('read') || hiddenStatuses.has('curated');
  const scope = nodesInScope(graph, projection, focus, hops, unfolded, () => true);
  const reachable = filtersEdges
    ? nodesInScope(graph, projection, focus, hops, unfolded, (edge) => visibleParts(edge).length > 0)
    : scope;
  const core = focus === null ? new Set<string>() : shownCore(graph, projection, focus);

  const shown = new Map<string, NodeAttributes>();
  const nodeCounts = new Map<LegendKey, number>();
  const statusCounts = new Map<StatusKey, number>();
  for (const id of scope) {
    const attributes = projection.nodes.get(id);
    if (!attributes) continue;
    const legend = legendKeyOf(graph, id, attributes);
    const statuses = statusesOf(attributes.type, timeOf(graph, id, attributes));
    countUp(nodeCounts, legend);
    for (const status of statuses) countUp(statusCounts, status);
    const hidden = state.hiddenNodes.has(legend) || statuses.some((status) => hiddenStatuses.has(status));
    if (reachable.has(id) && (!hidden || core.has(id))) shown.set(id, attributes);
  }

  const edges: ViewEdge[] = [];
  const degree = new Map<string, number>();
  const edgeCounts = new Map<EdgeLegendKey, number>();
  for (const edge of projection.edges.values()) {
    if (!scope.has(edge.source) || !scope.has(edge.target)) continue;
    if (hops === 1 && !state.between && !touchesCore(edge, core, projection)) continue;
    const behind = edgesBehind(graph, edge.standsFor);
    for (const key of new Set(behind.map(({ attributes }) => edgeLegendKeyOf(attributes)))) countUp(edgeCounts, key);
    for (const key of new Set(behind.map(({ attributes }) => originOf(attributes)))) countUp(statusCounts, key);
    if (!shown.has(edge.source) || !shown.has(edge.target)) continue;
    const standsFor = filtersEdges ? visibleParts(edge) : edge.standsFor;
    if (standsFor.length === 0) continue;
    edges.push(toViewEdge(graph, edge, standsFor));
    degree.set(edge.source, (degree.get(edge.source) ?? 0) + 1);
    degree.set(edge.target, (degree.get(edge.target) ?? 0) + 1);
  }

  const nodes: ViewNode[] = [];
  for (const [id, attributes] of shown)
    nodes.push(toViewNode(graph, id, attributes, language, degree.get(id) ?? 0, isFocus(projection, focus, id), shown));
  orderClauses(graph, nodes);
  const total = projection.nodes.size;
  return {
    view: {
      level: state.level,
      nodes,
      edges,
      hidden: {
        byFilter: countKnown(scope, projection) - shown.size,
        outOfScope: total - countKnown(scope, projection),
      },
    },
    projection,
    nodeRows: toRows(nodeCounts, state.hiddenNodes),
    edgeRows: toRows(edgeCounts, state.hiddenEdges),
    statusRows: toRows(statusCounts, hiddenStatuses),
  };
}

/** Clauses come last, by instrument and in document order: layouts place those of one instrument as they come. */
function orderClauses(graph: RecitalGraph, nodes: ViewNode[]): void {
  const clauses = nodes.filter((node) => node.type === 'clause');
  if (clauses.length === 0) return;
  clauses.sort((a, b) => {
    const one = instrumentOf(a.id);
    const other = instrumentOf(b.id);
    return one === other ? compareClauses(graph, a.id, b.id) : one < other ? -1 : 1;
  });
  const rest = nodes.filter((node) => node.type !== 'clause');
  nodes.splice(0, nodes.length, ...rest, ...clauses);
}

const countKnown = (scope: ReadonlySet<string>, projection: Projection): number => {
  let count = 0;
  for (const id of scope) if (projection.nodes.has(id)) count++;
  return count;
};

/** Structure of what is unfolded belongs to the picture whatever it touches. */
const touchesCore = (edge: ProjectedEdge, core: ReadonlySet<string>, projection: Projection): boolean =>
  core.has(edge.source) ||
  core.has(edge.target) ||
  edge.type === 'establishes' ||
  (edge.type === 'part-of' && projection.nodes.get(edge.source)?.type === 'clause');

const isFocus = (projection: Projection, focus: string | null, id: string): boolean =>
  focus !== null && (projection.representative.get(focus) ?? focus) === id;

const countUp = <Key>(counts: Map<Key, number>, key: Key): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);

/** The rows of "Status" that a node counts in. */
function statusesOf(
  type: NodeAttributes['type'],
  { newer, read, draft }: Pick<ViewNode, 'newer' | 'read' | 'draft'>,
): readonly StatusKey[] {
  const statuses: StatusKey[] = [];
  if (newer) statuses.push('newer');
  if ((type === 'work' || type === 'version') && !read) statuses.push('unread');
  if (draft) statuses.push('draft');
  return statuses;
}

function toRows<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  hidden: ReadonlySet<Key>,
): readonly LegendRow<Key>[] {
  const keys = new Set([...counts.keys(), ...hidden]);
  return [...keys].map((key) => ({ key, count: counts.get(key) ?? 0, hidden: hidden.has(key) }));
}

function toViewEdge(graph: RecitalGraph, edge: ProjectedEdge, standsFor: readonly string[]): ViewEdge {
  const verbs = new Set<string>();
  let strength: Strength = edge.type === 'mandates' ? 'operative' : edge.type === 'cites' ? 'preambular' : 'other';
  let read = false;
  let curated = false;
  for (const { attributes } of edgesBehind(graph, standsFor)) {
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
    standsFor,
  };
}

function toViewNode(
  graph: RecitalGraph,
  id: string,
  attributes: NodeAttributes,
  language: Language,
  degree: number,
  focus: boolean,
  shown: ReadonlyMap<string, NodeAttributes>,
): ViewNode {
  const time = timeOf(graph, id, attributes);
  return {
    id,
    type: attributes.type,
    legend: legendKeyOf(graph, id, attributes),
    badge: badgeOf(graph, id, attributes),
    label: shortLabel(graph, id, attributes, language),
    lane: laneOf(graph, id, attributes),
    degree,
    focus,
    unfoldedFrom: attributes.type === 'clause' ? holderOf(id, shown) : null,
    section: attributes.type === 'clause' ? sectionOf(id) : null,
    ...time,
  };
}

const holderOf = (id: string, shown: ReadonlyMap<string, NodeAttributes>): string | null =>
  [instrumentOf(id), workOf(id)].find((holder) => shown.has(holder)) ?? null;

const sectionOf = (clause: string): string => {
  const [section = ''] = (locatorOf(clause) ?? '').split('/', 1);
  return makeClauseId(instrumentOf(clause), section);
};

/** `computeView` that remembers its last projection and its last view. */
export function makeViewComputer(): (graph: RecitalGraph, state: ViewState, language: Language) => ComputedView {
  let projected: { graph: RecitalGraph; level: string; unfolded: ReadonlySet<string>; projection: Projection } | null =
    null;
  let last: { inputs: readonly unknown[]; computed: ComputedView } | null = null;
  return (graph, state, language) => {
    const inputs = [
      graph,
      language,
      state.level,
      state.focus,
      state.hops,
      state.between,
      state.hiddenNodes,
      state.hiddenEdges,
      state.hiddenStatuses,
      state.unfolded,
    ];
    if (last?.inputs.every((input, index) => Object.is(input, inputs[index]))) return last.computed;
    if (projected?.graph !== graph || projected.level !== state.level || projected.unfolded !== state.unfolded)
      projected = {
        graph,
        level: state.level,
        unfolded: state.unfolded,
        projection: project(graph, state.level, state.unfolded),
      };
    const computed = computeView(graph, state, language, projected.projection);
    last = { inputs, computed };
    return computed;
  };
}
