import { expect } from 'vitest';
import type { PathAnswer } from '../../../src/query/index.ts';
import { runCli } from '../../helpers/run-cli.ts';

/** Runs `path … --json`, which must go well, and reads what it prints. */
export async function askPath(...args: string[]): Promise<PathAnswer> {
  const { code, out, error } = await runCli('path', ...args, '--json');
  expect([code, error]).toEqual([0, '']);
  return JSON.parse(out);
}
