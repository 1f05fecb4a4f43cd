import { joinSeries } from '../model/index.ts';
import type { Common, PathQuery, Side, WhyNot } from '../query/index.ts';
import { MARKDOWN, type Marks, PLAIN } from './sentences.ts';
import { type TellSource, tellNode } from './tell.ts';

const ends = (source: TellSource, query: PathQuery, marks: Marks): { readonly from: string; readonly to: string } => {
  const name = ({ ids = [] }: PathQuery['from']): string =>
    joinSeries(
      ids.map((id) => marks.name(tellNode(source, id).name.text)),
      source.language,
    );
  return { from: name(query.from), to: name(query.to) };
};

/**
 * Why there is no path, a sentence a line: what alone would have to be lifted, how far each side comes, and what was not
 * read yet. Ends that are given by a filter and not by name are left unnamed.
 */
export function tellWhyNot(source: TellSource, query: PathQuery, why: WhyNot, markdown = false): readonly string[] {
  const { words, language } = source;
  const marks = markdown ? MARKDOWN : PLAIN;
  const { from, to } = ends(source, query, marks);
  const lines = [words('none', { from, to })];
  for (const { restriction, path } of why.lifted) {
    const steps = words('steps', { steps: path.length });
    lines.push(words('lift', { restriction: `${words(`restriction.${restriction}`)} (${steps})` }));
  }
  if (why.lifted.length === 0) lines.push(words('lift.none'));
  lines.push(words('reach.from', { name: from, ...reached(why.fromSource) }));
  lines.push(words('reach.to', { name: to, ...reached(why.toTarget) }));
  const unread = [...new Set([...why.fromSource.unread, ...why.toTarget.unread])];
  if (unread.length > 0) {
    const names = joinSeries(
      unread.map((id) => marks.name(tellNode(source, id).name.text)),
      language,
    );
    lines.push(`${words('unread.list', { names })}${words('end')}`);
  }
  return lines;
}

/** The end itself is counted among what is reached. */
const reached = ({ nodes, hops }: Side): { readonly count: number; readonly steps: number } => ({
  count: Math.max(0, nodes - 1),
  steps: hops,
});

/** What both ends lean on: a head, and one line for each, the nearest first. */
export function tellCommonGround(
  source: TellSource,
  query: PathQuery,
  common: readonly Common[],
  markdown = false,
): { readonly head: string; readonly lines: readonly string[] } {
  const { words } = source;
  const marks = markdown ? MARKDOWN : PLAIN;
  return {
    head: words('common', { ...ends(source, query, marks), count: common.length }),
    lines: common.map(({ id, fromSource, fromTarget }) =>
      words('common.one', {
        name: marks.name(tellNode(source, id).name.text),
        fromSteps: words('steps', { steps: fromSource }),
        toSteps: words('steps', { steps: fromTarget }),
      }),
    ),
  };
}
