import { describe, expect, it } from 'vitest';
import { workOf } from '../../src/model/index.ts';
import { loadCuratedFacts, makeRegistry } from '../../src/registry/index.ts';
import { readCuratedFiles } from '../unit/registry/read-curated.ts';
import { citationKey, readReports } from './facts/fact-citations.ts';
import { toBodyId, toRegistryIds } from './facts/fact-ids.ts';
import { mergeReports } from './facts/merge-reports.ts';
import { type FactFiles, hasFacts, readFacts } from './facts/read-facts.ts';

const loaded = loadCuratedFacts(readCuratedFiles());
if (!loaded.ok) throw new Error('curated facts: not valid');
const curated = loaded.value;
const registry = makeRegistry(curated);
const files: FactFiles | null = hasFacts() ? readFacts() : null;

/** A test that needs the fact files, and says so where they are missing. */
const withFacts = (name: string, check: (facts: FactFiles) => void): void =>
  it(name, (ctx) => {
    if (files === null) ctx.skip('the fact files are not here (../shared/facts): nothing to compare the registry with');
    else check(files);
  });

const missing = <Item>(items: readonly Item[], isThere: (item: Item) => boolean): readonly Item[] =>
  items.filter((item) => !isThere(item));

/** All names and titles of a thing: of a work with those of its versions. */
function namesOf(id: string): readonly { lang: string; text: string; source: string }[] {
  const work = registry.work(id);
  if (work) return [...work.names, ...work.versions.flatMap((version) => version.titles)];
  return (registry.body(id) ?? registry.actionLine(id) ?? registry.event(id))?.names ?? [];
}

/** Bare words of a name: no brackets, quotation marks or leading preposition. */
const bare = (text: string): string =>
  text
    .replace(/\s*[(（][^()（）]*(?:\([^()]*\)[^()（）]*)?[)）]/g, '')
    .replace(/[《》]/g, '')
    .replace(/^on /, '')
    .trim();

describe('every fact is in the registry', () => {
  withFacts('every row of citations, with its source', ({ citations }) => {
    const byKey = new Map(curated.citations.map((entry) => [citationKey(entry), entry]));
    const rows = Object.values(citations).flat();
    const lost = missing(rows, (row) =>
      readReports(row).every((report) => {
        const same = (sources: readonly { source: string; how?: string | undefined }[]): boolean =>
          sources.some(({ source, how }) => source === row.source_url && how === row.how);
        const exact = byKey.get(citationKey(report));
        if (exact) return same(exact.sources);
        // The clause was found under its heading in another copy.
        const note = `clause given as ${report.clause}`;
        return curated.citations.some(
          ({ from, to, sources }) =>
            from === report.from && to === report.to && same(sources) && sources.some((s) => s.note?.includes(note)),
        );
      }),
    );
    expect(lost).toEqual([]);
  });

  withFacts('no more citations than the rows report, but for the few that other files give', ({ citations }) => {
    const reports = Object.values(citations).flat().flatMap(readReports);
    const expected = mergeReports(reports);
    const keys = new Set(expected.map(citationKey));
    const others = curated.citations.filter((entry) => !keys.has(citationKey(entry)));
    expect(others.map(citationKey)).toEqual([
      'itu:council/dec/562@2011 ?/- itu:wtpf-13',
      'itu:ra/res/61-1@2015-geneva ?/- itu:ra/res/61@2012-geneva',
      'itu:ra/res/61-2@2019-sharm-el-sheikh ?/- itu:ra/res/61-1@2015-geneva',
      'un:ga/res/56/183 ?/- wsis',
    ]);
    expect(curated.citations.filter((entry) => keys.has(citationKey(entry)))).toEqual(expected);
  });

  withFacts('every revision, verified or not as the source says', ({ facts }) => {
    const revisions = facts.flatMap((fact) => fact.revisions.map((revision) => ({ id: fact.id, revision })));
    const lost = missing(revisions, ({ id, revision }) => {
      const work = toRegistryIds(id)[0]!;
      // A Radiocommunication Assembly resolution changes its number: 61, 61-1, 61-2.
      const versions = curated.works
        .filter((entry) => entry.id === work || entry.id.startsWith(`${work}-`))
        .flatMap((entry) => entry.versions);
      return versions.some(
        (version) =>
          (revision.year === null || version.year === revision.year) &&
          (revision.place === null || version.place === revision.place) &&
          version.provenance.some(
            (entry) => entry.verified === revision.verified && (entry.note ?? '').includes(revision.label),
          ),
      );
    });
    expect(lost).toEqual([]);
  });

  withFacts('every title of a version', ({ titles }) => {
    const all = titles.flatMap(({ id, titles: list }) => list.map((title) => ({ id, title })));
    const lost = missing(all, ({ id, title }) =>
      registry
        .namesOf(id)
        .some(
          (name) => name.lang === title.lang && name.text === title.title.trim() && name.source === title.source_url,
        ),
    );
    expect(lost).toEqual([]);
  });

  withFacts('every name and abbreviation in every language, with its address', ({ names }) => {
    const all = names.flatMap((entry) =>
      [...Object.entries(entry.names), ...Object.entries(entry.abbreviations)].flatMap(([lang, joined]) =>
        joined.split(' | ').map((text) => ({ entry, lang, text })),
      ),
    );
    const lost = missing(all, ({ entry, lang, text }) =>
      namesOf(toRegistryIds(entry.id)[0]!).some(
        (name) => name.lang === lang && name.text === text && entry.source_urls.includes(name.source),
      ),
    );
    expect(lost).toEqual([]);
  });

  withFacts('every name and title of the main list', ({ facts }) => {
    const all = facts.flatMap((fact) =>
      [...Object.entries(fact.names), ['en', fact.title] as const].flatMap(([lang, joined]) =>
        joined.split(' / ').map((text) => ({ id: fact.id, lang, text: bare(text) })),
      ),
    );
    const special: Readonly<Record<string, string>> = {
      // What the foreword says of it stands in the brackets.
      第1号决议: '批准ITU-T建议书所须遵循的程序',
      'Acuerdo 562': 'Acuerdo 562',
    };
    const lost = missing(all, ({ id, lang, text }) =>
      namesOf(toRegistryIds(id)[0]!).some((name) => name.lang === lang && bare(name.text) === (special[text] ?? text)),
    );
    expect(lost).toEqual([]);
  });

  withFacts('every role in an action line, a body or an event', ({ facilitators, facts }) => {
    const roles = [...curated.facilitations, ...curated.rolesElsewhere];
    const lineOf = (line: string): string =>
      ({
        'wsis:all-lines': 'wsis:action-lines',
        'wsis:any-line': 'wsis:action-lines',
        'body:UNGIS': 'un:ungis',
        'event:WSIS-Forum': 'wsis:forum',
      })[line] ?? line;
    const lost = missing(facilitators, (row) =>
      roles.some(
        (role) =>
          role.body === toBodyId(row.body) &&
          role.line === lineOf(row.line) &&
          role.role === row.role &&
          role.according === row.document &&
          role.source === row.source_url &&
          (row.note === undefined || role.note?.includes(row.note)),
      ),
    );
    expect(lost).toEqual([]);

    const given = facts.flatMap((fact) => {
      const line = toRegistryIds(fact.id)[0]!;
      const annex = (fact.facilitators_tunis_annex?.value ?? '')
        .split(' / ')
        .filter((name) => name !== '' && name !== 'see sub-lines')
        .map((body) => ({ line, body, role: 'possible moderator/facilitator' }));
      return [...annex, ...(fact.facilitators_verified ?? []).map(({ body, role }) => ({ line, body, role }))];
    });
    const lostGiven = missing(given, ({ line, body, role }) =>
      roles.some(
        (entry) =>
          entry.line === line && entry.body === toBodyId(body) && entry.role === role.replace(/ \(24 Feb.*/, ''),
      ),
    );
    expect(lostGiven).toEqual([]);
    expect(roles).toHaveLength(facilitators.length + given.length - REPORTED_TWICE);
  });

  withFacts('counts', ({ citations, facts, names, facilitators, titles }) => {
    const counts = Object.entries(citations).map(([file, rows]) => `${file} ${rows.length}`);
    const rows = Object.values(citations).flat();
    const pairs = new Set(curated.citations.map(({ from, to }) => `${from} ${to}`));
    const cited = new Set(curated.citations.flatMap(({ from, to }) => [workOf(from), workOf(to)]));
    const works = curated.works.filter((work) => cited.has(work.id));
    const versions = curated.works.flatMap((work) => work.versions);
    console.log(
      [
        `citation rows ${rows.length} (${counts.join(', ')})`,
        `distinct citations ${curated.citations.length}, distinct pairs of ends ${pairs.size}, reports kept ${curated.citations.flatMap((c) => c.sources).length}`,
        `works ${curated.works.length}, of which in citations ${works.length}; versions ${versions.length}, of which drafts ${versions.filter((v) => v.status === 'draft').length}`,
        `bodies ${curated.bodies.length}, events ${curated.events.length}, action lines ${curated.actionLines.length}`,
        `roles ${curated.facilitations.length} + ${curated.rolesElsewhere.length} elsewhere, from ${facilitators.length} rows`,
        `facts ${facts.length}, name entries ${names.length}, title entries ${titles.length}`,
      ].join('\n'),
    );
    expect(rows).toHaveLength(830);
    expect(facilitators).toHaveLength(120);
  });
});

/** Interim focal points of the meeting of 24 February 2006 stand in two files. */
const REPORTED_TWICE = 6;
