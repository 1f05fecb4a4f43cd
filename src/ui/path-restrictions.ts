import { mostHops, type TellSource, tellEnd } from '../answers/index.ts';
import type { Translate } from '../i18n/index.ts';
import { NODE_TYPES } from '../model/index.ts';
import type { Restriction } from '../query/index.ts';
import { emptyQuestion, fullName, type PathQuestion } from '../store/index.ts';
import { edgeVerb } from './edge-verb.ts';
import { facetWord } from './facet-words.ts';

/** The restrictions that hold, in words, and how each is called where it is lifted. */
export function restrictionsOf(
  question: PathQuestion,
  source: TellSource,
  t: Translate,
): readonly (readonly [Restriction, string])[] {
  const { graph, language } = source;
  const { via, avoid, anyOrder, parts, notThrough, minHops } = question;
  const usual = emptyQuestion();
  const without = question.without.filter((type) => !usual.without.includes(type));
  const most = mostHops(question);
  const stops = via.map((end) =>
    typeof end === 'string' ? fullName(graph, end, language).text : tellEnd(source, end),
  );
  const all: readonly (readonly [Restriction, string, boolean])[] = [
    ['direction', directionWords(question, source, t), isDirected(question)],
    [
      'edgeTypes',
      t('paths.types.without', { list: question.without.map((type) => edgeVerb(type, language)).join(', ') }),
      without.length > 0,
    ],
    [
      'nodeTypes',
      t('paths.through.without', { list: notThrough.map((type) => NODE_TYPES[type].plural[language]).join(', ') }),
      notThrough.length > 0,
    ],
    [
      'parts',
      parts.join() === 'operative'
        ? t('paths.operative')
        : t('paths.parts.only', {
            list: parts.map((part) => facetWord('part', part, graph, language, t).text).join(', '),
          }),
      parts.length > 0,
    ],
    [
      'hops',
      [
        minHops === null ? null : t('paths.at-least', { steps: minHops }),
        most === null ? null : t('paths.at-most', { steps: most }),
      ]
        .filter((words) => words !== null)
        .join(' · '),
      minHops !== null || most !== null,
    ],
    ['asOf', t('paths.as-of.year', { year: String(question.asOf) }), question.asOf !== null],
    ['hubs', t('paths.hubs.over', { count: question.hubs ?? 0 }), question.hubs !== null],
    [
      'waypoints',
      `${t('paths.via')} ${stops.join(', ')}${anyOrder && via.length > 1 ? ` · ${t('paths.any-order')}` : ''}`,
      via.length > 0,
    ],
    [
      'nodes',
      `${t('paths.avoid')} ${avoid.map((id) => fullName(graph, id, language).text).join(', ')}`,
      avoid.length > 0,
    ],
  ];
  return all.flatMap(([restriction, words, holds]) => (holds ? [[restriction, words] as const] : []));
}

const isDirected = ({ direction, directions }: PathQuestion): boolean =>
  direction !== 'either' || Object.keys(directions).length > 0;

/** The direction of all links, and of those that are walked otherwise. */
function directionWords({ direction, directions }: PathQuestion, { language }: TellSource, t: Translate): string {
  const own = Object.entries(directions).map(
    ([type, way]) => `${edgeVerb(type, language)}: ${t(`paths.direction.${way}`)}`,
  );
  return [...(direction === 'either' && own.length > 0 ? [] : [t(`paths.direction.${direction}`)]), ...own].join(' · ');
}
