import { existsSync, readFileSync } from 'node:fs';
import type { FactRow } from './fact-citations.ts';
import type { NameEntry } from './fact-names.ts';

/** The fact files lie outside the repository; the registry was made from them. */
const FACTS_FOLDER = new URL('../../../../shared/facts/', import.meta.url);

export const hasFacts = (): boolean => existsSync(new URL('facts.json', FACTS_FOLDER));

const CITATION_FILES = [
  'second-hop-plenipotentiary.json',
  'second-hop-plenipotentiary-extra.json',
  'second-hop-sectors.json',
  'second-hop.json',
] as const;

export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly names: Readonly<Record<string, string>>;
  readonly revisions: readonly {
    readonly year: number | null;
    readonly place: string | null;
    readonly label: string;
    readonly verified: boolean;
  }[];
  readonly facilitators_verified?: readonly { readonly body: string; readonly role: string; readonly source: string }[];
  readonly facilitators_tunis_annex?: { readonly value: string };
}

export interface FacilitatorRow {
  readonly line: string;
  readonly body: string;
  readonly role: string;
  readonly document: string;
  readonly source_url: string;
  readonly note?: string;
}

export interface TitleEntry {
  readonly id: string;
  readonly titles: readonly { readonly lang: string; readonly title: string; readonly source_url: string }[];
}

export interface FactFiles {
  readonly citations: Readonly<Record<string, readonly FactRow[]>>;
  readonly facts: readonly Fact[];
  readonly names: readonly NameEntry[];
  readonly facilitators: readonly FacilitatorRow[];
  readonly titles: readonly TitleEntry[];
}

export const readFacts = (): FactFiles => ({
  citations: Object.fromEntries(CITATION_FILES.map((file) => [file, readList<FactRow>(file)])),
  facts: readList('facts.json'),
  names: readList('names.json'),
  facilitators: readList('facilitators.json'),
  titles: readList('titles-plenipotentiary.json'),
});

/** Some pages were met through a proxy that keeps the paths of www.itu.int; the registry has them under that host. */
const PROXIED = /^(https?):\/\/[\w.-]+\.webchannel-proxy\.[\w.-]+\/+([^\s"]+)$/;
const asCarried = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(PROXIED, '$1://www.itu.int/$2') : value;

function readList<Entry>(file: string): readonly Entry[] {
  const value: unknown = JSON.parse(readFileSync(new URL(file, FACTS_FOLDER), 'utf8'), asCarried);
  if (!Array.isArray(value)) throw new Error(`fact file: ${file}`);
  return value as readonly Entry[];
}
