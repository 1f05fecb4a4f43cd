import type { RecitalGraph } from '../../graph/index.ts';
import { instrumentOf, isInstrumentKind, joinSeries, workOf } from '../../model/index.ts';
import { type Briefing, fullName, inShort, titleOf, versionsOf } from '../../store/index.ts';
import { readAs } from '../brief-me/what.ts';
import type { Pen } from '../pictures/sheet.ts';
import type { SlideDeck } from '../slide.ts';

/** What the first page says below the title: what it is about, which texts were read for it, how far the data goes. */
export function coverOf(pen: Pen, briefing: Briefing): NonNullable<SlideDeck['cover']> {
  const { graph, words } = pen;
  const subject = subjectOf(briefing);
  const node = subject === null ? undefined : graph.nodes.get(subject);
  const isInstrument = node?.type === 'work' || node?.type === 'version';
  return {
    about: isInstrument ? aboutOf(pen, subject!) : '',
    lines: [...(isInstrument ? readLine(pen, subject!) : []), ...stateLine(graph, words)],
  };
}

/** The one thing that all views with a middle have there; of a work and a version of it the version. */
function subjectOf({ scenes }: Briefing): string | null {
  const middles = new Set(scenes.flatMap(({ view }) => view.focus ?? view.centre ?? []));
  const works = new Set([...middles].map(workOf));
  if (works.size !== 1) return null;
  const versions = [...middles].filter((id) => id !== workOf(id));
  return versions.length === 1 ? versions[0]! : [...works][0]!;
}

/** Its title in the language of the briefing, else our words for it, else the title in another. */
function aboutOf({ graph, language }: Pen, id: string): string {
  const title = titleOf(graph, id, language);
  const isName = title?.text === fullName(graph, id, language).text;
  const own = title && title.lang === language && !isName ? title.text : inShort(graph, id, language);
  return own ?? (isName ? '' : (title?.text ?? ''));
}

function readLine({ graph, language, words }: Pen, id: string): string[] {
  const texts = [...graph.documents.values()]
    .filter(({ node }) => (id === workOf(id) ? workOf(node) : instrumentOf(node)) === id)
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
    .map((document) => readAs({ graph, language, words }, document));
  const list = joinSeries([...new Set(texts)], language);
  return list === '' ? [] : [words('read', { count: texts.length, list })];
}

/** How many instruments are on record, and of which year the newest is: what came later is not known. */
function stateLine(graph: RecitalGraph, words: Pen['words']): string[] {
  const works = [...graph.nodes].filter(([, node]) => node.type === 'work' && isInstrumentKind(node.kind));
  // What was read and is not known by a number is an instrument too.
  const others = [...graph.nodes].flatMap(([id, node]) =>
    node.type === 'version' && workOf(id) === id && node.status !== 'draft' ? [node] : [],
  );
  const years = [
    ...works.flatMap(([id]) =>
      versionsOf(graph, id).flatMap(({ year, draft }) => (year === null || draft ? [] : [year])),
    ),
    ...others.flatMap(({ year }) => year ?? []),
  ];
  if (years.length === 0) return [];
  const count = works.length + others.length;
  return [words('cover.state', { count, year: String(Math.max(...years)) })];
}
