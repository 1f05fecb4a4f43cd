import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * A package of which the built app holds code or files.
 *
 * @typedef {{ name: string, version: string, licence: string, text: number | null }} LicencedPackage
 *   `text` is a position in `texts`; null when the package brings no text of its licence.
 * @typedef {{ packages: LicencedPackage[], texts: string[] }} LicenceList
 */

/** The list, beside the page. */
export const LICENCE_FILE = 'licences.json';

const PACKAGE_PATH = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * The folder of the package that a module or file belongs to; null for our own.
 *
 * @param {string} file absolute, or relative to anywhere as the names of assets are
 */
export function packageFolder(file) {
  const found = PACKAGE_PATH.exec(file.replaceAll('\\', '/').replace(/^\0/, ''))?.[1];
  if (found === undefined) return null;
  return path.isAbsolute(found) ? found : path.join(ROOT, found.slice(found.indexOf('node_modules/')));
}

/**
 * Name, version, licence and its text of the packages in the given folders, by name and version, each text once.
 *
 * @param {Iterable<string>} folders
 * @returns {LicenceList}
 */
export function listLicences(folders) {
  /** @type {string[]} */
  const texts = [];
  /** @type {Map<string, LicencedPackage>} */
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const text = licenceText(folder);
    let at = text === null ? null : texts.indexOf(text);
    if (at === -1) at = texts.push(text ?? '') - 1;
    packages.set(`${name} ${version}`, { name, version, licence: license ?? titleOf(text), text: at });
  }
  return { packages: [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry), texts };
}

/**
 * What a package calls its licence that names none where npm looks for it: the first line of the text.
 *
 * @param {string | null} text
 */
const titleOf = (text) => text?.split('\n', 1)[0]?.trim() ?? '';

/** @param {string} folder */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  return file === undefined ? null : readFileSync(path.join(folder, file), 'utf8').trim();
}

/**
 * Writes the licences of everything that is in the built app, workers included, beside the page. What is listed is
 * what the bundler put in, so that nothing is forgotten and nothing listed that is not there.
 */
export function licencesInApp() {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @param {import('vite').Rolldown.OutputBundle} bundle */
  const collect = (bundle) => {
    for (const output of Object.values(bundle)) {
      const files =
        output.type === 'chunk'
          ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
          : output.originalFileNames;
      for (const file of files) {
        const folder = packageFolder(file);
        if (folder !== null) folders.add(folder);
      }
    }
  };
  return {
    /** @returns {import('vite').Plugin} */
    forPage: () => ({
      name: 'recital:licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(bundle);
        const source = JSON.stringify(listLicences(folders));
        this.emitFile({ type: 'asset', fileName: LICENCE_FILE, source });
      },
    }),
    /** @returns {import('vite').Plugin} */
    forWorkers: () => ({
      name: 'recital:licences-of-workers',
      apply: 'build',
      generateBundle: (_options, bundle) => collect(bundle),
    }),
  };
}
