import * as v from 'valibot';
import { Offset } from './evidence.ts';

/** Who decided, when (ISO 8601) and why. */
const DECISION = {
  who: v.pipe(v.string(), v.minLength(1)),
  when: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)?$/)),
  why: v.string(),
};

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** An id of an instrument, a provision, a body, an event or an action line. */
const NodeId = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*:[^\s#@]+(?:@[^\s#]+)?(?:#\S+)?$/));
const Surface = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

/** What the characters at one place of one document mean. */
export const CitationCorrection = v.strictObject({
  kind: v.literal('citation'),
  document: Sha256,
  /** UTF-16 code units into the decoded text, end exclusive; the surface must stand there. */
  start: Offset,
  end: Offset,
  surface: Surface,
  /** Locator of the clause that cites. */
  clause: v.string(),
  /** Null: it is no citation at all. */
  id: v.nullable(NodeId),
  ...DECISION,
});
export type CitationCorrection = v.InferOutput<typeof CitationCorrection>;

/** Another name of a body, an event, an action line or an instrument, wherever it stands. */
export const AliasCorrection = v.strictObject({
  kind: v.literal('alias'),
  surface: Surface,
  lang: v.string(),
  id: NodeId,
  ...DECISION,
});
export type AliasCorrection = v.InferOutput<typeof AliasCorrection>;

/** An instrument that the registry does not know; a version when the id names one. */
export const InstrumentCorrection = v.strictObject({
  kind: v.literal('instrument'),
  id: NodeId,
  title: v.nullable(v.strictObject({ lang: v.string(), text: v.pipe(v.string(), v.minLength(1)) })),
  /** Where it can be looked up. */
  source: v.string(),
  ...DECISION,
});
export type InstrumentCorrection = v.InferOutput<typeof InstrumentCorrection>;

/** A curated fact that a reader of documents decided; kept with the graph, applied whenever a document is read. */
export const Correction = v.variant('kind', [CitationCorrection, AliasCorrection, InstrumentCorrection]);
export type Correction = v.InferOutput<typeof Correction>;

/** Rises when the form of a corrections file changes. */
export const CORRECTIONS_VERSION = 1;

/** Corrections as a file of their own, to be shared. */
export const CorrectionsFile = v.strictObject({
  format: v.literal('recital-corrections'),
  version: v.literal(CORRECTIONS_VERSION),
  corrections: v.array(Correction),
});
export type CorrectionsFile = v.InferOutput<typeof CorrectionsFile>;

/** What a correction is about: of two about the same thing only one can hold. */
export function correctionKey(correction: Correction): string {
  switch (correction.kind) {
    case 'citation':
      return `citation ${correction.document} ${correction.start} ${correction.end}`;
    case 'alias':
      return `alias ${correction.lang} ${correction.surface}`;
    case 'instrument':
      return `instrument ${correction.id}`;
  }
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Both lists as one, in order: of two about the same thing the later decision holds. Commutative, associative and
 * idempotent; the first list itself when the second changes nothing.
 */
export function joinCorrections(a: readonly Correction[], b: readonly Correction[]): readonly Correction[] {
  if (b.length === 0 || a === b) return a;
  const byKey = new Map(a.map((correction) => [correctionKey(correction), correction]));
  let changed = byKey.size !== a.length;
  for (const correction of b) {
    const key = correctionKey(correction);
    const known = byKey.get(key);
    if (known !== undefined && compareDecisions(known, correction) >= 0) continue;
    byKey.set(key, correction);
    changed = true;
  }
  if (!changed) return a;
  return [...byKey].sort(([one], [two]) => text(one, two)).map(([, correction]) => correction);
}

const compareDecisions = (a: Correction, b: Correction): number =>
  text(a.when, b.when) || text(JSON.stringify(a), JSON.stringify(b));
