import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';
import type { Language, ReadEvidence } from '../../model/index.ts';
import type { OpenText } from '../imports.ts';

/** Most characters of a clause that a table shows. */
const LENGTH = 600;

export interface Words {
  readonly text: string;
  /** Language of the text; BCP 47. */
  readonly lang: string;
  /** `quote`: as printed; `form`: the citation form as its source prints it; `summary`: in our own words. */
  readonly by: 'quote' | 'form' | 'summary';
}

/**
 * The words of a statement: as printed, where the text or the name that was read is at hand; else the form in a curated
 * source; else our summary of the clause. Null when there are none.
 */
export function wordsOf(
  graph: RecitalGraph,
  edge: GraphEdge,
  texts: ReadonlyMap<string, OpenText>,
  language: Language,
): Words | null {
  const read = edge.attributes.evidence.filter((item): item is ReadEvidence => item.origin === 'read');
  // Of language versions the one that the reader reads.
  const item = read.find(({ document }) => graph.documents.get(document)?.language === language) ?? read[0];
  if (item) {
    const text = texts.get(item.document)?.document.text.slice(item.start, item.end) ?? item.surface;
    const lang = graph.documents.get(item.document)?.language;
    if (text !== undefined) return { text: oneLine(text), lang: lang ?? 'und', by: 'quote' };
  }
  const form = edge.attributes.evidence.find((other) => other.origin === 'curated' && other.surface !== undefined);
  if (form?.surface !== undefined) return { text: oneLine(form.surface), lang: 'und', by: 'form' };
  const clause = graph.nodes.get(edge.source);
  const summary = clause?.type === 'clause' ? clause.summary : undefined;
  if (summary?.[language]) return { text: summary[language], lang: language, by: 'summary' };
  return summary?.en ? { text: summary.en, lang: 'en', by: 'summary' } : null;
}

/** Documents break lines anywhere; a cell is one line. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
