import { eachInParts, type GraphEdge, type RecitalGraph, runThrough } from '../graph/index.ts';
import { instrumentOf, type NodeAttributes, versionOf, workOf } from '../model/index.ts';

/** A version as the timeline shows it. */
export interface VersionEntry {
  readonly id: string;
  readonly year: number | null;
  readonly place: string | null;
  readonly draft: boolean;
  /** Whether a document was read for it. */
  readonly read: boolean;
  /** Edges of the graph that cite it or a clause of it. */
  readonly cited: number;
  /** Whether a source was checked for its existence. */
  readonly verified: boolean;
}

/** What is asked of a graph again and again, computed once. */
export interface GraphIndex {
  readonly out: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly into: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Versions by work, oldest first; versions of unknown year last. */
  readonly versions: ReadonlyMap<string, readonly VersionEntry[]>;
  /** Clauses by the instrument (work or version) that their id names. */
  readonly clauses: ReadonlyMap<string, readonly string[]>;
  /** Bodies that are part of a body, directly. */
  readonly parent: ReadonlyMap<string, string>;
}

const NONE: readonly never[] = [];
const indexes = new WeakMap<RecitalGraph, GraphIndex>();

/** The index of a graph; built on first use, in time linear in nodes and edges. */
export function indexOf(graph: RecitalGraph): GraphIndex {
  return indexes.get(graph) ?? runThrough(indexInParts(graph));
}

/** The same, with pauses while it is built. */
export function* indexInParts(graph: RecitalGraph): Generator<void, GraphIndex> {
  const index = indexes.get(graph) ?? (yield* buildIndex(graph));
  indexes.set(graph, index);
  return index;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function* buildIndex(graph: RecitalGraph): Generator<void, GraphIndex> {
  const out = new Map<string, GraphEdge[]>();
  const into = new Map<string, GraphEdge[]>();
  const parent = new Map<string, string>();
  const cited = new Map<string, number>();
  yield* eachInParts(graph.edges.values(), (edge) => {
    push(out, edge.source, edge);
    push(into, edge.target, edge);
    const { type } = edge.attributes;
    if (type === 'cites' && workOf(edge.source) !== workOf(edge.target)) {
      const target = instrumentOf(edge.target);
      cited.set(target, (cited.get(target) ?? 0) + 1);
    }
    if (type === 'part-of' && graph.nodes.get(edge.source)?.type === 'body' && !parent.has(edge.source))
      parent.set(edge.source, edge.target);
  });
  const versions = new Map<string, VersionEntry[]>();
  const clauses = new Map<string, string[]>();
  yield* eachInParts(graph.nodes, ([id, attributes]) => {
    if (attributes.type === 'version') push(versions, workOf(id), versionEntry(id, attributes, cited.get(id) ?? 0));
    if (attributes.type === 'clause') push(clauses, instrumentOf(id), id);
  });
  for (const list of versions.values())
    list.sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.id < b.id ? -1 : 1));
  return { out, into, versions, clauses, parent };
}

function versionEntry(
  id: string,
  attributes: Extract<NodeAttributes, { type: 'version' }>,
  cited: number,
): VersionEntry {
  return {
    id,
    year: attributes.year ?? versionOf(id)?.year ?? null,
    place: attributes.place,
    draft: attributes.status === 'draft',
    read: attributes.expressions.length > 0,
    cited,
    verified: attributes.expressions.length > 0 || attributes.provenance.some((provenance) => provenance.verified),
  };
}

export const versionsOf = (graph: RecitalGraph, work: string): readonly VersionEntry[] =>
  indexOf(graph).versions.get(work) ?? NONE;

export const edgesFrom = (graph: RecitalGraph, id: string): readonly GraphEdge[] => indexOf(graph).out.get(id) ?? NONE;

export const edgesInto = (graph: RecitalGraph, id: string): readonly GraphEdge[] => indexOf(graph).into.get(id) ?? NONE;

/** The year of the documents read in that cite a work without naming a version: they mean what held then. */
function readAsOf(graph: RecitalGraph, work: string): number | null {
  let latest: number | null = null;
  for (const edge of edgesInto(graph, work)) {
    if (edge.attributes.type !== 'cites') continue;
    const citing = graph.nodes.get(instrumentOf(edge.source));
    if (citing?.type !== 'version' || citing.expressions.length === 0 || citing.year === null) continue;
    if (latest === null || citing.year > latest) latest = citing.year;
  }
  return latest;
}

/**
 * The version that stands for a work: the one whose document was read, else the most cited, else the newest adopted
 * that a citing document which was read in could have meant; a draft only where nothing else is known.
 */
export function representativeVersion(graph: RecitalGraph, work: string): VersionEntry | null {
  const known = representatives.get(graph) ?? new Map<string, VersionEntry | null>();
  representatives.set(graph, known);
  let version = known.get(work);
  if (version === undefined) {
    version = findRepresentative(graph, work);
    known.set(work, version);
  }
  return version;
}

/** It is asked for names, years and marks of each work. */
const representatives = new WeakMap<RecitalGraph, Map<string, VersionEntry | null>>();

function findRepresentative(graph: RecitalGraph, work: string): VersionEntry | null {
  const all = versionsOf(graph, work);
  const inForce = all.filter((version) => !version.draft);
  const versions = inForce.length > 0 ? inForce : all;
  const read = versions.find((version) => version.read);
  if (read) return read;
  let best: VersionEntry | null = null;
  for (const version of versions) if (version.cited > 0 && (!best || version.cited >= best.cited)) best = version;
  if (best) return best;
  const adopted = versions.filter((version) => !version.draft && version.year !== null);
  const asOf = readAsOf(graph, work);
  const meant = asOf === null ? undefined : (adopted.findLast((version) => version.year! <= asOf) ?? adopted[0]);
  return meant ?? adopted.at(-1) ?? versions.at(-1) ?? null;
}

/** Adopted versions that are later than the given one. */
export function newerVersions(graph: RecitalGraph, version: VersionEntry, work: string): readonly VersionEntry[] {
  const { year } = version;
  if (year === null) return NONE;
  return versionsOf(graph, work).filter((other) => !other.draft && other.year !== null && other.year > year);
}

/**
 * The nodes of the graph that a node holds: itself, its versions, their clauses. Drafts of an adopted work are no part
 * of it: what they say is said by them alone.
 */
export function membersOf(graph: RecitalGraph, id: string): readonly string[] {
  const attributes = graph.nodes.get(id);
  if (!attributes) return NONE;
  const { clauses } = indexOf(graph);
  const members = [id];
  if (attributes.type === 'clause') {
    for (const other of clauses.get(instrumentOf(id)) ?? NONE) if (other.startsWith(`${id}/`)) members.push(other);
    return members;
  }
  if (attributes.type === 'work') {
    for (const version of versionsOf(graph, id)) {
      if (version.draft && attributes.status !== 'draft') continue;
      members.push(version.id);
      for (const clause of clauses.get(version.id) ?? NONE) members.push(clause);
    }
  }
  if (attributes.type === 'work' || attributes.type === 'version')
    for (const clause of clauses.get(id) ?? NONE) members.push(clause);
  return members;
}
