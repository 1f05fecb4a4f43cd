import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';
import {
  locatorOf,
  makeClauseId,
  type NodeAttributes,
  type Part,
  partOfLocator,
  stanceOfLocator,
  workOf,
} from '../../model/index.ts';
import { versionsOf } from '../graph-index.ts';
import { edgeLegendKeyOf, legendKeyOf, originOf } from '../legend.ts';
import { timeOf } from '../node-time.ts';
import type { EdgeLegendKey } from '../view-state.ts';
import type { LegendKey, ViewNode } from '../view-types.ts';
import type { NodeStatus } from './facets.ts';

/** What filters ask of a node, whatever the view. */
export interface NodeFacts {
  readonly type: LegendKey;
  /** Id of the adopting body; null where there is none, or none is known. */
  readonly issuer: string | null;
  /** Languages of the documents that were read for it. */
  readonly languages: readonly string[];
  readonly statuses: readonly NodeStatus[];
  readonly time: Pick<ViewNode, 'year' | 'placement' | 'read' | 'newer' | 'draft'>;
}

/** What filters ask of an edge of the graph; null where it has no such thing. */
export interface StatementFacts {
  readonly kind: EdgeLegendKey;
  readonly part: Part | null;
  readonly stance: string | null;
  readonly verb: string | null;
  readonly origin: 'read' | 'curated';
}

interface KnownFacts {
  readonly nodes: Map<string, NodeFacts>;
  readonly statements: Map<string, StatementFacts>;
  readonly unresolved: ReadonlySet<string>;
}

const known = new WeakMap<RecitalGraph, KnownFacts>();

function factsOf(graph: RecitalGraph): KnownFacts {
  let facts = known.get(graph);
  if (!facts) {
    facts = { nodes: new Map(), statements: new Map(), unresolved: unresolvedIn(graph) };
    known.set(graph, facts);
  }
  return facts;
}

/** The instruments, and their clauses, in which a citation stayed open. */
function unresolvedIn(graph: RecitalGraph): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { document, clause } of graph.open) {
    const node = graph.documents.get(document)?.node;
    if (node === undefined) continue;
    for (const id of [node, workOf(node), makeClauseId(node, clause)]) ids.add(id);
  }
  return ids;
}

/** Facts of a node; each is found once for a graph. */
export function nodeFacts(graph: RecitalGraph, id: string, attributes: NodeAttributes): NodeFacts {
  const { nodes, unresolved } = factsOf(graph);
  let facts = nodes.get(id);
  if (!facts) {
    const time = timeOf(graph, id, attributes);
    facts = {
      type: legendKeyOf(graph, id, attributes),
      issuer: issuerOf(graph, id, attributes),
      languages: languagesOf(graph, id, attributes),
      statuses: statusesOf(attributes, time, unresolved.has(id)),
      time,
    };
    nodes.set(id, facts);
  }
  return facts;
}

function issuerOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): string | null {
  const work = attributes.type === 'version' || attributes.type === 'clause' ? graph.nodes.get(workOf(id)) : attributes;
  return work?.type === 'work' ? work.issuer : null;
}

function languagesOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): readonly string[] {
  const found = new Set<string>();
  const take = (version: NodeAttributes | undefined): void => {
    if (version?.type === 'version') for (const { language } of version.expressions) found.add(language);
  };
  if (attributes.type === 'work') for (const version of versionsOf(graph, id)) take(graph.nodes.get(version.id));
  take(attributes);
  if (attributes.type === 'clause')
    for (const { document } of attributes.spans) {
      const language = graph.documents.get(document)?.language;
      if (language) found.add(language);
    }
  return [...found];
}

function statusesOf(
  { type }: NodeAttributes,
  { newer, read, draft }: NodeFacts['time'],
  unresolved: boolean,
): readonly NodeStatus[] {
  const statuses: NodeStatus[] = [];
  if (read) statuses.push('read');
  else if (type === 'work' || type === 'version') statuses.push('unread');
  if (newer) statuses.push('newer');
  if (draft) statuses.push('draft');
  if (unresolved) statuses.push('unresolved');
  return statuses;
}

/** Facts of an edge of the graph; each is found once for a graph. */
export function statementFacts(graph: RecitalGraph, edge: GraphEdge): StatementFacts {
  const { statements } = factsOf(graph);
  let facts = statements.get(edge.key);
  if (!facts) {
    const { attributes } = edge;
    const locator = locatorOf(edge.source);
    const cites = attributes.type === 'cites';
    facts = {
      kind: edgeLegendKeyOf(attributes),
      part: cites ? attributes.part : locator === null ? null : partOfLocator(locator),
      stance: cites ? attributes.stance : locator === null ? null : stanceOfLocator(locator),
      verb: attributes.type === 'mandates' ? attributes.verb : null,
      origin: originOf(attributes),
    };
    statements.set(edge.key, facts);
  }
  return facts;
}
