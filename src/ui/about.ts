/** A package of which the page holds code or files. */
export interface LicencedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Position in `texts`; null when it brings none. */
  readonly text: number | null;
}

export interface LicenceList {
  readonly packages: readonly LicencedPackage[];
  readonly texts: readonly string[];
}

/** Statements of one file of curated facts. */
export interface CuratedCount {
  readonly file: string;
  readonly verified: number;
  readonly unverified: number;
}

/** What is fetched for "About"; null where it cannot be had. */
export interface About {
  readonly licences: LicenceList | null;
  readonly curated: readonly CuratedCount[] | null;
}
