import { emptyGraph, merge, type RecitalGraph, serialize } from '../../graph/index.ts';
import { correctionAdditions, curatedAdditions } from '../../ingest/index.ts';
import {
  type Correction,
  type Diagnostic,
  hasError,
  joinCorrections,
  type Language,
  type Outcome,
} from '../../model/index.ts';
import { correctedRegistry, type Registry } from '../../registry/index.ts';
import { readAsset } from '../assets.ts';
import { makeBuildReport } from '../bulk/build-report.ts';
import { buildTable } from '../bulk/build-table.ts';
import { collectFiles } from '../bulk/collect-files.ts';
import { differenceLines } from '../bulk/differences.ts';
import { stopOnInterrupt } from '../bulk/interrupt.ts';
import { type BuildResult, runBuild } from '../bulk/run-build.ts';
import { type CliCommand, EXIT, type ExitCode, type Output } from '../command.ts';
import { encodingOption } from '../encoding-option.ts';
import { loadRegistry } from '../facts.ts';
import { loadCorrections, loadGraph, writeFileAt } from '../files.ts';
import { knownOf, languageOption } from '../language-option.ts';
import { printJson, printLine, reportDiagnostics } from '../report.ts';

interface BuildOptions {
  readonly out: string;
  readonly curated?: boolean;
  readonly name?: string;
  readonly lang?: Language;
  readonly encoding?: string;
  readonly resume?: boolean;
  readonly corrections?: string;
  readonly report?: string;
  readonly verbose?: boolean;
}

/** Name of a graph that nobody named. */
const USUAL_NAME = 'Resolutions';

/** `recital build FILE|FOLDER… -o OUT`: one graph of many documents. */
export const build: CliCommand = {
  name: 'build',
  declare: (command, output, finish) => {
    command
      .description(
        "Build one graph of all the documents, in graphology's serialized JSON, every edge with its evidence.",
      )
      .argument('<files...>', 'documents, and folders of documents with all that is below them, hidden files left out')
      .requiredOption('-o, --out <file>', 'where to write the graph')
      .option('--resume', 'keep what OUT holds and read only documents that are not in it, by their bytes')
      .option('--report <file>', 'write what was read, found and left open, file by file, as JSON')
      .option('--corrections <file>', 'decisions of people about citations and names, as the explorer exports them')
      .option('--curated', 'join the curated facts: the neighbourhood of known instruments, bodies and action lines')
      .option('--name <name>', `name of the graph (usually "${USUAL_NAME}")`)
      .option('--verbose', 'print every file as it is read, and every warning')
      .addOption(languageOption('the language of the documents when it is not recognized'))
      .addOption(encodingOption())
      .addHelpText(
        'after',
        `
Examples:
  recital build resolution.txt -o graph.json
  recital build texts more/*.txt -o graph.json --report report.json
  recital build texts -o graph.json --resume
  recital build texts --curated --name "WSIS outcomes" -o graph.json

The same documents give the same bytes, in whatever order they are named; the same bytes under two names are one
document. A file that cannot be read is reported, and the rest is built. Ctrl-C keeps what was read: --resume goes on.
Language versions of one text become one version; what they do not share is listed. --resume reads a document again
when decisions about it have been made since. Without --resume OUT is written anew. A changed file is another document; --resume keeps the earlier one beside it.

Exit codes: 0 every file is in the graph; 1 some file is not (the table says which, the graph holds the others), or
nothing could be read or written; 2 the call is wrong; 130 stopped by Ctrl-C.`,
      )
      .action(async (names: string[], options: BuildOptions) => finish(await run(names, options, output)));
  },
};

async function run(names: readonly string[], options: BuildOptions, output: Output): Promise<ExitCode> {
  const registry = await loadRegistry();
  const decided = await loadDecisions(options.corrections);
  reportDiagnostics(decided.diagnostics, output);
  if (!decided.ok) return EXIT.badInput;
  const start = await startingGraph(options, registry);
  reportDiagnostics(start.diagnostics, output);
  if (!start.ok) return EXIT.badInput;
  const collected = await collectFiles(names);
  reportDiagnostics(collected.diagnostics, output);
  const interrupt = stopOnInterrupt();
  const corrections = joinCorrections(start.value.corrections, decided.value);
  const instruments = correctionAdditions(corrections, registry);
  const result = await runBuild({
    files: collected.files,
    graph: corrections.length > 0 ? merge(start.value, instruments) : start.value,
    isStale: staleness(start.value.corrections, corrections),
    context: {
      registry: correctedRegistry(registry, corrections),
      corrections,
      asset: readAsset,
      signal: interrupt.signal,
      ...knownOf(options),
    },
    signal: interrupt.signal,
    onFile: (file, index) => showFile(`${index + 1} of ${collected.files.length}  ${file}`, options, output),
  });
  output.progress?.(null);
  interrupt.done();
  return finishBuild(result, collected.diagnostics, options, output);
}

function showFile(line: string, { verbose }: BuildOptions, output: Output): void {
  if (verbose) output.error(printLine(line));
  else output.progress?.(line);
}

async function loadDecisions(file: string | undefined): Promise<Outcome<readonly Correction[]>> {
  return file === undefined ? { ok: true, value: [], diagnostics: [] } : loadCorrections(file);
}

/** A document was read under the decisions of its time; those made since then ask for another reading. */
function staleness(before: readonly Correction[], now: readonly Correction[]): (sha256: string) => boolean {
  const known = new Set(before);
  const made = now.filter((correction) => !known.has(correction));
  const everywhere = made.some(({ kind }) => kind !== 'citation');
  const documents = new Set(made.flatMap((correction) => (correction.kind === 'citation' ? correction.document : [])));
  return (sha256) => everywhere || documents.has(sha256);
}

/** Nothing, the curated facts, or what OUT holds; a file there that is no graph is never written over. */
async function startingGraph(options: BuildOptions, registry: Registry): Promise<Outcome<RecitalGraph>> {
  const begin = (graph: RecitalGraph, diagnostics: readonly Diagnostic[]): Outcome<RecitalGraph> => {
    const named = options.name === undefined ? graph : { ...graph, name: options.name };
    return { ok: true, value: options.curated ? merge(named, curatedAdditions(registry)) : named, diagnostics };
  };
  if (!options.resume) return begin(emptyGraph(USUAL_NAME), []);
  const loaded = await loadGraph(options.out);
  if (loaded.ok && !hasError(loaded.diagnostics)) return begin(loaded.value, loaded.diagnostics);
  if (loaded.diagnostics.every(({ code }) => code === 'file/not-found')) return begin(emptyGraph(USUAL_NAME), []);
  return { ok: false, diagnostics: loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.out } })) };
}

async function finishBuild(
  { graph, rows, stopped }: BuildResult,
  collecting: readonly Diagnostic[],
  options: BuildOptions,
  output: Output,
): Promise<ExitCode> {
  const found = rows.flatMap(({ file, diagnostics }) =>
    diagnostics.map((entry) => ({ ...entry, at: { ...entry.at, file } })),
  );
  reportDiagnostics(options.verbose ? found : found.filter(({ severity }) => severity === 'error'), output);
  const report = makeBuildReport(options.out, graph, rows, stopped);
  const held = report.states.read + report.states.unchanged;
  // A run in which nothing was read must not write an empty graph over a full one.
  const failures = held === 0 ? [] : [...(await writeFileAt(options.out, serialize(graph)))];
  if (options.report !== undefined) failures.push(...(await writeFileAt(options.report, `${printJson(report, 1)}\n`)));
  reportDiagnostics(failures, output);
  for (const line of buildTable(report)) output.out(printLine(line));
  for (const line of differenceLines(report.differences)) output.out(printLine(line));
  if (held > 0 && !hasError(failures))
    output.out(
      `${options.out}: ${graph.documents.size} documents, ${graph.nodes.size} nodes, ${graph.edges.size} edges`,
    );
  if (stopped) return EXIT.stopped;
  return report.states.failed > 0 || held === 0 || hasError(collecting) || hasError(failures)
    ? EXIT.badInput
    : EXIT.done;
}
