import { pathQueryOf } from '../answers/index.ts';
import { type Level, project, type RecitalGraph } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType } from '../model/index.ts';
import {
  fromText,
  type InexpressibleReason,
  LanguageError,
  type NodeSelector,
  type PathQuery,
  toText,
} from '../query/index.ts';
import { ASKED_MODES, emptyQuestion, type PathQuestion } from '../store/index.ts';

/** Why a question is not carried over between choices and text, in words of `paths.carry.*`. */
export const CARRY_REASONS = [
  'weights',
  'order',
  'pattern',
  'hops',
  'ends',
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
  'many-ends': 'ends',
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

const MOST = 100;

/** The choices that make a question; null where they cannot. */
function questionOf(query: PathQuery): Partial<PathQuestion> | null {
  const { mode, waypoints, nodes, hops, parts, hubs, direction, directions, edgeTypes } = query;
  const [from, to] = [onlyId(query.from), onlyId(query.to)];
  const via = (waypoints?.ordered ?? []).map(onlyId);
  const asked = ASKED_MODES.find((one) => one === mode.kind);
  const operative = parts === undefined ? false : parts.join() === 'operative' ? true : null;
  const fits =
    from !== null &&
    to !== null &&
    via.every((id) => id !== null) &&
    asked &&
    operative !== null &&
    !nodes?.only &&
    !query.nodeTypes &&
    !query.pattern &&
    !hops?.min &&
    Object.keys(directions).length === 0 &&
    !('k' in mode && mode.k > MOST);
  if (!fits) return null;
  const without = (Object.keys(EDGE_TYPES) as EdgeType[]).filter(
    (type) => edgeTypes?.without?.includes(type) || (edgeTypes?.only && !edgeTypes.only.includes(type)),
  );
  return {
    ...emptyQuestion(),
    from,
    to,
    via: via.filter((id) => id !== null),
    avoid: nodes?.without ?? [],
    mode: asked,
    ...('k' in mode ? { most: mode.k } : {}),
    direction,
    without,
    operative,
    anyVersion: query.versions === 'any',
    maxHops: hops?.max ?? null,
    asOf: query.asOf ?? null,
    hubs: hubs?.limit ?? null,
  };
}

function onlyId({ ids, ...filters }: NodeSelector): string | null {
  return ids?.length === 1 && Object.values(filters).every((one) => one === undefined) ? ids[0]! : null;
}
