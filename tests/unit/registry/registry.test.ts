import { describe, expect, it } from 'vitest';
import { loadCuratedFacts, makeRegistry } from '../../../src/registry/index.ts';
import { readCuratedFiles } from './read-curated.ts';

const loaded = loadCuratedFacts(readCuratedFiles());
if (!loaded.ok) throw new Error(`curated facts: ${JSON.stringify(loaded.diagnostics.slice(0, 5))}`);
const registry = makeRegistry(loaded.value);

describe('makeRegistry', () => {
  it('finds works and versions by the ids of their clauses', () => {
    expect(registry.work('itu:pp/res/140@2010-guadalajara#considering/c')?.id).toBe('itu:pp/res/140');
    expect(registry.version('itu:pp/res/140@2010-guadalajara#considering/c')).toMatchObject({
      year: 2010,
      place: 'Guadalajara',
      revised: true,
    });
    expect(registry.work('itu:pp/res/9999')).toBeNull();
    expect(registry.version('itu:pp/res/140')).toBeNull();
  });

  it('finds bodies by id and by alias', () => {
    expect(registry.body('itu-t')?.kind).toBe('sector');
    expect(registry.body('itu:itu-t')).toBe(registry.body('itu-t'));
    expect(registry.body('body/TSAG')?.id).toBe('itu:tsag');
    expect(registry.body('itu:nobody')).toBeNull();
  });

  it('finds meetings by year and place, and by body and year', () => {
    expect(registry.eventsAt(2012, 'dubai').map((event) => event.id)).toEqual(['itu:wtsa-12']);
    expect(registry.eventsAt(2012).map((event) => event.id)).toContain('itu:ra-12');
    expect(registry.eventOf('itu:council', 2011)?.id).toBe('itu:council-2011');
    expect(registry.eventOf('itu:wtsa', 2022)?.names.map((name) => name.text)).toContain('WTSA-20');
    expect(registry.eventOf('itu:pp', 2011)).toBeNull();
  });

  it('finds a version by its title, whatever its spacing, punctuation and case', () => {
    const title = '国际电联电信标准化部门 在信息社会世界高峰会议成果落实中的贡献。';
    expect(registry.findByTitle(title)).toEqual(['itu:wtsa/res/75@2012-dubai']);
    expect(registry.findByTitle('ITU’s ROLE in child-online protection')).toEqual(
      expect.arrayContaining(['itu:pp/res/179@2010-guadalajara']),
    );
    expect(registry.findByTitle('a title nobody wrote')).toEqual([]);
  });

  it('lists every version that shares a title', () => {
    const [title] = registry.namesOf('un:ga/res/70/125@2015');
    expect(registry.findByTitle(title!.text)).toEqual(['un:ga/res/70/125@2015', 'un:ga/res/80/173@2025']);
  });

  it('lists later revisions without drafts', () => {
    const newer = registry.newerVersions('itu:wtsa/res/75@2012-dubai');
    expect(newer.map((version) => version.id)).toEqual([
      'itu:wtsa/res/75@2016-hammamet',
      'itu:wtsa/res/75@2022-geneva',
    ]);
  });

  it('takes no new text under an old number for a revision', () => {
    expect(registry.newerVersions('itu:wtpf/opinion/3@2009')).toEqual([]);
  });

  it('gives names of everything that has an id', () => {
    expect(registry.namesOf('wsis:C5').map((name) => name.lang)).toEqual(expect.arrayContaining(['en', 'zh']));
    expect(registry.namesOf('wsis').map((name) => name.text)).toContain('ВВУИО');
    expect(registry.namesOf('wsis:tunis-agenda').map((name) => name.text)).toContain('突尼斯议程');
    expect(registry.namesOf('itu:tsb-director').map((name) => name.text)).toContain('电信标准化局主任');
    expect(registry.namesOf('itu:nobody')).toEqual([]);
  });
});
