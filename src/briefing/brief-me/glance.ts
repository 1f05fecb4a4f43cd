import type { GraphEdge } from '../../graph/index.ts';
import { isolateIn } from '../../i18n/index.ts';
import { joinSeries, workOf } from '../../model/index.ts';
import { fullName, inShort, type Scene, type Statement, titleOf } from '../../store/index.ts';
import { issuerOf } from './institutions.ts';
import { newerOf, ownLines } from './newer.ts';
import { actionLinesOf } from './roles.ts';
import { sceneOf } from './scene-of.ts';
import { groupBy, isInstrument, nameOf, type Subject, statement } from './teller.ts';
import { titled } from './what.ts';

/** Fewer lines than this say no more than the scene behind them. */
const FEWEST = 4;

/** An instrument on one slide: its title, and of each further scene what it comes to. */
export function glanceScene(subject: Subject): Scene | null {
  const { id, words } = subject;
  const lines = [titleLine, citesLine, tellsLine, actionLine, newerLine, citedByLine].flatMap((make) => make(subject));
  if (lines.length < FEWEST) return null;
  return sceneOf({
    id: 'glance',
    kind: 'text',
    title: words('scene.glance'),
    statements: lines,
    view: { focus: id, hops: 1, selection: { kind: 'node', id } },
  });
}

/** What it is about, in the language of the briefing where that is known. */
function titleLine(subject: Subject): Statement[] {
  const { graph, id, language } = subject;
  const topic = inShort(graph, id, language);
  if (topic !== null) return [statement(subject.words('topic', { text: topic }), [workOf(id)])];
  const title = titleOf(graph, id, language)?.text;
  const isName = title === fullName(graph, id, language).text;
  return title === undefined || isName ? [] : [statement(title, [titled(subject, title)])];
}

function citesLine(subject: Subject): Statement[] {
  const edges = subject.out.filter((edge) => edge.attributes.type === 'cites' && isInstrument(subject, edge.target));
  if (edges.length === 0) return [];
  const works = [...groupBy(edges, ({ target }) => workOf(target)).keys()];
  const issuers = groupBy(works, (work) => issuerOf(subject, work));
  issuers.delete('');
  return [counted(subject, subject.words('cited', { kind: subject.kind, count: works.length }), edges, issuers)];
}

function tellsLine(subject: Subject): Statement[] {
  const edges = subject.out.filter(({ attributes }) => attributes.type === 'mandates');
  const addressees = groupBy(edges, ({ target }) => target);
  if (addressees.size === 0) return [];
  return [counted(subject, subject.words('glance.tells', { count: addressees.size }), edges, addressees)];
}

/** With who leads, where one does. */
function counted(
  subject: Subject,
  text: string,
  edges: readonly GraphEdge[],
  groups: ReadonlyMap<string, readonly unknown[]>,
): Statement {
  const [first, second] = [...groups].sort(([, one], [, other]) => other.length - one.length);
  if (!first || !second || first[1].length === second[1].length) return statement(text, edges);
  const foremost = subject.words('glance.foremost', { name: nameOf(subject, first[0]), count: first[1].length });
  return statement(subject.words('glance.and', { before: text, after: foremost }), edges);
}

function actionLine(subject: Subject): Statement[] {
  const { graph, words, language } = subject;
  const lines = actionLinesOf(subject);
  if (lines.length === 0) return [];
  const codes = lines.map(([id]) => {
    const node = graph.nodes.get(id);
    return node?.type === 'action-line' ? node.code : id;
  });
  const text = words('glance.lines', {
    count: lines.length,
    list: joinSeries(
      codes.map((code) => isolateIn(language, code)),
      language,
    ),
  });
  return [
    statement(
      text,
      lines.flatMap(([, edges]) => edges),
    ),
  ];
}

function newerLine(subject: Subject): Statement[] {
  const overtaken = newerOf(subject);
  const cited =
    overtaken.length === 0
      ? []
      : [
          statement(
            subject.words('glance.newer', { count: overtaken.length }),
            overtaken.flatMap(({ edges }) => edges),
          ),
        ];
  return [...cited, ...ownLines(subject).lines];
}

function citedByLine(subject: Subject): Statement[] {
  const edges = subject.into.filter((edge) => edge.attributes.type === 'cites' && isInstrument(subject, edge.source));
  const count = new Set(edges.map(({ source }) => workOf(source))).size;
  return count === 0 ? [] : [statement(subject.words('cited-by', { kind: subject.kind, count }), edges)];
}
