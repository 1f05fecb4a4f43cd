import * as v from 'valibot';

/** A place in decoded text: a UTF-16 code unit. */
export const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Read by us in a document: the exact characters, and the rule that fired. */
export const ReadEvidence = v.object({
  origin: v.literal('read'),
  /** SHA-256 of the document's bytes, lower-case hex. */
  document: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Locator of the clause within the document. */
  clause: v.string(),
  /** UTF-16 code units into the decoded text, end exclusive. */
  start: Offset,
  end: Offset,
  /** The characters themselves where they are a name; absent where they would be a sentence. */
  surface: v.optional(v.string()),
  /** Id of the grammar rule, e.g. `zh/kind-after`. */
  rule: v.string(),
});
export type ReadEvidence = v.InferOutput<typeof ReadEvidence>;

/** How much of the source was seen, and whether it has force. */
export const CURATION_STATUSES = ['adopted', 'draft', 'second-hand', 'general-knowledge', 'unknown'] as const;

/**
 * Stated by a curator: where it comes from, and whether that was verified. What a reader decided about a place in a
 * document has who, when and which document.
 */
export const CuratedEvidence = v.object({
  origin: v.literal('curated'),
  /** Address of the source, or `general knowledge`. */
  source: v.string(),
  verified: v.boolean(),
  status: v.optional(v.picklist(CURATION_STATUSES)),
  /** Citation form as printed in the source (a name, never a sentence). */
  surface: v.optional(v.string()),
  /** How the source was read, in the curator's words. */
  how: v.optional(v.string()),
  note: v.optional(v.string()),
  /** SHA-256 of the document whose characters were decided about. */
  document: v.optional(v.string()),
  start: v.optional(Offset),
  end: v.optional(Offset),
  who: v.optional(v.string()),
  when: v.optional(v.string()),
});
export type CuratedEvidence = v.InferOutput<typeof CuratedEvidence>;

/** Why an edge exists. */
export const Evidence = v.variant('origin', [ReadEvidence, CuratedEvidence]);
export type Evidence = v.InferOutput<typeof Evidence>;

/** A name or title with its source. `verified: false` is shown as unverified. */
export const SourcedName = v.object({
  lang: v.string(),
  text: v.string(),
  form: v.optional(v.picklist(['name', 'abbreviation', 'short'])),
  source: v.string(),
  verified: v.boolean(),
  note: v.optional(v.string()),
});
export type SourcedName = v.InferOutput<typeof SourcedName>;

/**
 * What a thing is about, in a few words of our own, by language, for a label. Neither its title nor a name: no text is
 * searched for it.
 */
export const Topic = v.optional(v.record(v.string(), v.string()));

/** A statement about a node that is no name: where from, verified or not, note. */
export const Provenance = v.object({
  source: v.string(),
  verified: v.boolean(),
  note: v.optional(v.string()),
});
export type Provenance = v.InferOutput<typeof Provenance>;
