import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const ENTRY = 'tests/mutation/suites.ts';
const STAND_IN = 'tests/mutation/collected.ts';
const FOLDER = '.bundle';
const FILE = 'suites.cjs';

/**
 * Makes one script of the code under test and its suites, in the current folder, unless it is there. What is returned
 * evaluates it anew each time, in milliseconds, and leaves nothing behind: modules are never unloaded, scripts are.
 *
 * @returns {Promise<() => import('./kept-runner.mjs').Suites>}
 */
export async function makeLoader() {
  const file = path.resolve(FOLDER, FILE);
  if (!existsSync(file)) await bundle();
  const script = new vm.Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  );
  const vitest = await import('vitest');
  const required = createRequire(file);
  /** @param {string} name */
  const require = (name) => (name === 'vitest' ? vitest : required(name));
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module, file, path.dirname(file));
    return /** @type {import('./kept-runner.mjs').Suites} */ (module.exports);
  };
}

async function bundle() {
  const { build } = await import('vite');
  const standIn = path.resolve(STAND_IN);
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'suites-without-vitest',
        enforce: 'pre',
        resolveId: (source, importer) =>
          source !== 'vitest' ? null : importer === standIn ? { id: source, external: true } : standIn,
        // In one file every module would lie where that lies.
        transform: (code, id) =>
          id.includes('node_modules') || !code.includes('import.meta.url')
            ? null
            : code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
      },
    ],
    ssr: { noExternal: true, external: ['vitest', 'pdfjs-dist'] },
    build: {
      ssr: path.resolve(ENTRY),
      outDir: path.resolve(FOLDER),
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: FILE, codeSplitting: false } },
    },
  });
}
