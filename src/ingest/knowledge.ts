import type { Knowledge } from '../extract/index.ts';
import { makePlaceSlug, parseWorkId } from '../model/index.ts';
import type { Registry } from '../registry/index.ts';

/** What extraction asks of the facts, answered from the registry. */
export function makeKnowledge(registry: Registry): Knowledge {
  const { facts } = registry;
  const numbered = new Map<string, string[]>();
  for (const { id } of facts.works) {
    const parsed = parseWorkId(id);
    if (!parsed) continue;
    const key = `${parsed.kind}/${parsed.number}`;
    const known = numbered.get(key);
    if (known) known.push(id);
    else numbered.set(key, [id]);
  }
  return {
    named: [
      ...facts.bodies.map(({ id, kind, names, toldOnly }) => ({
        id,
        kind,
        // A name that somebody added, which says no form, is there to be found.
        names: toldOnly ? names.filter(({ form }) => form === undefined) : names,
      })),
      ...facts.events.map(({ id, names }) => ({ id, kind: 'event', names })),
    ],
    placeName: () => null,
    meetings: (year, place) => registry.eventsAt(year, place).map(({ id, body }) => ({ id, body })),
    meetingOf: (body, year) => {
      const event = registry.eventOf(body, year);
      return event && { id: event.id, place: event.place && makePlaceSlug(event.place) };
    },
    hasWork: (id) => registry.work(id) !== null,
    titled: (title) => registry.findByTitle(title),
    versions: (work) => registry.work(work)?.versions ?? [],
    worksNumbered: (kind, number) => numbered.get(`${kind}/${number}`) ?? [],
  };
}
