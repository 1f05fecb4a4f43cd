import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import type { EdgeAttributes, NodeAttributes } from '../model/index.ts';
import { workOf } from '../model/index.ts';
import type { EdgeLegendKey } from './view-state.ts';
import type { LegendKey, StatusKey } from './view-types.ts';

/** The legend row of a node. Versions belong to the kind of their work. */
export function legendKeyOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): LegendKey {
  if (attributes.type === 'work') return attributes.kind;
  if (attributes.type === 'version') {
    const work = graph.nodes.get(workOf(id));
    return work?.type === 'work' ? work.kind : 'document';
  }
  return attributes.type;
}

/** The legend row of an edge of the graph. */
export function edgeLegendKeyOf(attributes: EdgeAttributes): EdgeLegendKey {
  if (attributes.type === 'cites') return attributes.part === 'operative' ? 'cites/operative' : 'cites/preambular';
  if (attributes.type === 'mandates') return `mandates/${attributes.verb}`;
  return attributes.type;
}

/** Read by us in a document, or only stated by a curator. */
export const originOf = ({ evidence }: EdgeAttributes): 'read' | 'curated' =>
  evidence.some((item) => item.origin === 'read') ? 'read' : 'curated';

export const STATUS_ORDER: readonly StatusKey[] = ['newer', 'unread', 'draft', 'read', 'curated'];

export const LEGEND_ORDER: readonly LegendKey[] = [
  'res',
  'dec',
  'rec',
  'opinion',
  'prst',
  'outcome',
  'treaty',
  'document',
  'clause',
  'action-line',
  'body',
  'event',
];

const EDGE_ORDER: readonly string[] = [
  'cites/preambular',
  'cites/operative',
  'mandates/resolves',
  'mandates/instructs',
  'mandates/requests',
  'mandates/invites',
  'mandates/urges',
  'mandates/encourages',
  'mandates/calls-upon',
];
const EDGE_TAIL: readonly string[] = [
  'facilitates',
  'establishes',
  'about',
  'revises',
  'supersedes',
  'adopted-by',
  'adopted-at',
  'version-of',
  'part-of',
  'mentions',
];

function edgeRank(key: string): number {
  const early = EDGE_ORDER.indexOf(key);
  if (early >= 0) return early;
  const late = EDGE_TAIL.indexOf(key);
  return late >= 0 ? 200 + late : 100;
}

/** Order of edge types that are neither citation nor mandate; `type/reverse` ranks as `type`. */
export const edgeTypeRank = (key: string): number => edgeRank(key.replace('/reverse', ''));

/** Order of legend rows: citations, mandates, other edges. */
export const compareEdgeKeys = (a: EdgeLegendKey, b: EdgeLegendKey): number =>
  edgeRank(a) - edgeRank(b) || (a < b ? -1 : a > b ? 1 : 0);

/** Edges of the graph behind a shown edge, in the order they were added. */
export function edgesBehind(graph: RecitalGraph, keys: readonly string[]): GraphEdge[] {
  const edges: GraphEdge[] = [];
  for (const key of keys) {
    const edge = graph.edges.get(key);
    if (edge) edges.push(edge);
  }
  return edges;
}
