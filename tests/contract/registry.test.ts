import { describe, expect, it } from 'vitest';
import { isStance, LANGUAGES, NODE_TYPES, type SourcedName, workOf } from '../../src/model/index.ts';
import { CURATED_FILES, type CuratedKey, loadCuratedFacts } from '../../src/registry/index.ts';
import { readCuratedFiles, readCuratedText } from '../unit/registry/read-curated.ts';

const loaded = loadCuratedFacts(readCuratedFiles());
const facts = loaded.ok ? loaded.value : null;

/** What each file is sorted by: the parts of the key in the order of their weight. */
const SORT_KEYS: Readonly<Record<CuratedKey, readonly string[]>> = {
  works: ['id'],
  bodies: ['id'],
  actionLines: ['id'],
  events: ['id'],
  citations: ['from', 'clause', 'to'],
  facilitations: ['line', 'body', 'role', 'according'],
  rolesElsewhere: ['line', 'body', 'role', 'according'],
  topics: ['id'],
};

const compare = (a: Record<string, string>, b: Record<string, string>, keys: readonly string[]): number => {
  for (const key of keys) if (a[key] !== b[key]) return a[key]! < b[key]! ? -1 : 1;
  return 0;
};

describe('curated facts', () => {
  it('keep to the schemas, stand once and lead somewhere', () => {
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.ok).toBe(true);
  });

  for (const [key, file] of Object.entries(CURATED_FILES) as [CuratedKey, string][]) {
    it(`${file} is in canonical form`, () => {
      const text = readCuratedText(file);
      const entries = JSON.parse(text) as Record<string, string>[];
      expect(text).toBe(`${JSON.stringify(entries, null, 2)}\n`);
      for (const [index, entry] of entries.slice(1).entries()) {
        expect(compare(entries[index]!, entry, SORT_KEYS[key]), JSON.stringify(entry).slice(0, 120)).toBe(-1);
      }
      // The schemas give their entries back in the order of their keys.
      expect(JSON.stringify(facts?.[key])).toBe(JSON.stringify(entries));
    });
  }

  it('name works, versions, bodies, lines and events with ids of their types', () => {
    for (const work of facts!.works) {
      expect(work.id).toMatch(NODE_TYPES.work.id);
      for (const version of work.versions) {
        expect(version.id).toMatch(NODE_TYPES.version.id);
        expect(workOf(version.id)).toBe(work.id);
      }
      expect(work.versions.map(({ id }) => id)).toEqual(work.versions.map(({ id }) => id).sort());
    }
    for (const { id } of facts!.bodies) expect(id).toMatch(NODE_TYPES.body.id);
    for (const { id } of facts!.actionLines) expect(id).toMatch(NODE_TYPES['action-line'].id);
    for (const { id } of facts!.events) expect(id).toMatch(NODE_TYPES.event.id);
    const ids = [facts!.works, facts!.bodies, facts!.actionLines, facts!.events].flatMap((list) =>
      list.map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('use known stances and the locators of the scheme', () => {
    for (const { clause, stance } of facts!.citations) {
      expect(stance === null || isStance(stance), `${stance}`).toBe(true);
      expect(clause).toMatch(/^(?:\?|[a-z0-9-]+(?::[a-z+-]+)?)(?:\/(?:-|[a-z]+(?:-bis)?|\d+))*$/);
    }
  });

  it('keep drafts apart from adopted texts', () => {
    for (const { from, sources } of facts!.citations) {
      const fromDraft = from.includes('@draft-');
      for (const { status } of sources) expect(status === 'draft', from).toBe(fromDraft);
    }
    for (const version of facts!.works.flatMap((work) => work.versions)) {
      expect(version.status === 'draft', version.id).toBe(version.id.includes('@draft-'));
    }
  });

  it('say of every statement where it comes from, and verify none from general knowledge', () => {
    const lists = [facts!.works, facts!.bodies, facts!.actionLines, facts!.events];
    for (const entry of lists.flat()) {
      expect(entry.provenance, entry.id).not.toEqual([]);
      for (const name of [...entry.provenance, ...entry.names]) {
        expect(name.source).not.toBe('');
        if (name.source === 'general knowledge') expect(name.verified, entry.id).toBe(false);
      }
    }
    for (const version of facts!.works.flatMap((work) => work.versions)) {
      expect(version.provenance, version.id).not.toEqual([]);
    }
  });

  it('say in six languages, in a label of few words, what an instrument with a title on record is about', () => {
    const named = new Set(
      facts!.works
        .filter(({ names, versions }) => [names, ...versions.map(({ titles }) => titles)].flat().length > 0)
        .map(({ id }) => id),
    );
    const lines = new Set(facts!.actionLines.map(({ id }) => id));
    for (const { id, topic } of facts!.topics) {
      expect(named.has(id) || lines.has(id), id).toBe(true);
      expect(Object.keys(topic), id).toEqual([...LANGUAGES]);
      for (const text of Object.values(topic)) {
        expect(text.trim(), id).toBe(text);
        expect([...text].length, text).toBeLessThanOrEqual(40);
      }
    }
    // A line is always drawn with its name.
    expect([...lines].filter((id) => !facts!.topics.some((topic) => topic.id === id))).toEqual([]);
  });

  it('summarise a clause in every language', () => {
    for (const { version, clauses } of facts!.summaries)
      for (const [locator, summary] of Object.entries(clauses))
        expect(Object.keys(summary), `${version} ${locator}`).toEqual([...LANGUAGES]);
  });

  it('give every body, line and event a name, in languages that are official', () => {
    const lists = [facts!.bodies, facts!.actionLines, facts!.events];
    for (const entry of lists.flat()) {
      expect(entry.names, entry.id).not.toEqual([]);
      expectLanguages(entry.names);
    }
    for (const work of facts!.works) {
      expectLanguages(work.names);
      for (const version of work.versions) expectLanguages(version.titles);
    }
  });
});

function expectLanguages(names: readonly SourcedName[]): void {
  for (const { lang, text } of names) {
    expect(LANGUAGES).toContain(lang);
    expect(text.trim()).toBe(text);
  }
}
