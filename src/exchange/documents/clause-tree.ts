import type { RecitalGraph } from '../../graph/index.ts';
import { instrumentOf, type Language, type NodeAttributes, type ReadEvidence } from '../../model/index.ts';

type ClauseAttributes = Extract<NodeAttributes, { type: 'clause' }>;

/** A document whose text is at hand. */
export interface TextAtHand {
  /** SHA-256 of its bytes. */
  readonly document: string;
  readonly text: string;
}

/** What a clause refers to, in the order of the text; places are offsets into the text at hand. */
export interface Reference {
  readonly target: string;
  readonly place: { readonly start: number; readonly end: number } | null;
}

export interface ClauseTree {
  readonly id: string;
  readonly attributes: ClauseAttributes;
  /** Its own text, without that of the clauses in it; null where the text is not at hand or it does not stand in it. */
  readonly own: { readonly start: number; readonly end: number } | null;
  /** One line in our own words; null without any. */
  readonly summary: { readonly language: string; readonly text: string } | null;
  readonly references: readonly Reference[];
  readonly children: readonly ClauseTree[];
}

/** Clauses of a version in the order of a text of it, those in one another below it; what no text has comes last. */
export function clauseTrees(
  graph: RecitalGraph,
  version: string,
  text: TextAtHand | null,
  language: Language,
): readonly ClauseTree[] {
  const clauses = new Map<string, ClauseAttributes>();
  for (const [id, attributes] of graph.nodes)
    if (attributes.type === 'clause' && instrumentOf(id) === version) clauses.set(id, attributes);
  const document = text?.document ?? firstDocument(graph, version);
  const spanOf = (id: string) => clauses.get(id)?.spans.find((span) => span.document === document) ?? null;
  const below = new Map<string, string[]>();
  const within = new Set<string>();
  const cited = new Map<string, Reference[]>();
  for (const { source, target, attributes } of graph.edges.values()) {
    if (!clauses.has(source)) continue;
    if (attributes.type === 'part-of' && clauses.has(target)) {
      below.set(target, [...(below.get(target) ?? []), source]);
      within.add(source);
    } else if (attributes.type === 'cites') {
      const read = attributes.evidence.find(
        (entry): entry is ReadEvidence => entry.origin === 'read' && entry.document === document,
      );
      const place = text && read ? { start: read.start, end: read.end } : null;
      cited.set(source, [...(cited.get(source) ?? []), { target, place }]);
    }
  }
  const ordered = (ids: readonly string[]): readonly string[] => {
    const place = (id: string): number => spanOf(id)?.start ?? Number.MAX_SAFE_INTEGER;
    return [...ids].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  };
  const labelStart = (id: string, text: TextAtHand): number => {
    const { start } = spanOf(id)!;
    const label = clauses.get(id)!.label ?? '';
    const before = text.text.slice(0, start).replace(/\s+$/, '');
    return label !== '' && before.endsWith(label) ? before.length - label.length : start;
  };
  const treeOf = (id: string, until: number | null): ClauseTree => {
    const span = spanOf(id);
    const end = span && Math.max(span.end, until ?? span.end);
    const children = ordered(below.get(id) ?? []);
    const inside = text && span ? children.filter((child) => isWithin(spanOf(child), span)) : [];
    const starts = inside.map((child) => labelStart(child, text!));
    const attributes = clauses.get(id)!;
    return {
      id,
      attributes,
      own: text && span ? { start: span.start, end: starts[0] ?? end! } : null,
      summary: summaryOf(attributes, language),
      references: [...(cited.get(id) ?? [])].sort(
        (a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0) || (a.target < b.target ? -1 : 1),
      ),
      // What stands between two of them belongs to the first.
      children: children.map((child) => {
        const at = inside.indexOf(child);
        return treeOf(child, at < 0 ? null : (starts[at + 1] ?? end));
      }),
    };
  };
  return ordered([...clauses.keys()].filter((id) => !within.has(id))).map((id) => treeOf(id, null));
}

const firstDocument = (graph: RecitalGraph, version: string): string | null => {
  const attributes = graph.nodes.get(version);
  return attributes?.type === 'version' ? (attributes.expressions[0]?.document ?? null) : null;
};

const isWithin = (
  inner: { readonly start: number; readonly end: number } | null,
  outer: { readonly start: number; readonly end: number },
): boolean => inner !== null && inner.start >= outer.start && inner.end <= outer.end;

function summaryOf({ summary }: ClauseAttributes, language: Language): ClauseTree['summary'] {
  const found = [language, 'en', ...Object.keys(summary ?? {})].find((key) => summary?.[key] !== undefined);
  return found === undefined ? null : { language: found, text: summary![found]! };
}
