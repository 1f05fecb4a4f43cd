import * as v from 'valibot';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType, PARTS } from '../../model/index.ts';
import {
  ASKED_MODES,
  emptyQuestion,
  MOST_FREE_STOPS,
  PATH_PICTURES,
  type PathEnd,
  type PathQuestion,
  type ShownPaths,
} from '../paths.ts';

/** Limits of a question that somebody made by hand. */
const VIA = 20;
const AVOID = 200;
const TEXT = 10_000;
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
const EdgeTypes = v.picklist(Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]]);
const NodeTypes = v.array(v.picklist(Object.keys(NODE_TYPES) as [NodeType, ...NodeType[]]));
const Direction = v.picklist(['forward', 'backward', 'either']);
const Parts = v.picklist(PARTS);
const Hops = v.optional(v.pipe(Count, v.maxValue(100)));
const Factor = v.pipe(v.number(), v.minValue(0.001), v.maxValue(1_000_000));
const Verb = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** As the engine takes them; named here, as its code is loaded when paths are asked for. */
const SavedWeights = v.strictObject({
  types: v.record(EdgeTypes, Factor),
  parts: v.record(Parts, Factor),
  verbs: v.record(Verb, Factor),
});
const Ids = v.optional(v.pipe(v.array(Id), v.maxLength(VIA)));
const End = v.union([
  Id,
  v.strictObject({
    types: v.optional(NodeTypes),
    kinds: Ids,
    issuers: Ids,
    years: v.optional(v.strictObject({ from: v.optional(Year), to: v.optional(Year) })),
    read: v.optional(v.boolean()),
  }),
]);

const Saved = v.strictObject({
  ask: v.optional(v.picklist(['paths', 'common', 'text'])),
  text: v.optional(v.pipe(v.string(), v.maxLength(TEXT))),
  from: v.optional(End),
  to: v.optional(End),
  via: v.optional(v.pipe(v.array(End), v.maxLength(VIA))),
  anyOrder: v.optional(v.boolean()),
  avoid: v.optional(v.pipe(v.array(Id), v.maxLength(AVOID))),
  mode: v.optional(v.picklist(ASKED_MODES)),
  most: v.optional(v.pipe(Count, v.maxValue(100))),
  weights: v.optional(SavedWeights),
  direction: v.optional(Direction),
  directions: v.optional(v.record(EdgeTypes, Direction)),
  without: v.optional(v.pipe(v.array(EdgeTypes), v.maxLength(Object.keys(EDGE_TYPES).length))),
  notThrough: v.optional(NodeTypes),
  parts: v.optional(v.array(Parts)),
  anyVersion: v.optional(v.boolean()),
  minHops: Hops,
  maxHops: Hops,
  asOf: v.optional(Year),
  hubs: v.optional(Count),
  chosen: v.optional(Position),
  hop: v.optional(Position),
  kept: v.optional(Position),
  picture: v.optional(v.picklist(PATH_PICTURES)),
  /** As links of before said that only the operative part counts. */
  operative: v.optional(v.boolean()),
});

/** A question and what of its answer is looked at; what is absent is as in an empty question. */
export const SavedPaths = v.pipe(
  Saved,
  v.check(({ minHops = 1, maxHops = 100 }) => minHops <= maxHops),
  v.check(({ anyOrder, via = [] }) => !anyOrder || via.length <= MOST_FREE_STOPS),
);
export type SavedPaths = v.InferOutput<typeof SavedPaths>;

/** Equal questions give equal data; what is as in an empty question is left out. */
export function savePaths({ question, chosen, hop, kept, picture }: ShownPaths): SavedPaths {
  const usual: Record<string, unknown> = { ...emptyQuestion(), chosen: 0, hop: null, kept: null, picture: 'map' };
  const ordered = {
    ...question,
    avoid: [...question.avoid].sort(),
    without: [...question.without].sort(),
    notThrough: [...question.notThrough].sort(),
  };
  const all = Object.entries({ ...ordered, chosen, hop, kept, picture });
  return Object.fromEntries(
    all.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key])),
  ) as SavedPaths;
}

/** The question on a graph: what the graph does not hold is asked for no more. */
export function restorePaths(saved: SavedPaths, held: (id: string) => boolean): ShownPaths {
  const { chosen, hop, kept: compared, picture, operative, ...asked } = saved;
  const kept = (end: PathEnd): boolean => typeof end !== 'string' || held(end);
  const one = (end: PathEnd | undefined): PathEnd | null => (end !== undefined && kept(end) ? end : null);
  const question: PathQuestion = {
    ...emptyQuestion(),
    ...(operative ? { parts: ['operative'] } : {}),
    ...(asked as Partial<PathQuestion>),
    from: one(asked.from),
    to: one(asked.to),
    via: (asked.via ?? []).filter(kept),
    avoid: (asked.avoid ?? []).filter(held),
  };
  return {
    question,
    chosen: chosen ?? 0,
    hop: hop ?? null,
    kept: compared ?? null,
    picture: picture ?? 'map',
    before: null,
  };
}

/** Whether links can hold a question. */
export const isKept = (question: PathQuestion): boolean =>
  v.is(SavedPaths, savePaths({ question, chosen: 0, hop: null, kept: null, picture: 'map', before: null }));
