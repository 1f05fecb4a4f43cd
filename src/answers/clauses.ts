import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import { isolateIn } from '../i18n/index.ts';
import {
  type Evidence,
  instrumentOf,
  joinPhrase,
  type Language,
  locatorOf,
  makeClauseId,
  workOf,
} from '../model/index.ts';
import { clauseLabel, clauseLabelOf, clauseName, compareLocators, fullName } from '../store/index.ts';
import type { ToldClause, ToldSpan, ToldWords } from './told.ts';

/** Decoded texts by SHA-256 of their document, where they are at hand. */
export type Texts = ReadonlyMap<string, string>;

/** A clause that is longer than this many code units is quoted by what was read in it alone. */
const QUOTED = 400;

/** Clauses that the edges leave from, in the order of the text, each once. */
export function clausesOf(graph: RecitalGraph, edges: readonly GraphEdge[], language: Language): ToldClause[] {
  const ids = new Set(edges.map((edge) => edge.source).filter((id) => locatorOf(id) !== null));
  const clauses = [...ids]
    .sort((a, b) => compareLocators(locatorOf(a)!, locatorOf(b)!))
    .map((id): ToldClause => {
      const node = graph.nodes.get(id);
      const name = clauseName(graph, id, language);
      const label = clauseLabelOf(name, language);
      return { id, label, ...name, part: node?.type === 'clause' ? node.part : null };
    });
  // Versions of one work often say the same in the same place.
  const labels = new Set<string>();
  return clauses.filter(({ label }) => !labels.has(label) && labels.add(label));
}

/** The clause of another document that bears an edge out which leaves from no clause; null when there is none. */
export function sayerOf(graph: RecitalGraph, edges: readonly GraphEdge[], language: Language): string | null {
  for (const edge of edges) {
    if (locatorOf(edge.source) !== null) return null;
    for (const item of edge.attributes.evidence) {
      if (item.origin !== 'read') continue;
      const node = graph.documents.get(item.document)?.node;
      if (!node || workOf(node) === workOf(edge.source)) continue;
      return sayerName(graph, node, item.clause, language);
    }
  }
  return null;
}

function sayerName(graph: RecitalGraph, node: string, locator: string, language: Language): string {
  const holder = fullName(graph, node, language).text;
  if (locator === '') return holder;
  const label = clauseLabel(graph, makeClauseId(instrumentOf(node), locator), language);
  return joinPhrase(
    [holder, label].map((part) => isolateIn(language, part)),
    language,
  );
}

interface Said {
  readonly words: ToldWords | null;
  readonly span: ToldSpan | null;
}

/** The document's words when its text is at hand, else our summary of the clause, else nothing. */
export function wordsOfEdges(graph: RecitalGraph, edges: readonly GraphEdge[], language: Language, texts: Texts): Said {
  const read = edges.flatMap((edge) =>
    edge.attributes.evidence.flatMap((item) => (item.origin === 'read' ? [{ edge, item }] : [])),
  );
  const open = read.find(({ item }) => texts.has(item.document)) ?? read[0];
  if (!open) return { words: null, span: null };
  const { document, start, end } = open.item;
  const span = { document, start, end };
  const text = texts.get(document);
  if (text !== undefined) {
    const place = quotedPlace(graph, open.edge, span);
    const lang = graph.documents.get(document)?.language ?? 'en';
    const quote = text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
    return { words: { kind: 'quote', text: quote, lang, clause: labelOf(graph, open.edge, language) }, span };
  }
  return { words: summaryOf(graph, read, language), span };
}

function quotedPlace(graph: RecitalGraph, edge: GraphEdge, span: ToldSpan): ToldSpan {
  const clause = graph.nodes.get(edge.source);
  const whole =
    clause?.type === 'clause' &&
    clause.spans.find(
      ({ document, start, end }) => document === span.document && start <= span.start && end >= span.end,
    );
  return whole && whole.end - whole.start <= QUOTED ? whole : span;
}

function summaryOf(
  graph: RecitalGraph,
  read: readonly { readonly edge: GraphEdge; readonly item: Evidence }[],
  language: Language,
): ToldWords | null {
  for (const lang of [language, 'en'])
    for (const { edge } of read) {
      const clause = graph.nodes.get(edge.source);
      const text = clause?.type === 'clause' ? clause.summary?.[lang] : undefined;
      if (text) return { kind: 'summary', text, lang, clause: labelOf(graph, edge, language) };
    }
  return null;
}

const labelOf = (graph: RecitalGraph, { source }: GraphEdge, language: Language): string | null =>
  locatorOf(source) === null ? null : clauseLabel(graph, source, language);
