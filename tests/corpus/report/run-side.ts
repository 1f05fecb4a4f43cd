import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../../src/launch/root.mjs';
import type { DocumentReading } from './row.ts';

const PROGRAM = fileURLToPath(new URL('read-side.ts', import.meta.url));

/** What the code in a folder reads in the corpus, in a process of its own; fails with what that process said. */
export function runSide(folder: string, signal: AbortSignal): Promise<readonly DocumentReading[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder], {
      cwd: ROOT,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Record<'out' | 'error', Buffer[]> = { out: [], error: [] };
    child.stdout.on('data', (chunk: Buffer) => said.out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.error.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(said.out).toString()));
      else reject(new Error(`the code in ${folder} could not read the corpus:\n${Buffer.concat(said.error)}`));
    });
  });
}
