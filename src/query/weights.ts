import * as v from 'valibot';
import { EDGE_TYPES, type EdgeAttributes, type EdgeType, PARTS, type Part } from '../model/index.ts';

const Factor = v.pipe(v.number(), v.minValue(0.001), v.maxValue(1_000_000));

/** What a hop costs: that of its edge's type, times that of the part and of the verb of the clause that says so. */
export const Weights = v.strictObject({
  types: v.optional(v.record(v.picklist(Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]]), Factor), {}),
  parts: v.optional(v.record(v.picklist(PARTS), Factor), {}),
  /** By slug of the section's verb (`noting`) or verb of the mandate (`instructs`). */
  verbs: v.optional(v.record(v.string(), Factor), {}),
});
export type Weights = v.InferOutput<typeof Weights>;

/**
 * What is strong costs little. Establishing and telling weigh more than citing; the operative part more than the preamble;
 * deciding and instructing more than noting. A preference of ours, not a fact: people may set others.
 */
export const DEFAULT_WEIGHTS: Weights = {
  types: {
    establishes: 1,
    mandates: 1,
    cites: 2,
    facilitates: 2,
    about: 2,
    revises: 1,
    supersedes: 1,
    'adopted-by': 4,
    'adopted-at': 4,
    'part-of': 2,
    'version-of': 1,
    mentions: 8,
  },
  parts: { operative: 1, preambular: 2, provision: 1.5, annex: 1.5, front: 2, unknown: 2 },
  verbs: {
    decides: 1,
    resolves: 1,
    instructs: 1,
    establishes: 1,
    requests: 1.25,
    urges: 1.25,
    invites: 1.5,
    encourages: 1.5,
    recognizing: 1.25,
    considering: 1.25,
    recalling: 1.25,
    noting: 1.5,
    'having-noted': 1.5,
    'bearing-in-mind': 1.5,
    aware: 1.5,
  },
};

/** What one edge costs that says this, in a clause of this part (null: no clause says so). */
export function costOf(weights: Weights, attributes: EdgeAttributes, part: Part | null): number {
  const verb = attributes.type === 'mandates' ? attributes.verb : 'stance' in attributes ? attributes.stance : null;
  return (
    (weights.types[attributes.type] ?? DEFAULT_WEIGHTS.types[attributes.type] ?? 1) *
    (part === null ? 1 : (weights.parts[part] ?? DEFAULT_WEIGHTS.parts[part] ?? 1)) *
    (verb === null ? 1 : (weights.verbs[verb] ?? DEFAULT_WEIGHTS.verbs[verb] ?? 1))
  );
}
