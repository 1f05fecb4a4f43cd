import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../../src/launch/root.mjs';
import { mutatedFiles } from './mutated-files.ts';
import { optionsFor, REPORT } from './options.ts';
import { judge, type MutationReport, percent, type Verdict } from './verdict.ts';

const USAGE = `Usage: npm run -s mutation -- [--anew] [FILE or FOLDER …]

Changes the code of src/extract and src/grammars, one place at a time, and runs the tests each time: a change that no
test notices survives. Results are kept in .cache/mutation: a run that was stopped goes on, and only what changed in a
file, and what new tests may notice, is tried again; --anew tries everything. Ends with 1 when less than 80 % are
noticed or when tests did not run, and with 2 when there is nothing to try.`;

/** Further ones are in the report for browsers. */
const SHOWN_PER_FILE = 20;

function readArguments(): { readonly anew: boolean; readonly places: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { anew: { type: 'boolean', default: false } },
    });
    return { anew: values.anew, places: positionals };
  } catch {
    return null;
  }
}

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

/** What the report says of the file; null when the run left none. */
async function mutate(file: string, anew: boolean): Promise<MutationReport | null> {
  // A report of an earlier run must not speak for this one.
  await rm(REPORT, { force: true });
  await new Stryker(optionsFor(file, anew)).runMutationTest();
  const report: MutationReport | null = await readFile(REPORT, 'utf8').then(JSON.parse, () => null);
  const own = report?.files[file];
  return report && { files: own ? { [file]: own } : {} };
}

async function main(): Promise<number> {
  const options = readArguments();
  const files = options === null ? [] : mutatedFiles(options.places);
  if (options === null || files.length === 0) {
    console.log(USAGE);
    return 2;
  }
  process.chdir(ROOT);
  await mkdir(path.dirname(REPORT), { recursive: true });
  const all: Record<string, MutationReport['files'][string]> = {};
  for (const file of files) {
    const report = await mutate(file, options.anew);
    if (report === null) {
      console.log(`There is no report of ${file}.`);
      return 1;
    }
    Object.assign(all, report.files);
    print(judge(report));
  }
  if (files.length === 1) return judge({ files: all }).faults.length === 0 ? 0 : 1;
  const verdict = judge({ files: all });
  console.log('\nAltogether');
  print(verdict);
  return verdict.faults.length === 0 ? 0 : 1;
}

process.exitCode = await main();
