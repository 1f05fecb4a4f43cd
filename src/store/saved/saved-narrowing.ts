import * as v from 'valibot';
import { FACETS, type Facet, type Narrowing, NOT_NARROWED } from '../facets/index.ts';

/** Values of one facet, years and nodes at most: more is no view that somebody made by hand. */
const VALUES = 500;
const NODES = 5000;
const Value = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const Values = v.pipe(v.array(Value), v.minLength(1), v.maxLength(VALUES));
const Nodes = v.pipe(v.array(Value), v.maxLength(NODES));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** What a view is narrowed to, as plain data. */
export const savedNarrowing = {
  facets: v.optional(
    v.pipe(
      v.record(v.picklist(FACETS), Values),
      v.check((facets) => Object.keys(facets).length > 0, 'no facet'),
    ),
  ),
  years: v.optional(
    v.pipe(
      v.strictObject({ from: Year, to: Year, undated: v.boolean() }),
      v.check(({ from, to }) => from <= to, 'years run backwards'),
    ),
  ),
  hidden: v.optional(Nodes),
  kept: v.optional(Nodes),
  closeUp: v.optional(v.boolean()),
};

const Saved = v.object(savedNarrowing);
type SavedNarrowing = v.InferOutput<typeof Saved>;

/** Equal narrowings give equal data; what is absent is not narrowed. */
export function saveNarrowing({ facets, years, hiddenOnes, kept, closeUp }: Narrowing): SavedNarrowing {
  const chosen = FACETS.flatMap((facet) => {
    const values = facets.get(facet);
    return values ? [[facet, [...values].sort()] as const] : [];
  });
  return {
    facets: chosen.length === 0 ? undefined : (Object.fromEntries(chosen) as Record<Facet, string[]>),
    years: years ?? undefined,
    hidden: hiddenOnes.size === 0 ? undefined : [...hiddenOnes].sort(),
    kept: kept ? [...kept].sort() : undefined,
    closeUp: closeUp || undefined,
  };
}

/** The narrowing on a graph; nodes that it does not hold are left out. */
export function restoreNarrowing(saved: SavedNarrowing, held: (id: string) => boolean): Narrowing {
  return {
    facets: new Map(
      FACETS.flatMap((facet) => {
        const values = saved.facets?.[facet];
        return values ? [[facet, new Set(values)] as const] : [];
      }),
    ),
    years: saved.years ?? NOT_NARROWED.years,
    hiddenOnes: new Set((saved.hidden ?? []).filter(held)),
    kept: saved.kept ? new Set(saved.kept.filter(held)) : null,
    closeUp: saved.closeUp ?? NOT_NARROWED.closeUp,
  };
}
