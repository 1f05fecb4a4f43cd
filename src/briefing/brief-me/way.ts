import { borneOut, hopSentence, type TellSource, tellPaths, tellWhyNot } from '../../answers/index.ts';
import { answerPath, edgesOfHops, makePathQuery, type PathQuery, whyNot } from '../../query/index.ts';
import { emptyQuestion, type Scene } from '../../store/index.ts';
import { sceneOf } from './scene-of.ts';
import { absence, nameOf, type Subject, statement } from './teller.ts';

/** Most shortest ways that are counted. */
const MOST_WAYS = 50;

/** The shortest way to something else, step by step; or why there is none. */
export function wayScene(subject: Subject, to: string): Scene {
  const { graph, language, id, words, answers } = subject;
  const source: TellSource = { graph, language, words: answers };
  const level = [id, to].some((end) => end.includes('@')) ? 'versions' : 'works';
  const query = questionOf(id, to, level);
  const answer = answerPath(graph, query);
  const title = words('scene.way', { name: nameOf(subject, to) });
  const view = { level, paths: { from: id, to, picture: 'one' } } as const;
  const first = tellPaths(
    source,
    answer.paths.map((path) => ({ ...path, behind: edgesOfHops(graph, query, path) })),
  )[0]?.paths[0];
  if (!first)
    return sceneOf({
      id: 'way',
      title,
      statements: tellWhyNot(source, query, whyNot(graph, query)).map(absence),
      view: { level, kept: [id, to].sort(), closeUp: true },
    });
  const speaker = { words: answers, language };
  const all = first.hops.flatMap(({ edges }) => edges);
  return sceneOf({
    id: 'way',
    kind: 'path',
    title,
    statements: [
      statement(words('way', { count: first.hops.length, paths: answer.paths.length }), all.length > 0 ? all : [id]),
      ...first.hops.map((hop) => statement(hopSentence(speaker, hop), hop.edges, 1)),
    ],
    notes: first.hops.flatMap((hop) => borneOut(speaker, hop) ?? []),
    view: { ...view, paths: { ...view.paths, chosen: first.at } },
  });
}

/** The same question as on the screen, so that the picture shows the way that is told. */
function questionOf(from: string, to: string, level: PathQuery['level']): PathQuery {
  return makePathQuery({
    from: { ids: [from] },
    to: { ids: [to] },
    level,
    mode: { kind: 'all-shortest' },
    edgeTypes: { without: [...emptyQuestion().without] },
    limit: MOST_WAYS,
  });
}
