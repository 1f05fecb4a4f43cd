import { tellNode } from '../../answers/index.ts';
import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';
import type { AnswerWords, BriefingWords } from '../../i18n/index.ts';
import { instrumentOf, joinSeries, type Language, locatorOf, shortVersion } from '../../model/index.ts';
import {
  clauseLabels,
  compareLocators,
  fullName,
  inShort,
  membersOf,
  type Statement,
  type VersionEntry,
} from '../../store/index.ts';

/** What a briefing is told from, and with which words. */
export interface BriefSource {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly words: BriefingWords;
  /** Words of the hops of a path. */
  readonly answers: AnswerWords;
}

/** What a briefing may be about, as messages tell it apart. */
export type SubjectKind = 'instrument' | 'body' | 'action-line';

/** What a briefing is about, with all that the graph says of it. */
export interface Subject extends BriefSource {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** The node, its versions and their clauses. */
  readonly members: ReadonlySet<string>;
  /** Edges that leave the members, and that lead to them from elsewhere; in the order of the graph. */
  readonly out: readonly GraphEdge[];
  readonly into: readonly GraphEdge[];
  /** A document of it was read. Of bodies and action lines there is none to read. */
  readonly read: boolean;
}

const KINDS: Readonly<Partial<Record<string, SubjectKind>>> = {
  work: 'instrument',
  version: 'instrument',
  body: 'body',
  event: 'body',
  'action-line': 'action-line',
};

/** Null for what no briefing can be about: a clause, or what the graph does not hold. */
export function makeSubject(source: BriefSource, id: string): Subject | null {
  const { graph } = source;
  const kind = KINDS[graph.nodes.get(id)?.type ?? ''];
  if (!kind) return null;
  const members = new Set(membersOf(graph, id));
  // Provisions of a body's own texts have ids of their own behind the body's.
  if (kind === 'body') for (const node of graph.nodes.keys()) if (node.startsWith(`${id}#`)) members.add(node);
  const edges = [...graph.edges.values()];
  return {
    ...source,
    id,
    kind,
    name: tellName(source, id),
    members,
    out: edges.filter((edge) => members.has(edge.source) && !members.has(edge.target)),
    into: edges.filter((edge) => members.has(edge.target) && !members.has(edge.source)),
    read:
      kind !== 'instrument' ||
      [...graph.documents.values()].some(({ node }) => members.has(node) || members.has(instrumentOf(node))),
  };
}

/** A node as it is told; an action line that has no name on record in the language by what it is about. */
export function tellName({ graph, language }: Pick<BriefSource, 'graph' | 'language'>, id: string): string {
  const { text } = tellNode({ graph, language }, id).name;
  const node = graph.nodes.get(id);
  const topic = node?.type === 'action-line' ? inShort(graph, id, language) : null;
  const name = fullName(graph, id, language).text;
  return topic !== null && text.endsWith(name) ? text.slice(0, text.length - name.length) + topic : text;
}

/** Most sources that a statement can hold. */
const MOST_SOURCES = 200;

/** A line with the edges, or ids of the nodes, that bear it out. */
export const statement = (text: string, bearers: readonly (GraphEdge | string)[], depth?: 1): Statement => ({
  text: text.slice(0, 2000),
  ...(depth ? { depth } : {}),
  sources: [...new Set(bearers.map((one) => (typeof one === 'string' ? one : one.key)))].slice(0, MOST_SOURCES),
});

/** A line that says that nothing is known, or why: nothing bears it out. */
export const absence = (text: string): Statement => ({ text, sources: [] });

/** Most names in one line; the rest is counted. */
export const MOST_NAMES = 30;

/** Most clauses in one line. */
const MOST_CLAUSES = 12;

/** What a row of names counts what is left of as. */
type Counted = 'role' | 'node' | 'clause' | 'instrument' | 'other';

/** Names in a row; what is too much for a line is counted, as what it is. */
export function series(
  { language, words }: BriefSource,
  names: readonly string[],
  most = MOST_NAMES,
  kind: Counted = 'other',
): string {
  const all = [...new Set(names)];
  const more = all.length - most;
  return joinSeries(more > 0 ? [...all.slice(0, most), words('more', { kind, count: more })] : all, language);
}

/** Labels of the clauses that edges leave from, in the order of the text. */
export function clauseSeries({ graph, language, words }: BriefSource, edges: readonly GraphEdge[]): string {
  const ids = [...new Set(edges.map((edge) => edge.source))]
    .filter((id) => locatorOf(id) !== null)
    .sort((a, b) => compareLocators(locatorOf(a)!, locatorOf(b)!) || byId(a, b));
  const more = ids.length - MOST_CLAUSES;
  const labels = clauseLabels(graph, more > 0 ? ids.slice(0, MOST_CLAUSES) : ids, language);
  return joinSeries(more > 0 ? [...labels, words('clauses-more', { count: more })] : labels, language);
}

/** Versions by place and year in a row; in Chinese these have commas of their own. */
export const versionSeries = (source: BriefSource, versions: readonly VersionEntry[]): string =>
  versions
    .map((version) => versionName(source, version))
    .reduce((before, after) => source.words('then', { before, after }));

export const versionName = (source: BriefSource, { id, year, place }: VersionEntry): string =>
  year === null ? nameOf(source, id) : shortVersion(year, place, source.language);

export const nameOf = ({ graph, language }: BriefSource, id: string): string => fullName(graph, id, language).text;

/** Whether the graph has an instrument of that id, whatever its level. */
export const isInstrument = ({ graph }: BriefSource, id: string): boolean => {
  const type = graph.nodes.get(id)?.type;
  if (type === 'clause') return isInstrumentType(graph.nodes.get(instrumentOf(id))?.type);
  return isInstrumentType(type);
};

const isInstrumentType = (type: string | undefined): boolean => type === 'work' || type === 'version';

/** Entries by key, in the order in which keys are met. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Orders ids as computers do, so that every locale gives the same. */
export const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A version is shown beside other versions; of what has none, all is one. */
export const levelOf = (id: string): 'works' | 'versions' => (id.includes('@') ? 'versions' : 'works');
