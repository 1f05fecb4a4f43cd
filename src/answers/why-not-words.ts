import { isolateIn } from '../i18n/index.ts';
import {
  type Common,
  type EmptyEnd,
  type PathQuery,
  type Restriction,
  type Side,
  stopsOf,
  type WhyNot,
} from '../query/index.ts';
import { MARKDOWN, type Marks, PLAIN } from './sentences.ts';
import { type TellSource, tellNode } from './tell.ts';
import { joinNames, tellEnd } from './tell-ends.ts';
import type { ToldNode } from './told.ts';

/** Why there is no path, sentence by sentence. */
export interface ToldWhyNot {
  /** That there is none. */
  readonly none: string;
  /** What the question names and the graph does not have; null where it has all. */
  readonly unknown: string | null;
  /** Which ends the question itself leaves out, and why; empty where it does not. */
  readonly left: readonly string[];
  /** What alone would have to be lifted, in the order of the restrictions. */
  readonly lifted: readonly {
    readonly restriction: Restriction;
    /** Which waypoint, as in `Lifted`. */
    readonly stop: number | null;
    readonly text: string;
  }[];
  /** That lifting one does not do; null where one does. */
  readonly liftNone: string | null;
  /** How far each side comes; empty where an end is left out, as nothing begins there. */
  readonly reach: readonly string[];
  /** What ends the trail because it was not read yet, and the sentence that says so; null where there is nothing. */
  readonly unread: { readonly nodes: readonly ToldNode[]; readonly text: string } | null;
}

const ends = (source: TellSource, query: PathQuery, marks: Marks): { readonly from: string; readonly to: string } => ({
  from: tellEnd(source, query.from, marks),
  to: tellEnd(source, query.to, marks),
});

/** Why there is no path. */
export function toldWhyNot(source: TellSource, query: PathQuery, why: WhyNot, marks: Marks = PLAIN): ToldWhyNot {
  const { words } = source;
  const { from, to } = ends(source, query, marks);
  const isLeft = why.empty.length > 0;
  const unread = isLeft ? [] : [...new Set([...why.fromSource.unread, ...why.toTarget.unread])];
  return {
    none: words('none', { from, to }),
    unknown: why.unknown.length === 0 ? null : words('unknown', { names: joinNames(source, why.unknown, marks) }),
    left: why.empty.flatMap((end) => leftOut(source, query, end, marks)),
    lifted: why.lifted.map(({ restriction, stop, path }) => {
      const steps = words('steps', { steps: path.length });
      const name =
        stop === null
          ? words(`restriction.${restriction}`)
          : words('restriction.stop', { name: tellEnd(source, stopsOf(query)[stop]!, marks) });
      return { restriction, stop, text: words('lift', { restriction: words('common.one', { name, steps }) }) };
    }),
    liftNone: why.lifted.length === 0 ? words('lift.none') : null,
    reach: isLeft
      ? []
      : [
          words('reach.from', { name: from, ...reached(why.fromSource) }),
          words('reach.to', { name: to, ...reached(why.toTarget) }),
        ],
    unread:
      unread.length === 0
        ? null
        : {
            nodes: unread.map((id) => tellNode(source, id)),
            text: `${words('unread.list', { names: joinNames(source, unread, marks) })}${words('end')}`,
          },
  };
}

function leftOut(source: TellSource, query: PathQuery, { side, later }: EmptyEnd, marks: Marks): string[] {
  if (later.length === 0) return [source.words('end.none', { side })];
  return later.map(({ id, year }) =>
    source.words('end.later', {
      name: isolateIn(source.language, marks.name(tellNode(source, id).name.text)),
      year: String(query.asOf),
      first: String(year),
    }),
  );
}

/** The same, a sentence a line. */
export function tellWhyNot(source: TellSource, query: PathQuery, why: WhyNot, markdown = false): readonly string[] {
  const told = toldWhyNot(source, query, why, markdown ? MARKDOWN : PLAIN);
  const lifted = told.lifted.map(({ text }) => text);
  return [
    told.none,
    told.unknown,
    ...told.left,
    ...lifted,
    told.liftNone,
    ...told.reach,
    told.unread?.text ?? null,
  ].filter((line) => line !== null);
}

/** The end itself is counted among what is reached. */
const reached = ({ nodes, hops }: Side): { readonly count: number; readonly steps: number } => ({
  count: Math.max(0, nodes - 1),
  steps: hops,
});

/** What both ends lean on, the nearest first. */
export interface ToldCommonGround {
  readonly head: string;
  readonly each: readonly {
    readonly id: string;
    /** How far it is from either end. */
    readonly steps: string;
    /** Name and steps. */
    readonly text: string;
  }[];
}

export function tellCommonGround(
  source: TellSource,
  query: PathQuery,
  common: readonly Common[],
  marks: Marks = PLAIN,
): ToldCommonGround {
  const { words } = source;
  return {
    head: words('common', { ...ends(source, query, marks), count: common.length }),
    each: common.map(({ id, fromSource, fromTarget }) => {
      const steps = words('common.steps', {
        fromSteps: words('steps', { steps: fromSource }),
        toSteps: words('steps', { steps: fromTarget }),
      });
      return { id, steps, text: words('common.one', { name: marks.name(tellNode(source, id).name.text), steps }) };
    }),
  };
}
