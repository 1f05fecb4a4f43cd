import { toCsv } from '../../exchange/index.ts';
import { LEVELS, parseJson } from '../../graph/index.ts';
import {
  hintsOf,
  LanguageError,
  planQuery,
  propertyKinds,
  queryGraph,
  runPlan,
  type StopReason,
  schemaOf,
  textOf,
  type Value,
} from '../../query/index.ts';
import { type CliCommand, EXIT, type ExitCode, type Output } from '../command.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph } from '../files.ts';
import { printNode } from '../node-names.ts';
import { alignedTable, jsonOf, markdownTable } from '../query-output.ts';
import { describeHint, describeProblem } from '../query-problems.ts';
import { printJson, printLine, reportDiagnostics } from '../report.ts';
import { wholeNumber } from '../whole-number.ts';

interface QueryOptions {
  readonly dataset: string;
  readonly level: string;
  readonly param: readonly string[];
  readonly rows: string;
  readonly seconds: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly markdown?: boolean;
}

/** `recital query 'MATCH …'`: a question to the graph as text. */
export const query: CliCommand = {
  name: 'query',
  declare: (command, output, finish) => {
    command
      .description('Answers a question to the graph, written in the reading part of openCypher with the paths of GQL.')
      .argument('<text>', 'MATCH … WHERE … RETURN …')
      .option('--dataset <file>', 'the graph to ask', DEFAULT_DATASET)
      .option('--level <level>', `${LEVELS.join(' | ')}: how much of an instrument is one node`, 'works')
      .option(
        '--param <name=value...>',
        'a value for $name; a number, a list or true, false, null in JSON, else text',
        [],
      )
      .option('--rows <n>', 'at most so many rows', '1000')
      .option('--seconds <n>', 'stop after so long', '60')
      .option('--json', 'print { columns, rows, stopped }')
      .option('--csv', 'print comma-separated values')
      .option('--markdown', 'print a Markdown table')
      .addHelpText('after', HELP)
      .action(async (text: string, options: QueryOptions) => {
        const wrong = wrongOption(options);
        if (wrong) output.error(`recital query: ${wrong}`);
        finish(wrong ? EXIT.usage : await answer(text, options, output));
      });
  },
};

const HELP = `
Examples:
  recital query "MATCH (w:Work {id: 'itu:wtsa/res/75'})-[:CITES]->(cited) RETURN cited.name, cited.id ORDER BY cited.id"
  recital query "MATCH p = ALL SHORTEST (a {id: \\$from})-[:CITES|MANDATES]-+(b:Body {id: 'itu:cwg-internet'}) RETURN p" --param from=itu:wtsa/res/75
  recital query "MATCH (a)-[:CITES]->(b:Work) RETURN b.name, count(DISTINCT a) AS citing ORDER BY citing DESC LIMIT 10" --markdown

Patterns: (a:Work)-[:CITES]->(b), -[:CITES|MANDATES]->{1,3}, ->+, ->*, ((x)-->(y) WHERE x.year < y.year){1,4}; before them
ANY SHORTEST, ALL SHORTEST, SHORTEST 3, SHORTEST 2 GROUPS, and TRAIL (no relationship twice; so it is when nothing is
said) or ACYCLIC (no node twice). shortestPath((a)-[*]-(b)) is understood too. The choice of shortest paths comes before
WHERE of the clause; what paths must satisfy stands inside the pattern.

Labels and types with their properties (a relationship of the levels works and versions may stand for several
statements: it has the values that all of them share, and their number):
${schemaOf()
  .map(({ name, properties }) => `${name.padEnd(16)} ${properties.join(', ')}`)
  .map((line) => `    ${line}`)
  .join('\n')}`;

function wrongOption({ level, rows, seconds, param, json, csv, markdown }: QueryOptions): string | null {
  if (!LEVELS.some((known) => known === level)) return `unknown level "${level}"; levels are ${LEVELS.join(', ')}`;
  if (wholeNumber(rows, MOST_ROWS) === null) return `--rows takes a whole number from 1 to ${MOST_ROWS}, not "${rows}"`;
  if (!/^\d{1,6}(?:\.\d+)?$/.test(seconds) || Number(seconds) === 0)
    return `--seconds takes a number above 0, not "${seconds}"`;
  if ([json, csv, markdown].filter(Boolean).length > 1) return '--json, --csv and --markdown exclude each other';
  const odd = param.find((one) => !/^[^=]+=/.test(one));
  if (odd !== undefined) return `--param takes name=value, not "${odd}"`;
  const names = param.map((one) => one.slice(0, one.indexOf('=')));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : `--param gives ${twice} two values`;
}

const MOST_ROWS = 1_000_000;

/** What to do about an answer that was cut off. */
const MORE: Readonly<Record<'rows' | StopReason, string>> = {
  rows: ': --rows <n>',
  time: ': --seconds <n>',
  memory: ', and a narrower question holds less',
  cancelled: '',
};

const parametersOf = (given: readonly string[]): ReadonlyMap<string, Value> =>
  new Map(
    given.map((one) => {
      const at = one.indexOf('=');
      return [one.slice(0, at), parameterOf(one.slice(at + 1))];
    }),
  );

function parameterOf(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (/^-?\d+$/.test(text)) return BigInt(text);
  if (/^-?\d+\.\d+$/.test(text)) return Number(text);
  return (text.startsWith('[') ? listOf(text) : null) ?? text;
}

/** A list of values; null for a text that only begins like one. */
function listOf(text: string): Value {
  const read = parseJson(text);
  return read.ok && Array.isArray(read.value) ? read.value.map(valueFrom) : null;
}

function valueFrom(json: unknown): Value {
  if (Array.isArray(json)) return json.map(valueFrom);
  if (typeof json === 'number') return Number.isSafeInteger(json) ? BigInt(json) : json;
  if (typeof json === 'object' && json !== null)
    return new Map(Object.entries(json).map(([key, one]) => [key, valueFrom(one)]));
  return json as Value;
}

async function answer(text: string, options: QueryOptions, output: Output): Promise<ExitCode> {
  const loaded = await loadGraph(options.dataset);
  if (!loaded.ok) {
    reportDiagnostics(
      loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.dataset } })),
      output,
    );
    return EXIT.badInput;
  }
  const level = LEVELS.find((known) => known === options.level)!;
  const graph = queryGraph(loaded.value, level, (id) => printNode(loaded.value, id));
  try {
    const plan = planQuery(text, graph.names);
    const parameters = parametersOf(options.param);
    const idle = [...parameters.keys()].find((name) => !plan.parameters.has(name));
    if (idle !== undefined) {
      output.error(printLine(`recital query: the question has no $${idle}, for which --param gives a value`));
      return EXIT.usage;
    }
    const budget = { rows: Number(options.rows), ms: Number(options.seconds) * 1000 };
    const running = runPlan(plan, graph, { parameters, ...budget });
    const rows: (readonly Value[])[] = [];
    let next = running.next();
    for (; !next.done; next = running.next()) if (next.value) rows.push(next.value);
    const { stopped } = next.value;
    if (options.json) {
      const values = rows.map((row) => row.map((value) => jsonOf(graph, value)));
      output.out(printJson({ columns: plan.columns, rows: values, stopped }));
    } else {
      const cells = rows.map((row) => row.map((value) => printLine(textOf(graph, value))));
      printRows(plan.columns.map(printLine), cells, options, output);
    }
    for (const hint of hintsOf(text, propertyKinds(), parameters))
      for (const line of describeHint(text, hint)) output.error(printLine(line));
    if (!stopped) return EXIT.done;
    // What was asked for in so many rows is there; what time or memory cut off is not what was asked for.
    output.error(`recital query: stopped (${stopped}); there may be more rows${MORE[stopped]}`);
    return stopped === 'rows' ? EXIT.done : EXIT.unfinished;
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    for (const line of describeProblem(text, error)) output.error(printLine(line));
    return EXIT.badInput;
  }
}

function printRows(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { csv, markdown }: QueryOptions,
  output: Output,
): void {
  // No cell holds an end of line; a carriage return is none that a terminal is given.
  if (csv) output.out(toCsv({ head: columns, rows }).trimEnd().replaceAll('\r\n', '\n'));
  else for (const line of (markdown ? markdownTable : alignedTable)(columns, rows)) output.out(line);
}
