import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuildReport } from '../../../src/cli/bulk/build-report.ts';
import { type Correction, type SavedGraph, serializeCorrections } from '../../../src/model/index.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { DOCUMENTS, makeScratch } from './scratch.ts';

const scratch = makeScratch();
const buoys = readFileSync(DOCUMENTS.buoys, 'utf8');
/** The same text with its number. */
const numbered = `第998号决议（2010年，瓜达拉哈拉，修订版）\n${buoys}`;
const VERSION = 'itu:pp/res/998@2010-guadalajara';

const graphAt = (name: string): SavedGraph => JSON.parse(scratch.read(name)) as SavedGraph;

describe('two texts of one version', () => {
  const full = scratch.write('full.txt', numbered);
  const short = scratch.write(
    'short.txt',
    numbered.replace('a)\t全权代表大会第130号决议（2010年，瓜达拉哈拉，修订版）', 'a)\t浮标'),
  );

  test('become one version with two expressions; what one of them lacks is listed', async () => {
    const out = scratch.place('two.json');
    const { code, out: said } = await runCli(
      'build',
      full,
      short,
      '-o',
      out,
      '--report',
      scratch.place('two.report.json'),
    );
    expect(code).toBe(0);
    const version = graphAt('two.json').nodes.find(({ key }) => key === VERSION);
    expect(version?.attributes).toMatchObject({ expressions: [{ language: 'zh' }, { language: 'zh' }] });
    expect(said).toContain('differences between language versions: 1');
    const line = 'considering/a: cites itu:pp/res/130@2010-guadalajara in zh (full.txt), not in zh (short.txt)';
    expect(said).toContain(line);
    expect((await runCli('check', out)).out).toContain(line);
    const report = JSON.parse(scratch.read('two.report.json')) as BuildReport;
    expect(report.differences).toMatchObject([
      { version: VERSION, kind: 'citation', clause: 'considering/a', present: [{ name: 'full.txt' }] },
    ]);
  });

  test('in two languages: equal clauses meet, and a citation of one language only is told', async () => {
    const english = scratch.write(
      'en.txt',
      `RESOLUTION 998 (Rev. Guadalajara, 2010)
Sharing of ocean buoy observations
The Plenipotentiary Conference of the International Telecommunication Union (Guadalajara, 2010),
considering
a) Resolution 130 (Rev. Guadalajara, 2010) of the Plenipotentiary Conference, on the safety of buoys;
b) Council Resolution 1336,
resolves to instruct the Director of the Telecommunication Standardization Bureau
1 to share buoy data with the Council;
2 to report to the Council.
`,
    );
    const chinese = scratch.write(
      'zh.txt',
      `第998号决议（2010年，瓜达拉哈拉，修订版）
海洋浮标观测数据的共享
国际电信联盟全权代表大会（2010年，瓜达拉哈拉），
考虑到
a)	全权代表大会第130号决议（2010年，瓜达拉哈拉，修订版）谈到浮标的安全；
b)	浮标的位置，
做出决议，责成电信标准化局主任
1	向理事会分享浮标数据；
2	向理事会报告。
`,
    );
    const { out } = await runCli('build', english, chinese, '-o', scratch.place('languages.json'));
    expect(out).toContain('differences between language versions: 1');
    expect(out).toContain('considering/b: cites itu:council/res/1336 in en (en.txt), not in zh (zh.txt)');
    const version = graphAt('languages.json').nodes.find(({ key }) => key === VERSION);
    expect(version?.attributes).toMatchObject({
      expressions: expect.arrayContaining([
        expect.objectContaining({ language: 'en', title: 'Sharing of ocean buoy observations' }),
        expect.objectContaining({ language: 'zh', title: '海洋浮标观测数据的共享' }),
      ]),
    });
  });

  test('without a number stay two documents', async () => {
    const other = scratch.write('other.txt', buoys.replace('浮标的安全', '灯塔的安全'));
    await runCli('build', DOCUMENTS.buoys, other, '-o', scratch.place('unknown.json'));
    const versions = graphAt('unknown.json').nodes.filter(({ key }) => /^document:[0-9a-f]+$/.test(key));
    expect(versions).toHaveLength(2);
  });
});

describe('--corrections', () => {
  const sha256 = (graph: SavedGraph): string => graph.attributes.documents[0]!.sha256;

  /** Decides what the open citation of the buoys means. */
  async function decided(name: string): Promise<string> {
    const out = scratch.place(`${name}.plain.json`);
    await runCli('build', DOCUMENTS.buoys, '-o', out);
    const graph = graphAt(`${name}.plain.json`);
    const { clause, surface, start, end } = graph.attributes.open[0]!;
    const decision: Correction = {
      kind: 'citation',
      document: sha256(graph),
      clause,
      surface,
      start,
      end,
      id: 'itu:council/res/9',
      who: 'A. Reader',
      when: '2026-01-02',
      why: 'the annex says so',
    };
    return scratch.write(`${name}.corrections.json`, serializeCorrections([decision]));
  }

  test('are applied, kept in the graph, and hold in the next run', async () => {
    const file = await decided('kept');
    const out = scratch.place('kept.json');
    expect(await runCli('build', DOCUMENTS.buoys, '-o', out, '--corrections', file)).toMatchObject({ code: 0 });
    const text = scratch.read('kept.json');
    expect(graphAt('kept.json').attributes).toMatchObject({ open: [], corrections: [{ who: 'A. Reader' }] });
    expect((await runCli('check', out)).out).toContain('decisions of people: 1');
    await runCli('build', DOCUMENTS.buoys, '-o', out, '--resume');
    expect(scratch.read('kept.json')).toBe(text);
  });

  test('made after a document was read have it read again with --resume', async () => {
    const file = await decided('after');
    const out = scratch.place('after.json');
    await runCli('build', DOCUMENTS.buoys, DOCUMENTS.lighthouses, '-o', out);
    const { out: said } = await runCli(
      'build',
      DOCUMENTS.buoys,
      DOCUMENTS.lighthouses,
      '-o',
      out,
      '--resume',
      '--corrections',
      file,
    );
    expect(said).toMatch(/^1 read, 1 unchanged$/m);
    await runCli(
      'build',
      DOCUMENTS.buoys,
      DOCUMENTS.lighthouses,
      '-o',
      scratch.place('at-once.json'),
      '--corrections',
      file,
    );
    expect(scratch.read('after.json')).toBe(scratch.read('at-once.json'));
  });

  test.each([
    ['notes.json', '{"my": "notes"}', 'corrections/not-a-file'],
    ['cut.json', '{"format": ', 'corrections/not-a-file'],
  ])('%s is refused, and nothing is built', async (name, text, code) => {
    const file = scratch.write(name, text);
    const run = await runCli('build', DOCUMENTS.buoys, '-o', scratch.place('never.json'), '--corrections', file);
    expect(run).toMatchObject({ code: 1, error: expect.stringContaining(`${name}: ${code}`) });
  });
});
