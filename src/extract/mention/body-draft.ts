import type { BodyMention } from '../../model/index.ts';

/** A mention of a body while it is read: clause and surface are filled in when the clauses are known. */
export type BodyDraft = { -readonly [Key in keyof BodyMention]: BodyMention[Key] };

/** `rule` is the rule's name without the language. */
export const bodyDraft = (start: number, end: number, canonical: string, kind: string, rule: string): BodyDraft => ({
  locator: '',
  surface: '',
  canonical,
  kind,
  start,
  end,
  rule,
  inCitation: undefined,
});
