import { emptyGraph, merge, type RecitalGraph, serialize } from '../../graph/index.ts';
import { curatedAdditions } from '../../ingest/index.ts';
import { hasError, type Language } from '../../model/index.ts';
import { type CliCommand, EXIT, type Output } from '../command.ts';
import { loadRegistry } from '../facts.ts';
import { ingestFile, writeText } from '../files.ts';
import { languageOption } from '../language-option.ts';
import { reportDiagnostics } from '../report.ts';

interface BuildOptions {
  readonly out: string;
  readonly curated?: boolean;
  readonly name?: string;
  readonly lang?: Language;
}

/** `recital build FILE… -o OUT`: one graph of several documents. */
export const build: CliCommand = {
  name: 'build',
  declare: (command, output, finish) => {
    command
      .description(
        "Build one graph of all the documents, in graphology's serialized JSON, every edge with its evidence.",
      )
      .argument('<files...>', 'documents')
      .requiredOption('-o, --out <file>', 'where to write the graph')
      .option('--curated', 'join the curated facts: the neighbourhood of known instruments, bodies and action lines')
      .option('--name <name>', 'name of the graph', 'Resolutions')
      .addOption(languageOption('the language of the documents when it is not recognized'))
      .addHelpText(
        'after',
        `
Examples:
  recital build resolution.txt -o graph.json
  recital build *.txt --curated --name "WSIS outcomes" -o graph.json

The same documents give the same bytes, in whatever order they are named.`,
      )
      .action(async (files: string[], options: BuildOptions) => {
        const graph = await buildGraph(files, options, output);
        if (graph === null) return finish(EXIT.badInput);
        const failures = await writeText(options.out, serialize(graph));
        reportDiagnostics(failures, output);
        if (hasError(failures)) return finish(EXIT.badInput);
        output.out(
          `${options.out}: ${graph.documents.size} documents, ${graph.nodes.size} nodes, ${graph.edges.size} edges`,
        );
        finish(EXIT.done);
      });
  },
};

/** Every document must be read; one that cannot be makes the whole build fail, and nothing is written. */
async function buildGraph(
  files: readonly string[],
  options: BuildOptions,
  output: Output,
): Promise<RecitalGraph | null> {
  const registry = await loadRegistry();
  let graph = emptyGraph(options.name ?? '');
  if (options.curated) graph = merge(graph, curatedAdditions(registry));
  let failed = false;
  for (const file of files) {
    const { patch, diagnostics } = await ingestFile(file, registry, options.lang);
    reportDiagnostics(diagnostics, output);
    if (patch === null || hasError(diagnostics)) failed = true;
    else graph = merge(graph, patch);
  }
  return failed ? null : graph;
}
