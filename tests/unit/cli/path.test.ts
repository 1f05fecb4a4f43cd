import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_DATASET } from '../../../src/cli/facts.ts';
import type { SavedGraph } from '../../../src/model/index.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { askPath as ask } from './ask-path.ts';
import { makeScratch } from './scratch.ts';

const scratch = makeScratch();
const dataset = JSON.parse(readFileSync(DEFAULT_DATASET, 'utf8')) as SavedGraph;

const chain = async (...args: string[]): Promise<readonly string[] | undefined> => (await ask(...args)).paths[0]?.nodes;

describe('path --json', () => {
  test('has the shape that was promised, on one line', async () => {
    const { out } = await runCli('path', 'itu:wtsa/res/75', 'itu:cwg-internet', '--json');
    expect(out.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['found', 'paths', 'ms']);
    expect(Object.keys(answer.paths[0])).toEqual(['nodes', 'edges', 'length']);
    expect(answer).toMatchObject({
      found: true,
      paths: [{ nodes: ['itu:wtsa/res/75', 'itu:council/res/1336', 'itu:cwg-internet'], length: 2 }],
      ms: expect.any(Number),
    });
  });

  test('no chain is an answer, not a failure', async () => {
    expect(await ask('wsis:C1', 'wsis:C11', '--directed')).toMatchObject({ found: false, paths: [] });
  });

  test('at level clauses every hop is an edge of the saved graph', async () => {
    const byKey = new Map(dataset.edges.map((edge) => [edge.key, edge]));
    const from = 'itu:wtsa/res/75@2012-dubai#considering/b/vi';
    const { paths } = await ask(from, 'itu:cwg-internet', '--level', 'clauses', '--limit', '50');
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, edges, length } of paths) {
      expect([nodes[0], nodes.at(-1), edges.length]).toEqual([from, 'itu:cwg-internet', length]);
      edges.forEach((key, hop) => {
        const edge = byKey.get(key)!;
        expect([edge.source, edge.target].sort()).toEqual([nodes[hop]!, nodes[hop + 1]!].sort());
      });
    }
  });

  test('--directed follows edges from source to target, --without leaves types out, --limit limits', async () => {
    const ends = ['itu:wtsa/res/75', 'itu:cwg-internet'] as const;
    expect((await ask(...ends, '--directed')).found).toBe(true);
    expect((await ask(ends[1], ends[0], '--directed', '--without', 'cites')).found).toBe(false);
    const { paths } = await ask(...ends, '--without', 'establishes');
    expect(paths.flatMap(({ edges }) => edges).some((key) => key.startsWith('establishes'))).toBe(false);
    expect((await ask('itu:pp/res/140', 'itu:pp/res/130', '--limit', '2')).paths.length).toBeLessThanOrEqual(2);
  });
});

describe('what FROM and TO may be', () => {
  const target = 'itu:cwg-internet';

  test.each([
    ['an id', 'itu:wtsa/res/75'],
    ['an English name', 'WTSA Resolution 75'],
    ['a short form', 'Res. 75'],
    ['a Chinese number', '第75号决议'],
    ['a Chinese title', '国际电联电信标准化部门在信息社会世界高峰会议成果落实中的贡献'],
    ['a name in other case, with blanks around', '  wtsa RESOLUTION 75 '],
    ['a version', 'itu:wtsa/res/75@2012-dubai'],
    ['a version by its year', 'itu:wtsa/res/75@2012'],
    ['a version that the graph does not have', 'itu:wtsa/res/75@1999'],
    ['a clause', 'itu:wtsa/res/75@2012-dubai#considering/a'],
  ])('on level works, %s means the work', async (_, name) => {
    expect(await chain(name, target)).toEqual(['itu:wtsa/res/75', 'itu:council/res/1336', target]);
  });

  test('bodies and action lines by name, in both directions', async () => {
    expect((await chain('电信标准化局主任', 'C5'))?.[0]).toBe('itu:tsb-director');
    expect((await chain('Tunis Agenda', 'CWG-Internet'))?.at(-1)).toBe(target);
    expect((await chain('突尼斯议程', 'CWG-Internet'))?.[0]).toBe('wsis:tunis-agenda');
  });

  test('on level versions a version is itself, a work leads to its versions, a clause to its version', async () => {
    const level = ['--level', 'versions'];
    expect((await chain('itu:wtsa/res/75@2012', target, ...level))?.[0]).toBe('itu:wtsa/res/75@2012-dubai');
    expect((await chain('itu:wtsa/res/75@2012-dubai#considering/a', target, ...level))?.[0]).toBe(
      'itu:wtsa/res/75@2012-dubai',
    );
    const [work, version] = (await chain('itu:wtsa/res/75', target, ...level))!;
    expect([work, version]).toEqual(['itu:wtsa/res/75', expect.stringMatching(/^itu:wtsa\/res\/75@/)]);
  });

  test.each(['versions', 'clauses'])('on level %s a version that is not there is refused', async (level) => {
    for (const id of ['itu:wtsa/res/75@1999', 'itu:wtsa/res/75@2012-dubai#considering/zz'].slice(
      0,
      level === 'versions' ? 1 : 2,
    ))
      expect(await runCli('path', id, target, '--level', level)).toMatchObject({
        code: 1,
        out: '',
        error: expect.stringContaining(`node/not-found Nothing is called “${id}”`),
      });
  });

  test('a name of several things is refused with their ids', async () => {
    const { code, out, error } = await runCli('path', '1', 'C5');
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/node\/ambiguous-name “1” .*\[itu:wtsa\/res\/1\].*\[itu:wtpf\/opinion\/1\]/);
  });

  test('both names are looked at before giving up', async () => {
    const { code, error } = await runCli('path', 'nobody knows this', 'nor this one');
    expect(code).toBe(1);
    expect(error.match(/node\/not-found/g)).toHaveLength(2);
  });

  test('a thing and itself', async () => {
    expect(await ask('itu:pp/res/140', 'itu:pp/res/140@2010-guadalajara')).toMatchObject({
      found: true,
      paths: [{ nodes: ['itu:pp/res/140'], edges: [], length: 0 }],
    });
    expect((await runCli('path', 'C5', 'wsis:C5')).out).toContain('Both ends are the same at this level: ');
  });
});

describe('path', () => {
  test('tells every hop with the clauses that say so', async () => {
    const { code, out } = await runCli('path', 'Res. 75', 'CWG-Internet');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('1 path: 2 steps');
    expect(out).toContain(
      '1. WTSA Resolution 75 cites Council Resolution 1336 in 2 clauses: considering further a), noting c); Council Resolution 1336 establishes Council Working Group',
    );
    expect(out).toContain('according to WTSA Resolution 75 (Rev. Dubai, 2012), considering further a)');
  });

  test('of equally short chains the one that clauses say is told', async () => {
    const { out } = await runCli('path', 'itu:pp/res/102', 'itu:pp/res/140');
    expect(out).not.toContain('adopted');
    expect(out).toMatch(/^ {2}1\. .* is cited by /m);
    const { paths } = JSON.parse((await runCli('path', 'itu:pp/res/102', 'itu:pp/res/140', '--json')).out);
    expect(paths).toHaveLength(1);
    expect(paths[0].edges.every((key: string) => !key.startsWith('adopted'))).toBe(true);
  });

  test('members are many: verbs agree', async () => {
    const said = async (language: string): Promise<string> =>
      (await runCli('path', 'itu:member-states', 'itu:wtsa/res/75', '--language', language)).out;
    expect(await said('en')).toContain('Member States are invited by WTSA Resolution 75');
    expect(await said('fr')).toContain('reçoivent une invitation de');
    expect(await said('ar')).toContain('الدول الأعضاء يدعوها: ');
  });

  test('in another language, and as Markdown', async () => {
    const { out } = await runCli('path', 'Res. 75', 'CWG-Internet', '--language', 'zh', '--markdown');
    expect(out).toContain('**第1336号决议**'.slice(2, 8));
    expect(out).toContain('## 1条路径：2步');
    expect(out).not.toMatch(/[\u2066-\u2069\ufffd]/);
  });

  test('tells a hop against the edge in the passive', async () => {
    expect((await runCli('path', 'C5', 'Res. 75')).out).toMatch(/^ {2}1\. .* is cited by WTSA Resolution 75\b/m);
  });

  test('says that there is none', async () => {
    expect(await runCli('path', 'C1', 'C11', '--directed')).toMatchObject({
      code: 0,
      out: expect.stringContaining('If this alone were lifted, they would be connected: the direction of links'),
      error: expect.stringContaining('path/none No chain of links joins C1 and C11.'),
    });
  });

  test.each([
    [['C1', 'C2', '--level', 'articles'], /--level .* 'articles' is invalid.* works, versions, clauses/],
    [['C1', 'C2', '--without', 'loves'], /--without .* 'loves' is invalid.* cites, mandates/],
    [['C1', 'C2', '--limit', '0'], /--limit .* a whole number from 1 to 1000000, not "0"/],
    [['C1', 'C2', '--limit', '-1'], /--limit .* a whole number .* not "-1"/],
    [['C1', 'C2', '--limit', '1e3'], /--limit .* a whole number .* not "1e3"/],
    [['C1', 'C2', '--limit', '99999999999999999999'], /--limit .* a whole number .* not "9{20}"/],
    [['C1', 'C2', '--json', '--markdown'], /--json, --markdown, --query and --question exclude each other/],
    [['C1', 'C2', '--limit', 'many'], /--limit/],
    [['C1'], /missing required argument 'to'/],
    [['C1', 'C2', 'C3'], /too many arguments/],
  ])('%j is a wrong call: 2, with what would be right', async (args, message) => {
    const { code, out, error } = await runCli('path', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });

  test.each(['Resolution 75', 'Résolution 75', 'Resolución 75', 'Резолюция 75', 'القرار 75', '第75号决议'])(
    '%s is found',
    async (name) => {
      expect(await runCli('path', name, 'itu:wtsa/res/75')).toMatchObject({ code: 0, error: '' });
    },
  );

  test.each(['Resolution', 'Résolution', 'Resolución', 'Резолюция', 'القرار', '决议'])(
    '%s is the name of several: it is refused with their ids, as it was typed',
    async (name) => {
      const { code, out, error } = await runCli('path', name, 'C5');
      expect([code, out]).toEqual([1, '']);
      expect(error).toContain(`“${name}”`);
      expect(error).toMatch(/node\/(ambiguous-name|not-found)/);
    },
  );

  test('a name of any length is said again in short', async () => {
    const { code, error } = await runCli('path', 'x'.repeat(50_000), 'C5');
    expect(code).toBe(1);
    expect(error.length).toBeLessThan(300);
  });

  test('a dataset that is missing or none is bad input: 1', async () => {
    const missing = ['C1', 'C2', '--dataset', scratch.place('none.json')];
    expect(await runCli('path', ...missing)).toMatchObject({
      code: 1,
      error: expect.stringContaining('file/not-found'),
    });
    const other = ['C1', 'C2', '--dataset', scratch.write('other.json', '[]')];
    expect(await runCli('path', ...other)).toMatchObject({
      code: 1,
      error: expect.stringContaining('other.json: graph/not-a-graph'),
    });
  });

  test('every example of its help works', async () => {
    const { out } = await runCli('path', '--help');
    const examples = [...out.matchAll(/^ {2}recital (path .+)$/gm)].map(([, line]) => line!);
    expect(examples.length).toBeGreaterThan(2);
    for (const line of examples) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      expect(await runCli(...args), line).toMatchObject({ code: 0, error: '' });
    }
  });
});

test('path --query prints the question as text, which query answers alike', async () => {
  const ends = ['itu:wtsa/res/75@2012-dubai', 'itu:cwg-internet', '--limit', '9'];
  const { code, out: text } = await runCli('path', ...ends, '--query');
  expect(code).toBe(0);
  const asked = JSON.parse((await runCli('query', text, '--json')).out) as { rows: [{ nodes: { id: string }[] }][] };
  const answer = JSON.parse((await runCli('path', ...ends, '--json')).out) as { paths: { nodes: string[] }[] };
  const chains = asked.rows.map(([path]) => path.nodes.map(({ id }) => id).join(' '));
  expect(chains.length).toBeGreaterThan(1);
  expect(chains.sort()).toEqual(answer.paths.map(({ nodes }) => nodes.join(' ')).sort());
});

describe('path takes all that a question can ask', () => {
  const ENDS = ['itu:wtsa/res/75', 'itu:cwg-internet'] as const;
  const asked = async (...options: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await runCli('path', ...ENDS, ...options, '--question')).out);
  const found = async (...options: string[]): Promise<{ nodes: string[]; length: number }[]> =>
    JSON.parse((await runCli('path', ...ENDS, ...options, '--json')).out).paths;

  test('and prints the question as data, its weights with it', async () => {
    const weights = scratch.write('weights.json', JSON.stringify({ types: { cites: 9 } }));
    expect(
      await asked(
        ...['--mode', 'strongest', '--k', '4', '--weights', weights, '--damping', '0.5', '--hubs', '40'],
        ...['--via', 'Council Resolution 1336', '--avoid', 'itu', 'wsis:C5', '--parts', 'operative', 'preambular'],
        ...['--min-hops', '2', '--max-hops', '5', '--as-of', '2012', '--any-version', '--directed', '--only', 'cites'],
      ),
    ).toMatchObject({
      mode: { kind: 'strongest', k: 4, weights: { types: { cites: 9 } } },
      hubs: { limit: 40, damping: 0.5 },
      waypoints: { ordered: [{ ids: ['itu:council/res/1336'] }] },
      nodes: { without: ['itu', 'wsis:C5'] },
      parts: ['operative', 'preambular'],
      hops: { min: 2, max: 5 },
      asOf: 2012,
      versions: 'any',
      direction: 'forward',
      edgeTypes: { only: ['cites'], without: ['mentions'] },
      limit: 100,
    });
    expect(await asked('--mode', 'strongest')).toMatchObject({ mode: { weights: { types: { cites: 2 } } } });
  });

  test('and answers it', async () => {
    expect((await found('--mode', 'k-shortest', '--k', '6')).length).toBe(6);
    expect(new Set((await found('--mode', 'k-groups', '--k', '2')).map(({ length }) => length))).toEqual(
      new Set([2, 3]),
    );
    const simple = await found('--mode', 'all-simple', '--max-hops', '2', '--without', 'adopted-by', 'adopted-at');
    expect(simple.length).toBeGreaterThan(1);
    for (const { length } of simple) expect(length).toBeLessThanOrEqual(2);
    for (const { nodes } of await found('--via', 'itu:pp/res/140')) expect(nodes).toContain('itu:pp/res/140');
    for (const { nodes } of await found('--avoid', 'itu:council/res/1336', '--limit', '9'))
      expect(nodes).not.toContain('itu:council/res/1336');
    expect(await found('--only', 'mentions')).toMatchObject([{ length: 1 }]);
    // Steps cost more than links are worth: with other weights another path is the strongest.
    const dear = scratch.write('dear.json', JSON.stringify({ types: { establishes: 1000, about: 1000 } }));
    const [first] = await found('--mode', 'strongest', '--k', '1');
    const [other] = await found('--mode', 'strongest', '--k', '1', '--weights', dear);
    expect(other!.nodes).not.toEqual(first!.nodes);
  });

  test.each([
    [['--mode', 'longest'], /--mode/],
    [['--only', 'likes'], /--only/],
    [['--parts', 'footnote'], /--parts/],
    [['--k', '0'], /whole number from 1/],
    [['--min-hops', '5', '--max-hops', '2'], /--min-hops, --max-hops/],
    [['--damping', '2'], /strongest/],
    [['--damping', '-1', '--mode', 'strongest'], /number from 0/],
    [['--mode', 'all-simple'], /--max-hops: needs "max"/],
    [['--as-of', '123456'], /--as-of/],
    [['--via', 'Resolution'], /“Resolution” may mean more than one node: .*itu:pp\/res\/140/],
    [['--via-any-order', 'itu:no-such'], /Nothing is called “itu:no-such”/],
    [['--avoid', 'itu:no-such'], /Nothing is called “itu:no-such”/],
    [['--weights', 'nowhere.json', '--mode', 'strongest'], /nowhere\.json cannot be read \(ENOENT\)/],
    [['--weights', 'package.json', '--mode', 'strongest'], /weights/],
    [['--weights', 'package.json'], /strongest alone/],
    [['--question', '--json'], /exclude each other/],
  ] as const)('%s is refused', async (options, message) => {
    const { code, out, error } = await runCli('path', ...ENDS, ...options);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error).not.toMatch(/\n\s+at /);
  });
});

test('what a damaged graph lost is said, by path and query alike', async () => {
  const node = (key: string) => ({ key, attributes: { type: 'body', kind: 'group', names: [], provenance: [] } });
  const saved = {
    attributes: { corrections: [], documents: [], format: 'recital-graph', name: 'x', open: [], version: 2 },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: [node('x:a'), node('x:b')],
    edges: [{ key: 'part-of|x:a|x:b', source: 'x:a', target: 'x:b', attributes: { type: 'part-of', evidence: [] } }],
  };
  const dataset = scratch.write('damaged.json', JSON.stringify(saved));
  for (const args of [
    ['path', 'x:a', 'x:b'],
    ['query', 'MATCH (a) RETURN a.id'],
  ])
    expect((await runCli(...args, '--dataset', dataset)).error).toContain('1 left out or doubtful: recital check');
});
