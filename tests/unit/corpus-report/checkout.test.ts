import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCommit, withCheckout } from '../../corpus/report/checkout.ts';

let root = '';
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@localhost', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
const write = (text: string): void => writeFileSync(path.join(root, 'lamp.txt'), text);
const worktrees = (): number => git('worktree', 'list').split('\n').length;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'recital-checkout-'));
  git('init', '--quiet');
  for (const text of ['old', 'young']) {
    write(text);
    git('add', 'lamp.txt');
    git('commit', '--quiet', '-m', `A lamp: ${text}`);
  }
  write('not committed');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a name of a commit is found, anything else is not', () => {
  expect(findCommit(root, 'HEAD')?.subject).toBe('A lamp: young');
  expect(findCommit(root, 'HEAD~1')?.subject).toBe('A lamp: old');
  expect(findCommit(root, 'HEAD~2')).toBeNull();
  expect(findCommit(root, '--all')).toBeNull();
});

test('the files of the commit are there while they are used, and gone afterwards', async () => {
  const { id } = findCommit(root, 'HEAD~1')!;
  const used = await withCheckout(root, id, async (folder) => {
    expect(worktrees()).toBe(2);
    return { folder, text: readFileSync(path.join(folder, 'lamp.txt'), 'utf8') };
  });
  expect(used.text).toBe('old');
  expect(existsSync(used.folder)).toBe(false);
  expect(worktrees()).toBe(1);
  expect(readFileSync(path.join(root, 'lamp.txt'), 'utf8')).toBe('not committed');
});

test('also when the use fails', async () => {
  const use = withCheckout(root, 'HEAD', async () => {
    throw new Error('the lamp went out');
  });
  await expect(use).rejects.toThrow('the lamp went out');
  expect(worktrees()).toBe(1);
  expect(readdirSync(path.join(root, '.cache', 'corpus-report'))).toEqual([]);
});

test('what a killed run left is removed; what a living one uses is not', async () => {
  const place = path.join(root, '.cache', 'corpus-report');
  const dead = execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).trim();
  git('worktree', 'add', '--detach', '--quiet', path.join(place, dead));
  mkdirSync(path.join(place, String(process.ppid)));
  await withCheckout(root, 'HEAD', async () => {
    expect(readdirSync(place).sort()).toEqual([String(process.pid), String(process.ppid)].sort());
  });
  expect(readdirSync(place)).toEqual([String(process.ppid)]);
  expect(worktrees()).toBe(1);
});
