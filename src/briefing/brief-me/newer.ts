import type { GraphEdge } from '../../graph/index.ts';
import { instrumentOf, workOf } from '../../model/index.ts';
import { representativeVersion, type Scene, type Statement, type VersionEntry, versionsOf } from '../../store/index.ts';
import { compareNumbers, issuerOf } from './institutions.ts';
import { sceneOf } from './scene-of.ts';
import { byId, groupBy, nameOf, type Subject, statement, versionName, versionSeries } from './teller.ts';

interface Overtaken {
  readonly cited: string;
  readonly edges: readonly GraphEdge[];
  readonly newer: readonly VersionEntry[];
}

/** Cited versions after which a newer one was adopted: by institution, lowest number first. */
export function newerOf(subject: Subject): readonly Overtaken[] {
  const cites = subject.out.filter(
    ({ attributes, target }) => attributes.type === 'cites' && instrumentOf(target).includes('@'),
  );
  return [...groupBy(cites, ({ target }) => instrumentOf(target))]
    .map(([cited, edges]) => ({ cited, edges, newer: laterThan(subject, cited) }))
    .filter(({ newer }) => newer.length > 0)
    .sort(
      (a, b) =>
        byId(issuerOf(subject, a.cited), issuerOf(subject, b.cited)) ||
        compareNumbers(workOf(a.cited), workOf(b.cited)) ||
        byId(a.cited, b.cited),
    );
}

/** What is overtaken, and the later versions of the instrument itself. */
export function newerScene(subject: Subject): Scene | null {
  const { words, kind, id } = subject;
  const overtaken = newerOf(subject);
  const own = kind === 'instrument' ? ownLines(subject) : { lines: [], shown: [] };
  if (overtaken.length === 0 && own.lines.length === 0) return null;
  const later = overtaken.flatMap(({ newer }) => newer.map((one) => one.id));
  const lines: Statement[] = [...own.lines];
  if (overtaken.length > 0)
    lines.push(
      statement(
        words('newer-cited', { count: overtaken.length }),
        overtaken.flatMap(({ edges }) => edges),
      ),
      ...overtaken.map(({ cited, edges, newer }) => {
        const last = newer.at(-1)!;
        const text = words('newer-item', { cited: nameOf(subject, cited), newest: versionName(subject, last) });
        return statement(text, [...edges, ...makes(subject, [last])], 1);
      }),
    );
  const shown = [...own.shown, ...overtaken.map(({ cited }) => cited), ...later];
  return sceneOf({
    id: 'newer',
    title: words('scene.newer'),
    statements: lines,
    view: {
      level: 'versions',
      kept: [...new Set([...shown, ...(kind === 'instrument' ? [] : [id])])].sort(byId),
      closeUp: true,
    },
  });
}

/** Adopted versions of the same work that are later, the newest last. */
const laterThan = ({ graph }: Subject, version: string): readonly VersionEntry[] => {
  const all = versionsOf(graph, workOf(version));
  const { year = null } = all.find(({ id }) => id === version) ?? {};
  return year === null ? [] : all.filter((other) => !other.draft && other.year !== null && other.year > year);
};

/** Edges that say that versions exist. */
const makes = ({ graph }: Subject, versions: readonly VersionEntry[]): GraphEdge[] => {
  const ids = new Set(versions.map(({ id }) => id));
  return [...graph.edges.values()].filter(
    ({ source, attributes }) => ids.has(source) && ['version-of', 'revises'].includes(attributes.type),
  );
};

/** Later versions than the one in hand: that which was asked for, else the one that stands for the work. */
export function ownLines(subject: Subject): { readonly lines: Statement[]; readonly shown: readonly string[] } {
  const { graph, id, words } = subject;
  const version = id.includes('@') ? id : (representativeVersion(graph, workOf(id))?.id ?? '');
  const newer = laterThan(subject, version);
  if (newer.length === 0) return { lines: [], shown: version === '' ? [] : [version] };
  const list = versionSeries(subject, newer);
  const text = words('newer-itself', { count: newer.length, version: nameOf(subject, version), list });
  return {
    lines: [statement(text, makes(subject, newer))],
    shown: [version, ...newer.map((one) => one.id)],
  };
}
