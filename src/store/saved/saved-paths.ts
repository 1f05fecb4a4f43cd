import * as v from 'valibot';
import { EDGE_TYPES, type EdgeType, PARTS } from '../../model/index.ts';
import { ASKED_MODES, emptyQuestion, PATH_PICTURES, type PathQuestion, type ShownPaths } from '../paths.ts';

/** Limits of a question that somebody made by hand. */
const VIA = 20;
const AVOID = 200;
const TEXT = 10_000;
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));
const EdgeTypes = v.picklist(Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]]);
const Factor = v.pipe(v.number(), v.minValue(0.001), v.maxValue(1_000_000));
const Verb = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** As the engine takes them; named here, as its code is loaded when paths are asked for. */
const SavedWeights = v.strictObject({
  types: v.record(EdgeTypes, Factor),
  parts: v.record(v.picklist(PARTS), Factor),
  verbs: v.record(Verb, Factor),
});

/** A question and what of its answer is looked at; what is absent is as in an empty question. */
export const SavedPaths = v.strictObject({
  ask: v.optional(v.picklist(['paths', 'common', 'text'])),
  text: v.optional(v.pipe(v.string(), v.maxLength(TEXT))),
  from: v.optional(Id),
  to: v.optional(Id),
  via: v.optional(v.pipe(v.array(Id), v.maxLength(VIA))),
  avoid: v.optional(v.pipe(v.array(Id), v.maxLength(AVOID))),
  mode: v.optional(v.picklist(ASKED_MODES)),
  most: v.optional(v.pipe(Count, v.maxValue(100))),
  weights: v.optional(SavedWeights),
  direction: v.optional(v.picklist(['forward', 'backward', 'either'])),
  without: v.optional(v.pipe(v.array(EdgeTypes), v.maxLength(Object.keys(EDGE_TYPES).length))),
  operative: v.optional(v.boolean()),
  anyVersion: v.optional(v.boolean()),
  maxHops: v.optional(v.pipe(Count, v.maxValue(100))),
  asOf: v.optional(Year),
  hubs: v.optional(Count),
  chosen: v.optional(Position),
  hop: v.optional(Position),
  kept: v.optional(Position),
  picture: v.optional(v.picklist(PATH_PICTURES)),
});
export type SavedPaths = v.InferOutput<typeof SavedPaths>;

/** Equal questions give equal data; what is as in an empty question is left out. */
export function savePaths({ question, chosen, hop, kept, picture }: ShownPaths): SavedPaths {
  const usual: Record<string, unknown> = { ...emptyQuestion(), chosen: 0, hop: null, kept: null, picture: 'map' };
  const ordered = { ...question, avoid: [...question.avoid].sort(), without: [...question.without].sort() };
  const all = Object.entries({ ...ordered, chosen, hop, kept, picture });
  return Object.fromEntries(
    all.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(usual[key])),
  ) as SavedPaths;
}

/** The question on a graph: what the graph does not hold is asked for no more. */
export function restorePaths(saved: SavedPaths, held: (id: string) => boolean): ShownPaths {
  const { chosen, hop, kept, picture, ...asked } = saved;
  const one = (id: string | undefined): string | null => (id !== undefined && held(id) ? id : null);
  const question: PathQuestion = {
    ...emptyQuestion(),
    ...(asked as Partial<PathQuestion>),
    from: one(asked.from),
    to: one(asked.to),
    via: (asked.via ?? []).filter(held),
    avoid: (asked.avoid ?? []).filter(held),
  };
  return {
    question,
    chosen: chosen ?? 0,
    hop: hop ?? null,
    kept: kept ?? null,
    picture: picture ?? 'map',
    before: null,
  };
}
