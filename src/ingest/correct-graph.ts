import { type Additions, merge, type RecitalGraph, withdrawCitations } from '../graph/index.ts';
import {
  type AliasCorrection,
  type CitationCorrection,
  type Correction,
  type CuratedEvidence,
  type Evidence,
  type InstrumentCorrection,
  instrumentOf,
  joinCorrections,
  makeClauseId,
  partOfLocator,
  stanceOfLocator,
} from '../model/index.ts';
import { correctedRegistry, type Registry } from '../registry/index.ts';
import { CORRECTION_RULES, surfaceKey } from './apply-corrections.ts';
import { decidedEvidence } from './decided-evidence.ts';
import { makeNodeMaker } from './nodes.ts';
import { makePatchBuilder } from './patch-builder.ts';

/** The instruments that people added, as nodes with their source. */
export function correctionAdditions(corrections: readonly Correction[], registry: Registry): Additions {
  const builder = makePatchBuilder(makeNodeMaker(correctedRegistry(registry, corrections)));
  for (const correction of corrections)
    if (correction.kind === 'instrument') builder.addInstrument(correction.id, instrumentEvidence(correction));
  return { nodes: [...builder.nodes.values()], edges: [...builder.edges.values()], open: [], corrections };
}

const instrumentEvidence = ({ source, who, when, why }: InstrumentCorrection): CuratedEvidence => ({
  origin: 'curated',
  source: source === '' ? who : source,
  verified: true,
  note: why,
  who,
  when,
});

/**
 * The graph with one more decision in it, for documents whose text is not at hand: the open and the wrong citations that it
 * is about become what it says. Reading such a document again with the decision gives the same citation.
 */
export function correctGraph(graph: RecitalGraph, correction: Correction, registry: Registry): RecitalGraph {
  const corrections = joinCorrections(graph.corrections, [correction]);
  const decided = { ...graph, corrections };
  // An older decision about the same thing changes nothing.
  if (!corrections.includes(correction)) return decided;
  switch (correction.kind) {
    case 'citation':
      return citedAs(decided, correction, correction.id, CORRECTION_RULES.citation, registry);
    case 'instrument':
      return merge(decided, correctionAdditions([correction], registry));
    case 'alias':
      return namedAlso(decided, correction, registry);
  }
}

function namedAlso(graph: RecitalGraph, alias: AliasCorrection, registry: Registry): RecitalGraph {
  const key = surfaceKey(alias.surface);
  let named = withName(graph, alias);
  for (const open of graph.open) {
    if (surfaceKey(open.surface) !== key) continue;
    const { document, clause, start, end, surface } = open;
    const { who, when, why } = alias;
    const place: CitationCorrection = {
      kind: 'citation',
      document,
      clause,
      start,
      end,
      surface,
      id: alias.id,
      who,
      when,
      why,
    };
    named = citedAs(named, place, alias.id, CORRECTION_RULES.alias, registry);
  }
  return named;
}

function withName(graph: RecitalGraph, { id, lang, surface, who, why }: AliasCorrection): RecitalGraph {
  const attributes = graph.nodes.get(id);
  if (!attributes || !('names' in attributes)) return graph;
  const name = { lang, text: surface, source: who, verified: true, ...(why === '' ? {} : { note: why }) };
  return merge(graph, {
    nodes: [{ key: id, attributes: { ...attributes, names: [name] } }],
    edges: [],
    open: [],
  });
}

function citedAs(
  graph: RecitalGraph,
  at: CitationCorrection,
  id: string | null,
  rule: string,
  registry: Registry,
): RecitalGraph {
  const rest = withdrawCitations(graph, at);
  const self = graph.documents.get(at.document)?.node;
  if (id === null || self === undefined || instrumentOf(id) === self) return rest;
  const { document, clause, start, end, surface } = at;
  const evidence: Evidence[] = [
    { origin: 'read', document, clause, start, end, surface, rule },
    decidedEvidence(at, at),
  ];
  const maker = makeNodeMaker(correctedRegistry(registry, graph.corrections));
  const builder = makePatchBuilder({
    ...maker,
    // What the graph knows of a node says more than its id.
    any: (wanted) => {
      const attributes = rest.nodes.get(wanted);
      return attributes ? { key: wanted, attributes } : maker.any(wanted);
    },
  });
  const source = clause === '' ? self : makeClauseId(self, clause);
  if (!rest.nodes.has(source)) builder.addInstrument(source, evidence[0]!);
  builder.addInstrument(id, evidence[0]!);
  const stance = stanceOfLocator(clause);
  builder.addEdge(source, id, {
    type: 'cites',
    stance,
    part: partOfLocator(clause),
    relation: stance === 'recalling' ? 'recalls' : 'cites',
    evidence,
  });
  return merge(rest, { nodes: [...builder.nodes.values()], edges: [...builder.edges.values()], open: [] });
}
