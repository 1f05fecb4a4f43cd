import { describe, expect, test } from 'vitest';
import type { RecitalGraph } from '../../../src/graph/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';
import {
  clauseLabel,
  clauseLabels,
  clauseName,
  compareLocators,
  countEntries,
  fullName,
  hasNewer,
  inspectNode,
} from '../../../src/store/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const graph = explorerGraph();

describe('inspecting a work', () => {
  const inspection = inspectNode(graph, 'itu:wtsa/res/75');

  test('groups what it cites by section in document order', () => {
    const sections = inspection.leansOn.map((group) => group.section?.split('#')[1]);
    expect(new Set(sections)).toEqual(new Set(['considering', 'noting', 'instructs:tsb-director']));
    expect(inspection.leansOn[0]?.entries[0]?.other).toBe('itu:pp/res/71@2010-guadalajara');
    expect(inspection.leansOn.at(-1)?.part).toBe('operative');
    expect(countEntries(inspection.leansOn)).toBe(13);
  });

  test('groups who cites it by instrument, clause and stance', () => {
    expect(inspection.leanedOnBy.map(({ instrument, section, part }) => [instrument, section, part])).toEqual([
      ['itu:pp/res/140@2014-busan', 'itu:pp/res/140@2014-busan#recalling', 'preambular'],
    ]);
    expect(inspection.leanedOnBy[0]!.entries.map(({ other }) => other)).toEqual([
      'itu:pp/res/140@2014-busan#recalling/a',
    ]);
  });

  test('lists whom it tells, which versions exist', () => {
    expect(inspection.mandates.map((group) => group.key)).toEqual(['instructs']);
    expect(inspection.versions.map((version) => version.year)).toEqual([2008, 2012, 2016, 2022]);
    expect(inspection.representative).toBe('itu:wtsa/res/75@2012-dubai');
  });

  test('tells where a newer version of what is cited exists', () => {
    expect(hasNewer(graph, 'itu:pp/res/140@2010-guadalajara')).toBe(true);
    expect(hasNewer(graph, 'itu:pp/res/71@2010-guadalajara')).toBe(false);
    expect(hasNewer(graph, 'itu:pp/res/140')).toBe(false);
  });
});

test('a body lists what it is told, and by whom it was set up', () => {
  expect(inspectNode(graph, 'itu:tsb-director').mandatedBy.map((group) => group.key)).toEqual(['instructs']);
  expect(inspectNode(graph, 'itu:cwg-internet').structure.map((group) => group.key)).toEqual(['establishes/reverse']);
});

test('names say issuer, kind, number, version and clause', () => {
  const name = (id: string, language: 'en' | 'zh') => fullName(graph, id, language).text;
  expect(name('itu:pp/res/140', 'en')).toBe('PP Resolution 140');
  expect(name('itu:pp/res/140', 'zh')).toBe('全权代表大会第140号决议');
  expect(name('itu:pp/res/140@2010-guadalajara', 'en')).toBe('PP Resolution 140 (Guadalajara, 2010)');
  expect(name('itu:wtsa/res/75@2012-dubai#considering/b/vi', 'en')).toBe(
    'WTSA Resolution 75 (Dubai, 2012), considering b) vi)',
  );
});

test.each([
  ['itu:x/res/1#considering-further/a', 'considering further', 'a)'],
  ['itu:x/res/1#instructs:tsb-director/2', 'instructs Director of TSB', '2'],
  ['wsis:tunis-agenda#35.a-e', '', '§35 a–e'],
  ['un:charter#ch7', '', 'Chapter\u00a0VII'],
  ['un:charter#41', '', '§41'],
  ['itu:x/res/1#?/d', 'heading not known', 'd)'],
  ['itu:x/res/1#recognizing-further-2/-', 'recognizing further', ''],
])('%s is called "%s" "%s"', (id, head, items) => {
  expect(clauseName(graph, id, 'en')).toEqual({ head, items });
});

test('a chapter is called as each language does', () => {
  const names = LANGUAGES.map((language) => clauseName(graph, 'un:charter#ch14', language).items);
  const said = ['Chapter XIV', 'Chapitre XIV', 'Capítulo XIV', 'глава XIV', 'الفصل 14', '第14章'];
  expect(names).toEqual(said.map((name) => name.replace(' ', '\u00a0')));
});

test('a number has no dot of its own, however the document prints it', () => {
  const id = 'itu:x/res/1#resolves/6';
  const printed = (label: string): RecitalGraph => {
    const clause = [...graph.nodes.values()].find(({ type }) => type === 'clause')!;
    return { ...graph, nodes: new Map([[id, { ...clause, label } as typeof clause]]) };
  };
  for (const label of ['6.', '6', '6．', '6。', '6、', '6,'])
    expect(clauseLabel(printed(label), id, 'en')).toBe('resolves 6');
  expect(clauseLabel(printed('a)'), id, 'en')).toBe('resolves a)');
});

test('several clauses say once what they have in common', () => {
  const ids = [
    'considering/b/i',
    'considering/b/ii',
    'considering/d',
    'considering/e/i',
    'noting',
    'noting/a',
    '35.a-e',
    '68',
  ];
  const labels = (language: Language) =>
    clauseLabels(
      graph,
      ids.map((locator) => `itu:x/res/1#${locator}`),
      language,
    );
  expect(labels('en')).toEqual(['considering b) i), ii), d), e) i)', 'noting', 'noting a)', '§35 a–e', '§68']);
  expect(labels('zh')[0]).toMatch(/ b\) i\)、ii\)、d\)、e\) i\)$/);
  expect(labels('ar')[0]).toMatch(/ \u2068b\) i\)\u2069، \u2068ii\)\u2069، \u2068d\)\u2069/);
});

test('clauses are named in their language, and whom they address behind a colon where names decline', () => {
  const told = 'itu:x/res/1#instructs:tsb-director/2';
  expect(clauseLabel(graph, told, 'ru')).toMatch(/^поручает: .+ 2$/);
  expect(clauseLabel(graph, 'itu:x/res/1#considering-further/a', 'es')).toBe('considerando además a)');
  expect(clauseLabel(graph, 'itu:x/res/1#considering-further/a', 'ar')).toBe('يضع في اعتباره كذلك \u2068a)\u2069');
});

test('locators sort as a resolution runs', () => {
  const sorted = [
    'resolves/2',
    'noting/a',
    'considering/b/ix',
    'considering/b/v',
    'considering/a',
    'considering-further/a',
    'resolves/10',
  ];
  expect([...sorted].sort(compareLocators)).toEqual([
    'considering/a',
    'considering/b/v',
    'considering/b/ix',
    'considering-further/a',
    'noting/a',
    'resolves/2',
    'resolves/10',
  ]);
});
