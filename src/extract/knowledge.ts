import type { SourcedName } from '../model/index.ts';

/**
 * What extraction asks of the facts. A citation's id follows from the citation alone; the facts only name bodies,
 * complete what a citation leaves out, and propose what a document without a number may be.
 */
export interface Knowledge {
  /** Bodies and events with their names. */
  readonly named: readonly { readonly id: string; readonly kind: string; readonly names: readonly SourcedName[] }[];
  /** English name of a place by its slug, or null. */
  readonly placeName: (slug: string) => string | null;
  /** The meetings held in a year, at a place when one is given. */
  readonly meetings: (year: number, place: string | null) => readonly { id: string; body: string | null }[];
  /** The meeting of a body in a year, or null. */
  readonly meetingOf: (body: string, year: number) => { id: string; place: string | null } | null;
  readonly hasWork: (id: string) => boolean;
  /** Versions that bear this title, whatever the language. */
  readonly titled: (title: string) => readonly string[];
  /** Versions of a work. */
  readonly versions: (work: string) => readonly { id: string; year: number | null; place: string | null }[];
  /** Numbered works that bodies in `issuers` adopted: for a citation that states no issuer. */
  readonly worksNumbered: (kind: string, number: string) => readonly string[];
}

export const NO_KNOWLEDGE: Knowledge = {
  named: [],
  placeName: () => null,
  meetings: () => [],
  meetingOf: () => null,
  hasWork: () => false,
  titled: () => [],
  versions: () => [],
  worksNumbered: () => [],
};
