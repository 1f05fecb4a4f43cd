import {
  type AttributesOf,
  type Citation,
  type Clause,
  type Evidence,
  type Extraction,
  instrumentOf,
  kindOfType,
  makeClauseId,
  makeDocumentId,
  makeInstrumentId,
  makePlaceSlug,
  type OpenCitation,
  type Part,
  type Patch,
  partOfLocator,
  type Relation,
  SELF,
  type SourceDocument,
  stanceOfLocator,
  versionOf,
  workOf,
} from '../model/index.ts';
import type { Registry } from '../registry/index.ts';
import { decidedEvidence } from './decided-evidence.ts';
import { knownVersion, makeNodeMaker, type NodeMaker } from './nodes.ts';
import { makePatchBuilder, type PatchBuilder } from './patch-builder.ts';

/** Which node the document is taken for. */
export interface Identity {
  /** A version id, or `document:…`. */
  readonly id: string;
  /** The work, when the text states a number but not which version it is. */
  readonly work?: string;
  /** `text`: the document states its number; `registry`: proposed by title and history; `user`: chosen by a person. */
  readonly by: 'text' | 'registry' | 'user' | 'none';
}

/** The identity that the extraction itself supports: stated, else proposed, else the bytes. */
export function identityOf(extraction: Extraction): Identity {
  const { document } = extraction;
  const last = document.history.at(-1);
  if (document.number !== null && document.issuer !== null) {
    const id = makeInstrumentId({
      issuer: document.issuer,
      kind: kindOfType(document.type),
      number: String(document.number),
      year: last?.year ?? yearOfSession(document.session),
      place: last?.place ? makePlaceSlug(last.place) : undefined,
    });
    // Without a year it is some version of the work: two documents of it may be two versions, and are not joined.
    return id.includes('@') ? { by: 'text', id } : { by: 'text', id: makeDocumentId(extraction.sha256), work: id };
  }
  if (document.proposed) return { by: 'registry', id: document.proposed.id };
  return { by: 'none', id: makeDocumentId(extraction.sha256) };
}

const yearOfSession = (session: string | null): number | undefined => {
  const digits = /-(\d{2}|\d{4})$/.exec(session ?? '')?.[1];
  return digits === undefined ? undefined : digits.length === 4 ? Number(digits) : 2000 + Number(digits);
};

interface Context {
  readonly extraction: Extraction;
  readonly registry: Registry;
  readonly maker: NodeMaker;
  readonly builder: PatchBuilder;
  readonly self: string;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Cited ids as the registry knows them. */
  readonly targets: Map<string, string>;
  readonly standings: Map<string, { readonly stance: string | null; readonly part: Part }>;
}

/** Everything that one document says, as nodes and edges with evidence. */
export function documentPatch(
  source: SourceDocument,
  extraction: Extraction,
  registry: Registry,
  identity: Identity = identityOf(extraction),
): Omit<Patch, 'diagnostics'> {
  const maker = makeNodeMaker(registry);
  const builder = makePatchBuilder(maker);
  const self = knownVersion(registry, identity.id);
  const clauses = new Map(extraction.clauses.map((clause) => [clause.locator, clause]));
  const context: Context = {
    extraction,
    registry,
    maker,
    builder,
    self,
    clauses,
    targets: new Map(),
    standings: new Map(),
  };
  addSelf(context, source, identity);
  for (const clause of extraction.clauses) addClause(context, clause);
  for (const citation of extraction.citations) addCitation(context, citation);
  addActionLines(context);
  addMandates(context);
  addMentions(context);
  addRelations(context);
  return {
    document: {
      sha256: source.sha256,
      name: source.name,
      byteLength: source.byteLength,
      encoding: source.encoding,
      language: extraction.language ?? '',
      node: self,
    },
    nodes: [...builder.nodes.values()],
    edges: [...builder.edges.values()],
    open: extraction.citations
      .filter((citation) => citation.status !== 'resolved')
      .map((citation) => openCitation(source, citation)),
  };
}

const openCitation = (source: SourceDocument, citation: Citation): OpenCitation => ({
  document: source.sha256,
  clause: citation.locator,
  start: citation.start,
  end: citation.end,
  surface: citation.surface,
  status: citation.status === 'ambiguous' ? 'ambiguous' : 'unresolved',
  candidates: [...(citation.candidates ?? [])],
});

const evidenceAt = (
  { extraction }: Context,
  at: { locator: string; start: number; end: number },
  rule: string,
  surface?: string,
): Evidence => ({
  origin: 'read',
  document: extraction.sha256,
  clause: at.locator,
  start: at.start,
  end: at.end,
  ...(surface === undefined ? {} : { surface }),
  rule,
});

/** Evidence of a clause as a whole; its text is no name and is not kept. */
function clauseEvidence(context: Context, locator: string, rule: string): Evidence {
  const clause = context.clauses.get(locator);
  return evidenceAt(context, { locator, start: clause?.start ?? 0, end: clause?.end ?? 0 }, rule);
}

function addSelf(context: Context, source: SourceDocument, identity: Identity): void {
  const { extraction, builder, maker, self } = context;
  const { document, sha256 } = extraction;
  const title = extraction.clauses.find((clause) => clause.kind === 'title');
  const evidence = evidenceAt(
    context,
    { locator: 'title', start: title?.start ?? 0, end: title?.end ?? 0 },
    `identity/${identity.by}`,
  );
  const base = maker.version(self).attributes as AttributesOf<'version'>;
  const last = document.history.at(-1);
  builder.addNode({
    key: self,
    attributes: {
      ...base,
      year: base.year ?? last?.year ?? null,
      place: base.place ?? last?.place ?? null,
      revised: base.revised ?? (last === undefined ? null : last.event === 'revised'),
      titles:
        document.title === null
          ? base.titles
          : [
              ...base.titles,
              { lang: extraction.language ?? '', text: document.title, source: `sha256:${sha256}`, verified: true },
            ],
      expressions: [
        { language: extraction.language ?? '', document: sha256, name: source.name, title: document.title },
      ],
      ...(identity.by === 'registry' ? { identity: { by: 'title and history', confirmed: false } } : {}),
      ...(identity.by === 'user' ? { identity: { by: 'user', confirmed: true } } : {}),
    },
  });
  builder.addInstrument(self, evidence);
  if (identity.work !== undefined) {
    builder.addNode(maker.work(identity.work));
    builder.addEdge(self, identity.work, { type: 'version-of', evidence: [evidence] });
  }
  const formula = extraction.clauses.find((clause) => clause.kind === 'enacting-formula');
  if (!document.issuer || !formula) return;
  const adopted = evidenceAt(context, { ...formula, locator: 'formula' }, 'structure/formula');
  builder.addNode(maker.body(document.issuer, 'conference'));
  builder.addEdge(self, document.issuer, { type: 'adopted-by', evidence: [adopted] });
  if (!document.session) return;
  builder.addNode(maker.event(document.session));
  builder.addEdge(self, document.session, { type: 'adopted-at', evidence: [adopted] });
  builder.addEdge(document.session, document.issuer, { type: 'part-of', evidence: [adopted] });
}

function addClause(context: Context, clause: Clause): void {
  const { builder, extraction, self } = context;
  const id = makeClauseId(self, clause.locator);
  builder.addNode({
    key: id,
    attributes: {
      type: 'clause',
      locator: clause.locator,
      kind: clause.kind,
      ...standing(context, clause.locator),
      label: clause.label ?? null,
      spans: [{ document: extraction.sha256, start: clause.start, end: clause.end }],
      provenance: [],
    },
  });
  const parent = clause.parent === undefined ? self : makeClauseId(self, clause.parent);
  builder.addEdge(id, parent, { type: 'part-of', evidence: [evidenceAt(context, clause, 'structure/clause')] });
}

/** Stance and part of a clause, worked out once for each. */
function standing({ standings }: Context, locator: string): { stance: string | null; part: Part } {
  let known = standings.get(locator);
  if (known === undefined) {
    known = { stance: stanceOfLocator(locator), part: partOfLocator(locator) };
    standings.set(locator, known);
  }
  return known;
}

/** The clause node a locator names; the version itself when the place lies in no clause. */
const clauseNode = ({ self }: Context, locator: string): string =>
  locator === '' ? self : makeClauseId(self, locator);

/** The known version for a cited id; the same few instruments are cited again and again. */
function targetOf({ registry, targets }: Context, id: string): string {
  let target = targets.get(id);
  if (target === undefined) {
    target = knownVersion(registry, id);
    targets.set(id, target);
  }
  return target;
}

function addCitation(context: Context, citation: Citation): void {
  if (citation.status !== 'resolved' || citation.id === null || citation.id === SELF) return;
  const { builder, self } = context;
  const evidence = evidenceAt(context, citation, citation.rule, citation.surface);
  const reasons = citation.decided
    ? [evidence, decidedEvidence({ ...citation, document: context.extraction.sha256 }, citation.decided)]
    : [evidence];
  const target = targetOf(context, citation.id);
  const source = clauseNode(context, citation.locator);
  if (instrumentOf(target) === self || isEarlierThan(self, target)) return;
  // A range names its ends; what lies between them is cited with the same characters.
  for (const member of [target, ...(citation.implied ?? []).map((id) => targetOf(context, id))]) {
    builder.addInstrument(member, evidence);
    builder.addEdge(source, member, {
      type: 'cites',
      ...standing(context, citation.locator),
      relation: citation.relation,
      evidence: [...reasons],
    });
  }
}

/** An earlier version of the document itself is revised, which is a relation of its own, and not cited. */
function isEarlierThan(self: string, target: string): boolean {
  if (workOf(target) !== workOf(self)) return false;
  const [own, cited] = [versionOf(self), versionOf(target)];
  return own !== null && cited !== null && cited.year < own.year;
}

function addActionLines(context: Context): void {
  const { builder, maker, extraction, self } = context;
  for (const mention of extraction.actionLines)
    for (const [code, start, end] of mention.codeSpans) {
      const id = `wsis:${code}`;
      const evidence = evidenceAt(context, { locator: mention.locator, start, end }, mention.rule, code);
      if (!builder.nodes.has(id)) builder.addNode(maker.actionLine(id));
      builder.addEdge(clauseNode(context, mention.locator), id, {
        type: 'cites',
        ...standing(context, mention.locator),
        relation: 'cites',
        evidence: [evidence],
      });
      if (mention.actor === undefined) continue;
      if (!builder.nodes.has(mention.actor)) builder.addNode(maker.body(mention.actor, 'organization'));
      builder.addEdge(mention.actor, id, {
        type: 'facilitates',
        role: mention.role,
        according: self,
        evidence: [evidence],
      });
    }
}

function addMandates(context: Context): void {
  const { builder, maker, extraction } = context;
  for (const mandate of extraction.mandates) {
    if (mandate.reported) continue;
    for (const addressee of mandate.addressee) {
      if (!builder.nodes.has(addressee)) builder.addNode(maker.body(addressee, 'organization'));
      builder.addEdge(clauseNode(context, mandate.locator), addressee, {
        type: 'mandates',
        verb: mandate.verb,
        issuer: mandate.issuer,
        ...(mandate.deadline === undefined ? {} : { deadline: mandate.deadline }),
        evidence: [clauseEvidence(context, mandate.locator, mandate.rule)],
      });
    }
  }
}

function addMentions(context: Context): void {
  const { builder, maker, extraction } = context;
  for (const mention of extraction.bodies) {
    if (mention.kind === 'generic-actor' || mention.inCitation || mention.locator === '') continue;
    const isEvent = mention.kind === 'event' || mention.kind === 'session';
    if (!builder.nodes.has(mention.canonical))
      builder.addNode(isEvent ? maker.event(mention.canonical) : maker.body(mention.canonical, mention.kind));
    builder.addEdge(clauseNode(context, mention.locator), mention.canonical, {
      type: 'mentions',
      ...standing(context, mention.locator),
      evidence: [evidenceAt(context, mention, mention.rule, mention.surface)],
    });
  }
}

/** History, deeds, subjects and containment; citations and roles have their own functions. */
function addRelations(context: Context): void {
  const { builder, extraction, maker, registry } = context;
  for (const relation of extraction.relations) {
    const target = typeof relation.target === 'string' ? relation.target : null;
    if (target === null) continue;
    const evidence = relationEvidence(context, relation);
    const source = ofSelf(context, relation.source);
    switch (relation.type) {
      case 'revises': {
        const earlier = ofSelf(context, target);
        if (source === null || earlier === null) break;
        builder.addInstrument(earlier, evidence);
        builder.addInstrument(source, evidence);
        builder.addEdge(source, earlier, { type: 'revises', evidence: [evidence] });
        break;
      }
      case 'establishes':
        addRelated(context, knownVersion(registry, relation.source), evidence);
        builder.addNode(maker.body(target, 'group'));
        builder.addEdge(knownVersion(registry, relation.source), target, { type: 'establishes', evidence: [evidence] });
        break;
      case 'about':
        builder.addNode(maker.any(target));
        builder.addEdge(knownVersion(registry, relation.source), target, { type: 'about', evidence: [evidence] });
        break;
      case 'part_of':
        builder.addNode(maker.any(relation.source));
        builder.addNode(maker.any(target));
        builder.addEdge(relation.source, target, { type: 'part-of', evidence: [evidence] });
        break;
      default:
    }
  }
}

/** The characters that state the relation where they are known, else the clause. */
function relationEvidence(context: Context, { type, locator, start, end }: Relation): Evidence {
  const rule = `relation/${type}`;
  return start === undefined || end === undefined
    ? clauseEvidence(context, locator, rule)
    : evidenceAt(context, { locator, start, end }, rule);
}

function addRelated({ builder, maker }: Context, id: string, evidence: Evidence): void {
  if (maker.any(id).attributes.type === 'body') builder.addNode(maker.any(id));
  else builder.addInstrument(id, evidence);
}

/** `#self` and `#self@2008-johannesburg` as ids; null when the document has no number that versions could share. */
function ofSelf({ self, registry }: Context, id: string): string | null {
  if (id === SELF) return self;
  if (!id.startsWith(`${SELF}@`)) return id;
  const at = self.indexOf('@');
  return at < 0 ? null : knownVersion(registry, `${self.slice(0, at)}${id.slice(SELF.length)}`);
}
