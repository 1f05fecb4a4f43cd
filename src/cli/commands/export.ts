import { Option } from 'commander';
import {
  AKN_ENDINGS,
  formatOfName,
  GRAPH_FORMAT_IDS,
  GRAPH_FORMATS,
  type GraphFormatId,
} from '../../exchange/index.ts';
import { hasError, LANGUAGES, type Outcome } from '../../model/index.ts';
import { type CliCommand, EXIT, type ExitCode, type Output } from '../command.ts';
import { type AknOrder, exportAkn } from '../export-akn.ts';
import { exportPage, PAGE_DEFAULTS, PAGE_LEVELS, PAGE_STEPS, type PageOrder, wrongControls } from '../export-page.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph, writeFileAt } from '../files.ts';
import { printNode } from '../node-names.ts';
import { outputOption } from '../output-option.ts';
import { type ProgressWish, progressOption, tellProgress } from '../progress.ts';
import { printLine, reportDiagnostics } from '../report.ts';

interface ExportOptions extends AknOrder, PageOrder, ProgressWish {
  readonly format?: string;
}

/** What was asked for, before it is settled which graph it is about. */
interface Asked extends Omit<ExportOptions, 'dataset'> {
  readonly dataset?: string;
  readonly out?: string;
}

/** One document, not a graph. */
const AKN = 'akn';
/** One view of it. */
const PAGE = 'page';
const ALL = [...GRAPH_FORMAT_IDS, AKN, PAGE];

/** `recital export OUT`: the graph, one document of it or one view, in a form that other tools open. */
export const exportGraph: CliCommand = {
  name: 'export',
  declare: (command, output, finish) => {
    command
      .description('Write a graph in a form that other tools open, with the evidence of every edge.')
      .argument('[file]', 'the file to write; with -o the graph to write, as with --dataset')
      .addOption(outputOption(`the file to write; its ending says the format: ${endings()}, .akn.xml, .html`))
      .option(
        '--dataset <file>',
        'the graph to write, in any format that Recital reads back (usually the one that comes along)',
      )
      .option('--format <format>', `${ALL.join(' | ')}; instead of the ending`)
      .option('--of <instrument>', 'for akn: the instrument, by id or name; without its text')
      .option('--document <file>', 'for akn: a document to read; with its text')
      .addOption(
        new Option('--language <code>', 'for akn and page: the language of what is not in the documents')
          .choices([...LANGUAGES])
          .default('en'),
      )
      .option('--around <node>', 'for page: what it is about, by id or name; else what the graph is about')
      .addOption(
        new Option('--level <level>', 'for page: what nodes are')
          .choices([...PAGE_LEVELS])
          .default(PAGE_DEFAULTS.level),
      )
      .addOption(
        new Option('--steps <number>', 'for page: how far from there').choices(PAGE_STEPS).default(PAGE_DEFAULTS.steps),
      )
      .option(
        '--controls <list>',
        'for page: what readers get, parted by commas; none for the picture alone',
        PAGE_DEFAULTS.controls,
      )
      .option('--title <words>', 'for page: its title; else the name of what it is about')
      .addOption(
        new Option('--theme <name>', 'for page: its colours').choices(['light', 'dark']).default(PAGE_DEFAULTS.theme),
      )
      .addOption(progressOption())
      .addHelpText(
        'after',
        `
Examples:
  recital export resolution-75.graphml
  recital export graph.json -o graph.gexf
  recital export -o graph.ttl --dataset graph.graphml
  recital export resolution-75.akn.xml --of itu:wtsa/res/75@2012-dubai
  recital export draft.akn.xml --document draft.docx
  recital export view.html --around "Resolution 75" --controls search,zoom,details --language fr

Gephi, Cytoscape and yEd open graphml and gexf; spreadsheets the two tables in csv.zip; Neo4j and Memgraph run the cypher
script; RDF tools read ttl and jsonld. Akoma Ntoso (akn) holds one document: its structure, and a reference to each instrument that
it cites; sentences of the document are in it only when the document is read for it. A page (html) holds one view, to look at
and to ask, and can stand in another page: <iframe src="view.html" sandbox="allow-scripts">; it fetches nothing. What is written as ${opened()} Recital reads back, whole.`,
      )
      .action(async (file: string | undefined, asked: Asked) => {
        const order = orderOf(file, asked);
        if (typeof order === 'string') return command.error(`error: ${order}`);
        finish(await run(order.out, order.options, output));
      });
  },
};

/** Which file is to be written and which graph is meant, or what is wrong with the call. */
function orderOf(
  file: string | undefined,
  { out, dataset, ...asked }: Asked,
): { readonly out: string; readonly options: ExportOptions } | string {
  if (out === undefined)
    return file === undefined
      ? 'no file to write: recital export -o FILE'
      : { out: file, options: { ...asked, dataset: dataset ?? DEFAULT_DATASET } };
  if (file !== undefined && dataset !== undefined)
    return 'two graphs to write: give one, as argument or with --dataset';
  return { out, options: { ...asked, dataset: file ?? dataset ?? DEFAULT_DATASET } };
}

async function run(out: string, options: ExportOptions, output: Output): Promise<ExitCode> {
  const tell = tellProgress(output, options);
  tell(`reading ${options.dataset}`);
  try {
    if (isAkn(out, options)) return await writeAkn(out, options, output);
    if (isPage(out, options)) return await writePage(out, options, output);
    return await writeGraph(out, options, output, tell);
  } finally {
    tell(null);
  }
}

async function writeGraph(
  out: string,
  options: ExportOptions,
  output: Output,
  tell: (line: string | null) => void,
): Promise<ExitCode> {
  const format = options.format ?? formatOfName(out);
  if (!isFormat(format)) {
    const wanted = options.format === undefined ? `Give the file an ending, or --format` : `Unknown format`;
    output.error(printLine(`recital: ${wanted}: ${ALL.join(', ')}.`));
    return EXIT.usage;
  }
  const loaded = await loadGraph(options.dataset);
  tell(null);
  reportDiagnostics(
    loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.dataset } })),
    output,
  );
  if (!loaded.ok) return EXIT.badInput;
  const graph = loaded.value;
  const counts = `${graph.nodes.size} nodes, ${graph.edges.size} edges`;
  tell(`writing ${out}: ${counts}`);
  const { write } = await GRAPH_FORMATS[format].load();
  const content = await write(graph, { nameOf: (node) => printNode(graph, node) });
  const problems = await writeFileAt(out, content);
  tell(null);
  reportDiagnostics(problems, output);
  if (hasError(problems)) return EXIT.badInput;
  output.out(printLine(`${out}: ${counts}`));
  return EXIT.done;
}

const isAkn = (out: string, { format }: ExportOptions): boolean =>
  format === undefined ? AKN_ENDINGS.some((ending) => out.toLowerCase().endsWith(`.${ending}`)) : format === AKN;

const isPage = (out: string, { format }: ExportOptions): boolean =>
  format === undefined ? /\.html?$/i.test(out) : format === PAGE;

async function writePage(out: string, options: ExportOptions, output: Output): Promise<ExitCode> {
  const wrong = wrongControls(options.controls);
  if (wrong.length > 0) {
    output.error(printLine(`recital: no such controls: ${wrong.join(', ')}. There are: ${PAGE_DEFAULTS.controls}.`));
    return EXIT.usage;
  }
  return keep(out, await exportPage(options), output);
}

async function writeAkn(out: string, options: ExportOptions, output: Output): Promise<ExitCode> {
  if ((options.of === undefined) === (options.document === undefined)) {
    output.error(printLine('recital: Akoma Ntoso holds one document: say which with --of or --document.'));
    return EXIT.usage;
  }
  return keep(out, await exportAkn(options), output);
}

/** Writes what could be made, and says what stands in the way of the rest. */
async function keep(out: string, made: Outcome<string | Uint8Array>, output: Output): Promise<ExitCode> {
  const problems = made.ok ? await writeFileAt(out, made.value) : [];
  reportDiagnostics([...made.diagnostics, ...problems], output);
  if (!made.ok || hasError(problems)) return EXIT.badInput;
  output.out(printLine(out));
  return EXIT.done;
}

const isFormat = (format: string | null): format is GraphFormatId =>
  format !== null && Object.hasOwn(GRAPH_FORMATS, format);

const endings = (): string => GRAPH_FORMAT_IDS.map((id) => `.${GRAPH_FORMATS[id].ending}`).join(', ');

const opened = (): string => {
  const list = GRAPH_FORMAT_IDS.filter((id) => GRAPH_FORMATS[id].opened);
  return `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
};
