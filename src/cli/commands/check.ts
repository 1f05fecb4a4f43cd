import { expressionDifferences, type RecitalGraph } from '../../graph/index.ts';
import { differenceLines } from '../bulk/differences.ts';
import { type CliCommand, EXIT, type Output } from '../command.ts';
import { loadGraph } from '../files.ts';
import { exitCodeOf, printLine, reportDiagnostics } from '../report.ts';

/** `recital check GRAPH`: is it valid, and what is open. */
export const check: CliCommand = {
  name: 'check',
  declare: (command, output, finish) => {
    command
      .description('Validate a saved graph; list what is invalid, dangling, unresolved and ambiguous.')
      .argument('<graph>', 'a graph that recital build wrote')
      .addHelpText(
        'after',
        `
Examples:
  recital check graph.json
  recital check graph-data/datasets/wsis-resolution-75.json

What is not valid is named and makes the exit code 1. Unresolved and ambiguous citations are listed, and what language
versions of one text do not share; they are no fault of the graph.`,
      )
      .action(async (file: string) => {
        const loaded = await loadGraph(file);
        reportDiagnostics(
          loaded.diagnostics.map((entry) => ({ ...entry, at: { file } })),
          output,
        );
        if (!loaded.ok) return finish(EXIT.badInput);
        printFindings(loaded.value, output);
        finish(exitCodeOf(loaded.diagnostics));
      });
  },
};

function printFindings(graph: RecitalGraph, output: Output): void {
  const unresolved = graph.open.filter((citation) => citation.status === 'unresolved');
  const ambiguous = graph.open.filter((citation) => citation.status === 'ambiguous');
  const joined = new Set<string>();
  for (const edge of graph.edges.values()) joined.add(edge.source).add(edge.target);
  const isolated = [...graph.nodes.keys()].filter((id) => !joined.has(id));
  output.out(`${graph.nodes.size} nodes, ${graph.edges.size} edges, ${graph.documents.size} documents`);
  output.out(`unresolved citations: ${unresolved.length}`);
  for (const { clause, surface, start, end } of unresolved)
    output.out(printLine(`  ${clause}: ${surface} (${start}–${end})`));
  output.out(`ambiguous citations: ${ambiguous.length}`);
  for (const { clause, surface, candidates } of ambiguous)
    output.out(printLine(`  ${clause}: ${surface} → ${candidates.join(' or ')}`));
  for (const line of differenceLines(expressionDifferences(graph))) output.out(printLine(line));
  if (graph.corrections.length > 0) output.out(`decisions of people: ${graph.corrections.length}`);
  output.out(`nodes without an edge: ${isolated.length}`);
  for (const id of isolated) output.out(printLine(`  ${id}`));
}
