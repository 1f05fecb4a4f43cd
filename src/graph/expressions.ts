import { type Expression, instrumentOf, locatorOf } from '../model/index.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';

/** A clause, a citation or a mandate that some language versions of a text have and others don't. */
export interface ExpressionDifference {
  /** The version that has the expressions. */
  readonly version: string;
  readonly kind: 'clause' | 'citation' | 'mandate';
  /** Locator of the clause; empty for what stands in none. */
  readonly clause: string;
  /** What is cited, or who is addressed; null for a clause. */
  readonly target: string | null;
  /** Verb of a mandate. */
  readonly verb: string | null;
  readonly present: readonly Expression[];
  readonly absent: readonly Expression[];
}

/**
 * How the expressions of a version differ, in the order of their clauses; of every version with more than one, or only of
 * the given one. What a missing clause would hold is not listed again. Time linear in nodes and edges.
 */
export function expressionDifferences(graph: RecitalGraph, only?: string): ExpressionDifference[] {
  const versions = new Map<string, readonly Expression[]>();
  for (const [id, attributes] of graph.nodes)
    if (attributes.type === 'version' && attributes.expressions.length > 1 && (only === undefined || id === only))
      versions.set(id, attributes.expressions);
  if (versions.size === 0) return [];

  const differences: ExpressionDifference[] = [];
  const clauses = new Map<string, ReadonlySet<string>>();
  for (const [id, attributes] of graph.nodes) {
    if (attributes.type !== 'clause' || attributes.spans.length === 0 || !versions.has(instrumentOf(id))) continue;
    clauses.set(id, new Set(attributes.spans.map(({ document }) => document)));
  }
  const compare = (
    id: string,
    documents: ReadonlySet<string>,
    holder: ReadonlySet<string> | undefined,
    edge?: GraphEdge,
  ) => {
    const version = instrumentOf(id);
    const expressions = versions.get(version)!;
    const present = expressions.filter(({ document }) => documents.has(document));
    // Where the clause is missing as a whole, it is the clause that differs.
    const absent = expressions.filter(({ document }) => !documents.has(document) && (holder?.has(document) ?? true));
    if (present.length > 0 && absent.length > 0)
      differences.push({ version, clause: locatorOf(id) ?? '', ...about(edge), present, absent });
  };
  for (const [id, documents] of clauses) compare(id, documents, clauses.get(parentOf(id)));
  for (const edge of graph.edges.values()) {
    const { type } = edge.attributes;
    if ((type !== 'cites' && type !== 'mandates') || !versions.has(instrumentOf(edge.source))) continue;
    const documents = edge.attributes.evidence.flatMap(({ document }) => document ?? []);
    compare(edge.source, new Set(documents), clauses.get(edge.source), edge);
  }
  const rank = makeRank(graph);
  return differences.sort(
    (a, b) =>
      text(a.version, b.version) ||
      rank(a) - rank(b) ||
      text(a.clause, b.clause) ||
      text(a.kind, b.kind) ||
      text(a.target ?? '', b.target ?? '') ||
      text(a.verb ?? '', b.verb ?? ''),
  );
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function about(edge: GraphEdge | undefined): Pick<ExpressionDifference, 'kind' | 'target' | 'verb'> {
  if (edge === undefined) return { kind: 'clause', target: null, verb: null };
  const { attributes, target } = edge;
  return attributes.type === 'mandates'
    ? { kind: 'mandate', target, verb: attributes.verb }
    : { kind: 'citation', target, verb: null };
}

/** `…#considering/b/i` → `…#considering/b`; a section has no clause above it. */
const parentOf = (id: string): string => id.slice(0, Math.max(id.lastIndexOf('/'), id.indexOf('#')));

/** Where a clause stands in the first document that has it. */
function makeRank(graph: RecitalGraph): (difference: ExpressionDifference) => number {
  return ({ version, clause }) => {
    const attributes = graph.nodes.get(clause === '' ? version : `${version}#${clause}`);
    return attributes?.type === 'clause' ? (attributes.spans[0]?.start ?? 0) : -1;
  };
}
