import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/launch/root.mjs';

/** Runs the launcher as `npm run -s recital` does. */
const launch = (...args: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((resolve) => {
    const script = path.join(ROOT, 'src/launch/recital.mjs');
    execFile(process.execPath, [script, ...args], { cwd: ROOT }, (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });

test('the launcher starts the command line, says nothing itself and passes the exit code on', async () => {
  const help = await launch('--help');
  expect([help.code, help.error]).toEqual([0, '']);
  expect(help.out).toMatch(/^Usage: recital /);
  const wrong = await launch('read');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
}, 30_000);
