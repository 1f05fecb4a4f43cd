import * as v from 'valibot';
import { CURATION_STATUSES, Provenance, SourcedName } from './evidence.ts';
import { INSTRUMENT_KINDS, type InstrumentKind } from './instrument-kinds.ts';
import { BODY_KINDS } from './node-types/index.ts';

/** The curated facts, one schema per file of `graph-data/curated/`. */

const kinds = Object.keys(INSTRUMENT_KINDS) as [InstrumentKind, ...InstrumentKind[]];

const RegistryVersion = v.strictObject({
  id: v.string(),
  year: v.nullable(v.number()),
  place: v.nullable(v.string()),
  revised: v.nullable(v.boolean()),
  status: v.picklist(['adopted', 'draft', 'unknown']),
  titles: v.array(SourcedName),
  /** Who says that this version exists. */
  provenance: v.array(Provenance),
});

export const RegistryWork = v.strictObject({
  id: v.string(),
  kind: v.picklist(kinds),
  number: v.nullable(v.string()),
  issuer: v.nullable(v.string()),
  names: v.array(SourcedName),
  status: v.picklist(['adopted', 'draft', 'unknown']),
  provenance: v.array(Provenance),
  versions: v.array(RegistryVersion),
});
export type RegistryWork = v.InferOutput<typeof RegistryWork>;

export const RegistryBody = v.strictObject({
  id: v.string(),
  kind: v.picklist(BODY_KINDS),
  /** Its names alone may mean something else: they are shown, and no text is searched for them; grammars know where they are meant. */
  toldOnly: v.optional(v.literal(true)),
  names: v.array(SourcedName),
  /** Ids under which sources file the same body. */
  aliases: v.optional(v.array(v.string())),
  parent: v.optional(v.strictObject({ id: v.string(), ...Provenance.entries })),
  /** Instruments said to have set it up. */
  establishedBy: v.optional(v.array(v.strictObject({ id: v.string(), ...Provenance.entries }))),
  provenance: v.array(Provenance),
});
export type RegistryBody = v.InferOutput<typeof RegistryBody>;

export const RegistryActionLine = v.strictObject({
  id: v.string(),
  code: v.string(),
  parent: v.string(),
  names: v.array(SourcedName),
  provenance: v.array(Provenance),
});
export type RegistryActionLine = v.InferOutput<typeof RegistryActionLine>;

export const RegistryEvent = v.strictObject({
  id: v.string(),
  /** The body that met, null for a summit or forum of its own. */
  body: v.nullable(v.string()),
  year: v.nullable(v.number()),
  place: v.nullable(v.string()),
  names: v.array(SourcedName),
  provenance: v.array(Provenance),
});
export type RegistryEvent = v.InferOutput<typeof RegistryEvent>;

/** One citation between instruments, however many sources report it. */
export const RegistryCitation = v.strictObject({
  from: v.string(),
  /** Locator within `from`; `?/d` where the heading is lost. */
  clause: v.string(),
  stance: v.nullable(v.string()),
  to: v.string(),
  relation: v.optional(v.picklist(['cites', 'establishes', 'recalls', 'in_pursuance_of', 'revises', 'supersedes'])),
  sources: v.pipe(
    v.array(
      v.strictObject({
        source: v.string(),
        verified: v.boolean(),
        status: v.picklist(CURATION_STATUSES),
        surface: v.optional(v.string()),
        how: v.optional(v.string()),
        note: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
});
export type RegistryCitation = v.InferOutput<typeof RegistryCitation>;

export const RegistryFacilitation = v.strictObject({
  body: v.string(),
  line: v.string(),
  role: v.string(),
  according: v.string(),
  ...Provenance.entries,
});
export type RegistryFacilitation = v.InferOutput<typeof RegistryFacilitation>;

/** One-line summaries, in our own words, of the clauses of one version. */
export const RegistrySummaries = v.strictObject({
  version: v.string(),
  author: v.string(),
  clauses: v.record(v.string(), v.record(v.string(), v.string())),
});
export type RegistrySummaries = v.InferOutput<typeof RegistrySummaries>;

/** What an instrument or an action line is about, in a few words of our own, made from the title on record. */
export const RegistryTopic = v.strictObject({
  id: v.string(),
  author: v.string(),
  topic: v.record(v.string(), v.string()),
});
export type RegistryTopic = v.InferOutput<typeof RegistryTopic>;

/** Everything curated, loaded. */
export interface CuratedFacts {
  readonly works: readonly RegistryWork[];
  readonly bodies: readonly RegistryBody[];
  readonly actionLines: readonly RegistryActionLine[];
  readonly events: readonly RegistryEvent[];
  readonly citations: readonly RegistryCitation[];
  readonly facilitations: readonly RegistryFacilitation[];
  readonly summaries: readonly RegistrySummaries[];
  readonly topics: readonly RegistryTopic[];
}
