import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>} Packages */

/**
 * Installs the packages of the lockfile when any is missing or of another version; else returns at once.
 * Everything it says goes to standard error. Ends the process when packages cannot be had.
 */
export async function ensureInstalled() {
  if (await isInstalled(ROOT)) return;
  console.error('Installing packages (first run, or the lockfile changed) …');
  const started = performance.now();
  const { code, output } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']);
  if (code !== 0) {
    console.error(adviceFor(output));
    process.exit(1);
  }
  console.error(`Packages installed in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/**
 * Whether `node_modules` holds every package of the lockfile, by the record that npm itself leaves there.
 * Optional packages do not count: most are for other machines. Packages beyond the lockfile do no harm.
 *
 * @param {string} root
 */
export async function isInstalled(root) {
  const wanted = await readPackages(path.join(root, 'package-lock.json'));
  const present = await readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.optional || entry.link) return true;
    const found = present[place];
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Promise<Packages | null>}
 */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? null;
  } catch {
    return null; // Absent, or cut short by an install that was broken off: install again.
  }
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return run(process.execPath, [npm, ...args], { output: 'to-stderr' });
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', args, { output: 'to-stderr', shell: windows });
}

/** @param {string} output What npm printed. */
export function adviceFor(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/.test(output))
    return [
      'The packages could not be downloaded: the package registry cannot be reached.',
      'Connect this machine once (or point npm at a mirror) and run the same command again.',
      'After that Recital needs no network.',
    ].join('\n');
  if (/ENOSPC/.test(output)) return 'The packages could not be installed: the disk is full.';
  if (/EACCES|EPERM/.test(output))
    return 'The packages could not be installed: no permission to write to node_modules in this folder.';
  if (/npm(\.cmd)?: not found|ENOENT.*npm|spawn npm/.test(output))
    return 'npm was not found. It comes with Node: install Node from your system or from nodejs.org.';
  return 'The packages could not be installed. What npm said stands above.';
}
