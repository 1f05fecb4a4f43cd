import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import { isolateIn } from '../i18n/index.ts';
import {
  type Evidence,
  instrumentOf,
  joinPhrase,
  joinSeries,
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

/**
 * Clauses that the edges leave from, in the order of the text, each once. Where the whole work is said to speak (`speaker`),
 * those of versions that were not read have their year beside those of one that was, or of other versions.
 */
export function clausesOf(
  graph: RecitalGraph,
  edges: readonly GraphEdge[],
  speaker: string,
  language: Language,
): ToldClause[] {
  const ids = new Set(edges.map((edge) => edge.source).filter((id) => locatorOf(id) !== null));
  const datedOf = speaker === workOf(speaker) ? versionsToName(graph, speaker, [...ids]) : null;
  // Versions of one work often say the same in the same place.
  const alike = new Map<string, { readonly clause: ToldClause; readonly name: ClauseName; versions: string[] }>();
  for (const id of [...ids].sort((a, b) => compareLocators(locatorOf(a)!, locatorOf(b)!))) {
    const node = graph.nodes.get(id);
    const name = clauseName(graph, id, language);
    const label = clauseLabelOf(name, language);
    const known = alike.get(label);
    if (known) known.versions.push(instrumentOf(id));
    else {
      const clause = { id, label, ...name, part: node?.type === 'clause' ? node.part : null };
      alike.set(label, { clause, name, versions: [instrumentOf(id)] });
    }
  }
  return [...alike.values()].map(({ clause, name, versions }) => {
    const years = datedOf?.(versions) ?? [];
    if (years.length === 0) return clause;
    const dated = ` (${joinSeries(years, language)})`;
    const named = name.items === '' ? { ...name, head: name.head + dated } : { ...name, items: name.items + dated };
    return { ...clause, ...named, label: clauseLabelOf(named, language) };
  });
}

type ClauseName = Pick<ToldClause, 'head' | 'items'>;

/** The years of versions that say something, where it must be told which do; null where it is plain. */
function versionsToName(
  graph: RecitalGraph,
  work: string,
  clauses: readonly string[],
): ((versions: readonly string[]) => readonly string[]) | null {
  const wasRead = (version: string): boolean => {
    const node = graph.nodes.get(version);
    return node?.type === 'version' && node.expressions.length > 0;
  };
  const speaking = new Set(clauses.map(instrumentOf));
  const documents = [...graph.documents.values()].map(({ node }) => instrumentOf(node));
  const isKnownByText = documents.some((node) => workOf(node) === work && wasRead(node));
  if (speaking.size < 2 && !isKnownByText) return null;
  return (versions) => {
    if (versions.some(wasRead)) return [];
    const years = versions.map((version) => {
      const node = graph.nodes.get(version);
      return node?.type === 'version' ? node.year : null;
    });
    return [...new Set(years.filter((year) => year !== null).sort((a, b) => a - b))].map(String);
  };
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
