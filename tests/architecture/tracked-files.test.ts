import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/launch/root.mjs';

const TOP_LEVEL = new Set([
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'graph-data',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
]);
const BINARY = /\.(?:png|jpe?g|webp|gif|woff2?|pdf|docx|zip|ico)$/;

/** A copy without git (an unpacked archive) has no list of its files. */
function listTracked(): string[] | null {
  try {
    const output = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
    return output.split('\0').filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
  } catch {
    return null;
  }
}

const tracked = listTracked();
const texts = (tracked ?? []).filter((file) => !BINARY.test(file));
const linesOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8').split('\n');

/** `file:line` of every line that the pattern meets. */
const placesOf = (pattern: RegExp): string[] =>
  texts.flatMap((file) => linesOf(file).flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])));

test.skipIf(tracked === null)('the top level holds what is agreed, and hidden files', () => {
  const entries = new Set((tracked ?? []).map((file) => file.split('/', 1)[0]!));
  expect([...entries].filter((entry) => !entry.startsWith('.') && !TOP_LEVEL.has(entry))).toEqual([]);
});

test.skipIf(tracked === null)('no tracked file names a folder of some machine', () => {
  expect(placesOf(/(?<![\w.~$}-])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\//)).toEqual([]);
  expect(placesOf(/\b[A-Z]:\\\\?Users\\/)).toEqual([]);
});

test.skipIf(tracked === null)('no tracked file names the host of a package registry', () => {
  expect(
    placesOf(/\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b|\bnpm\.pkg\.|\/\/[\w.-]*(?:artifactory|verdaccio)/i),
  ).toEqual([]);
  const configured = process.env.npm_config_registry;
  if (!configured || !URL.canParse(configured)) return;
  const { hostname } = new URL(configured);
  if (/^(?:localhost|127\.|\[::1\])/.test(hostname)) return;
  expect(texts.filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes(hostname))).toEqual([]);
});

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('the lockfile', () => {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'),
  );
  const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

  test('leaves it to npm where packages come from, and pins what they hold', () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([place]) => place)).toEqual([]);
    expect(packages.filter(([, entry]) => !entry.integrity).map(([place]) => place)).toEqual([]);
  });

  test('holds the packages of every system, not only of the one it was made on', () => {
    const missing = packages.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
