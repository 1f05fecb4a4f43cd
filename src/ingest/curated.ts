import type { Additions } from '../graph/index.ts';
import {
  type CuratedEvidence,
  type Evidence,
  instrumentOf,
  makeClauseId,
  type Provenance,
  partOfLocator,
  type RegistryCitation,
  type SavedNode,
} from '../model/index.ts';
import type { Registry, RegistryVersion } from '../registry/index.ts';
import { makeNodeMaker, type NodeMaker } from './nodes.ts';
import { makePatchBuilder, type PatchBuilder } from './patch-builder.ts';

const asEvidence = ({ source, verified, note }: Provenance): CuratedEvidence => ({
  origin: 'curated',
  source,
  verified,
  ...(note === undefined ? {} : { note }),
});

/** Says of an edge that follows from ids alone who stated the thing that the id names. */
const statedBy = (provenance: readonly Provenance[]): Evidence[] =>
  provenance.length > 0 ? provenance.map(asEvidence) : [{ origin: 'curated', source: 'id', verified: true }];

/**
 * All curated facts as nodes and edges, each with its source: the neighbourhood that documents are read into. Edges are
 * told apart from what was read by their evidence (`origin: 'curated'`).
 */
export function curatedAdditions(registry: Registry): Additions {
  const maker = makeNodeMaker(registry);
  const builder = makePatchBuilder(maker);
  addWorks(registry, maker, builder);
  addBodies(registry, maker, builder);
  for (const citation of registry.facts.citations) addCitation(citation, registry, maker, builder);
  addRoles(registry, maker, builder);
  addSummaries(registry, builder);
  return { nodes: joinedNodes(builder), edges: [...builder.edges.values()], open: [] };
}

/** What nothing is said about but its name stays in the registry; summaries wait for the clause that they are of. */
function joinedNodes(builder: PatchBuilder): SavedNode[] {
  const joined = new Set<string>();
  for (const { source, target } of builder.edges.values()) joined.add(source).add(target);
  return [...builder.nodes.values()].filter(
    ({ key, attributes }) => joined.has(key) || (attributes.type === 'clause' && attributes.summary !== undefined),
  );
}

function addWorks(registry: Registry, maker: NodeMaker, builder: PatchBuilder): void {
  for (const work of registry.facts.works) {
    builder.addNode(maker.work(work.id));
    for (const version of work.versions) {
      builder.addNode(maker.version(version.id));
      builder.addEdge(version.id, work.id, { type: 'version-of', evidence: statedBy(version.provenance) });
      if (work.issuer && version.status !== 'draft') addAdoption(version, work.issuer, registry, maker, builder);
    }
    chainRevisions(work.versions, builder);
  }
}

function addAdoption(
  version: RegistryVersion,
  issuer: string,
  registry: Registry,
  maker: NodeMaker,
  builder: PatchBuilder,
): void {
  const evidence = statedBy(version.provenance);
  if (registry.body(issuer)) {
    builder.addNode(maker.body(issuer, 'conference'));
    builder.addEdge(version.id, issuer, { type: 'adopted-by', evidence: [...evidence] });
  }
  const event = version.year === null ? null : registry.eventOf(issuer, version.year);
  if (!event) return;
  builder.addNode(maker.event(event.id));
  builder.addEdge(version.id, event.id, { type: 'adopted-at', evidence: [...evidence] });
  if (event.body && registry.body(event.body))
    builder.addEdge(event.id, event.body, { type: 'part-of', evidence: statedBy(event.provenance) });
}

/** Each adopted version revises the one before it, unless it is known to be a first adoption: some bodies reuse numbers. */
function chainRevisions(versions: readonly RegistryVersion[], builder: PatchBuilder): void {
  const adopted = versions
    .filter((version) => version.status !== 'draft' && version.year !== null)
    .sort((a, b) => a.year! - b.year!);
  adopted.slice(1).forEach((version, index) => {
    if (version.revised === false) return;
    builder.addEdge(version.id, adopted[index]!.id, { type: 'revises', evidence: statedBy(version.provenance) });
  });
}

function addBodies(registry: Registry, maker: NodeMaker, builder: PatchBuilder): void {
  for (const body of registry.facts.bodies) {
    // Nothing is known of them but what documents tell them.
    if (body.toldOnly) continue;
    builder.addNode(maker.body(body.id, body.kind));
    if (body.parent) {
      addAny(body.parent.id, maker, builder);
      builder.addEdge(body.id, body.parent.id, { type: 'part-of', evidence: [asEvidence(body.parent)] });
    }
    for (const by of body.establishedBy ?? []) {
      builder.addInstrument(by.id, asEvidence(by));
      builder.addEdge(by.id, body.id, { type: 'establishes', evidence: [asEvidence(by)] });
    }
  }
  for (const line of registry.facts.actionLines) {
    builder.addNode(maker.actionLine(line.id));
    addAny(line.parent, maker, builder);
    builder.addEdge(line.id, line.parent, { type: 'part-of', evidence: statedBy(line.provenance) });
  }
}

function addCitation(citation: RegistryCitation, registry: Registry, maker: NodeMaker, builder: PatchBuilder): void {
  const evidence: CuratedEvidence[] = citation.sources.map((source) => ({ origin: 'curated', ...source }));
  const [first] = evidence;
  const { from, to } = citation;
  addTarget(from, registry, maker, builder, first!);
  addTarget(to, registry, maker, builder, first!);
  if (citation.relation === 'establishes' || citation.relation === 'revises' || citation.relation === 'supersedes') {
    builder.addEdge(from, to, { type: citation.relation, evidence });
    return;
  }
  const clause = makeClauseId(from, citation.clause);
  const node: SavedNode = maker.clause(clause);
  builder.addNode({ key: clause, attributes: { ...node.attributes } as SavedNode['attributes'] });
  builder.addEdge(clause, instrumentOf(clause), { type: 'part-of', evidence: [first!] });
  builder.addEdge(clause, to, {
    type: 'cites',
    stance: citation.stance,
    part: partOfLocator(citation.clause),
    relation: citation.relation ?? (citation.stance === 'recalling' ? 'recalls' : 'cites'),
    evidence,
  });
}

function addTarget(id: string, registry: Registry, maker: NodeMaker, builder: PatchBuilder, evidence: Evidence): void {
  if (registry.event(id) || registry.body(id) || registry.actionLine(id)) addAny(id, maker, builder);
  else builder.addInstrument(id, evidence);
}

const addAny = (id: string, maker: NodeMaker, builder: PatchBuilder): void => builder.addNode(maker.any(id));

function addRoles(registry: Registry, maker: NodeMaker, builder: PatchBuilder): void {
  for (const { body, line, role, according, ...provenance } of registry.facts.facilitations) {
    builder.addNode(maker.body(body, 'organization'));
    builder.addNode(maker.actionLine(line));
    builder.addEdge(body, line, { type: 'facilitates', role, according, evidence: [asEvidence(provenance)] });
  }
}

function addSummaries(registry: Registry, builder: PatchBuilder): void {
  for (const { version, author, clauses } of registry.facts.summaries)
    for (const [locator, summary] of Object.entries(clauses)) {
      const key = makeClauseId(version, locator);
      const known = builder.nodes.get(key);
      if (known?.attributes.type === 'clause')
        builder.nodes.set(key, { key, attributes: { ...known.attributes, summary } });
      else
        builder.addNode({
          key,
          attributes: {
            type: 'clause',
            locator,
            kind: 'unread',
            part: partOfLocator(locator),
            stance: null,
            label: null,
            spans: [],
            summary,
            provenance: [{ source: author, verified: true }],
          },
        });
    }
}
