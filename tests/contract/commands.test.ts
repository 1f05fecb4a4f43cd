import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { definingFiles } from './listed-files.ts';

test('every command in the folder is in the list, under the name of its file', () => {
  expect(definingFiles('cli/commands', /: CliCommand = \{/)).toEqual(COMMANDS.map(({ name }) => name).sort());
});

test('the help of the program names every command and the exit codes', async () => {
  const { code, out, error } = await runCli('--help');
  expect([code, error]).toEqual([0, '']);
  for (const { name } of COMMANDS) expect(out).toContain(`recital ${name}`);
  expect(out).toMatch(/Exit codes: 0 .*1 .*2 .*3 .*130 /s);
});

test('says its version', async () => {
  const { code, out, error } = await runCli('--version');
  expect([code, error]).toEqual([0, '']);
  expect(out.trimEnd()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

describe.each(COMMANDS.map(({ name }) => name))('%s', (name) => {
  test('teaches: what it does, its arguments, options and examples', async () => {
    const { code, out, error } = await runCli(name, '--help');
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`Usage: recital ${name}`);
    expect(out).toMatch(/Arguments:\n {2}\S+/);
    const examples = [...out.matchAll(/^ {2}recital (\S+) .+/gm)];
    expect(out).toMatch(/^Examples?:$/m);
    expect(examples.length).toBeGreaterThan(0);
    for (const [, command] of examples) expect(command).toBe(name);
    for (const line of out.split('\n').filter((one) => /^ {2}-/.test(one))) expect(line).toMatch(/ {2}\S.*\w/);
  });

  test('says how to call it and exits 2 when called wrongly', async () => {
    for (const args of [[name], [name, '--no-such-option'], [name, 'a', 'b', 'c', 'd', '--no-such-option']]) {
      const { code, out, error } = await runCli(...args);
      expect(code, args.join(' ')).toBe(2);
      expect(out).toBe('');
      expect(error).toMatch(/error: .*\n.*--help/s);
    }
  });
});

test('no command, an unknown one: 2, with the help', async () => {
  expect(await runCli()).toMatchObject({ code: 2, out: '', error: expect.stringContaining('Usage: recital') });
  expect(await runCli('raed')).toMatchObject({ code: 2, error: expect.stringContaining('Did you mean read?') });
});
