import type { Clause, ClauseKind } from '../../model/index.ts';

/** A clause while it grows: ends move as lines join it. */
export type ClauseDraft = { -readonly [Key in keyof Clause]: Clause[Key] };

/** Whom the section addresses, all its items address. */
export function itemOf(
  section: ClauseDraft,
  parent: ClauseDraft,
  locator: string,
  kind: ClauseKind,
  start: number,
  end: number,
  label: string | null,
): ClauseDraft {
  const { addressee } = section;
  return { locator, kind, start, end, label, parent: parent.locator, addressee, chapeauEnd: undefined };
}
