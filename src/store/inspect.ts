import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, instrumentOf, locatorOf, type Part, partOfLocator, workOf } from '../model/index.ts';
import { compareClauses } from './clause-order.ts';
import {
  edgesFrom,
  edgesInto,
  membersOf,
  newerVersions,
  representativeVersion,
  type VersionEntry,
  versionsOf,
} from './graph-index.ts';
import { edgeTypeRank } from './legend.ts';

/** One edge of the graph as the inspector lists it, seen from the inspected node. */
export interface LinkEntry {
  readonly edge: GraphEdge;
  /** Node at the other end. */
  readonly other: string;
  /** A later adopted version than the one named is known. */
  readonly newer: boolean;
}

/** Entries under one section of one instrument, in document order. */
export interface ClauseGroup {
  /** Instrument (version or work) that the section belongs to. */
  readonly instrument: string;
  /** Id of the section: instrument and first locator segment; null for edges that name no clause. */
  readonly section: string | null;
  readonly part: Part;
  readonly entries: readonly LinkEntry[];
}

export interface NamedGroup {
  /** Verb of a mandate, type of an edge. */
  readonly key: string;
  readonly entries: readonly LinkEntry[];
}

/** Everything that the graph says of a node, grouped for reading. */
export interface Inspection {
  readonly id: string;
  readonly versions: readonly VersionEntry[];
  /** The version that stands for the work. */
  readonly representative: string | null;
  readonly leansOn: readonly ClauseGroup[];
  readonly leanedOnBy: readonly ClauseGroup[];
  /** What it tells others to do, by verb. */
  readonly mandates: readonly NamedGroup[];
  /** What others tell it to do, by verb. */
  readonly mandatedBy: readonly NamedGroup[];
  readonly roles: readonly LinkEntry[];
  /** Adoption, history, containment, what it sets up. */
  readonly structure: readonly NamedGroup[];
}

/** Inspects a node on the level at which its id stands: a work with all its versions and clauses, or one of them. */
export function inspectNode(graph: RecitalGraph, id: string): Inspection {
  const members = new Set(membersOf(graph, id));
  const out: GraphEdge[] = [];
  const into: GraphEdge[] = [];
  for (const member of members) {
    for (const edge of edgesFrom(graph, member)) if (!members.has(edge.target)) out.push(edge);
    for (const edge of edgesInto(graph, member)) if (!members.has(edge.source)) into.push(edge);
  }
  const work = workOf(id);
  const ofType = (edges: GraphEdge[], type: string): GraphEdge[] =>
    edges.filter((edge) => edge.attributes.type === type);
  const structural = (edge: GraphEdge): boolean =>
    ['structure', 'history', 'mention'].includes(EDGE_TYPES[edge.attributes.type].family) &&
    edge.attributes.type !== 'version-of';
  return {
    id,
    versions: graph.nodes.get(id)?.type === 'body' ? [] : versionsOf(graph, work),
    representative: representativeVersion(graph, work)?.id ?? null,
    leansOn: groupByClause(graph, ofType(out, 'cites'), 'target'),
    leanedOnBy: groupByClause(graph, ofType(into, 'cites'), 'source'),
    mandates: groupBy(graph, ofType(out, 'mandates'), verbOf, 'target'),
    mandatedBy: groupBy(graph, ofType(into, 'mandates'), verbOf, 'source'),
    roles: [
      ...ofType(out, 'facilitates').map((edge) => toEntry(graph, edge, 'target')),
      ...ofType(into, 'facilitates').map((edge) => toEntry(graph, edge, 'source')),
    ],
    structure: [
      ...groupBy(graph, out.filter(structural), (edge) => edge.attributes.type, 'target'),
      ...groupBy(graph, into.filter(structural), (edge) => `${edge.attributes.type}/reverse`, 'source'),
    ].sort((a, b) => edgeTypeRank(a.key) - edgeTypeRank(b.key)),
  };
}

const verbOf = (edge: GraphEdge): string => (edge.attributes.type === 'mandates' ? edge.attributes.verb : '');

/** Whether a later adopted version than the one with the given id is known. */
export function hasNewer(graph: RecitalGraph, id: string): boolean {
  const instrument = instrumentOf(id);
  const work = workOf(id);
  const version = versionsOf(graph, work).find((entry) => entry.id === instrument);
  return version !== undefined && newerVersions(graph, version, work).length > 0;
}

const toEntry = (graph: RecitalGraph, edge: GraphEdge, end: 'source' | 'target'): LinkEntry => ({
  edge,
  other: edge[end],
  newer: end === 'target' && hasNewer(graph, edge.target),
});

/** Groups the edges by section of their source, in document order. */
export function groupByClause(
  graph: RecitalGraph,
  edges: readonly GraphEdge[],
  end: 'source' | 'target',
): ClauseGroup[] {
  const sorted = [...edges].sort((a, b) => compareSources(graph, a, b));
  const groups: { instrument: string; section: string | null; part: Part; entries: LinkEntry[] }[] = [];
  for (const edge of sorted) {
    const instrument = instrumentOf(edge.source);
    const locator = locatorOf(edge.source);
    const section = locator === null ? null : `${instrument}#${locator.split('/', 1)[0]}`;
    let group = groups.at(-1);
    if (!group || group.instrument !== instrument || group.section !== section) {
      group = { instrument, section, part: locator === null ? 'unknown' : partOfLocator(locator), entries: [] };
      groups.push(group);
    }
    group.entries.push(toEntry(graph, edge, end));
  }
  return groups;
}

/** Instruments with a read text first, then newest first; within one, document order, then place in the clause. */
export function compareSources(graph: RecitalGraph, a: GraphEdge, b: GraphEdge): number {
  const one = instrumentOf(a.source);
  const other = instrumentOf(b.source);
  if (one !== other) return Number(isRead(graph, other)) - Number(isRead(graph, one)) || (one < other ? 1 : -1);
  return compareClauses(graph, a.source, b.source) || firstStart(a) - firstStart(b) || (a.target < b.target ? -1 : 1);
}

function isRead(graph: RecitalGraph, id: string): boolean {
  const attributes = graph.nodes.get(id);
  return attributes?.type === 'version' && attributes.expressions.length > 0;
}

function firstStart(edge: GraphEdge): number {
  for (const evidence of edge.attributes.evidence) if (evidence.origin === 'read') return evidence.start;
  return Number.MAX_SAFE_INTEGER;
}

function groupBy(
  graph: RecitalGraph,
  edges: readonly GraphEdge[],
  keyOf: (edge: GraphEdge) => string,
  end: 'source' | 'target',
): NamedGroup[] {
  const groups = new Map<string, LinkEntry[]>();
  const sorted = [...edges].sort((a, b) => compareSources(graph, a, b));
  for (const edge of sorted) {
    const key = keyOf(edge);
    const list = groups.get(key);
    if (list) list.push(toEntry(graph, edge, end));
    else groups.set(key, [toEntry(graph, edge, end)]);
  }
  return [...groups].map(([key, entries]) => ({ key, entries }));
}

/** Entries in a list of groups. */
export const countEntries = (groups: readonly { readonly entries: readonly LinkEntry[] }[]): number =>
  groups.reduce((sum, group) => sum + group.entries.length, 0);
