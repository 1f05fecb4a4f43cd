import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const PLACE = path.join('.cache', 'corpus-report');

/** The commit that a name stands for, with the first line of its message; null when there is none. */
export function findCommit(root: string, ref: string): { readonly id: string; readonly subject: string } | null {
  try {
    const id = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return { id, subject: git(root, 'log', '-1', '--format=%s', id) };
  } catch {
    return null;
  }
}

/**
 * Gives a commit's files in a folder below the repository for as long as `use` takes, whatever becomes of it. The folder
 * has no packages of its own: they are found in that of the repository above it.
 */
export async function withCheckout<T>(root: string, commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const place = path.join(root, PLACE);
  mkdirSync(place, { recursive: true });
  removeLeftovers(root, place);
  const folder = path.join(place, String(process.pid));
  try {
    git(root, 'worktree', 'add', '--detach', '--quiet', folder, commit);
    return await use(folder);
  } finally {
    remove(root, folder);
  }
}

/** Of runs that were killed; a folder is named after its process. */
function removeLeftovers(root: string, place: string): void {
  for (const name of readdirSync(place)) if (!isAlive(Number(name))) remove(root, path.join(place, name));
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(root: string, folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  git(root, 'worktree', 'prune');
}

const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
