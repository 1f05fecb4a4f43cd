import type { GraphEdge, RecitalGraph } from '../graph/index.ts';
import type { AnswerKey, AnswerWords } from '../i18n/index.ts';
import { type EdgeAttributes, instrumentOf, type Language, locatorOf, workOf } from '../model/index.ts';
import type { Path } from '../query/index.ts';
import { compareLocators, fullName } from '../store/index.ts';
import { clausesOf, sayerOf, type Texts, wordsOfEdges } from './clauses.ts';
import type { HopStatus, ToldGroup, ToldHop, ToldNode, ToldPath, ToldReason } from './told.ts';

/** What an answer is told from. */
export interface TellSource {
  readonly graph: RecitalGraph;
  readonly language: Language;
  readonly words: AnswerWords;
  /** Texts that are at hand; without them our summaries stand in for quotes. */
  readonly texts?: Texts;
}

/** A path with the graph's own edges behind each of its hops. */
export interface PathWithEdges extends Path {
  readonly behind: readonly (readonly string[])[];
}

const NO_TEXTS: Texts = new Map();

/** A node as it is told. */
export function tellNode({ graph, language }: Pick<TellSource, 'graph' | 'language'>, id: string): ToldNode {
  const name = fullName(graph, id, language);
  const node = graph.nodes.get(id);
  // Delegates know action lines by their letter and number.
  const coded = node?.type === 'action-line' && /^C\d/.test(node.code) && name.text !== node.code;
  return {
    id,
    name: coded ? { ...name, text: `${node.code} – ${name.text}` } : name,
    unread: isUnread(graph, id),
    many:
      (node?.type === 'body' && node.kind === 'membership') || (name.lang === 'ar' && !coded && isFeminine(name.text)),
  };
}

/** By the ending of its first word; `nations` is a plural. */
const isFeminine = (name: string): boolean => /^[\u2066-\u2069]?(?:\p{L}*ة|الأمم)(?=\P{L}|$)/u.test(name);

const reads = new WeakMap<RecitalGraph, ReadonlySet<string>>();

/** An instrument of which no document was read. */
function isUnread(graph: RecitalGraph, id: string): boolean {
  const type = graph.nodes.get(id)?.type;
  if (type !== 'work' && type !== 'version') return false;
  let read = reads.get(graph);
  if (!read) {
    const nodes = [...graph.documents.values()].map(({ node }) => instrumentOf(node));
    read = new Set(nodes.flatMap((node) => [node, workOf(node)]));
    reads.set(graph, read);
  }
  return !read.has(id);
}

/** One step; null when none of its edges is in the graph. */
function tellHop(source: TellSource, path: PathWithEdges, at: number): ToldHop | null {
  const { graph, language, words, texts = NO_TEXTS } = source;
  const edges = (path.behind[at] ?? [])
    .flatMap((key) => graph.edges.get(key) ?? [])
    .sort((a, b) => compareLocators(locatorOf(a.source) ?? '', locatorOf(b.source) ?? ''));
  const [first] = edges;
  const [from, to, key] = [path.nodes[at], path.nodes[at + 1], path.edges[at]];
  if (!first || from === undefined || to === undefined || key === undefined) return null;
  const forward = (graph.edges.get(key)?.source ?? key.split('|')[1]) === from;
  const relation = relationOf(edges);
  const [toldFrom, toldTo] = [tellNode(source, from), tellNode(source, to)];
  const { type } = first.attributes;
  return {
    from: toldFrom,
    to: toldTo,
    key,
    edges: edges.map((edge) => edge.key),
    type,
    relation,
    forward,
    phrase: tellRelation(words, { type, forward, relation, many: toldFrom.many }, toldTo.name.text),
    clauses: clausesOf(graph, edges, forward ? from : to, language),
    according: sayerOf(graph, edges, language),
    role: roleOf(edges),
    ...wordsOfEdges(graph, edges, language, texts),
    sources: [...new Set(edges.flatMap((edge) => edge.attributes.evidence.map((item) => sourceName(source, item))))],
    status: statusOf(edges),
  };
}

/** As the surest source has it: what is told of a hop is of one source. */
function roleOf(edges: readonly GraphEdge[]): string | null {
  const [surest] = [...edges].sort((a, b) => SURENESS.indexOf(statusOf([a])) - SURENESS.indexOf(statusOf([b])));
  return surest?.attributes.type === 'facilitates' ? surest.attributes.role : null;
}

const SURENESS: readonly HopStatus[] = ['read', 'curated', 'unverified', 'unresolved'];

/** The instrument that a document holds, else the document by its file; or the address of what is curated. */
function sourceName(
  { graph, language }: Pick<TellSource, 'graph' | 'language'>,
  item: EdgeAttributes['evidence'][number],
): string {
  if (item.origin !== 'read') return item.source;
  const document = graph.documents.get(item.document);
  const instrument = document && instrumentOf(document.node);
  if (instrument !== undefined && graph.nodes.has(instrument)) return fullName(graph, instrument, language).text;
  return document?.name ?? item.document;
}

/** Verb and what it governs. */
export const tellRelation = (
  words: AnswerWords,
  { type, forward, relation, many }: Pick<ToldHop, 'type' | 'forward' | 'relation'> & Pick<ToldNode, 'many'>,
  to: string,
): string =>
  words(`relation.${type}`, {
    direction: forward ? 'forward' : 'backward',
    relation,
    number: many ? 'many' : 'one',
    to,
  });

/** The more exact verb when every edge of the hop has it. */
function relationOf(edges: readonly GraphEdge[]): string {
  const all = new Set(edges.map(({ attributes }) => verbOf(attributes)));
  return all.size === 1 ? [...all][0]! : 'other';
}

function verbOf(attributes: EdgeAttributes): string {
  if (attributes.type === 'mandates') return attributes.verb;
  if (attributes.type !== 'cites') return 'other';
  if (attributes.relation === 'in_pursuance_of') return 'pursuance';
  return attributes.relation === 'recalls' || attributes.stance === 'recalling' ? 'recalls' : 'other';
}

/** The surest of the edges speaks for the hop. */
function statusOf(edges: readonly GraphEdge[]): HopStatus {
  if (edges.every(({ target }) => target.startsWith('document:'))) return 'unresolved';
  const evidence = edges.flatMap(({ attributes }) => attributes.evidence);
  if (evidence.some(({ origin }) => origin === 'read')) return 'read';
  return evidence.some((item) => item.origin === 'curated' && item.verified) ? 'curated' : 'unverified';
}

/** One path, step by step. Hops whose edges the graph does not have are left out. */
function tellPath(source: TellSource, path: PathWithEdges, at: number, shortest: number): ToldPath {
  const hops = path.edges.flatMap((_, hop) => tellHop(source, path, hop) ?? []);
  return {
    at,
    nodes: path.nodes.map((id) => tellNode(source, id)),
    hops,
    cost: path.cost ?? null,
    reasons: reasonsOf(source.words, path, hops, shortest),
  };
}

function reasonsOf(
  words: AnswerWords,
  path: PathWithEdges,
  hops: readonly ToldHop[],
  shortest: number,
): readonly ToldReason[] {
  const say = (kind: ToldReason['kind'], args: Readonly<Record<string, string | number>> = {}): ToldReason => ({
    kind,
    text: words(`reason.${kind}` as AnswerKey, args),
  });
  const first =
    path.cost === undefined
      ? say(path.length === shortest ? 'shortest' : 'longer')
      : say('weight', { cost: String(Math.round(path.cost * 100) / 100) });
  const count = operativeSteps(hops);
  return count > 0 ? [first, say('operative', { count })] : [first];
}

const operativeSteps = (hops: readonly ToldHop[]): number =>
  hops.filter(({ clauses }) => clauses.some(({ part }) => part === 'operative')).length;

/** Belonging to the same body, conference or whole says little of how two things are connected. */
const BELONGING: ReadonlySet<string> = new Set(['adopted-by', 'adopted-at', 'part-of', 'version-of']);
const belongingSteps = (hops: readonly ToldHop[]): number => hops.filter(({ type }) => BELONGING.has(type)).length;

/**
 * The paths of an answer by length, the shortest first; of equal length those first with more steps in the operative part,
 * then those with fewer steps of mere belonging, else as the answer has them. Where the answer has costs, groups and paths stand in its own order.
 */
export function tellPaths(source: TellSource, paths: readonly PathWithEdges[]): readonly ToldGroup[] {
  const shortest = Math.min(...paths.map(({ length }) => length));
  const byLength = new Map<number, ToldPath[]>();
  for (const [at, path] of paths.entries()) {
    const told = tellPath(source, path, at, shortest);
    const group = byLength.get(path.length);
    if (group) group.push(told);
    else byLength.set(path.length, [told]);
  }
  const groups = [...byLength].map(([length, all]): ToldGroup => {
    const weighted = all.some(({ cost }) => cost !== null);
    const ordered = weighted
      ? all
      : [...all].sort(
          (a, b) => operativeSteps(b.hops) - operativeSteps(a.hops) || belongingSteps(a.hops) - belongingSteps(b.hops),
        );
    return { length, paths: ordered, shared: sharedBy(ordered) };
  });
  return groups.some(({ paths: all }) => all.some(({ cost }) => cost !== null))
    ? groups
    : groups.sort((a, b) => a.length - b.length);
}

/** What all paths pass through, their ends left out. */
function sharedBy([first, ...others]: readonly ToldPath[]): readonly ToldNode[] {
  if (!first || others.length === 0) return [];
  return first.nodes
    .slice(1, -1)
    .filter(({ id }) => others.every(({ nodes }) => nodes.slice(1, -1).some((node) => node.id === id)));
}
