import type { GraphEdge } from '../../graph/index.ts';
import { instrumentOf, type Part, workOf } from '../../model/index.ts';
import { type Scene, type Statement, versionsOf } from '../../store/index.ts';
import { byInstitution } from './institutions.ts';
import { sceneOf } from './scene-of.ts';
import {
  absence,
  byId,
  clauseSeries,
  groupBy,
  isInstrument,
  levelOf,
  nameOf,
  type Subject,
  statement,
} from './teller.ts';

const PART_ORDER: readonly Part[] = ['operative', 'preambular', 'provision', 'annex', 'front', 'unknown'];

const partOf = ({ attributes }: GraphEdge): Part => (attributes.type === 'cites' ? attributes.part : 'unknown');
const isCitation = ({ attributes }: GraphEdge): boolean => attributes.type === 'cites';
const countWorks = (ids: readonly string[]): number => new Set(ids.map(workOf)).size;

/** The instruments that it cites: by part of its text, then by institution and year. */
export function leansOnScene(subject: Subject): Scene | null {
  const { words, kind, id, out, read } = subject;
  const cites = out.filter((edge) => isCitation(edge) && isInstrument(subject, edge.target));
  if (cites.length === 0 && kind !== 'instrument') return null;
  const lines: Statement[] =
    cites.length === 0
      ? [absence(read ? words('cites-nothing', { kind }) : words('cites-unknown'))]
      : [
          statement(words('cited', { kind, count: countWorks(cites.map(({ target }) => target)) }), cites),
          ...PART_ORDER.flatMap((part) => partLines(subject, part, cites)),
        ];
  return sceneOf({
    id: 'leans-on',
    kind: cites.length === 0 ? 'text' : 'graph',
    title: words('scene.leans-on', { kind }),
    statements: lines,
    view: {
      level: levelOf(id),
      focus: id,
      hops: 1,
      between: false,
      reach: { direction: 'out', types: ['cites'] },
      hiddenNodes: ['action-line', 'body', 'event'],
      closeUp: true,
      ...withoutDrafts(
        subject,
        cites.map(({ target }) => target),
      ),
      selection: { kind: 'node', id },
    },
  });
}

/** Drafts come with a work in the middle of a view: here they would say nothing. */
function withoutDrafts({ graph, id }: Subject, others: readonly string[]): { kept?: string[] } {
  if (!versionsOf(graph, workOf(id)).some(({ draft }) => draft)) return {};
  const shown = levelOf(id) === 'works' ? workOf : instrumentOf;
  return { kept: [...new Set([id, ...others.map(shown)])].sort(byId) };
}

function partLines(subject: Subject, part: Part, cites: readonly GraphEdge[]): Statement[] {
  const edges = cites.filter((edge) => partOf(edge) === part);
  if (edges.length === 0) return [];
  const { words } = subject;
  const count = words('instruments', { count: countWorks(edges.map(({ target }) => target)) });
  const head = words('bracket', { name: words('part', { part }), note: count });
  return [statement(head, edges), ...byInstitution(subject, edges, 'target')];
}

/** The instruments that cite it, by institution and year; for a body also the clauses that only name it. */
export function leanedOnScene(subject: Subject): Scene {
  const { words, kind, id, into } = subject;
  const cites = into.filter((edge) => isCitation(edge) && isInstrument(subject, edge.source));
  const named = into.filter((edge) => edge.attributes.type === 'mentions');
  const lines: Statement[] = [];
  if (cites.length > 0)
    lines.push(
      statement(words('cited-by', { kind, count: countWorks(cites.map(({ source }) => source)) }), cites),
      ...byInstitution(subject, cites, 'source'),
    );
  else if (named.length === 0) lines.push(absence(words('cited-by-none')));
  if (named.length > 0) lines.push(...mentionLines(subject, named));
  return sceneOf({
    id: 'leaned-on',
    kind: cites.length + named.length === 0 ? 'text' : 'graph',
    title: words('scene.leaned-on', { kind }),
    statements: lines,
    view: {
      level: levelOf(id),
      focus: id,
      hops: 1,
      between: false,
      reach: { direction: 'in', types: cites.length > 0 ? ['cites'] : ['mentions'] },
      // What no line tells of is not pictured either.
      ...(cites.length > 0 ? { hiddenNodes: ['action-line', 'body', 'event'] } : {}),
      closeUp: true,
      ...(kind === 'instrument'
        ? withoutDrafts(
            subject,
            cites.map(({ source }) => source),
          )
        : {}),
      selection: { kind: 'node', id },
    },
  });
}

/** Of more instruments that only name it, clauses are not told one by one. */
const MOST_NAMING = 12;

function mentionLines(subject: Subject, named: readonly GraphEdge[]): Statement[] {
  const { words } = subject;
  const count = new Set(named.map(({ source }) => source)).size;
  const head = statement(words('named-in', { count }), named);
  const instruments = [...groupBy(named, ({ source }) => instrumentOf(source))];
  if (instruments.length > MOST_NAMING) return [head, ...byInstitution(subject, named, 'source')];
  return [
    head,
    ...instruments.map(([instrument, edges]) =>
      statement(words('colon', { head: nameOf(subject, instrument), list: clauseSeries(subject, edges) }), edges, 1),
    ),
  ];
}
