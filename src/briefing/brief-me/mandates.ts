import type { GraphEdge, RecitalGraph } from '../../graph/index.ts';
import { instrumentOf, locatorOf, stanceLabel, workOf } from '../../model/index.ts';
import { clauseName, compareLocators, type Scene, type Statement } from '../../store/index.ts';
import { sceneOf } from './scene-of.ts';
import { absence, byId, groupBy, nameOf, type Subject, series, statement } from './teller.ts';

const isMandate = ({ attributes }: GraphEdge): boolean => attributes.type === 'mandates';
const verbOf = ({ attributes }: GraphEdge): string => (attributes.type === 'mandates' ? attributes.verb : '');

/** For each addressee the verbs, then the clauses with what is to be done. */
export function mandatesScene(subject: Subject): Scene {
  const { words, read, out } = subject;
  const edges = out.filter(isMandate);
  const lines =
    edges.length === 0
      ? [absence(words(read ? 'tells-nobody' : 'tells-unknown'))]
      : [...groupLines(subject, edges, ({ target }) => target), ...ownWords(subject, edges)];
  return sceneOf({
    id: 'mandates',
    kind: edges.length === 0 ? 'text' : 'graph',
    title: words('scene.mandates'),
    statements: lines,
    view: viewOf(subject, edges),
  });
}

/** For each instrument that tells the body something the verbs, then the clauses. */
export function toldScene(subject: Subject): Scene {
  const { words, into, graph } = subject;
  const edges = into.filter(isMandate);
  const lines =
    edges.length === 0
      ? [absence(words('told-nothing', { count: graph.documents.size }))]
      : [...groupLines(subject, edges, ({ source }) => instrumentOf(source)), ...ownWords(subject, edges)];
  return sceneOf({
    id: 'told',
    kind: edges.length === 0 ? 'text' : 'graph',
    title: words('scene.told'),
    statements: lines,
    view: viewOf(subject, edges),
  });
}

/** The flow from the instruments over the clauses to the addressees; without mandates the subject and what is around it. */
function viewOf({ id }: Subject, edges: readonly GraphEdge[]): Parameters<typeof sceneOf>[0]['view'] {
  const selection = { kind: 'node', id } as const;
  if (edges.length === 0) return { focus: id, hops: 1, selection };
  const works = [...new Set(edges.map(({ source }) => workOf(source)))].sort(byId);
  const kept = new Set(edges.flatMap(({ source, target }) => [workOf(source), source, target]));
  return {
    focus: id,
    unfolded: works,
    kept: [...kept, id].sort(byId),
    hiddenEdges: ['mentions', 'part-of'],
    closeUp: true,
    layout: 'mandates',
    selection,
  };
}

function groupLines(subject: Subject, edges: readonly GraphEdge[], otherOf: (edge: GraphEdge) => string): Statement[] {
  const groups = [...groupBy(edges, otherOf)].sort(([a, one], [b, other]) => other.length - one.length || byId(a, b));
  const most =
    edges.length <= MOST_CLAUSES ? edges.length : Math.floor(MOST_CLAUSES / Math.min(groups.length, MOST_GROUPS));
  const told = groups.slice(0, MOST_GROUPS).flatMap(([other, list]) => {
    const verbs = [...groupBy(list, verbOf)].map(([verb, all]) =>
      subject.words('times', { verb: stanceLabel(verb, subject.language), count: all.length }),
    );
    const head = subject.words('colon', { head: nameOf(subject, other), list: series(subject, verbs) });
    const ordered = [...list].sort(inTextOrder);
    const rest = ordered.slice(most);
    const more = rest.length === 0 ? [] : [moreLine(subject, rest.length, rest, 1)];
    return [statement(head, list), ...ordered.slice(0, most).map((edge) => clauseLine(subject, edge)), ...more];
  });
  const others = groups.slice(MOST_GROUPS);
  return others.length === 0
    ? told
    : [
        ...told,
        moreLine(
          subject,
          others.length,
          others.flatMap(([, list]) => list),
        ),
      ];
}

/** So many clauses are told one by one; of more, some of each group, and the others are counted. */
const MOST_CLAUSES = 60;
const MOST_GROUPS = 20;

const moreLine = ({ words }: Subject, count: number, edges: readonly GraphEdge[], depth?: 1): Statement =>
  statement(words('more', { kind: depth === 1 ? 'clause' : 'other', count }), edges, depth);

const inTextOrder = (a: GraphEdge, b: GraphEdge): number =>
  byId(instrumentOf(a.source), instrumentOf(b.source)) ||
  compareLocators(locatorOf(a.source) ?? '', locatorOf(b.source) ?? '') ||
  byId(a.key, b.key);

const summaryOf = (graph: RecitalGraph, id: string): Readonly<Record<string, string>> | undefined => {
  const clause = graph.nodes.get(id);
  return clause?.type === 'clause' ? clause.summary : undefined;
};

/** Who reads a clause in few words must not take them for its own. */
const ownWords = ({ graph, language, words }: Subject, edges: readonly GraphEdge[]): Statement[] =>
  edges.some(({ source }) => {
    const summary = summaryOf(graph, source);
    return summary?.[language] !== undefined || summary?.en !== undefined;
  })
    ? [absence(words('own-words'))]
    : [];

/** The clause by its verb and number, and our words for what it says where there are some in the language or in English. */
function clauseLine(subject: Subject, edge: GraphEdge): Statement {
  const { graph, language, words } = subject;
  const { attributes, source } = edge;
  const { items } = clauseName(graph, source, language);
  const verb = stanceLabel(verbOf(edge), language);
  const head = items === '' ? verb : `${verb} ${items}`;
  const summary = summaryOf(graph, source);
  const own = summary?.[language];
  const english = summary?.en;
  const text = own ?? (english === undefined ? undefined : words('english', { text: english }));
  if (text === undefined) return statement(head, [edge], 1);
  const deadline = attributes.type === 'mandates' ? attributes.deadline : undefined;
  const list = deadline === undefined ? text : words('by-deadline', { text, deadline });
  return statement(words('colon', { head, list }), [edge], 1);
}
