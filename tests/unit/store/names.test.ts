import { describe, expect, test } from 'vitest';
import { emptyGraph, merge } from '../../../src/graph/index.ts';
import { curatedAdditions } from '../../../src/ingest/index.ts';
import { LANGUAGES, type Language, type SavedNode, type SourcedName } from '../../../src/model/index.ts';
import { loadCuratedFacts, makeRegistry } from '../../../src/registry/index.ts';
import { nameEntries } from '../../../src/search/index.ts';
import { fullName, inShort, shortLabel, titleOf } from '../../../src/store/index.ts';
import { readCuratedFiles } from '../registry/read-curated.ts';

const name = (lang: string, text: string, form: SourcedName['form'] = 'name'): SourcedName => ({
  lang,
  text,
  form,
  source: 'https://example.org/',
  verified: true,
});

const topic = { en: 'Lighthouses', ar: 'المنارات', zh: '灯塔' };

const nodes: SavedNode[] = [
  {
    key: 'itu:pp/res/900',
    attributes: {
      type: 'work',
      kind: 'res',
      number: '900',
      issuer: 'itu:pp',
      names: [],
      status: 'adopted',
      topic,
      provenance: [],
    },
  },
  {
    key: 'itu:pp/res/900@2010-guadalajara',
    attributes: {
      type: 'version',
      year: 2010,
      place: 'Guadalajara',
      revised: false,
      titles: [name('en', 'Role of the Union in the maintenance of lighthouses and other aids')],
      status: 'adopted',
      expressions: [],
      provenance: [],
    },
  },
  {
    key: 'itu:pp',
    attributes: {
      type: 'body',
      kind: 'conference',
      names: [name('en', 'Plenipotentiary Conference'), name('fr', 'Conférence de plénipotentiaires')],
      provenance: [],
    },
  },
  {
    key: 'itu:pp-10',
    attributes: {
      type: 'event',
      year: 2010,
      place: 'Geneva',
      names: [name('en', 'Plenipotentiary Conference 2010')],
      provenance: [],
    },
  },
  {
    key: 'itu:cwg-lights',
    attributes: {
      type: 'body',
      kind: 'group',
      names: [name('en', 'Council Working Group on Lights'), name('en', 'CWG-Lights', 'abbreviation')],
      provenance: [],
    },
  },
];
const graph = merge(emptyGraph('Names'), { nodes, edges: [], open: [] });
const labelOf = (id: string, language: Language): string => shortLabel(graph, id, graph.nodes.get(id)!, language);

describe('a label', () => {
  test('says what an instrument is about in few words, and its title where nobody has put that into the language', () => {
    expect(labelOf('itu:pp/res/900', 'en')).toBe('Lighthouses');
    expect(labelOf('itu:pp/res/900', 'zh')).toBe('灯塔');
    expect(labelOf('itu:pp/res/900', 'fr')).toBe('Role of the Union in the maintenance of lighthouses and other aids');
  });

  test('of a body is its abbreviation where that is too long for the badge', () => {
    expect(labelOf('itu:cwg-lights', 'en')).toBe('CWG-Lights');
    expect(labelOf('itu:cwg-lights', 'fr')).toBe('Council Working Group on Lights');
  });
});

describe('what is said in our own words', () => {
  test('never stands in for a title, and is offered only where none is on record in the language', () => {
    expect(titleOf(graph, 'itu:pp/res/900', 'ar')).toMatchObject({ lang: 'en' });
    expect(inShort(graph, 'itu:pp/res/900', 'ar')).toBe('المنارات');
    expect(inShort(graph, 'itu:pp/res/900@2010-guadalajara', 'ar')).toBe('المنارات');
    expect(inShort(graph, 'itu:pp/res/900', 'en')).toBeNull();
    expect(inShort(graph, 'itu:pp/res/900', 'ru')).toBeNull();
  });

  test('is found by search', () => {
    expect(nameEntries(graph).filter(({ text }) => text === '灯塔')).toEqual([
      { node: 'itu:pp/res/900', text: '灯塔', lang: 'zh' },
    ]);
  });
});

describe('a meeting', () => {
  test('without a name in the language is one of its body, at its place and in its year', () => {
    expect(fullName(graph, 'itu:pp-10', 'en')).toEqual({ text: 'Plenipotentiary Conference 2010', lang: 'en' });
    expect(fullName(graph, 'itu:pp-10', 'fr')).toEqual({
      text: 'Conférence de plénipotentiaires (Genève, 2010)',
      lang: 'fr',
    });
    expect(fullName(graph, 'itu:pp-10', 'es')).toEqual({ text: 'Plenipotentiary Conference 2010', lang: 'en' });
  });
});

test('every body, every meeting and every adopted instrument without a number has a name in each of the six languages', () => {
  const facts = loadCuratedFacts(readCuratedFiles());
  if (!facts.ok) throw new Error('the curated facts are refused');
  const all = merge(emptyGraph('All'), curatedAdditions(makeRegistry(facts.value)));
  const missing = [...all.nodes].flatMap(([id, attributes]) =>
    attributes.type === 'body' ||
    attributes.type === 'event' ||
    (attributes.type === 'work' && attributes.number === null && attributes.status === 'adopted')
      ? LANGUAGES.filter((language) => fullName(all, id, language).lang !== language).map(
          (language) => `${id} ${language}`,
        )
      : [],
  );
  expect(missing).toEqual([]);
});
