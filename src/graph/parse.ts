import * as v from 'valibot';
import {
  Correction,
  type Diagnostic,
  EDGE_TYPES,
  joinCorrections,
  makeDiagnostic,
  migrate,
  NODE_TYPES,
  OpenCitation,
  type Outcome,
  SavedDocument,
  SavedEdge,
  SavedNode,
} from '../model/index.ts';
import type { GraphEdge, RecitalGraph } from './graph.ts';

/** Parses JSON text; `graph/not-json` with the parser's place when it is none. */
export function parseJson(text: string): Outcome<unknown> {
  try {
    return { ok: true, value: JSON.parse(text), diagnostics: [] };
  } catch (error) {
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-json', { reason: (error as Error).message })] };
  }
}

/**
 * A parsed file as a graph. Refuses what is no Recital graph or was written by a newer Recital; a damaged node or edge is
 * left out with a diagnostic that names it, and the rest is kept. Never throws for what the file holds.
 */
export function parseGraph(json: unknown): Outcome<RecitalGraph> {
  const migrated = migrate(json);
  if (!migrated.ok) return migrated;
  const saved = migrated.value as { attributes: Record<string, unknown>; nodes?: unknown; edges?: unknown };
  if (!Array.isArray(saved.nodes) || !Array.isArray(saved.edges))
    return { ok: false, diagnostics: [makeDiagnostic('graph/not-a-graph')] };
  const diagnostics: Diagnostic[] = [];
  const nodes = readNodes(saved.nodes, diagnostics);
  const edges = readEdges(saved.edges, nodes, diagnostics);
  const documents = readList('documents', saved.attributes.documents, SavedDocument, diagnostics);
  const open = readList('open', saved.attributes.open, OpenCitation, diagnostics);
  return {
    ok: true,
    value: {
      name: readName(saved.attributes.name, diagnostics),
      nodes,
      edges,
      documents: new Map(documents.map((document) => [document.sha256, document])),
      open,
      corrections: joinCorrections([], readList('corrections', saved.attributes.corrections, Correction, diagnostics)),
    },
    diagnostics,
  };
}

function readNodes(list: readonly unknown[], diagnostics: Diagnostic[]): Map<string, SavedNode['attributes']> {
  const nodes = new Map<string, SavedNode['attributes']>();
  // A gap in the list is an entry that is missing, not one to pass over.
  [...list].forEach((entry, index) => {
    const result = v.safeParse(SavedNode, entry);
    if (!result.success) {
      diagnostics.push(
        makeDiagnostic('graph/invalid-node', { node: keyOf(entry, index), reason: reasonOf(result.issues) }),
      );
      return;
    }
    const { key, attributes } = result.output;
    if (nodes.has(key)) {
      diagnostics.push(makeDiagnostic('graph/duplicate-node', { node: key }));
      return;
    }
    if (!NODE_TYPES[attributes.type].id.test(key)) {
      diagnostics.push(makeDiagnostic('graph/invalid-node', { node: key, reason: `id of ${attributes.type}` }));
      return;
    }
    nodes.set(key, attributes);
  });
  return nodes;
}

function readEdges(
  list: readonly unknown[],
  nodes: ReadonlyMap<string, SavedNode['attributes']>,
  diagnostics: Diagnostic[],
): Map<string, GraphEdge> {
  const edges = new Map<string, GraphEdge>();
  // A gap in the list is an entry that is missing, not one to pass over.
  [...list].forEach((entry, index) => {
    const result = v.safeParse(SavedEdge, entry);
    if (!result.success) {
      diagnostics.push(refusalOfEdge(entry, index, result.issues));
      return;
    }
    const edge = result.output;
    const from = nodes.get(edge.source);
    const to = nodes.get(edge.target);
    if (edges.has(edge.key)) diagnostics.push(makeDiagnostic('graph/duplicate-edge', { edge: edge.key }));
    else if (!from || !to)
      diagnostics.push(
        makeDiagnostic('graph/dangling-edge', { edge: edge.key, missing: from ? edge.target : edge.source }),
      );
    else if (!fits(edge, from.type, to.type))
      diagnostics.push(
        makeDiagnostic('graph/invalid-edge', {
          edge: edge.key,
          reason: `${from.type} – ${edge.attributes.type} – ${to.type}`,
        }),
      );
    else edges.set(edge.key, edge);
  });
  return edges;
}

function fits(edge: SavedEdge, from: string, to: string): boolean {
  const type = EDGE_TYPES[edge.attributes.type];
  return (type.from as readonly string[]).includes(from) && (type.to as readonly string[]).includes(to);
}

/** An edge that is right but for its evidence has a message of its own. */
function refusalOfEdge(entry: unknown, index: number, issues: readonly v.BaseIssue<unknown>[]): Diagnostic {
  const edge = keyOf(entry, index);
  const lacksEvidence = issues.every((issue) => v.getDotPath(issue) === 'attributes.evidence');
  return lacksEvidence
    ? makeDiagnostic('graph/no-evidence', { edge })
    : makeDiagnostic('graph/invalid-edge', { edge, reason: reasonOf(issues) });
}

function readName(name: unknown, diagnostics: Diagnostic[]): string {
  if (typeof name === 'string') return name;
  diagnostics.push(makeDiagnostic('graph/invalid-entry', { entry: 'name', reason: 'no text' }));
  return '';
}

/** A list among the graph's attributes; absent means empty. */
function readList<Schema extends v.GenericSchema>(
  name: string,
  list: unknown,
  schema: Schema,
  diagnostics: Diagnostic[],
): v.InferOutput<Schema>[] {
  if (list === undefined) return [];
  const refuse = (entry: string, reason: string): void => {
    diagnostics.push(makeDiagnostic('graph/invalid-entry', { entry, reason }));
  };
  if (!Array.isArray(list)) {
    refuse(name, 'no list');
    return [];
  }
  return [...list].flatMap((entry, index) => {
    const result = v.safeParse(schema, entry);
    if (result.success) return [result.output];
    refuse(`${name} #${index}`, reasonOf(result.issues));
    return [];
  });
}

function keyOf(entry: unknown, index: number): string {
  const key = typeof entry === 'object' && entry !== null ? (entry as { key?: unknown }).key : undefined;
  return typeof key === 'string' ? key.slice(0, 200) : `#${index}`;
}

function reasonOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]!;
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
