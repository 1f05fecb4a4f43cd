import type { GraphEdge } from '../../graph/index.ts';
import { type EdgeType, INSTRUMENT_KINDS, instrumentOf, type SavedDocument, workOf } from '../../model/index.ts';
import {
  fullName,
  inShort,
  type Scene,
  type Statement,
  titleOf,
  type VersionEntry,
  versionsOf,
} from '../../store/index.ts';
import { adoptsNone } from './adopted.ts';
import { issuerOf } from './institutions.ts';
import { sceneOf } from './scene-of.ts';
import {
  absence,
  type BriefSource,
  isInstrument,
  nameOf,
  type Subject,
  series,
  statement,
  versionSeries,
} from './teller.ts';

/** Names, versions, status, what was read of it, and how much is on record. */
export function whatScene(subject: Subject): Scene {
  const { words, kind, id, graph } = subject;
  const own = { instrument: ofInstrument, body: ofBody, 'action-line': ofLine }[kind](subject);
  const level = graph.nodes.get(id)?.type === 'version' || kind === 'instrument' ? 'versions' : 'works';
  const types = kind === 'instrument' ? LINEAGE : BELONGING;
  return sceneOf({
    id: 'what',
    kind: hasAround(subject, types) ? 'graph' : 'text',
    title: words('scene.what', { kind }),
    statements: [...own, ...statedAbout(subject)],
    view: {
      level,
      focus: kind === 'instrument' ? workOf(id) : id,
      hops: 1,
      between: false,
      reach: { types: [...types] },
      hiddenEdges: ['mentions'],
      selection: { kind: 'node', id },
    },
  });
}

/** Whether the picture would show more than itself. */
const hasAround = ({ graph, id, out, into }: Subject, types: readonly EdgeType[]): boolean =>
  versionsOf(graph, workOf(id)).length > 0 ||
  [...out, ...into].some(({ attributes }) => types.includes(attributes.type));

/** What an instrument is one of, and who made it. */
const LINEAGE: readonly EdgeType[] = ['adopted-by', 'establishes', 'revises', 'supersedes', 'version-of'];
/** What a body or an action line is part of, and who set it up. */
const BELONGING: readonly EdgeType[] = ['about', 'establishes', 'part-of'];

function ofInstrument(subject: Subject): Statement[] {
  const { graph, id, words, out, language } = subject;
  const work = workOf(id);
  const attributes = graph.nodes.get(work);
  const node = graph.nodes.get(id);
  const lines: Statement[] = [];
  const lineage = [...graph.edges.values()].filter(
    (edge) => edge.attributes.type === 'version-of' && edge.target === work,
  );
  const adopted = out.filter((edge) => edge.attributes.type === 'adopted-by');
  if (attributes?.type === 'work') {
    const label = INSTRUMENT_KINDS[attributes.kind].label[language];
    const issuer = issuerOf(subject, work);
    const sources = adopted.length > 0 ? adopted : lineage;
    if (issuer !== '')
      lines.push(statement(words('adopted', { kind: label, issuer: nameOf(subject, issuer) }), sources));
  }
  const title = titleOf(graph, id, language);
  const named = fullName(graph, id, language).text;
  if (title && title.text !== named)
    lines.push(statement(words('name', { text: title.text }), [titled(subject, title.text)]));
  lines.push(...ofTopic(subject));
  if (node?.type === 'version' && node.status === 'draft')
    lines.push(statement(words('draft'), edgesOf(lineage, [id])));
  lines.push(...versionLines(subject, lineage), ...readLines(subject, lineage));
  const set = out.filter((edge) => edge.attributes.type === 'establishes');
  if (set.length > 0)
    lines.push(
      statement(
        words('establishes', {
          list: series(
            subject,
            set.map(({ target }) => nameOf(subject, target)),
          ),
        }),
        set,
      ),
    );
  return lines;
}

/** What it is about, where no title says so in the language of the briefing. */
function ofTopic({ graph, id, language, words }: Subject): Statement[] {
  const topic = inShort(graph, id, language);
  return topic === null ? [] : [statement(words('topic', { text: topic }), [workOf(id)])];
}

const edgesOf = (edges: readonly GraphEdge[], ids: readonly string[]): GraphEdge[] =>
  edges.filter(({ source }) => ids.includes(source));

/** The node whose record holds the title: the version itself, the one that stands for the work, or the work. */
export function titled({ graph, id, language }: Subject, title: string): string {
  const work = workOf(id);
  const versions = versionsOf(graph, work).map((version) => version.id);
  const holders = [id, ...versions].filter((holder) => titleOf(graph, holder, language)?.text === title);
  const read = holders.find((holder) => {
    const node = graph.nodes.get(holder);
    return node?.type === 'version' && node.titles.some(({ text }) => text === title);
  });
  return read ?? holders[0] ?? id;
}

function versionLines(subject: Subject, lineage: readonly GraphEdge[]): Statement[] {
  const { graph, id, words } = subject;
  const all = versionsOf(graph, workOf(id));
  const say = (key: 'versions' | 'drafts', list: readonly VersionEntry[]): Statement[] =>
    list.length === 0
      ? []
      : [
          statement(
            words(key, {
              count: list.length,
              list: versionSeries(subject, list),
            }),
            edgesOf(
              lineage,
              list.map((version) => version.id),
            ),
          ),
        ];
  return [
    ...say(
      'versions',
      all.filter(({ draft }) => !draft),
    ),
    ...say(
      'drafts',
      all.filter(({ draft, id: version }) => draft && version !== id),
    ),
  ];
}

/** An instrument and the language that it was read in. */
export const readAs = (source: Pick<BriefSource, 'graph' | 'language' | 'words'>, { node, language }: SavedDocument) =>
  source.words('bracket', {
    name: fullName(source.graph, instrumentOf(node), source.language).text,
    note: source.words('read-as', { language }),
  });

/** Which documents were read for it, and whether anybody confirmed that they are what they are taken for. */
function readLines(subject: Subject, lineage: readonly GraphEdge[]): Statement[] {
  const { graph, members, words, read } = subject;
  if (!read) return [absence(words('unread'))];
  const documents = [...graph.documents.values()]
    .filter(({ node }) => members.has(instrumentOf(node)))
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  const versions = [...new Set(documents.map(({ node }) => instrumentOf(node)))];
  const sources = edgesOf(lineage, versions);
  const list = documents.map((document) => readAs(subject, document));
  const proposed = versions.filter((version) => {
    const node = graph.nodes.get(version);
    return node?.type === 'version' && node.identity?.confirmed === false;
  });
  return [
    statement(words('read', { count: list.length, list: series(subject, list) }), sources),
    ...(proposed.length > 0 ? [statement(words('identity'), edgesOf(lineage, proposed))] : []),
  ];
}

function ofBody(subject: Subject): Statement[] {
  const { graph, id, words } = subject;
  const attributes = graph.nodes.get(id);
  const others = otherNames(subject);
  return [
    ...(attributes?.type === 'body' ? [statement(words('body-is', { kind: attributes.kind }), [id])] : []),
    ...(others.length > 0 ? [statement(words('called', { list: series(subject, others) }), [id])] : []),
    ...belonging(subject),
    ...adoptsNone(subject),
  ];
}

const MOST_OTHER_NAMES = 4;

/** Names in the language asked for, and abbreviations on record, other than the one that heads the briefing. */
function otherNames({ graph, id, language, name, words }: Subject): string[] {
  const attributes = graph.nodes.get(id);
  const names = attributes && 'names' in attributes ? attributes.names : [];
  const all = names.filter(({ lang, form }) => lang === language || (lang === 'en' && form === 'abbreviation'));
  // "Council" alone says what kind of body it is, as the line before does.
  const kind = attributes?.type === 'body' ? words('body-kind', { kind: attributes.kind }).replace(/\P{L}+$/u, '') : '';
  const met = new Set([name.toLowerCase(), kind.toLowerCase()]);
  return all
    .map(({ text }) => text)
    .filter((text) => !met.has(text.toLowerCase()) && met.add(text.toLowerCase()))
    .slice(0, MOST_OTHER_NAMES);
}

function ofLine(subject: Subject): Statement[] {
  const { graph, id, words, out, language } = subject;
  const attributes = graph.nodes.get(id);
  const { text: name } = fullName(graph, id, language);
  const code = attributes?.type === 'action-line' ? attributes.code : id;
  const whole = out.filter((edge) => edge.attributes.type === 'part-of');
  return [statement(words('line', { code, name }), [id, ...whole]), ...ofTopic(subject), ...belonging(subject)];
}

/** Most names of a line that is not about them. */
const FEW = 12;

function belonging(subject: Subject): Statement[] {
  const { words, out, into, id, graph } = subject;
  const say = (
    key: 'part-of' | 'established' | 'subject-of' | 'parts' | 'meetings',
    edges: readonly GraphEdge[],
    end: 'source' | 'target',
  ): Statement[] =>
    edges.length === 0
      ? []
      : [
          statement(
            words(key, {
              count: new Set(edges.map((edge) => edge[end])).size,
              list: series(
                subject,
                edges.map((edge) => nameOf(subject, edge[end])),
                FEW,
              ),
            }),
            edges,
          ),
        ];
  const ofType = (edges: readonly GraphEdge[], type: EdgeType): GraphEdge[] =>
    edges.filter((edge) => edge.attributes.type === type);
  const whole = ofType(out, 'part-of').filter(({ source }) => source === id);
  const within = ofType(into, 'part-of').filter(({ target }) => target === id);
  const isMeeting = ({ source }: GraphEdge): boolean => graph.nodes.get(source)?.type === 'event';
  return [
    ...say('part-of', whole, 'target'),
    ...say('established', ofType(into, 'establishes'), 'source'),
    ...say('subject-of', ofType(into, 'about'), 'source'),
    ...say(
      'parts',
      within.filter((edge) => !isMeeting(edge)),
      'source',
    ),
    ...say('meetings', within.filter(isMeeting), 'source'),
  ];
}

/** How much is on record, and how sure that is. */
function statedAbout(subject: Subject): Statement[] {
  const { words, out, into } = subject;
  const edges = [...out, ...into].filter(
    (edge) => edge.attributes.type !== 'part-of' || isInstrument(subject, edge.target),
  );
  if (edges.length === 0) return [];
  const read = edges.filter(({ attributes }) => attributes.evidence.some(({ origin }) => origin === 'read'));
  const curated = edges.filter((edge) => !read.includes(edge));
  const verified = curated.filter(({ attributes }) =>
    attributes.evidence.some((item) => item.origin === 'curated' && item.verified),
  );
  const counts = { count: edges.length, read: read.length, curated: curated.length, verified: verified.length };
  return [statement(words('stated', counts), edges)];
}
