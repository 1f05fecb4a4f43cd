import { type Additions, merge, type RecitalGraph, withdrawEvidence } from '../graph/index.ts';
import {
  type AliasCorrection,
  type CitationCorrection,
  type Correction,
  correctionKey,
  type Evidence,
  type InstrumentCorrection,
  type NodeAttributes,
  type ReadEvidence,
} from '../model/index.ts';
import { CORRECTION_RULES, surfaceKey } from './apply-corrections.ts';

/** Characters that a decision was about. */
type Place = Pick<CitationCorrection, 'document' | 'clause' | 'start' | 'end' | 'surface'>;

/**
 * The graph without one of its decisions, and without what only that decision said. What stood there before comes back
 * from `before`, a graph from before the decision, when there is one that holds the document; else the citation is open
 * again, and reading the document once more gives what its text says.
 */
export function withdrawDecision(graph: RecitalGraph, decision: Correction, before: RecitalGraph | null): RecitalGraph {
  const key = correctionKey(decision);
  const corrections = graph.corrections.filter((other) => correctionKey(other) !== key);
  if (corrections.length === graph.corrections.length) return graph;
  const rest = { ...graph, corrections };
  switch (decision.kind) {
    case 'citation':
      return reopened(rest, decision, before);
    case 'alias':
      return placesNamed(rest, decision).reduce(
        (open, place) => reopened(open, place, before),
        withoutName(rest, decision),
      );
    case 'instrument':
      return withoutInstrument(rest, decision, before);
  }
}

const isAt = (entry: Evidence, { document, start, end }: Place): boolean =>
  entry.document === document && entry.start === start && entry.end === end;

/** Evidence that is there because a person decided about characters of a document. */
const isDecided = (entry: Evidence): boolean =>
  entry.origin === 'read'
    ? entry.rule === CORRECTION_RULES.citation || entry.rule === CORRECTION_RULES.alias
    : entry.who !== undefined;

function reopened(graph: RecitalGraph, place: Place, before: RecitalGraph | null): RecitalGraph {
  const rest = withdrawEvidence(graph, (entry) => isAt(entry, place) && isDecided(entry));
  if (before?.documents.has(place.document)) return merge(rest, standingAt(before, place));
  const { document, clause, start, end, surface } = place;
  return merge(rest, {
    nodes: [],
    edges: [],
    open: [{ document, clause, start, end, surface, status: 'unresolved', candidates: [] }],
  });
}

/** What a graph says because of characters of a document, with the nodes that it joins. */
function standingAt(graph: RecitalGraph, place: Place): Additions {
  const overlaps = (at: { document?: string | undefined; start?: number | undefined; end?: number | undefined }) =>
    at.document === place.document && (at.start ?? place.end) < place.end && place.start < (at.end ?? place.start);
  const edges = [...graph.edges.values()].flatMap((edge) => {
    const evidence = edge.attributes.evidence.filter(overlaps);
    return evidence.length === 0 ? [] : { ...edge, attributes: { ...edge.attributes, evidence } };
  });
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = [...ends].flatMap((key) => {
    const attributes = graph.nodes.get(key);
    return attributes ? { key, attributes } : [];
  });
  return { nodes, edges, open: graph.open.filter(overlaps) };
}

/** Where an open citation was resolved by a name that a person gave. */
function placesNamed(graph: RecitalGraph, { surface }: AliasCorrection): readonly Place[] {
  const key = surfaceKey(surface);
  const isNamed = (entry: Evidence): entry is ReadEvidence & { surface: string } =>
    entry.origin === 'read' && entry.rule === CORRECTION_RULES.alias && surfaceKey(entry.surface ?? '') === key;
  const places = [...graph.edges.values()]
    .filter(({ attributes }) => attributes.type === 'cites')
    .flatMap(({ attributes }) => attributes.evidence.filter(isNamed));
  return [...new Map(places.map((place) => [`${place.document} ${place.start}`, place])).values()];
}

function withoutName(graph: RecitalGraph, { id, lang, surface, who }: AliasCorrection): RecitalGraph {
  const attributes = graph.nodes.get(id);
  if (!attributes || !('names' in attributes)) return graph;
  const names = attributes.names.filter(
    (name) => name.lang !== lang || name.text !== surface || name.source !== who,
  ) as typeof attributes.names;
  return { ...graph, nodes: new Map(graph.nodes).set(id, { ...attributes, names } as NodeAttributes) };
}

/** The instrument goes when nothing else names it; it stays while something cites it. */
function withoutInstrument(
  graph: RecitalGraph,
  { id, who, when }: InstrumentCorrection,
  before: RecitalGraph | null,
): RecitalGraph {
  const rest = withdrawEvidence(
    graph,
    (entry) => entry.origin === 'curated' && entry.document === undefined && entry.who === who && entry.when === when,
  );
  const isLoose = ![...rest.edges.values()].some(({ source, target }) => source === id || target === id);
  if (!isLoose || before?.nodes.has(id)) return rest;
  const nodes = new Map(rest.nodes);
  nodes.delete(id);
  return { ...rest, nodes };
}
