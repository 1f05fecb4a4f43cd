import { pathQueryOf, usualFewestHops } from '../answers/index.ts';
import { type Level, project, type RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType } from '../model/index.ts';
import {
  fromText,
  type InexpressibleReason,
  LanguageError,
  type NodeSelector,
  type PathQuery,
  toText,
} from '../query/index.ts';
import { ASKED_MODES, emptyQuestion, isKept, type PathEnd, type PathQuestion } from '../store/index.ts';

/** Why a question is not carried over between choices and text, in words of `paths.carry.*`. */
export const CARRY_REASONS = [
  'weights',
  'order',
  'pattern',
  'hops',
  'ends',
  'passing',
  'versions',
  'clauses',
  'returns',
  'condition',
  'trail',
  'choices',
  'common',
  'wrong',
] as const;
export type CarryReason = (typeof CARRY_REASONS)[number];

const REASONS: Readonly<Record<InexpressibleReason, CarryReason>> = {
  weights: 'weights',
  'any-version': 'versions',
  'any-order': 'order',
  'stops-in-pattern': 'pattern',
  'fewest-hops': 'hops',
  'many-ends': 'passing',
  branches: 'pattern',
  nothing: 'hops',
  'several-parts': 'clauses',
  'returns-more': 'returns',
  condition: 'condition',
  trail: 'trail',
  'each-pair': 'ends',
  'stop-at-place': 'pattern',
  'no-bound': 'hops',
};

export interface Carried {
  readonly change: Partial<PathQuestion>;
  /** Null when all of the question was kept. */
  readonly lost: CarryReason | null;
}

/** From the choices to text; where no text can say it, the text stays as it was. */
export function carryToText(question: PathQuestion, level: Level, graph: RecitalGraph): Carried {
  if (question.ask === 'common') return { change: { ask: 'text' }, lost: 'common' };
  const query = pathQueryOf(question, level);
  if (!query) return { change: { ask: 'text' }, lost: null };
  const shown = project(graph, level).representative;
  const written = toText(query, (id) => shown.get(id) ?? id);
  return written.ok
    ? { change: { ask: 'text', text: written.text }, lost: null }
    : { change: { ask: 'text' }, lost: REASONS[written.reason] };
}

/** From text to the choices; where they have no place for it, they stay as they were. */
export function carryFromText(text: string, level: Level, ask: 'paths' | 'common'): Carried {
  if (text.trim() === '') return { change: { ask }, lost: null };
  try {
    const read = fromText(text, level);
    if (!read.ok) return { change: { ask }, lost: REASONS[read.reason] };
    const question = questionOf(read.query);
    return question ? { change: { ...question, ask }, lost: null } : { change: { ask }, lost: 'choices' };
  } catch (error) {
    if (error instanceof LanguageError) return { change: { ask }, lost: 'wrong' };
    throw error;
  }
}

/** The question that a text asks between ends that it names; null where it asks anything else. */
export function questionIn(text: string, level: Level): PathQuery | null {
  try {
    const read = fromText(text, level);
    if (!read.ok) return null;
    const { from, to } = read.query;
    return (from.ids ?? []).length > 0 && (to.ids ?? []).length > 0 ? read.query : null;
  } catch (error) {
    if (error instanceof LanguageError) return null;
    throw error;
  }
}

/** The choices that make a question; null where they cannot. */
function questionOf(query: PathQuery): Partial<PathQuestion> | null {
  const { mode, waypoints, nodes, hops, edgeTypes } = query;
  const [from, to] = [endOf(query.from), endOf(query.to)];
  const { ordered = [], unordered = [] } = waypoints ?? {};
  const via = [...ordered, ...unordered].map(endOf);
  const asked = ASKED_MODES.find((one) => one === mode.kind);
  const ends = { from, to };
  const fewest = hops?.min ?? 0;
  const usual = usualFewestHops(ends);
  const fits =
    from !== null &&
    to !== null &&
    via.every((end) => end !== null) &&
    !(ordered.length > 0 && unordered.length > 0) &&
    asked &&
    !nodes?.only &&
    !query.pattern &&
    fewest >= usual;
  if (!fits) return null;
  const question: PathQuestion = {
    ...emptyQuestion(),
    from,
    to,
    via: via.filter((end) => end !== null),
    anyOrder: unordered.length > 0,
    avoid: nodes?.without ?? [],
    mode: asked,
    ...('k' in mode ? { most: mode.k } : {}),
    direction: query.direction,
    directions: query.directions,
    without: leftOut(Object.keys(EDGE_TYPES) as EdgeType[], edgeTypes),
    notThrough: leftOut(Object.keys(NODE_TYPES) as NodeType[], query.nodeTypes),
    parts: query.parts ?? [],
    anyVersion: query.versions === 'any',
    minHops: fewest > usual ? fewest : null,
    maxHops: hops?.max ?? null,
    asOf: query.asOf ?? null,
    hubs: hubs(query),
  };
  // What no link can hold, the panel cannot either.
  return isKept(question) ? question : null;
}

const hubs = (query: PathQuery): number | null => query.hubs?.limit ?? null;

const leftOut = <Type extends string>(
  all: readonly Type[],
  asked: { readonly only?: readonly Type[] | undefined; readonly without?: readonly Type[] | undefined } | undefined,
): readonly Type[] =>
  all.filter((type) => asked?.without?.includes(type) || (asked?.only && !asked.only.includes(type)));

/** One thing, or any of a kind; null for several things, and for one of which more is asked. */
function endOf({ ids, ...filter }: NodeSelector): PathEnd | null {
  if (ids === undefined) return filter;
  return ids.length === 1 && Object.values(filter).every((one) => one === undefined) ? ids[0]! : null;
}
