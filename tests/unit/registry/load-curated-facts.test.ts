import { describe, expect, it } from 'vitest';
import { type CuratedFiles, loadCuratedFacts } from '../../../src/registry/index.ts';

const provenance = [{ source: 'general knowledge', verified: false }];
const body = { id: 'itu:pp', kind: 'conference', names: [], provenance };
const version = { year: 2010, place: 'Geneva', revised: null, status: 'adopted', titles: [], provenance };
const work = {
  id: 'itu:pp/res/7',
  kind: 'res',
  number: '7',
  issuer: 'itu:pp',
  names: [],
  status: 'adopted',
  provenance,
  versions: [{ id: 'itu:pp/res/7@2010-geneva', ...version }],
};
const citation = {
  from: 'itu:pp/res/7@2010-geneva',
  clause: 'recalling/a',
  stance: 'recalling',
  to: 'itu:pp/res/7',
  sources: [{ source: 'https://example.org/', verified: true, status: 'adopted' }],
};

const files = (changes: Partial<CuratedFiles> = {}): CuratedFiles => ({
  works: [work],
  bodies: [body],
  actionLines: [],
  events: [],
  citations: [citation],
  facilitations: [],
  rolesElsewhere: [],
  topics: [],
  summaries: {},
  ...changes,
});

describe('loadCuratedFacts', () => {
  it('loads what keeps to the schemas', () => {
    const loaded = loadCuratedFacts(files());
    expect(loaded).toMatchObject({ ok: true, diagnostics: [], value: { citations: [citation] } });
  });

  it('names the file and the entry that break a schema', () => {
    const loaded = loadCuratedFacts(files({ bodies: [{ ...body, kind: 'committee' }] }));
    expect(loaded.ok).toBe(false);
    expect(loaded.diagnostics).toMatchObject([
      { code: 'registry/invalid-entry', args: { file: 'bodies.json', entry: 'itu:pp', path: 'kind' } },
    ]);
  });

  it('names a citation without evidence by its place and source', () => {
    const loaded = loadCuratedFacts(files({ citations: [{ ...citation, sources: [] }] }));
    expect(loaded.diagnostics).toMatchObject([
      { args: { file: 'citations.json', entry: '0: itu:pp/res/7@2010-geneva', path: 'sources' } },
    ]);
  });

  it('refuses a file that is missing', () => {
    const loaded = loadCuratedFacts(files({ events: undefined }));
    expect(loaded.ok).toBe(false);
    expect(loaded.diagnostics).toMatchObject([{ code: 'registry/missing-file', args: { file: 'events.json' } }]);
  });

  it('refuses an entry that stands twice', () => {
    const loaded = loadCuratedFacts(files({ citations: [citation, citation] }));
    expect(loaded.ok).toBe(false);
    expect(loaded.diagnostics).toMatchObject([{ code: 'registry/duplicate-entry', args: { file: 'citations.json' } }]);
  });

  it('warns of a reference that leads nowhere', () => {
    const loaded = loadCuratedFacts(files({ citations: [{ ...citation, to: 'itu:pp/res/7@2014-busan' }] }));
    expect(loaded.ok).toBe(true);
    expect(loaded.diagnostics).toMatchObject([
      { code: 'registry/unknown-reference', severity: 'warning', args: { id: 'itu:pp/res/7@2014-busan' } },
    ]);
  });

  it('reads summaries by file', () => {
    const summary = { version: 'itu:pp/res/7@2010-geneva', author: 'us', clauses: { title: { en: 'A title.' } } };
    expect(loadCuratedFacts(files({ summaries: { 'a.json': summary } }))).toMatchObject({
      value: { summaries: [summary] },
    });
    const broken = loadCuratedFacts(files({ summaries: { 'a.json': { ...summary, clauses: 1 } } }));
    expect(broken.diagnostics).toMatchObject([{ args: { file: 'summaries/a.json', path: 'clauses' } }]);
  });
});
