import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import type { Translate } from '../i18n/index.ts';
import { EDGE_TYPES, type Evidence, type Language, locatorOf, stanceLabel } from '../model/index.ts';
import {
  clauseLabel,
  fullName,
  inspectNode,
  type LinkEntry,
  type OpenText,
  representativeVersion,
  titleOf,
} from '../store/index.ts';
import { edgeVerb } from './edge-verb.ts';

/** What copied words are made from. */
export interface CopySource {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly t: Translate;
  readonly texts: ReadonlyMap<string, OpenText>;
}

/** The words of a piece of evidence: from the open text when it is there, else what the graph keeps of them. */
export function quoteOf(item: Evidence, texts: CopySource['texts']): string | undefined {
  if (item.origin !== 'read') return item.surface;
  return texts.get(item.document)?.document.text.slice(item.start, item.end) ?? item.surface;
}

/** Who says what of whom, where, in which words and from which source, as one line. */
export function evidenceLine({ graph, language, t, texts }: CopySource, edge: GraphEdge, item: Evidence): string {
  const quote = quoteOf(item, texts);
  const parts = [
    fullName(graph, edge.source, language).text,
    `${edgeVerb(edge.attributes.type, language)}: ${fullName(graph, edge.target, language).text}`,
    quote && `“${quote}”`,
    ...(item.origin === 'read'
      ? [
          t('evidence.characters', { start: String(item.start), end: String(item.end) }),
          graph.documents.get(item.document)?.name,
          `sha-256 ${item.document}`,
        ]
      : [t('evidence.source', { source: item.source }), !item.verified && t('evidence.unverified')]),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** How a node is cited: name, title, and the id that says which it is. */
export function nodeCitation({ graph, language }: CopySource, id: string): string {
  const meant = graph.nodes.get(id)?.type === 'work' ? (representativeVersion(graph, id)?.id ?? id) : id;
  const name = fullName(graph, meant, language).text;
  const title = titleOf(graph, id, language)?.text;
  return `${title && title !== name ? `${name}: ${title}` : name} (${meant})`;
}

/** How a shown edge is cited: each statement that it stands for, a line each. */
export const edgeCitation = (source: CopySource, edges: readonly GraphEdge[]): string =>
  edges.flatMap((edge) => edge.attributes.evidence.map((item) => evidenceLine(source, edge, item))).join('\n');

/** Marks that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** A node with its citations by clause and stance, and its mandates by verb, as a list in Markdown. */
export function nodeMarkdown(source: CopySource, id: string): string {
  const { graph, language, t } = source;
  const inspection = inspectNode(graph, id);
  const name = (node: string): string => plain(fullName(graph, node, language).text);
  const title = titleOf(graph, id, language)?.text;
  const lines = [`## ${name(id)}`, ''];
  if (title) lines.push(plain(title), '');
  const list = (head: string, entries: readonly LinkEntry[], line: (entry: LinkEntry) => string): void => {
    if (entries.length > 0) lines.push(`### ${plain(head)}`, '', ...entries.map((entry) => `- ${line(entry)}`), '');
  };
  const statement = ({ edge, other }: LinkEntry): string => {
    const verb = edge.attributes.type === 'mandates' ? `*${stanceLabel(edge.attributes.verb, language)}* ` : '';
    return `${whereOf(source, edge.source)}${verb}${name(other)}${doubt(source, edge)}`;
  };
  const all = (groups: readonly { readonly entries: readonly LinkEntry[] }[]): readonly LinkEntry[] =>
    groups.flatMap(({ entries }) => entries);
  list(t('inspector.tab.leans-on', { count: all(inspection.leansOn).length }), all(inspection.leansOn), statement);
  list(
    t('inspector.tab.leaned-on', { count: all(inspection.leanedOnBy).length }),
    all(inspection.leanedOnBy),
    statement,
  );
  list(t('inspector.tells'), all(inspection.mandates), statement);
  list(t('inspector.told'), all(inspection.mandatedBy), statement);
  lines.push(`\`${id}\``);
  return lines.join('\n');
}

/** A shown edge: its ends, and each clause with its words. */
export function edgeMarkdown(
  source: CopySource,
  ends: Pick<GraphEdge, 'source' | 'target'>,
  edges: readonly GraphEdge[],
) {
  const { graph, language, texts } = source;
  const name = (node: string): string => plain(fullName(graph, node, language).text);
  const type = edges[0]?.attributes.type;
  const verb = type && EDGE_TYPES[type] ? edgeVerb(type, language) : '→';
  const lines = [`**${name(ends.source)}** ${verb} **${name(ends.target)}**`, ''];
  for (const edge of edges) {
    const quotes = edge.attributes.evidence.map((item) => quoteOf(item, texts)).filter((quote) => quote !== undefined);
    const said = [...new Set(quotes)].map((quote) => `“${plain(quote)}”`).join(', ');
    lines.push(`- ${whereOf(source, edge.source)}${name(edge.target)}${said && ` ${said}`}${doubt(source, edge)}`);
  }
  return lines.join('\n');
}

/** `*considering b) i)*: `, or nothing where no clause is named. */
function whereOf({ graph, language }: CopySource, id: string): string {
  return locatorOf(id) === null ? '' : `*${plain(clauseLabel(graph, id, language))}*: `;
}

const doubt = ({ t }: CopySource, { attributes: { evidence } }: GraphEdge): string =>
  evidence.every((item) => item.origin !== 'read' && !item.verified) ? ` (${t('evidence.unverified')})` : '';
