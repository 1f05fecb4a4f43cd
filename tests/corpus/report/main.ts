import { parseArgs } from 'node:util';
import { ROOT } from '../../../src/launch/root.mjs';
import { findCommit, withCheckout } from './checkout.ts';
import { collectCorpus } from './documents.ts';
import { printReport } from './print.ts';
import { hasLosses, makeReport } from './report.ts';
import { runSide } from './run-side.ts';

const USAGE = `Usage: npm run -s corpus -- [REF] [--json]

Citations that the working tree finds in the corpus and REF (HEAD when none is named) does not, and the other way round.
Both sides read the documents of the working tree. Ends with 0 when nothing is lost or changed, 1 when something is, and
2 when nothing could be compared.`;

const TROUBLE = 2;
const INTERRUPTED = 130;

function readArguments(): { readonly ref: string; readonly json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    return positionals.length > 1 ? null : { ref: positionals[0] ?? 'HEAD', json: values.json };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) return fail(USAGE);
  const commit = findCommit(ROOT, asked.ref);
  if (!commit) return fail(`${asked.ref} names no commit.\n\n${USAGE}`);
  const { documents, skipped } = collectCorpus();
  console.error(`${documents.length} documents, working tree against ${commit.id.slice(0, 10)} (${commit.subject})`);
  for (const reason of skipped) console.error(`skipped: ${reason}`);

  // Either side's failure ends the other; so do Ctrl-C and a request to end.
  const controller = new AbortController();
  let interrupted = false;
  const stop = (): void => controller.abort();
  const interrupt = (): void => {
    interrupted = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  const side = (folder: string) =>
    runSide(folder, controller.signal).catch((error) => {
      stop();
      throw error;
    });
  try {
    const settled = await withCheckout(ROOT, commit.id, (folder) => Promise.allSettled([side(folder), side(ROOT)]));
    if (interrupted) return INTERRUPTED;
    const failure = settled.find((result) => result.status === 'rejected' && result.reason.name !== 'AbortError');
    const [before, after] = settled.map((result) => (result.status === 'fulfilled' ? result.value : null));
    if (!before || !after) return fail(failure?.status === 'rejected' ? failure.reason.message : 'no result');
    const report = makeReport(before, after);
    console.log(asked.json ? JSON.stringify({ commit: commit.id, skipped, ...report }, null, 1) : printReport(report));
    return hasLosses(report) ? 1 : 0;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
  }
}

function fail(reason: string): number {
  console.error(reason);
  return TROUBLE;
}

process.exitCode = await main();
