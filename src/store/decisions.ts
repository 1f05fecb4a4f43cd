import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import { applyCorrections, correctGraph, withdrawDecision } from '../ingest/index.ts';
import {
  type Correction,
  correctionKey,
  type Extraction,
  type InstrumentKind,
  isInstrumentKind,
  makeInstrumentId,
  makePlaceSlug,
  type OpenCitation,
  type ReadEvidence,
} from '../model/index.ts';
import { makeRegistry } from '../registry/index.ts';
import type { OpenText } from './imports.ts';

/** A citation that a person may decide about: one that is open, or one that was resolved and may be wrong. */
export interface CitationPlace extends Pick<OpenCitation, 'document' | 'clause' | 'start' | 'end' | 'surface'> {
  readonly status: OpenCitation['status'] | 'resolved';
  readonly candidates: readonly string[];
  /** What it is taken for now. */
  readonly id: string | null;
}

export const placeOfOpen = (citation: OpenCitation): CitationPlace => ({ ...citation, id: null });

/** The place behind a citation that was read; null when the graph does not keep its characters. */
export function placeOfRead(edge: GraphEdge, evidence: ReadEvidence): CitationPlace | null {
  const { document, clause, start, end, surface } = evidence;
  if (edge.attributes.type !== 'cites' || surface === undefined) return null;
  return { document, clause, start, end, surface, status: 'resolved', candidates: [], id: edge.target };
}

/** What the graph holds speaks for itself; the explorer has no other facts at hand. */
const NO_FACTS = makeRegistry({
  works: [],
  bodies: [],
  actionLines: [],
  events: [],
  citations: [],
  facilitations: [],
  summaries: [],
  topics: [],
});

/** The graph with more decisions in it. */
export const decide = (graph: RecitalGraph, corrections: readonly Correction[]): RecitalGraph =>
  corrections.reduce((decided, correction) => correctGraph(decided, correction, NO_FACTS), graph);

/** The graph without one of its decisions; what stood there before is looked for in earlier graphs, the last one first. */
export function withoutDecision(
  graph: RecitalGraph,
  decision: Correction,
  earlier: readonly RecitalGraph[],
): RecitalGraph {
  const key = correctionKey(decision);
  const isBefore = ({ corrections, documents }: RecitalGraph): boolean =>
    !corrections.some((other) => correctionKey(other) === key) &&
    (decision.kind !== 'citation' || documents.has(decision.document));
  return withdrawDecision(graph, decision, earlier.findLast(isBefore) ?? null);
}

/** What a text says with what people decided about it. */
export const extractionWith = ({ document, extraction }: OpenText, corrections: readonly Correction[]): Extraction =>
  applyCorrections(extraction, document.text, corrections).extraction;

/** The parts of an instrument's id as a person enters them. */
export interface InstrumentParts {
  /** Id of the adopting body: `itu:pp`. */
  readonly issuer: string;
  readonly kind: InstrumentKind;
  readonly number: string;
  readonly year: string;
  readonly place: string;
}

/** The id that the parts make; null while they make none. */
export function idOfParts({ issuer, kind, number, year, place }: InstrumentParts): string | null {
  const body = issuer.trim();
  const digits = number.trim();
  if (!/^[a-z][a-z-]*:[a-z0-9/-]+$/.test(body) || !/^[A-Za-z0-9][A-Za-z0-9/().-]*$/.test(digits)) return null;
  if (!isInstrumentKind(kind) || !/^(?:\d{4})?$/.test(year.trim())) return null;
  const stated = year.trim() === '' ? undefined : Number(year);
  const slug = makePlaceSlug(place);
  if (stated === undefined && slug !== '') return null;
  return makeInstrumentId({ issuer: body, kind, number: digits, year: stated, place: slug === '' ? undefined : slug });
}
