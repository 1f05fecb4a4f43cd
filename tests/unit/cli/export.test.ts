import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../../src/cli/program.ts';
import { GRAPH_FORMAT_IDS, GRAPH_FORMATS } from '../../../src/exchange/index.ts';
import { emptyGraph, serialize } from '../../../src/graph/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';
import { runCli } from '../../helpers/run-cli.ts';
import { makeScratch } from './scratch.ts';

const { place, read, write } = makeScratch();
const graph = write('given.json', serialize(explorerGraph()));

describe('which file is written and which graph is meant', () => {
  const said = ({ nodes, edges } = explorerGraph()): string => `${nodes.size} nodes, ${edges.size} edges\n`;

  test.each([
    ['-o, the graph as the argument', [graph, '-o', place('out.graphml')]],
    ['-o and --dataset', ['-o', place('out.graphml'), '--dataset', graph]],
    ['--out', ['--out', place('out.graphml'), '--dataset', graph]],
    ['the file as the argument', [place('out.graphml'), '--dataset', graph]],
  ])('%s', async (_, args) => {
    expect(await runCli('export', ...args)).toEqual({ code: 0, error: '', out: `${place('out.graphml')}: ${said()}` });
    expect(await runCli('export', place('out.graphml'), '-o', place('back.json'))).toMatchObject({ code: 0 });
    expect(read('back.json')).toBe(serialize(explorerGraph()));
  });

  test.each([
    ['nothing to write', [], 'no file to write'],
    ['a graph twice', [graph, '--dataset', graph, '-o', place('x.gexf')], 'two graphs'],
    ['no ending', ['-o', place('x')], 'Give the file an ending'],
    ['an unknown ending', ['-o', place('x.vsdx')], 'Give the file an ending'],
    ['an unknown format', ['-o', place('x.gexf'), '--format', 'vsdx'], 'Unknown format'],
    ['a format that is a word of the language', ['-o', place('x.gexf'), '--format', 'constructor'], 'Unknown format'],
    ['more than one file', [graph, graph, '-o', place('x.gexf')], 'too many arguments'],
  ])('%s: 2, and says so', async (_, args, words) => {
    const { code, out, error } = await runCli('export', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(words);
  });

  test.each([
    ['a graph that is not there', [place('none.json'), '-o', place('x.gexf')], 'file/not-found'],
    ['a folder that is not there', [graph, '-o', place('none/x.gexf')], 'file/not-written'],
    ['no graph', [write('list.json', '[]'), '-o', place('x.gexf')], 'graph/not-a-graph'],
    ['a file without bytes', [write('empty.xlsx', ''), '-o', place('x.gexf')], 'file/empty'],
    ['a format that is only written', [write('a.ttl', 'x'), '-o', place('x.gexf')], 'graph/written-only'],
  ])('%s: 1, named with its file', async (_, args, words) => {
    const { code, out, error } = await runCli('export', ...args);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(new RegExp(`^\\S+: ${words} .*\\n$`));
  });
});

test.each(GRAPH_FORMAT_IDS)('an empty graph is written as %s', async (id) => {
  const from = write('nothing.json', serialize(emptyGraph('nothing')));
  const out = place(`nothing.${GRAPH_FORMATS[id].ending}`);
  expect(await runCli('export', from, '-o', out)).toMatchObject({ code: 0, out: `${out}: 0 nodes, 0 edges\n` });
  expect(readFileSync(out).length).toBeGreaterThan(0);
});

describe('how far it is', () => {
  const told = async (...args: string[]): Promise<{ shown: (string | null)[]; errors: string[] }> => {
    const [shown, errors]: [(string | null)[], string[]] = [[], []];
    const sink = { out: () => undefined, error: (text: string) => errors.push(text) };
    const terminal = { ...sink, progress: (line: string | null) => shown.push(line) };
    await createProgram(args.includes('--piped') ? sink : terminal).run(args.filter((arg) => arg !== '--piped'));
    return { shown, errors };
  };
  const calls: readonly (readonly [string, readonly string[], string])[] = [
    ['export', ['export', graph, '-o', place('p.gexf')], `writing ${place('p.gexf')}`],
    ['brief', ['brief', 'itu:wtsa/res/75', '--dataset', graph, '-o', place('p.md')], `writing ${place('p.md')}`],
  ];

  test.each(calls)('%s: a terminal shows it and clears it', async (_, args, last) => {
    const { shown, errors } = await told(...args);
    expect(errors).toEqual([]);
    expect(shown[0]).toBe(`reading ${graph}`);
    expect(shown.filter((line) => line !== null).at(-1)).toContain(last);
    expect(shown.at(-1)).toBeNull();
  });

  test.each(calls)('%s: elsewhere nothing is said unless it is asked for', async (_, args, last) => {
    expect((await told(...args, '--piped')).errors).toEqual([]);
    const { errors } = await told(...args, '--piped', '--progress');
    expect(errors[0]).toBe(`reading ${graph}`);
    expect(errors.at(-1)).toContain(last);
  });
});
