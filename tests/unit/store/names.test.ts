import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GRAMMARS } from '../../../src/grammars/index.ts';
import { emptyGraph, merge, parseGraph } from '../../../src/graph/index.ts';
import { curatedAdditions } from '../../../src/ingest/index.ts';
import { LANGUAGES, type Language, type SavedNode, type SourcedName } from '../../../src/model/index.ts';
import { loadCuratedFacts, makeRegistry } from '../../../src/registry/index.ts';
import { nameEntries } from '../../../src/search/index.ts';
import { badgeOf, fullName, inShort, shortLabel, titleOf } from '../../../src/store/index.ts';
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

/** As documents of each language cite them. */
const CITED: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  'itu:wtsa/res/75': {
    fr: 'Résolution 75 de l’AMNT',
    es: 'Resolución 75 de la AMNT',
    ru: 'Резолюция 75 ВАСЭ',
    ar: 'القرار 75 للجمعية العالمية لتقييس الاتصالات',
    en: 'WTSA Resolution 75',
  },
  'itu:council/dec/562': {
    fr: 'Décision 562 du Conseil',
    es: 'Decisión 562 del Consejo',
    ru: 'Решение 562 Совета',
    ar: 'المقرر 562 للمجلس',
  },
  'un:sc/res/1325': { fr: 'Résolution 1325 du CSNU', ru: 'Резолюция 1325 СБ ООН', ar: 'القرار 1325 لمجلس الأمن' },
  'itu:itu-t/rec/X.805': {
    en: 'ITU-T Recommendation X.805',
    fr: 'Recommandation UIT-T X.805',
    ru: 'Рекомендация МСЭ-Т X.805',
    ar: 'التوصية ITU-T X.805',
    zh: 'ITU-T X.805建议书',
  },
};

test('an instrument is called as its body’s documents call it, with what belongs between number and body', () => {
  const parsed = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
  if (!parsed.ok) throw new Error('the dataset is not a graph');
  for (const [id, names] of Object.entries(CITED))
    for (const [language, text] of Object.entries(names))
      expect([id, fullName(parsed.value, id, language as Language).text]).toEqual([id, text]);
});

test('whom a clause addresses is named shortly on the drawing, and in full elsewhere', () => {
  const parsed = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
  if (!parsed.ok) throw new Error('the dataset is not a graph');
  const id = 'itu:wtsa/res/75@2012-dubai#instructs:tsb-director/3';
  const attributes = parsed.value.nodes.get(id)!;
  expect(shortLabel(parsed.value, id, attributes, 'en')).toBe('instructs Director of TSB 3');
  expect(fullName(parsed.value, id, 'en').text).toContain(
    'instructs Director of the Telecommunication Standardization Bureau 3',
  );
});

test('a study group has a name in every language, though no list holds them all; a name on record comes first', () => {
  const group = (key: string, names: SourcedName[] = []): SavedNode => ({
    key,
    attributes: { type: 'body', kind: 'group', names, provenance: [] },
  });
  const groups = merge(emptyGraph('Groups'), {
    nodes: [
      group('itu-t:study-group-13'),
      group('itu-r:study-groups'),
      group('itu:study-group-5', [name('en', 'Group of fives')]),
    ],
    edges: [],
    open: [],
  });
  expect(LANGUAGES.map((language) => fullName(groups, 'itu-t:study-group-13', language))).toEqual(
    [
      'ITU-T Study Group 13',
      'Commission d’études 13 de l’UIT-T',
      'Comisión de Estudio 13 del UIT-T',
      '13-я Исследовательская комиссия МСЭ-Т',
      'لجنة الدراسات 13 لقطاع تقييس الاتصالات',
      'ITU-T第13研究组',
    ].map((text, at) => ({ text, lang: LANGUAGES[at] })),
  );
  expect(fullName(groups, 'itu-r:study-groups', 'es').text).toBe('Comisiones de Estudio del UIT-R');
  expect(fullName(groups, 'itu:study-group-5', 'en').text).toBe('Group of fives');
  expect(fullName(groups, 'itu:study-group-5', 'fr').text).toBe('Commission d’études 5');
  const attributes = groups.nodes.get('itu-t:study-group-13')!;
  expect(shortLabel(groups, 'itu-t:study-group-13', attributes, 'zh')).toBe('ITU-T第13研究组');
  expect(badgeOf(groups, 'itu-t:study-group-13', attributes)).toBe('SG13');
});

test('every body that a grammar can find has a name in every language', () => {
  const facts = loadCuratedFacts(readCuratedFiles());
  if (!facts.ok) throw new Error('the curated facts are refused');
  const registry = makeRegistry(facts.value);
  const found = Object.values(GRAMMARS).flatMap(({ mention }) =>
    mention.bodies.flatMap(({ value, inTextsOf }) => [value, ...Object.values(inTextsOf ?? {})]),
  );
  const without = [...new Set(found)]
    .filter((id): id is string => id !== null && id !== '')
    .filter((id) => {
      const names = registry.namesOf(registry.body(id)?.id ?? id);
      return LANGUAGES.some(
        (language) => !names.some(({ lang, form }) => lang === language && form !== 'abbreviation'),
      );
    });
  expect(without).toEqual([]);
});
