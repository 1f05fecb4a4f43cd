import type { GraphEdge } from '../../graph/index.ts';
import { roleKind, roleRank, type Scene, type Statement } from '../../store/index.ts';
import { sceneOf } from './scene-of.ts';
import {
  absence,
  type BriefSource,
  byId,
  groupBy,
  levelOf,
  nameOf,
  type Subject,
  series,
  statement,
  tellName,
} from './teller.ts';

const roleOf = ({ attributes }: GraphEdge): string => (attributes.type === 'facilitates' ? attributes.role : '');
const isRole = ({ attributes }: GraphEdge): boolean => attributes.type === 'facilitates';

/** A few roles are enough for a line; the others are counted and in the sources. */
const MOST_ROLES = 3;

function rolesOf({ words, ...source }: BriefSource, edges: readonly GraphEdge[]): string {
  const roles = [...new Set(edges.map(roleOf))].sort((a, b) => roleRank(a) - roleRank(b) || byId(a, b));
  const said = roles.map((text) => words('role', { role: roleKind(text), text }));
  return series({ words, ...source }, said, MOST_ROLES, 'role');
}

const best = (edges: readonly GraphEdge[]): number => Math.min(...edges.map((edge) => roleRank(roleOf(edge))));

/** Who has a role in an action line, the leading ones first. */
export function rolesScene(subject: Subject): Scene {
  const { words, into, id } = subject;
  const edges = into.filter(isRole);
  const bodies = [...groupBy(edges, ({ source }) => source)].sort(
    ([a, one], [b, other]) => best(one) - best(other) || other.length - one.length || byId(a, b),
  );
  const lines: Statement[] =
    edges.length === 0
      ? [absence(words('roles-none'))]
      : [
          statement(words('roles-bodies', { count: bodies.length }), edges),
          ...bodies.map(([body, list]) => roleLine(subject, nameOf(subject, body), list)),
        ];
  return sceneOf({
    id: 'roles',
    title: words('scene.roles'),
    statements: lines,
    view: {
      focus: id,
      hops: 1,
      between: false,
      reach: { direction: 'in', types: ['facilitates'] },
      layout: 'rings',
      selection: { kind: 'node', id },
    },
  });
}

const roleLine = (subject: Subject, head: string, edges: readonly GraphEdge[]): Statement =>
  statement(subject.words('colon', { head, list: rolesOf(subject, edges) }), edges, 1);

/** The action lines that an instrument names, in their order, with the edges that say so. */
export const actionLinesOf = (subject: Subject): (readonly [line: string, edges: GraphEdge[]])[] =>
  [...groupBy(subject.out.filter(isNaming(subject)), ({ target }) => target)].sort(([a], [b]) => compareLines(a, b));

/** The action lines that an instrument names, with the roles that it states; those that a body has a role in. */
export function linesScene(subject: Subject): Scene | null {
  const { kind, id, words, out, graph } = subject;
  if (kind === 'action-line') return null;
  const edges = kind === 'body' ? out.filter(isRole) : out.filter(isNaming(subject));
  if (edges.length === 0) return null;
  const lines = [...groupBy(edges, ({ target }) => target)].sort(([a], [b]) => compareLines(a, b));
  const stated =
    kind === 'body' ? [] : [...graph.edges.values()].filter((edge) => isRole(edge) && isStatedBy(subject, edge));
  const head = words(kind === 'body' ? 'roles-lines' : 'lines-named', { count: lines.length });
  const statements = lines.map(([line, list]) => {
    const name = tellName(subject, line);
    if (kind === 'body') return roleLine(subject, name, list);
    const roles = stated.filter(({ target }) => target === line);
    const bodies = [...groupBy(roles, ({ source }) => source)].map(([body, all]) =>
      words('bracket', { name: nameOf(subject, body), note: rolesOf(subject, all) }),
    );
    const text = bodies.length === 0 ? name : words('colon', { head: name, list: series(subject, bodies) });
    return statement(text, [...list, ...roles], 1);
  });
  return sceneOf({
    id: 'lines',
    title: words('scene.lines', { kind }),
    statements: [statement(head, edges), ...statements],
    view: {
      level: levelOf(id),
      kept: [...new Set([id, ...lines.map(([line]) => line), ...stated.map(({ source }) => source)])].sort(byId),
      hiddenEdges: ['mandates/resolves', 'mentions', 'part-of'],
      closeUp: true,
      layout: 'rings',
      centre: id,
      selection: { kind: 'node', id },
    },
  });
}

const isNaming =
  ({ graph }: Subject) =>
  ({ attributes, target }: GraphEdge): boolean =>
    attributes.type === 'cites' && graph.nodes.get(target)?.type === 'action-line';

/** The instrument itself says so: it is named as the source, or the clause that says so is its own. */
const isStatedBy = ({ graph, members }: Subject, { attributes }: GraphEdge): boolean =>
  (attributes.type === 'facilitates' && members.has(attributes.according)) ||
  attributes.evidence.some(
    (item) => item.origin === 'read' && members.has(graph.documents.get(item.document)?.node ?? ''),
  );

/** C2 before C10; parts of a line behind it. */
function compareLines(a: string, b: string): number {
  const [one, other] = [a, b].map((id) => Number.parseInt(/C(\d+)/.exec(id)?.[1] ?? '99', 10));
  return one! - other! || byId(a, b);
}
