import { locatorOf } from '../model/index.ts';
import { clauseLabel, fullName } from '../store/index.ts';
import { type CopySource, edgeCitation, edgeMarkdown, quoteOf } from './citation-text.ts';
import { edgeVerb } from './edge-verb.ts';
import type { Hop } from './path-hops.ts';

/** Clauses named before the rest is left out. */
const CLAUSES = 3;

/** The ends of a step in the order in which its edge says so, the clauses that do, and their words. */
export function saidBy({ graph, language, texts }: Pick<CopySource, 'graph' | 'language' | 'texts'>, hop: Hop) {
  const [from, to] = hop.forward ? [hop.from, hop.to] : [hop.to, hop.from];
  const clauses = hop.edges.map(({ source }) => source).filter((id) => locatorOf(id) !== null);
  const labels = [...new Set(clauses.map((id) => clauseLabel(graph, id, language)))];
  const said = hop.edges
    .flatMap(({ attributes }) => attributes.evidence)
    .find((item) => quoteOf(item, texts) !== undefined);
  const summaries = clauses.flatMap((id) => {
    const attributes = graph.nodes.get(id);
    const summary = attributes?.type === 'clause' ? attributes.summary : undefined;
    return summary?.[language] ?? summary?.en ?? [];
  });
  return {
    from,
    to,
    clauses: labels.length > CLAUSES ? `${labels.slice(0, CLAUSES).join(', ')} …` : labels.join(', '),
    quote: said && quoteOf(said, texts),
    /** Language of the quote; undefined where it is not known. */
    quoteLanguage: said?.origin === 'read' ? graph.documents.get(said.document)?.language : undefined,
    /** Ours, of the first clause that has one. */
    summary: summaries[0],
  };
}

/** A path as plain text: a line for each step, who says what of whom, in which clause and words. */
export function pathText(source: CopySource, hops: readonly Hop[]): string {
  const { graph, language } = source;
  const name = (id: string): string => fullName(graph, id, language).text;
  return hops
    .map((hop, at) => {
      const { from, to, clauses, quote } = saidBy(source, hop);
      const words = [name(from), clauses, edgeVerb(hop.type, language), name(to), quote && `“${quote}”`];
      return `${at + 1}. ${words.filter(Boolean).join(' ')}`;
    })
    .join('\n');
}

/** A path in Markdown: each step with its ends, and each clause that says so. */
export const pathMarkdown = (source: CopySource, hops: readonly Hop[]): string =>
  hops
    .map((hop) => {
      const { from, to } = saidBy(source, hop);
      return edgeMarkdown(source, { source: from, target: to }, hop.edges);
    })
    .join('\n\n');

/** Every citation that a path rests on, a line each. */
export const pathCitations = (source: CopySource, hops: readonly Hop[]): string =>
  hops.map(({ edges }) => edgeCitation(source, edges)).join('\n');
