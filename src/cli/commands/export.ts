import { writeFile } from 'node:fs/promises';
import { formatOfName, GRAPH_FORMAT_IDS, GRAPH_FORMATS, type GraphFormatId } from '../../exchange/index.ts';
import { makeDiagnostic } from '../../model/index.ts';
import { type CliCommand, EXIT } from '../command.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph, reasonOf } from '../files.ts';
import { printNode } from '../node-names.ts';
import { printLine, reportDiagnostics } from '../report.ts';

/** `recital export OUT`: the graph in a form that other tools open. */
export const exportGraph: CliCommand = {
  name: 'export',
  declare: (command, output, finish) => {
    command
      .description('Write a graph in a form that other tools open, with the evidence of every edge.')
      .argument('<out>', `the file to write; its ending says the format: ${endings()}`)
      .option('--dataset <file>', 'the graph to write; any format that Recital reads back', DEFAULT_DATASET)
      .option('--format <format>', `${GRAPH_FORMAT_IDS.join(' | ')}; instead of the ending`)
      .addHelpText(
        'after',
        `
Examples:
  recital export resolution-75.graphml
  recital export graph.gexf --dataset graph.json
  recital export graph.ttl --dataset graph.graphml

Gephi, Cytoscape and yEd open graphml and gexf; spreadsheets the two tables in csv.zip; Neo4j and Memgraph run the cypher
script; RDF tools read ttl and jsonld. What is written as ${opened()} Recital reads back, whole.`,
      )
      .action(async (out: string, options: { dataset: string; format?: string }) => {
        const format = options.format ?? formatOfName(out);
        if (!isFormat(format)) {
          const wanted = options.format === undefined ? `Give the file an ending, or --format` : `Unknown format`;
          output.error(printLine(`recital: ${wanted}: ${GRAPH_FORMAT_IDS.join(', ')}.`));
          return finish(EXIT.usage);
        }
        const loaded = await loadGraph(options.dataset);
        reportDiagnostics(
          loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.dataset } })),
          output,
        );
        if (!loaded.ok) return finish(EXIT.badInput);
        const graph = loaded.value;
        const { write } = await GRAPH_FORMATS[format].load();
        const content = await write(graph, { nameOf: (node) => printNode(graph, node) });
        try {
          await writeFile(out, content);
        } catch (error) {
          reportDiagnostics([makeDiagnostic('file/not-written', { reason: reasonOf(error) }, { file: out })], output);
          return finish(EXIT.badInput);
        }
        output.out(printLine(`${out}: ${graph.nodes.size} nodes, ${graph.edges.size} edges`));
        finish(EXIT.done);
      });
  },
};

const isFormat = (format: string | null): format is GraphFormatId =>
  format !== null && Object.hasOwn(GRAPH_FORMATS, format);

const endings = (): string => GRAPH_FORMAT_IDS.map((id) => `.${GRAPH_FORMATS[id].ending}`).join(', ');

const opened = (): string => {
  const list = GRAPH_FORMAT_IDS.filter((id) => GRAPH_FORMATS[id].opened);
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
};
