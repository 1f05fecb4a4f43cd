import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { run, runPackage } from './run.mjs';

/** Arguments for a Chromium that tests drive: software WebGL, nothing talks to the outside. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES_ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * The first Chrome, Chromium or Edge that runs: the one that CHROMIUM_PATH or CHROME_PATH names, one installed in a
 * usual place, one on the PATH, or Playwright's own download. Null when there is none.
 *
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  for (const variable of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const named = process.env[variable];
    if (!named) continue;
    if (!isFile(named)) throw new Error(`${variable}: no such file: ${named}`);
    return named;
  }
  for (const candidate of [...usualPlaces(), ...onPath(), await playwrightsOwn()])
    if (candidate && isFile(candidate) && (await runs(candidate))) return candidate;
  return null;
}

/**
 * A Chromium to test with, installed if there is none. Null, with the reason on standard error, when none can be had.
 *
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  for (const variable of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const named = process.env[variable];
    if (!named || isFile(named)) continue;
    console.error(`${variable} names no file: ${named}`);
    return null;
  }
  const found = await findChromium();
  if (found) return found;
  console.error('No Chrome, Chromium or Edge found.');
  if (isDebian()) {
    console.error("Installing Debian's chromium package …");
    if (await installDebianPackage()) {
      const installed = await findChromium();
      if (installed) return installed;
    }
  }
  console.error("Downloading Playwright's Chromium …");
  await runPackage('playwright-core/cli.js', ['install', '--no-shell', 'chromium'], { output: 'to-stderr' });
  const downloaded = await findChromium();
  if (!downloaded)
    console.error(
      [
        'The browser tests need a Chromium, and none could be installed.',
        'Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one, and run the tests again.',
      ].join('\n'),
    );
  return downloaded;
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const applications = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return applications.flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    programs.push('Microsoft/Edge/Application/msedge.exe');
    return folders.flatMap((folder) => (folder ? programs.map((program) => path.join(folder, program)) : []));
  }
  return ['/usr/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

function onPath() {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES_ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

/**
 * Some systems put a stub on the PATH that only tells how to install the browser; a version number tells them apart.
 * On Windows and macOS the question would open a window, and such stubs do not exist.
 *
 * @param {string} program
 */
async function runs(program) {
  if (process.platform !== 'linux') return true;
  const { code, output } = await run(program, ['--version'], { output: 'silent', timeoutMs: 20_000 });
  return code === 0 && /\d+\.\d+/.test(output);
}

/** Ubuntu's package of the same name only fetches a snap, so it does not count. */
function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  try {
    return /^ID=["']?debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installDebianPackage() {
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'], { output: 'silent' })).code !== 0) {
    console.error('That needs root, or sudo without a password.');
    return false;
  }
  /** @param {string[]} args */
  const apt = (args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    if (!root) command.unshift('sudo', '-n');
    return run(/** @type {string} */ (command[0]), command.slice(1), { output: 'to-stderr' });
  };
  // An update may fail for one source of several; the install shows whether that mattered.
  await apt(['update']);
  return (await apt(['install', '-y', '--no-install-recommends', 'chromium'])).code === 0;
}
