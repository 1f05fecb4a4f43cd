import {
  type CuratedFacts,
  instrumentOf,
  makePlaceSlug,
  type RegistryActionLine,
  type RegistryBody,
  type RegistryEvent,
  type RegistryWork,
  type SourcedName,
  workOf,
} from '../model/index.ts';
import { makeTitleKey } from './title-key.ts';

export type RegistryVersion = RegistryWork['versions'][number];

/** Look-ups over the curated facts. Unknown ids give null or an empty list, never an error. */
export interface Registry {
  readonly facts: CuratedFacts;
  /** The work that an id of a work, version or clause belongs to. */
  work(id: string): RegistryWork | null;
  /** The version that an id of a version or of one of its clauses names. */
  version(id: string): RegistryVersion | null;
  /** By the id in use or by one under which a source files the body. */
  body(idOrAlias: string): RegistryBody | null;
  actionLine(id: string): RegistryActionLine | null;
  event(id: string): RegistryEvent | null;
  /** Meetings held in a year, at a place where one is given. */
  eventsAt(year: number, placeSlug?: string | null): readonly RegistryEvent[];
  /** The meeting of a body in a year. */
  eventOf(bodyId: string, year: number): RegistryEvent | null;
  /** Ids of the versions with this title, whatever its case, spacing and punctuation; several may share one. */
  findByTitle(text: string): readonly string[];
  /**
   * Later revisions of the same work, oldest first. Drafts are none, nor is a version known to be a first adoption:
   * some bodies give an old number to a new text.
   */
  newerVersions(versionId: string): readonly RegistryVersion[];
  /** What a work or an action line is about in a few words of ours, by language. */
  topicOf(id: string): Readonly<Record<string, string>> | null;
  /** Names of a work, body, action line or event; the titles of a version. */
  namesOf(id: string): readonly SourcedName[];
}

export function makeRegistry(facts: CuratedFacts): Registry {
  const works = new Map(facts.works.map((work) => [work.id, work]));
  const versions = new Map(facts.works.flatMap((work) => work.versions).map((version) => [version.id, version]));
  const bodies = new Map(
    facts.bodies.flatMap((body) => [body.id, ...(body.aliases ?? [])].map((id) => [id, body] as const)),
  );
  const actionLines = new Map(facts.actionLines.map((line) => [line.id, line]));
  const events = new Map(facts.events.map((event) => [event.id, event]));
  const topics = new Map(facts.topics.map(({ id, topic }) => [id, topic]));
  const byTitle = indexTitles(versions.values());

  return {
    facts,
    work: (id) => works.get(workOf(id)) ?? null,
    version: (id) => versions.get(instrumentOf(id)) ?? null,
    body: (idOrAlias) => bodies.get(idOrAlias) ?? null,
    actionLine: (id) => actionLines.get(id) ?? null,
    event: (id) => events.get(id) ?? null,
    eventsAt: (year, placeSlug = null) =>
      facts.events.filter((event) => event.year === year && (placeSlug === null || slugOf(event) === placeSlug)),
    eventOf: (bodyId, year) => facts.events.find((event) => event.body === bodyId && event.year === year) ?? null,
    findByTitle: (text) => byTitle.get(makeTitleKey(text)) ?? [],
    newerVersions: (versionId) => {
      const version = versions.get(instrumentOf(versionId));
      const work = works.get(workOf(versionId));
      return version && work ? revisionsAfter(version, work) : [];
    },
    topicOf: (id) => topics.get(id) ?? null,
    namesOf: (id) =>
      versions.get(id)?.titles ??
      (works.get(id) ?? bodies.get(id) ?? actionLines.get(id) ?? events.get(id))?.names ??
      [],
  };
}

const slugOf = (event: RegistryEvent): string | null => (event.place === null ? null : makePlaceSlug(event.place));

function indexTitles(versions: Iterable<RegistryVersion>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, Set<string>>();
  for (const version of versions) {
    for (const { text } of version.titles) {
      const key = makeTitleKey(text);
      const ids = index.get(key);
      if (ids) ids.add(version.id);
      else index.set(key, new Set([version.id]));
    }
  }
  return new Map([...index].map(([key, ids]) => [key, [...ids]]));
}

function revisionsAfter(version: RegistryVersion, work: RegistryWork): readonly RegistryVersion[] {
  const year = version.year;
  if (year === null) return [];
  return work.versions
    .filter((other) => other.status !== 'draft' && other.revised !== false && (other.year ?? year) > year)
    .sort((a, b) => (a.year ?? year) - (b.year ?? year));
}
