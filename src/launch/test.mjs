/**
 * `npm test`: installs what is missing, a Chromium included, then checks from fast to slow: lint, types, and all
 * tests in one vitest run. Arguments go to vitest: `npm test -- tests/unit`. The last line says how many passed.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { ROOT } from './root.mjs';
import { runPackage } from './run.mjs';
import { countVitest, sumCounts, tellCounts } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const REPORT = path.join(ROOT, '.build', 'test-report.json');

requireNode();
const passedOn = process.argv.slice(2);
await ensureInstalled();
if (wantsBrowser(passedOn)) {
  const chromium = await ensureChromium();
  if (!chromium) process.exit(1);
  process.env.CHROMIUM_PATH = chromium;
  console.log(`Browser tests use ${chromium}`);
}

/** @type {{ name: string, counts: Counts, seconds: number }[]} */
const steps = [];
await step('lint', () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']));
await step('types', () => runTool('typescript/bin/tsc', ['--noEmit']));
await step('tests', runVitest);

console.log('');
for (const { name, counts, seconds } of steps)
  console.log(`${name.padEnd(8)}${`${seconds.toFixed(1)} s`.padStart(8)}   ${tellCounts(counts)}`);
const total = sumCounts(steps.map(({ counts }) => counts));
console.log(tellCounts(total));
process.exit(total.failed === 0 ? 0 : 1);

/**
 * @param {string} name
 * @param {() => Promise<Counts>} work
 */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const counts = await work();
  steps.push({ name, counts, seconds: (performance.now() - started) / 1000 });
}

/**
 * A tool that passes or fails as a whole counts as one test.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function runTool(script, args) {
  const { code } = await runPackage(script, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Counts>} */
async function runVitest() {
  await mkdir(path.dirname(REPORT), { recursive: true });
  await rm(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await runPackage('vitest/vitest.mjs', ['run', ...reporters, ...passedOn]);
  const report = await readFile(REPORT, 'utf8').then(JSON.parse, () => null);
  return countVitest(report, code);
}

/**
 * A run of chosen files or folders needs a browser only when one of them is driven in it.
 *
 * @param {readonly string[]} args
 */
function wantsBrowser(args) {
  const chosen = args.filter((argument) => argument.startsWith('tests/'));
  return chosen.length === 0 || chosen.some((argument) => /browser|e2e/.test(argument));
}
