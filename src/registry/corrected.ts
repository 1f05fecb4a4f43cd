import {
  type AliasCorrection,
  type Correction,
  type InstrumentCorrection,
  instrumentOf,
  isInstrumentKind,
  type Provenance,
  parseWorkId,
  placeName,
  type RegistryWork,
  type SourcedName,
  versionOf,
  workOf,
} from '../model/index.ts';
import { makeRegistry, type Registry } from './registry.ts';

/**
 * The registry with the names and instruments that people added; itself when there are none. What documents mean by their
 * own characters is not the registry's: see `ingest/`.
 */
export function correctedRegistry(registry: Registry, corrections: readonly Correction[]): Registry {
  const instruments = corrections.filter((correction) => correction.kind === 'instrument');
  const aliases = corrections.filter((correction) => correction.kind === 'alias');
  if (instruments.length === 0 && aliases.length === 0) return registry;
  const { facts } = registry;
  const works = new Map(facts.works.map((work) => [work.id, work]));
  for (const correction of instruments) {
    const id = workOf(correction.id);
    works.set(id, withInstrument(works.get(id) ?? newWork(id, correction), correction));
  }
  const named = new Map<string, SourcedName[]>();
  for (const alias of aliases) {
    const id = registry.body(alias.id)?.id ?? alias.id;
    named.set(id, [...(named.get(id) ?? []), nameOf(alias)]);
  }
  const withNames = <Entry extends { readonly id: string; readonly names: SourcedName[] }>(entry: Entry): Entry => {
    const names = named.get(entry.id);
    return names ? { ...entry, names: [...entry.names, ...names] } : entry;
  };
  return makeRegistry({
    ...facts,
    works: [...works.values()].map(withNames),
    bodies: facts.bodies.map(withNames),
    events: facts.events.map(withNames),
    actionLines: facts.actionLines.map(withNames),
  });
}

const nameOf = ({ lang, surface, who, why }: AliasCorrection): SourcedName => ({
  lang,
  text: surface,
  source: who,
  verified: true,
  ...(why === '' ? {} : { note: why }),
});

const provenanceOf = ({ source, who, when, why }: InstrumentCorrection): Provenance => ({
  source: source === '' ? who : source,
  verified: true,
  note: [who, when, why].filter((part) => part !== '').join(', '),
});

function newWork(id: string, correction: InstrumentCorrection): RegistryWork {
  const parsed = parseWorkId(id);
  return {
    id,
    kind: parsed && isInstrumentKind(parsed.kind) ? parsed.kind : 'document',
    number: parsed?.number ?? null,
    issuer: parsed?.issuer ?? null,
    names: [],
    status: 'unknown',
    provenance: [provenanceOf(correction)],
    versions: [],
  };
}

/** A title belongs to the version that the id names; to the work as its name when it names none. */
function withInstrument(work: RegistryWork, correction: InstrumentCorrection): RegistryWork {
  const { title, who } = correction;
  const names: SourcedName[] = title === null ? [] : [{ ...title, source: correction.source || who, verified: true }];
  const id = instrumentOf(correction.id);
  if (id === work.id) return { ...work, names: [...work.names, ...names] };
  const known = work.versions.find((version) => version.id === id);
  if (known)
    return {
      ...work,
      versions: work.versions.map((version) =>
        version === known ? { ...known, titles: [...known.titles, ...names] } : version,
      ),
    };
  const stated = versionOf(id);
  const version: RegistryWork['versions'][number] = {
    id,
    year: stated?.year ?? null,
    place: stated?.place ? placeName(stated.place, 'en') : null,
    revised: null,
    status: 'unknown',
    titles: names,
    provenance: [provenanceOf(correction)],
  };
  return { ...work, versions: [...work.versions, version] };
}
