import { type ProjectedEdge, type Projection, project, type RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, instrumentOf, type Language, type NodeAttributes, workOf } from '../model/index.ts';
import { compareClauses } from './clause-order.ts';
import { newerVersions, representativeVersion, versionsOf } from './graph-index.ts';
import { laneOf } from './lanes.ts';
import { edgeLegendKeyOf, edgesBehind, legendKeyOf } from './legend.ts';
import { badgeOf, shortLabel } from './names.ts';
import { nodesInScope, shownCore } from './scope.ts';
import type { EdgeLegendKey, ViewState } from './view-state.ts';
import type { LegendKey, Strength, View, ViewEdge, ViewNode } from './view-types.ts';

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
}

type ViewQuestion = Pick<
  ViewState,
  'level' | 'focus' | 'hops' | 'between' | 'hiddenNodes' | 'hiddenEdges' | 'unfolded'
>;

/** Computes a view; pure. `makeViewComputer` remembers the last ones. */
export function computeView(
  graph: RecitalGraph,
  state: ViewQuestion,
  language: Language,
  projection: Projection = project(graph, state.level, state.unfolded),
): ComputedView {
  const { focus, hops, unfolded } = state;
  const visibleParts = (edge: ProjectedEdge): readonly string[] =>
    edge.standsFor.filter((key) => {
      const behind = graph.edges.get(key);
      return behind !== undefined && !state.hiddenEdges.has(edgeLegendKeyOf(behind.attributes));
    });
  const filtersEdges = state.hiddenEdges.size > 0;
  const scope = nodesInScope(graph, projection, focus, hops, unfolded, () => true);
  const reachable = filtersEdges
    ? nodesInScope(graph, projection, focus, hops, unfolded, (edge) => visibleParts(edge).length > 0)
    : scope;
  const core = focus === null ? new Set<string>() : shownCore(graph, projection, focus);

  const shown = new Map<string, NodeAttributes>();
  const nodeCounts = new Map<LegendKey, number>();
  for (const id of scope) {
    const attributes = projection.nodes.get(id);
    if (!attributes) continue;
    const legend = legendKeyOf(graph, id, attributes);
    nodeCounts.set(legend, (nodeCounts.get(legend) ?? 0) + 1);
    if (reachable.has(id) && (!state.hiddenNodes.has(legend) || core.has(id))) shown.set(id, attributes);
  }

  const edges: ViewEdge[] = [];
  const degree = new Map<string, number>();
  const edgeCounts = new Map<EdgeLegendKey, number>();
  for (const edge of projection.edges.values()) {
    if (!scope.has(edge.source) || !scope.has(edge.target)) continue;
    if (hops === 1 && !state.between && !touchesCore(edge, core, projection)) continue;
    for (const key of legendKeysOf(graph, edge)) edgeCounts.set(key, (edgeCounts.get(key) ?? 0) + 1);
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

function legendKeysOf(graph: RecitalGraph, edge: ProjectedEdge): Set<EdgeLegendKey> {
  return new Set(edgesBehind(graph, edge.standsFor).map((behind) => edgeLegendKeyOf(behind.attributes)));
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
    ...time,
  };
}

const holderOf = (id: string, shown: ReadonlyMap<string, NodeAttributes>): string | null =>
  [instrumentOf(id), workOf(id)].find((holder) => shown.has(holder)) ?? null;

/** Year, whether a document of it was read, and whether a later adopted version than the one meant is known. */
export function timeOf(
  graph: RecitalGraph,
  id: string,
  attributes: NodeAttributes,
): { readonly year: number | null; readonly read: boolean; readonly newer: boolean } {
  if (attributes.type === 'work') {
    const version = representativeVersion(graph, id);
    if (!version) return { year: null, read: false, newer: false };
    const meant = version.document !== null || version.cited > 0;
    return {
      year: version.year,
      read: versionsOf(graph, id).some((other) => other.document !== null),
      newer: meant && newerVersions(graph, version, id).length > 0,
    };
  }
  if (attributes.type === 'version') {
    const work = workOf(id);
    const version = versionsOf(graph, work).find((other) => other.id === id);
    if (!version) return { year: attributes.year, read: attributes.document !== null, newer: false };
    const meant = version.document !== null || version.cited > 0;
    return {
      year: version.year,
      read: version.document !== null,
      newer: meant && newerVersions(graph, version, work).length > 0,
    };
  }
  if (attributes.type === 'clause') {
    const instrument = instrumentOf(id);
    const holder = graph.nodes.get(instrument);
    const year = holder && holder.type !== 'clause' ? timeOf(graph, instrument, holder).year : null;
    return { year, read: attributes.span !== null, newer: false };
  }
  if (attributes.type === 'event') return { year: attributes.year, read: false, newer: false };
  return { year: null, read: false, newer: false };
}

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
