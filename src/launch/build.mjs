import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILD_STAMP, BUILT_APP, ROOT } from './root.mjs';
import { runPackage } from './run.mjs';

/** What the built explorer depends on. */
const SOURCES = ['src', 'graph-data', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * Builds the explorer into `.build/app` unless the build there was made from exactly these sources.
 * Everything it says goes to standard error.
 *
 * @returns {Promise<boolean>} False when the build failed; the reason is on standard error.
 */
export async function ensureBuilt() {
  const stamp = await stampOf(ROOT, SOURCES);
  if (existsSync(path.join(BUILT_APP, 'index.html')) && (await readStamp()) === stamp) return true;
  console.error('Building the explorer …');
  const started = performance.now();
  await rm(BUILD_STAMP, { force: true });
  // A process of its own, so that a build started by the tests is the very build that users get.
  const { code, output } = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    env: { NODE_ENV: 'production', VITEST: undefined },
    output: 'silent',
  });
  if (code !== 0) {
    console.error(`${output.trimEnd()}\nThe explorer could not be built.`);
    return false;
  }
  await mkdir(path.dirname(BUILD_STAMP), { recursive: true });
  await writeFile(BUILD_STAMP, stamp);
  console.error(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/**
 * A digest of paths, sizes and times: it changes when a file is edited, added, removed or renamed.
 *
 * @param {string} root
 * @param {readonly string[]} sources Files and folders below it; absent ones count as absent.
 */
export async function stampOf(root, sources) {
  const lines = (await Promise.all(sources.map((source) => describe(root, source)))).flat();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {Promise<string[]>}
 */
async function describe(root, place) {
  const full = path.join(root, place);
  const found = await stat(full).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [`${place} ${found.size} ${found.mtimeMs}`];
  const names = (await readdir(full)).sort();
  return (await Promise.all(names.map((name) => describe(root, path.posix.join(place, name))))).flat();
}

const readStamp = () => readFile(BUILD_STAMP, 'utf8').catch(() => null);
