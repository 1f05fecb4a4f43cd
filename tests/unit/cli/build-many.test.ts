import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuildReport } from '../../../src/cli/bulk/build-report.ts';
import { createProgram } from '../../../src/cli/program.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { DOCUMENTS, makeScratch } from './scratch.ts';

const scratch = makeScratch();
const buoys = readFileSync(DOCUMENTS.buoys, 'utf8');
const lighthouses = readFileSync(DOCUMENTS.lighthouses, 'utf8');

/** A folder of documents by their names below it. */
function folderOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(scratch.place(`${name}/${file}`)), { recursive: true });
    scratch.write(`${name}/${file}`, content);
  }
  return scratch.place(name);
}

const reportOf = (name: string): BuildReport => JSON.parse(scratch.read(name)) as BuildReport;

/** Builds with a report; what became of each file, by its name. */
async function build(name: string, ...args: string[]) {
  const out = scratch.place(`${name}.json`);
  const run = await runCli('build', ...args, '-o', out, '--report', scratch.place(`${name}.report.json`));
  const report = reportOf(`${name}.report.json`);
  const states = Object.fromEntries(report.files.map(({ file, state }) => [path.basename(file), state]));
  return { ...run, report, states, graph: existsSync(out) ? readFileSync(out, 'utf8') : null };
}

describe('folders', () => {
  test('are read with all that is below them, sorted, hidden files left out', async () => {
    const folder = folderOf('deep', {
      'b/buoys.txt': buoys,
      'a/lighthouses.txt': lighthouses,
      '.hidden.txt': 'x',
      '.git/config': 'x',
    });
    symlinkSync(folder, scratch.place('deep/loop'));
    const { code, report, graph } = await build('deep-out', folder);
    expect(code).toBe(0);
    expect(report.files.map(({ file }) => path.relative(folder, file))).toEqual(['a/lighthouses.txt', 'b/buoys.txt']);
    const named = await build('named-out', scratch.place('deep/b/buoys.txt'), scratch.place('deep/a/lighthouses.txt'));
    expect(named.graph).toBe(graph);
  });

  test('a file named beside its folder is read once', async () => {
    const folder = folderOf('once', { 'buoys.txt': buoys });
    const { report } = await build('once-out', folder, scratch.place('once/buoys.txt'));
    expect(report.files).toHaveLength(1);
  });
});

describe('one bad file', () => {
  test('does not keep the others out; it is named, exit 1', async () => {
    const folder = folderOf('mixed', { 'a.pdf': 'MZ\u0090\0\0', 'buoys.txt': buoys, 'empty.txt': '' });
    const { code, error, out, states, report, graph } = await build('mixed-out', folder);
    expect(code).toBe(1);
    expect(states).toEqual({ 'a.pdf': 'failed', 'buoys.txt': 'read', 'empty.txt': 'failed' });
    expect(error).toMatch(/empty\.txt: file\/empty/);
    expect(out).toMatch(/^1 read, 2 failed$/m);
    expect(report.files.find(({ file }) => file.endsWith('empty.txt'))?.diagnostics).toMatchObject([
      { code: 'file/empty', severity: 'error' },
    ]);
    expect(graph).toBe((await build('sound-out', scratch.place('mixed/buoys.txt'))).graph);
  });

  test('alone leaves nothing to write', async () => {
    const run = await build('nothing', scratch.place('nowhere.txt'));
    expect(run).toMatchObject({ code: 1, graph: null, states: { 'nowhere.txt': 'failed' } });
  });
});

describe('the report', () => {
  test('says what was read, found and left open', async () => {
    const { report, out } = await build('told', DOCUMENTS.buoys, DOCUMENTS.lighthouses);
    expect(report).toMatchObject({
      format: 'recital-build-report',
      stopped: false,
      graph: { documents: 2, open: 1 },
      states: { read: 2, failed: 0 },
    });
    expect(report.files[0]).toMatchObject({
      state: 'read',
      format: 'txt',
      encoding: 'utf-8',
      language: 'zh',
      identity: { by: 'none', node: expect.stringMatching(/^document:/) },
      found: { citations: { resolved: 3, ambiguous: 1, unresolved: 0 } },
      open: [{ clause: 'noting/-', surface: '第9号决议' }],
    });
    expect(out).toMatch(/buoys\.txt\s+read\s+txt utf-8 zh/);
  });

  test('is the same for the same files', async () => {
    await build('again', DOCUMENTS.buoys);
    const first = scratch.read('again.report.json');
    await build('again', DOCUMENTS.buoys);
    expect(scratch.read('again.report.json')).toBe(first);
  });

  test('the same bytes under two names are one document, and it says so', async () => {
    const folder = folderOf('twins', { 'a.txt': buoys, 'b.txt': buoys });
    const { code, out, states, report, graph } = await build('twins-out', folder);
    expect([code, states]).toEqual([0, { 'a.txt': 'read', 'b.txt': 'duplicate' }]);
    expect(out).toMatch(/b\.txt\s+duplicate .*same bytes as .*a\.txt/);
    expect(report.files[1]?.sameAs).toMatch(/a\.txt$/);
    expect((await build('twins-turned', scratch.place('twins/b.txt'), scratch.place('twins/a.txt'))).graph).toBe(graph);
  });
});

describe('--resume', () => {
  test('reads only what is not there yet, and ends where a whole build ends', async () => {
    const whole = await build('whole', DOCUMENTS.buoys, DOCUMENTS.lighthouses);
    await build('part', DOCUMENTS.buoys);
    const rest = await build('part', DOCUMENTS.buoys, DOCUMENTS.lighthouses, '--resume');
    expect(rest.states).toEqual({ 'buoys.txt': 'unchanged', 'lighthouses.txt': 'read' });
    expect(rest.graph).toBe(whole.graph);
    const again = await build('part', DOCUMENTS.buoys, DOCUMENTS.lighthouses, '--resume');
    expect(again).toMatchObject({ code: 0, states: { 'buoys.txt': 'unchanged', 'lighthouses.txt': 'unchanged' } });
    expect(again.graph).toBe(whole.graph);
  });

  test('begins anew where nothing is, and never writes over what is no graph', async () => {
    expect(await build('fresh', DOCUMENTS.buoys, '--resume')).toMatchObject({ code: 0 });
    const notes = scratch.write('notes.json', '{"my": "notes"}');
    const { code, error } = await runCli('build', DOCUMENTS.buoys, '-o', notes, '--resume');
    expect([code, error]).toEqual([1, expect.stringContaining('notes.json: graph/not-a-graph')]);
    expect(scratch.read('notes.json')).toBe('{"my": "notes"}');
  });

  test('keeps the name of the graph unless another is given', async () => {
    await build('named', DOCUMENTS.buoys, '--name', 'Sea marks');
    expect((await build('named', DOCUMENTS.lighthouses, '--resume')).graph).toContain('"name":"Sea marks"');
  });
});

describe('while it runs', () => {
  /** Runs with somebody watching, who may act on every line shown. */
  async function watched(act: (line: string) => void, ...args: string[]) {
    const shown: (string | null)[] = [];
    const program = createProgram({
      out: () => {},
      error: () => {},
      progress: (line) => {
        shown.push(line);
        if (line !== null) act(line);
      },
    });
    return { code: await program.run(args), shown };
  }

  test('it shows where it is, and clears that at the end', async () => {
    const out = scratch.place('shown.json');
    const { code, shown } = await watched(() => {}, 'build', DOCUMENTS.buoys, DOCUMENTS.lighthouses, '-o', out);
    expect(code).toBe(0);
    expect(shown).toEqual([
      expect.stringMatching(/^1 of 2 {2}.*buoys/),
      expect.stringMatching(/^2 of 2 .*lighthouses/),
      null,
    ]);
  });

  test('Ctrl-C keeps what was read; --resume goes on', async () => {
    const [out, report] = [scratch.place('stopped.json'), scratch.place('stopped.report.json')];
    const files = [DOCUMENTS.buoys, DOCUMENTS.lighthouses];
    const stopAtSecond = (line: string): void => {
      if (line.startsWith('2 ')) process.emit('SIGINT');
    };
    const { code } = await watched(stopAtSecond, 'build', ...files, '-o', out, '--report', report);
    expect(code).toBe(130);
    expect(reportOf('stopped.report.json')).toMatchObject({ stopped: true, states: { read: 1, left: 1 } });
    expect(process.listenerCount('SIGINT')).toBe(0);
    expect((await runCli('build', ...files, '-o', out, '--resume')).code).toBe(0);
    expect(scratch.read('stopped.json')).toBe((await build('unstopped', ...files)).graph);
  });

  test('--verbose says plain lines where nobody watches', async () => {
    const { error } = await runCli('build', DOCUMENTS.buoys, '--verbose', '-o', scratch.place('verbose.json'));
    expect(error).toMatch(/^1 of 1 {2}.*buoys\.txt$/m);
    expect(error).toMatch(/buoys\.txt: .*citation\/ambiguous/);
  });
});
