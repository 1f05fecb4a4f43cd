import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../../src/launch/root.mjs';
import { mutatedFiles } from './mutated-files.ts';
import { optionsFor, REPORT } from './options.ts';
import { sampledDeclarations } from './sampled-declarations.ts';
import { judge, type MutationReport, percent, type Verdict } from './verdict.ts';

const USAGE = `Usage: npm run -s mutation -- [--anew | --one-in N [--sample M]] [--vitest] [FILE or FOLDER …]

Changes the code of src/extract and src/grammars, one place at a time, and runs the tests each time: a change that no
test notices survives. Results are kept in .cache/mutation: a run that was stopped goes on, and only what changed in a
file, and what new tests may notice, is tried again; --anew tries everything. --one-in N tries a sample, one in N of the
functions and constants, in one go: the score of the whole in a fraction of its hours; --sample M another one, from 0
to N − 1. --vitest loads the code anew for every change, through vitest's own runner: many times slower, it shows that
the fast way says the same. Ends with 1 when less than 80 %
are noticed or when tests did not run, and with 2 when there is nothing to try.`;

/** Further ones are in the report for browsers. */
const SHOWN_PER_FILE = 20;

interface Arguments {
  readonly anew: boolean;
  /** Null: everything. */
  readonly oneIn: number | null;
  readonly sample: number;
  readonly runner: 'kept' | 'vitest';
  readonly places: readonly string[];
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        anew: { type: 'boolean', default: false },
        'one-in': { type: 'string' },
        sample: { type: 'string', default: '0' },
        vitest: { type: 'boolean', default: false },
      },
    });
    const oneIn = values['one-in'] === undefined ? null : Number(values['one-in']);
    if (oneIn !== null && !(Number.isInteger(oneIn) && oneIn > 1)) return null;
    const sample = Number(values.sample);
    if (!(Number.isInteger(sample) && sample >= 0 && sample < (oneIn ?? 1))) return null;
    return { anew: values.anew, oneIn, sample, runner: values.vitest ? 'vitest' : 'kept', places: positionals };
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

/** What the run reports; null when it left no report. */
async function run(options: ReturnType<typeof optionsFor>): Promise<MutationReport | null> {
  // A report of an earlier run must not speak for this one.
  await rm(REPORT, { force: true });
  await new Stryker(options).runMutationTest();
  return readFile(REPORT, 'utf8').then(JSON.parse, () => null);
}

/** What the report says of the file; null when the run left none. */
async function mutate(file: string, { anew, runner }: Arguments): Promise<MutationReport | null> {
  const report = await run(optionsFor([file], anew ? 'anew' : 'kept', runner));
  const own = report?.files[file];
  return report && { files: own ? { [file]: own } : {} };
}

async function mutateSample(files: readonly string[], oneIn: number, { sample, runner }: Arguments): Promise<number> {
  const ranges = await Promise.all(
    files.map(async (file) => sampledDeclarations(file, await readFile(file, 'utf8'), oneIn, sample)),
  );
  console.log(`${ranges.flat().length} functions and constants of ${files.length} files`);
  if (ranges.flat().length === 0) return 2;
  const verdict = judge(await run(optionsFor(ranges.flat(), 'not kept', runner)));
  print(verdict);
  return verdict.faults.length === 0 ? 0 : 1;
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
  if (options.oneIn !== null) return mutateSample(files, options.oneIn, options);
  const all: Record<string, MutationReport['files'][string]> = {};
  for (const file of files) {
    const report = await mutate(file, options);
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
