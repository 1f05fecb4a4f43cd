import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  citationList,
  hopSentence,
  IN_PARTS,
  markdownAnswer,
  markdownPath,
  type PathWithEdges,
  partsOf,
  pathSentence,
  plainAnswer,
  plainPath,
  saidClauses,
  spokenPath,
  tellCommonGround,
  tellPaths,
  tellWhyNot,
  toldWhyNot,
} from '../../../src/answers/index.ts';
import { parseGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import { loadAnswerWords } from '../../../src/i18n/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';
import {
  answerPath,
  commonGround,
  edgesOfHops,
  makePathQuery,
  type PathQueryInput,
  whyNot,
} from '../../../src/query/index.ts';

const parsed = parseGraph(JSON.parse(readFileSync('graph-data/datasets/wsis-resolution-75.json', 'utf8')));
if (!parsed.ok) throw new Error('the dataset is not a graph');
const graph: RecitalGraph = parsed.value;

function ask(from: string, to: string, more: Partial<PathQueryInput> = {}): PathWithEdges[] {
  const edgeTypes = { without: ['mentions' as const] };
  const query = makePathQuery({ from: { ids: [from] }, to: { ids: [to] }, edgeTypes, limit: 10, ...more });
  const answer = answerPath(graph, query);
  return answer.paths.map((path) => ({ ...path, behind: edgesOfHops(graph, query, path) }));
}
const source = async (language: Language) => ({ graph, language, words: await loadAnswerWords(language) });
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** Written by hand from the text of the resolution. */
const CITED: Readonly<Record<Language, string>> = {
  en: 'WTSA Resolution 75, considering b) ii), cites PP Resolution 101.',
  fr: 'Résolution 75 de l’AMNT, considérant b) ii), cite : Résolution 101 de la PP.',
  es: 'Resolución 75 de la AMNT, considerando b) ii), cita: Resolución 101 de la PP.',
  ru: 'Резолюция 75 ВАСЭ, учитывая b) ii), ссылается на: Резолюция 101 ПК.',
  ar: 'القرار 75 للجمعية العالمية لتقييس الاتصالات، يضع في اعتباره b) ii)، يحيل إلى: القرار 101 لمؤتمر المندوبين المفوضين.',
  zh: '世界电信标准化全会第75号决议（考虑到 b) ii)）引用全权代表大会第101号决议。',
};

describe.each(LANGUAGES)('%s', (language) => {
  test('one clause, one sentence', async () => {
    const speaker = await source(language);
    const [group] = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:pp/res/101'));
    expect(bare(pathSentence(speaker, group!.paths[0]!))).toBe(CITED[language]);
  });

  test('no id and no key of a message is said; every clause is', async () => {
    const speaker = await source(language);
    for (const [from, to] of [
      ['itu:wtsa/res/75', 'itu:cwg-internet'],
      ['itu:wtsa/res/75', 'itu:bdt'],
      ['wsis:C5', 'itu:wtsa/res/75'],
      ['itu:tsb-director', 'itu:wtsa/res/75'],
      ['itu', 'wsis:C5'],
    ] as const) {
      const groups = tellPaths(speaker, ask(from, to));
      expect(groups.length).toBeGreaterThan(0);
      for (const said of [plainAnswer(speaker, groups), markdownAnswer(speaker, groups)]) {
        expect(said).not.toMatch(/\b(?:itu|wsis|un):[a-zA-Z]|undefined|\{|relation\.|status\.|reason\./);
        for (const hop of groups.flatMap(({ paths }) => paths.flatMap(({ hops }) => hops)))
          for (const label of saidClauses(hop.clauses)) expect(said.replaceAll('\\', '')).toContain(label);
      }
    }
  });
});

test('an Arabic verb agrees with what is feminine', async () => {
  const speaker = await source('ar');
  const said = (from: string, to: string): string =>
    bare(pathSentence(speaker, tellPaths(speaker, ask(from, to))[0]!.paths[0]!));
  expect(said('un', 'itu')).toMatch(/^الأمم المتحدة تتضمن: /);
  expect(said('wsis:geneva-plan', 'itu:pp/res/123')).toMatch(/^خطة عمل جنيف يذكّر بها: /);
  expect(said('itu:pp', 'itu:pp/res/102')).toMatch(/^مؤتمر المندوبين المفوضين اعتمد: /);
  expect(said('itu:wtsa', 'itu:wtsa/res/75')).toMatch(/^الجمعية العالمية لتقييس الاتصالات اعتمدت: /);
});

test('a hop knows its ends, direction, edges, clauses, span and status', async () => {
  const [group] = tellPaths(await source('en'), ask('itu:pp/res/130', 'itu:wtsa/res/75'));
  const [hop] = group!.paths[0]!.hops;
  expect(hop).toMatchObject({
    from: { id: 'itu:pp/res/130', unread: true },
    to: { id: 'itu:wtsa/res/75', unread: false },
    type: 'cites',
    forward: false,
    clauses: [{ label: 'considering b) iv)', part: 'preambular' }],
    words: { kind: 'summary', lang: 'en' },
    status: 'read',
    according: null,
  });
  expect(hop!.edges.length).toBeGreaterThan(0);
  expect(hop!.span!.end).toBeGreaterThan(hop!.span!.start);
});

test('where the text is at hand it is quoted, white space made even', async () => {
  const speaker = await source('en');
  const paths = ask('itu:pp/res/130', 'itu:wtsa/res/75');
  const { span } = tellPaths(speaker, paths)[0]!.paths[0]!.hops[0]!;
  const texts = new Map([[span!.document, 'the\nwords '.repeat(5000)]]);
  const [hop] = tellPaths({ ...speaker, texts }, paths)[0]!.paths[0]!.hops;
  expect(hop!.words).toMatchObject({ kind: 'quote', clause: 'considering b) iv)' });
  expect(hop!.words!.text).not.toContain('\n');
});

test('several clauses are counted and named; words say of which they are', async () => {
  const speaker = await source('en');
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:pp/res/140'));
  const said = plainAnswer(speaker, groups);
  expect(said).toContain('cites PP Resolution 140 in 3 clauses: considering b) vi), recognizing, instructs ');
  expect(said).toMatch(/^ {5}considering b\) vi\) – In our words: /m);
  expect(said).toContain('PP Resolution 140: not read yet; the trail ends here.');
});

test('of clauses in one section its words are said once; addressees are joined as documents do', async () => {
  const speaker = await source('en');
  const say = (to: string): string => plainAnswer(speaker, tellPaths(speaker, ask('itu:wtsa/res/75', to)));
  expect(say('wsis:tunis-agenda')).toContain('considering d), recognizing further a), b), c), d).');
  expect(say('itu:tsb-director')).toContain(
    'in 4 clauses: instructs Director of the Telecommunication Standardization Bureau 1, 2, 3, 4.',
  );
  expect(say('itu:member-states')).toContain(
    'in 3 clauses: invites Member States, invites Member States and Sector Members 1, 2.',
  );
  const list = citationList(speaker, tellPaths(speaker, ask('itu:wtsa/res/75', 'wsis:tunis-agenda')));
  expect(list[0]).toMatch(
    /^WTSA Resolution 75, considering d\), recognizing further a\), b\), c\), d\) · Tunis Agenda/,
  );
});

test('a role is that of the source that is named with it', async () => {
  const [group] = tellPaths(await source('en'), ask('wsis:C1', 'itu'));
  expect(group!.paths[0]!.hops[0]).toMatchObject({
    according: expect.stringMatching(/^WTSA Resolution 75 .*considering c\)$/),
    role: 'participant',
  });
});

test('what paths have in common is told, and why they stand in this order', async () => {
  const speaker = await source('en');
  const mode = { kind: 'k-groups' as const, k: 2 };
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:cwg-internet', { mode, limit: 200 }));
  expect(groups.map(({ length }) => length)).toEqual([2, 3]);
  expect(groups[0]!.paths[0]!.reasons[0]).toEqual({ kind: 'shortest', text: 'first because it is the shortest' });
  expect(groups[1]!.paths[0]!.reasons[0]!.kind).toBe('longer');
  const bdt = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:bdt'));
  expect(bdt[0]!.shared.map(({ id }) => id)).toEqual(['itu-d']);
});

test('what a statement was read in is named by its instrument in the language asked for, never by its file', async () => {
  for (const [language, read] of [
    ['en', 'WTSA Resolution 75 (Rev. Dubai, 2012)'],
    ['zh', '世界电信标准化全会第75号决议（2012年，迪拜，修订版）'],
  ] as const) {
    const speaker = await source(language);
    const list = citationList(speaker, tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:pp/res/101')));
    expect(bare(list[0]!).split(' · ').at(-1)).toBe(read);
    for (const { name } of graph.documents.values()) expect(list.join(' ')).not.toContain(name);
  }
});

test('statements are listed once; speech has no signs of order', async () => {
  const speaker = await source('ar');
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:cwg-internet'));
  const list = citationList(speaker, groups);
  expect(new Set(list).size).toBe(list.length);
  expect(spokenPath(speaker, groups[0]!.paths[0]!)).not.toMatch(/[\u2066-\u2069·]/);
});

test('paths are numbered through all groups', async () => {
  const speaker = await source('en');
  const mode = { kind: 'k-groups' as const, k: 2 };
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:cwg-internet', { mode, limit: 200 }));
  const all = groups.flatMap(({ paths }) => paths);
  for (const said of [plainAnswer(speaker, groups), markdownAnswer(speaker, groups)])
    expect([...said.matchAll(/^ *(\d+)\. /gm)].map(([, number]) => Number(number))).toEqual(all.map((_, at) => at + 1));
});

test('a path alone is told as in the whole answer', async () => {
  const speaker = await source('en');
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:cwg-internet'));
  for (const path of groups[0]!.paths) {
    for (const line of plainPath(speaker, path).split('\n'))
      expect(plainAnswer(speaker, groups)).toContain(line.trim());
    for (const line of markdownPath(speaker, path).split('\n')) expect(markdownAnswer(speaker, groups)).toContain(line);
  }
});

test('in Arabic every name and label is ordered by itself, and so is the sentence that they stand in', async () => {
  const speaker = await source('ar');
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:cwg-internet'));
  for (const path of groups.flatMap(({ paths }) => paths)) {
    const said = pathSentence(speaker, path);
    // How deep in isolates a place is: a list within one would take the direction of its first name.
    const depthAt = (at: number): number => [...said.slice(0, at)].reduce((sum, sign) => sum + (DEPTH[sign] ?? 0), 0);
    for (const { from, to, clauses } of path.hops)
      for (const text of [from.name.text, to.name.text, ...saidClauses(clauses)])
        expect([text, depthAt(isolatedAt(said, text))]).toEqual([text, 0]);
    expect(depthAt(said.length)).toBe(0);
  }
});
const isolatedAt = (said: string, text: string): number =>
  Math.max(...['\u2067', '\u2068'].map((open) => said.indexOf(`${open}${text}\u2069`)));
const DEPTH: Readonly<Record<string, number>> = { '\u2067': 1, '\u2068': 1, '\u2069': -1 };

test.each(LANGUAGES)('in parts a sentence is the same, %s', async (language) => {
  const speaker = await source(language);
  const groups = tellPaths(speaker, ask('itu:wtsa/res/75', 'itu:cwg-internet'));
  for (const hop of groups.flatMap(({ paths }) => paths.flatMap(({ hops }) => hops))) {
    const parts = partsOf(hopSentence(speaker, hop, IN_PARTS));
    expect(bare(parts.map(({ text }) => text).join(''))).toBe(bare(hopSentence(speaker, hop)));
    const of = (kind: string): string[] => parts.filter((part) => part.kind === kind).map(({ text }) => text);
    expect(of('name')).toEqual([hop.from.name.text, hop.to.name.text]);
    expect(of('clause')).toEqual(saidClauses(hop.clauses));
  }
});

test('why there is none is told sentence by sentence, with what is to be lifted', async () => {
  const speaker = await source('en');
  const query = makePathQuery({
    from: { ids: ['itu:wtsa/res/75'] },
    to: { ids: ['itu:cwg-internet'] },
    edgeTypes: { without: ['mentions'] },
    hops: { max: 1 },
  });
  const why = whyNot(graph, query);
  const told = toldWhyNot(speaker, query, why);
  expect(told.lifted.map(({ restriction }) => restriction)).toContain('hops');
  expect(told.liftNone).toBeNull();
  const lines = tellWhyNot(speaker, query, why);
  for (const { text } of told.lifted) expect(lines).toContain(text);
  expect(lines[0]).toMatch(/^Nothing known here connects WTSA Resolution 75 and Council Working Group/);
});

test.each(LANGUAGES)(
  'an end that the question itself leaves out is named with its year, and no reach is told (%s)',
  async (language) => {
    const speaker = await source(language);
    const ends = { from: { ids: ['itu:wtsa/res/75'] }, to: { ids: ['itu:cwg-internet'] } };
    const early = makePathQuery({ ...ends, asOf: 1992 });
    const told = toldWhyNot(speaker, early, whyNot(graph, early));
    expect(told.left).toHaveLength(1);
    for (const year of ['1992', '2008']) expect(told.left[0]).toContain(year);
    expect([told.reach, told.unread]).toEqual([[], null]);
    expect(told.lifted.map(({ restriction }) => restriction)).toEqual(['asOf']);
    const filtered = makePathQuery({ ...ends, to: { types: ['body'], issuers: ['un:ga'] } });
    const filters = toldWhyNot(speaker, filtered, whyNot(graph, filtered));
    expect([filters.left.length, filters.reach.length]).toEqual([1, 0]);
    expect(tellWhyNot(speaker, filtered, whyNot(graph, filtered))).toContain(filters.left[0]);
    // What the graph does not have is no matter of years, and is named.
    const unknown = makePathQuery({ ...ends, to: { ids: ['itu:no-such'] }, asOf: 2020 });
    const lost = toldWhyNot(speaker, unknown, whyNot(graph, unknown));
    expect([lost.left, told.unknown]).toEqual([[], null]);
    expect(lost.unknown).toContain('itu:no-such');
    expect(tellWhyNot(speaker, unknown, whyNot(graph, unknown))).toContain(lost.unknown);
  },
);

test.each(LANGUAGES)('a waypoint that alone keeps the ends apart is named, and no other (%s)', async (language) => {
  const speaker = await source(language);
  const stop = (id: string) => ({ ids: [id] });
  const query = makePathQuery({
    from: stop('itu:wtsa/res/75'),
    to: stop('itu:cwg-internet'),
    waypoints: { ordered: [stop('itu:council/res/1336')], unordered: [stop('itu:no-such')] },
  });
  const { lifted, unknown } = toldWhyNot(speaker, query, whyNot(graph, query));
  expect(unknown).toContain('itu:no-such');
  expect(lifted.map(({ restriction, stop }) => [restriction, stop])).toEqual([['waypoints', 1]]);
  expect(lifted[0]!.text).toContain('itu:no-such');
  expect(lifted[0]!.text).not.toContain('1336');
});

test.each([
  // The title of the version of 2008 names the group; that of the text that was read does not.
  ['itu:wtsa/res/75', 'itu:wg-wsis', ['title (2008)']],
  // Resolution 140 was not read; what is known of it is of three versions.
  [
    'itu:pp/res/140',
    'wsis:geneva-plan',
    ['recalling further (2006, 2010)', 'recalling further a) (2014)', 'heading not known d) (2006)'],
  ],
  ['itu:wtsa/res/75', 'itu:pp/res/101', ['considering b) ii)']],
  ['itu:pp/res/172', 'un:ga/res/60/252', ['recalling further c)']],
])('clauses of other versions than the one that was read have their year: %s, %s', async (from, to, labels) => {
  const speaker = await source('en');
  const query = makePathQuery({ from: { ids: [from] }, to: { ids: [to] }, edgeTypes: { without: ['mentions'] } });
  const [path] = answerPath(graph, query).paths;
  const told = tellPaths(speaker, [{ ...path!, behind: edgesOfHops(graph, query, path!) }]);
  expect(told[0]!.paths[0]!.hops[0]!.clauses.map(({ label }) => label)).toEqual(labels);
});

test('common ground says of each how far it is from both ends', async () => {
  const speaker = await source('en');
  const query = makePathQuery({
    from: { ids: ['itu:wtsa/res/75'] },
    to: { ids: ['itu:pp/res/140'] },
    direction: 'forward',
  });
  const told = tellCommonGround(speaker, query, commonGround(graph, query));
  expect(told.head).toMatch(/^WTSA Resolution 75 and PP Resolution 140 both lean on: \d+ things?$/);
  for (const { steps, text } of told.each) expect(text).toContain(`(${steps})`);
});
