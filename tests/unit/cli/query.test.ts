import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_DATASET } from '../../../src/cli/facts.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeScratch } from './scratch.ts';

const scratch = makeScratch();

const CITED = "MATCH (w:Work {id: 'itu:wtsa/res/75'})-[:CITES]->(c:Work) RETURN c.id AS id ORDER BY id LIMIT 3";

describe('query', () => {
  test('asks the graph of a workspace that the explorer saved as a file', async () => {
    const graph = readFileSync(DEFAULT_DATASET, 'utf8');
    const head = '"format":"recital-workspace","version":2,"name":"Mine","view":{"version":1},"views":[]';
    const workspace = scratch.write('mine.recital.json', `{${head},"graph":${graph}}`);
    const asked = await runCli('query', CITED, '--csv');
    expect(asked.out).toContain('itu:council/dec/562');
    expect(await runCli('query', CITED, '--csv', '--dataset', workspace)).toEqual(asked);
    const empty = scratch.write('empty.recital.json', `{${head}}`);
    const { code, error } = await runCli('query', CITED, '--dataset', empty);
    expect([code, error]).toEqual([1, expect.stringContaining('no Recital graph')]);
  });

  test('--json gives columns and rows', async () => {
    const { code, out, error } = await runCli('query', CITED, '--json');
    expect([code, error]).toEqual([0, '']);
    const answer = JSON.parse(out);
    expect(answer).toEqual({ columns: ['id'], rows: expect.any(Array), stopped: null });
    expect(answer.rows).toHaveLength(3);
    expect([...answer.rows].sort()).toEqual(answer.rows);
  });

  test('finds the paths that `recital path` finds', async () => {
    const ends = ['itu:wtsa/res/75', 'itu:cwg-internet'];
    const asked = await runCli('path', ...ends, '--json', '--limit', '100');
    const { out } = await runCli(
      'query',
      'MATCH p = ALL SHORTEST (a {id: $from})-[:!MENTIONS]-+(b {id: $to}) RETURN DISTINCT [n IN nodes(p) | n.id] AS ids',
      '--json',
      '--param',
      `from=${ends[0]}`,
      `to=${ends[1]}`,
    );
    const chains = new Set(JSON.parse(asked.out).paths.map(({ nodes }: { nodes: string[] }) => nodes.join()));
    const rows: string[] = JSON.parse(out).rows.map(([ids]: string[][]) => ids!.join());
    expect(chains.size).toBeGreaterThan(0);
    expect(new Set(rows)).toEqual(chains);
  });

  test('prints a table, Markdown and CSV', async () => {
    const text = "UNWIND [1, 2.5, 'a|b', null] AS x RETURN x, x IS NULL AS none";
    expect((await runCli('query', text)).out).toBe(
      'x    none\n---  -----\n1    false\n2.5  false\na|b  false\n     true\n',
    );
    expect((await runCli('query', text, '--markdown')).out).toContain('| a\\|b | false |');
    expect((await runCli('query', text, '--csv')).out).toBe('\uFEFFx,none\n1,false\n2.5,false\na|b,false\n,true\n');
  });

  test.each([
    ['MATCH (a:Wrk) RETURN a', 'no label "Wrk"', 'Did you mean Work?'],
    ['MATCH (a)-[:CITE]->(b) RETURN a', 'no relationship type "CITE"', 'Did you mean CITES?'],
    ['MATCH (a) RETURN a.yaer', 'no property "yaer"', 'Did you mean year?'],
    ['MATCH (a) RETRUN a', 'column 11: "RETRUN" cannot stand here', 'Did you mean RETURN?'],
    ['MATCH (a) DELETE a', 'DELETE writes; queries only read', '^^^^^^'],
    ['MATCH (a) WHERE a.id = $x RETURN a', 'no value was given for $x', '--param x='],
    ["MATCH (a {id: 'nowhere'}) WHERE a.id = $x RETURN a", 'no value was given for $x', '--param x='],
    ['', 'the question ends too soon', 'Possible here: MATCH'],
    ['MATCH (a) RETURN', 'column 17: the question ends too soon', 'Possible here: expression'],
    ["MATCH (a {id: 'itu}) RETURN a", "column 15: ' opens here and is never closed", '^'],
    ['RETURN 1 /* as', '/* opens here and is never closed', '^^'],
    ['MATCH (a) RETURN a LIMIT -1', 'must not be negative', '^^'],
    ['MATCH (a)-->{3,1}(b) RETURN a', 'is not a value that can be used here', '^^^^^'],
    ['MATCH (a:Work) WHERE a.id RETURN a', '"a.id" is not of a kind that can be used here', '^^^^'],
    ['RETURN [x IN [1, 2] WHERE x]', '"x" is not of a kind that can be used here', '^'],
    [`RETURN ${'('.repeat(20_000)}1${')'.repeat(20_000)}`, 'nested too deeply, or too long', '^'],
    [`RETURN ${'NOT '.repeat(20_000)}true`, 'nested too deeply, or too long', '^'],
    [`RETURN 1${' + 1'.repeat(20_000)}`, 'nested too deeply, or too long', '^'],
    [`RETURN 1${' IS NULL'.repeat(20_000)}`, 'nested too deeply, or too long', '^'],
    [`RETURN $x${'.a'.repeat(20_000)}`, 'nested too deeply, or too long', '^'],
  ])('%s: says what is wrong, where, and what was meant', async (text, message, hint) => {
    const { code, out, error } = await runCli('query', text);
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain(message);
    expect(error).toContain(hint);
    // A line of any length is shown around the place alone.
    expect(Math.max(...error.split('\n').map(({ length }) => length))).toBeLessThan(300);
  });

  test('a wrong call ends with 2', async () => {
    for (const options of [
      ['--level', 'x'],
      ['--rows', '0'],
      ['--rows', '1e3'],
      ['--rows', '99999999999999999999'],
      ['--seconds', 'x'],
      ['--seconds', 'Infinity'],
      ['--json', '--csv'],
      ['--param', 'x'],
      ['--param', 'idle=1'],
      ['--param', 'x=1', '--param', 'x=2'],
    ])
      expect((await runCli('query', CITED, ...options)).code, options.join(' ')).toBe(2);
  });

  test('what joins many is answered as long as it can be read', async () => {
    const many = Array.from({ length: 900 }, (_, at) => `w.id = '${at}'`).join(' OR ');
    const { code, out } = await runCli('query', `MATCH (w:Work) WHERE ${many} RETURN count(w) AS n`, '--csv');
    expect([code, out.trim().split(/\s+/)]).toEqual([0, ['n', '0']]);
  });

  test.each([
    ['MATCH (w:Work {number: 75}) RETURN w.id', '"number" is text, which no number matches', "Write '75'"],
    ['MATCH (w:Work) WHERE w.number = 75 RETURN w.id', 'line 1, column 33: note', "Write '75'"],
    ['MATCH (w:Work) WHERE 75 = w.number RETURN w.id', 'line 1, column 22: note', "Write '75'"],
    ["MATCH (w:Work) WHERE w.number IN ['0', 75] RETURN w.id", 'column 40: note', "Write '75'"],
    ['MATCH (w:Work) WHERE w.number > 7500000 RETURN w.id', 'column 33: note', 'Write toInteger(w.number)'],
    ["MATCH (v:Version) WHERE v.year = '2012' RETURN v.id", '"year" is a number, which no text matches', 'Write 2012'],
    ['MATCH (w) WHERE EXISTS { (w)-->(:Work {number: 75}) } RETURN w.id', 'column 48: note', "Write '75'"],
    ['MATCH ((a)-->(b) WHERE b.number = 75){1,2} RETURN count(*) AS n LIMIT 0', 'column 35: note', "Write '75'"],
  ])('%s: says why it finds nothing, and what to write', async (text, message, hint) => {
    const { code, out, error } = await runCli('query', text, '--csv');
    expect([code, out.trim().split('\n').length]).toEqual([0, 1]);
    expect(error).toContain(message);
    expect(error).toContain(hint);
  });

  test('a parameter of the wrong kind is told too; what can match, or nobody knows of, is not', async () => {
    const asked = ['query', 'MATCH (w:Work) WHERE w.number = $n RETURN w.id', '--param'];
    expect((await runCli(...asked, 'n=75')).error).toContain('Write toString($n)');
    for (const text of [
      "MATCH (w:Work) WHERE w.number = '75' RETURN w.id",
      'MATCH (v:Version) WHERE v.year > 2010 RETURN v.id',
      'MATCH (w:Work) WHERE w.number <> 75 RETURN w.id',
      "MATCH (w:Work) WHERE w.number IS NULL OR w.names = 'x' RETURN w.id",
    ])
      expect((await runCli('query', text)).error).toBe('');
  });

  test('stops when its time is over, prints what was found and ends with 3', async () => {
    const long =
      'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a WHERE a < 0 RETURN a';
    const { code, out, error } = await runCli('query', long, '--seconds', '0.05', '--json');
    expect([code, JSON.parse(out)]).toEqual([3, { columns: ['a'], rows: [], stopped: 'time' }]);
    expect(error).toContain('stopped (time); there may be more rows: --seconds');
  });

  test('stops at so many rows and says so', async () => {
    const { code, out, error } = await runCli('query', 'UNWIND range(1, 10) AS x RETURN x', '--rows', '2');
    expect([code, out]).toEqual([0, 'x\n-\n1\n2\n']);
    expect(error).toContain('stopped (rows)');
  });
});
