import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../../src/launch/root.mjs';
import { optionsFor, REPORT } from './options.ts';
import { judge, type MutationReport, percent, type Verdict } from './verdict.ts';

const USAGE = `Usage: npm run -s mutation -- [FILE or GLOB …]

Changes the code of src/extract and src/grammars, one place at a time, and runs the tests each time: a change that no
test notices survives. Results are kept in .cache/mutation, so a run that was stopped goes on. Ends with 1 when less
than 80 % are noticed, or when tests did not run at all.`;

/** Further ones are in the HTML report. */
const SHOWN_PER_FILE = 20;

function print({ score, testsPerMutant, files, faults }: Verdict): void {
  for (const { file, noticed, counted, unnoticed } of files.toReversed()) {
    console.log(`\n${percent(noticed, counted).toFixed(1).padStart(5)} %  ${file}  (${noticed} of ${counted})`);
    for (const { location, status, mutatorName, replacement = '' } of unnoticed.slice(0, SHOWN_PER_FILE)) {
      const change = replacement.replace(/\s+/g, ' ').slice(0, 80);
      console.log(`  ${file}:${location.start.line}:${location.start.column}  ${status}  ${mutatorName}  ${change}`);
    }
    if (unnoticed.length > SHOWN_PER_FILE) console.log(`  and ${unnoticed.length - SHOWN_PER_FILE} more`);
  }
  console.log(`\n${score.toFixed(1)} % noticed, ${testsPerMutant.toFixed(1)} tests per mutant`);
  for (const fault of faults) console.log(fault);
}

async function main(globs: readonly string[]): Promise<number> {
  if (globs.some((glob) => glob.startsWith('-'))) {
    console.log(USAGE);
    return globs.includes('--help') ? 0 : 2;
  }
  process.chdir(ROOT);
  await mkdir(path.dirname(REPORT), { recursive: true });
  // A report of an earlier run must not speak for this one.
  await rm(REPORT, { force: true });
  await new Stryker(optionsFor(globs)).runMutationTest();
  const report: MutationReport | null = await readFile(REPORT, 'utf8').then(JSON.parse, () => null);
  const verdict = judge(report);
  print(verdict);
  return verdict.faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
