import { type IdentityProposal, parseWorkId, versionOf } from '../../model/index.ts';
import type { Knowledge } from '../knowledge.ts';
import { printId } from './canonical.ts';

/** What a document that does not state its number says of itself. */
export interface SelfDescription {
  readonly title: string | null;
  readonly issuer: string | null;
  /** Year of the latest adoption or revision stated. */
  readonly year: number | null;
  readonly place: string | null;
}

/**
 * What the registry takes an unnumbered document for: a version with the same title, of the same issuer, adopted in the
 * year that the document's history ends with. A proposal for a person to confirm; several stay alternatives.
 */
export function proposeIdentity(self: SelfDescription, knowledge: Knowledge): IdentityProposal | null {
  if (self.title === null) return null;
  const fits = (id: string): boolean => {
    const work = parseWorkId(id);
    return work !== null && (self.issuer === null || work.issuer === self.issuer);
  };
  const titled = knowledge.titled(self.title).filter(fits);
  const sameYear = titled.filter((id) => self.year !== null && versionOf(id)?.year === self.year);
  const chosen = sameYear.length > 0 ? sameYear : titled;
  const first = chosen[0];
  if (first === undefined) return null;
  const by = ['title'];
  if (self.issuer !== null) by.push('issuer');
  if (sameYear.length > 0) by.push('history');
  const { number } = parseWorkId(first)!;
  const revised = knowledge.versions(first.split('@')[0]!).some((version) => {
    const year = versionOf(first)?.year ?? null;
    return year !== null && version.year !== null && version.year < year;
  });
  return { id: first, number, canonical: printId(first, revised), by, alternatives: chosen.slice(1) };
}
