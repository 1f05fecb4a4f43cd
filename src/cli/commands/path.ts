import { Option } from 'commander';
import {
  markdownAnswer,
  type PathWithEdges,
  plainAnswer,
  type TellSource,
  tellPaths,
  tellWhyNot,
} from '../../answers/index.ts';
import { LEVELS, type Level, project } from '../../graph/index.ts';
import { loadAnswerWords } from '../../i18n/index.ts';
import { EDGE_TYPES, type EdgeType, LANGUAGES, type Language, makeDiagnostic } from '../../model/index.ts';
import {
  type AskedAnswer,
  answerPath,
  edgesOfHops,
  makePathQuery,
  type PathQuery,
  toText,
  WEAK_EDGES,
  whyNot,
} from '../../query/index.ts';
import { type CliCommand, EXIT, type Output } from '../command.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph } from '../files.ts';
import { findNode, printNode } from '../node-names.ts';
import { printJson, printLine, reportDiagnostics, withoutIsolates } from '../report.ts';
import { wholeNumber } from '../whole-number.ts';

interface PathOptions {
  readonly dataset: string;
  readonly level: string;
  readonly directed?: boolean;
  readonly json?: boolean;
  readonly without?: string[];
  readonly limit: string;
  readonly language: Language;
  readonly markdown?: boolean;
  readonly query?: boolean;
}

/** `recital path FROM TO`: how two things are connected, and by which clauses. */
export const path: CliCommand = {
  name: 'path',
  declare: (command, output, finish) => {
    command
      .description(
        'The shortest chain between two instruments, bodies, action lines or events, with the clause of every hop.',
      )
      .argument('<from>', 'an id, or a name in any known language')
      .argument('<to>', 'an id, or a name in any known language')
      .option('--dataset <file>', 'the graph to search', DEFAULT_DATASET)
      .option(
        '--level <level>',
        `${LEVELS.join(' | ')}; at level clauses every edge of the graph is walked as it is`,
        'works',
      )
      .option('--directed', 'follow edges only from source to target')
      .option('--without <types...>', 'edge types that no hop may use')
      .option('--limit <n>', 'at most so many shortest chains', '1')
      .addOption(new Option('--language <code>', 'the language of the answer').choices([...LANGUAGES]).default('en'))
      .option('--markdown', 'print the answer as Markdown')
      .option('--query', 'print the question as text for "recital query" instead of answering it')
      .option('--json', 'print { found, paths: [{ nodes, edges, length }], ms }')
      .addHelpText(
        'after',
        `
Examples:
  recital path "Resolution 75" CWG-Internet
  recital path itu:wtsa/res/75 wsis:C5 --json
  recital path "第75号决议" "突尼斯议程" --limit 3 --language zh
  recital path itu:wtsa/res/75@2012-dubai itu:cwg-internet --level clauses

A name of several things is refused with the ids to choose from. On levels works and versions a mere mention of a body
joins nothing; --level works takes all versions of an instrument for one.`,
      )
      .action(async (from: string, to: string, options: PathOptions) => {
        const level = LEVELS.find((known) => known === options.level);
        const limit = wholeNumber(options.limit, MOST_PATHS);
        const unknown = (options.without ?? []).filter((type) => !Object.hasOwn(EDGE_TYPES, type));
        const forms = [options.json, options.markdown, options.query].filter(Boolean).length;
        if (!level || unknown.length > 0 || limit === null || forms > 1) {
          output.error(usageMessage(options, level, unknown, forms));
          return finish(EXIT.usage);
        }
        finish(await answer(from, to, { ...options, level, limitNumber: limit }, output));
      });
  },
};

const MOST_PATHS = 1_000_000;

function usageMessage(
  options: PathOptions,
  level: Level | undefined,
  unknown: readonly string[],
  forms: number,
): string {
  if (!level) return `recital path: unknown level "${options.level}"; levels are ${LEVELS.join(', ')}`;
  if (unknown.length > 0)
    return `recital path: unknown edge type "${unknown[0]}"; types are ${Object.keys(EDGE_TYPES).join(', ')}`;
  if (forms > 1) return 'recital path: --json, --markdown and --query exclude each other';
  return `recital path: --limit takes a whole number from 1 to ${MOST_PATHS}, not "${options.limit}"`;
}

async function answer(
  from: string,
  to: string,
  options: PathOptions & { level: Level; limitNumber: number },
  output: Output,
) {
  const loaded = await loadGraph(options.dataset);
  if (!loaded.ok) {
    reportDiagnostics(
      loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.dataset } })),
      output,
    );
    return EXIT.badInput;
  }
  const graph = loaded.value;
  const ends = [findNode(graph, from, options.level), findNode(graph, to, options.level)] as const;
  reportDiagnostics(
    ends.flatMap((end) => end.diagnostics),
    output,
  );
  if (!ends[0].ok || !ends[1].ok) return EXIT.badInput;
  const without = [...((options.without ?? []) as EdgeType[]), ...(options.level === 'clauses' ? [] : WEAK_EDGES)];
  const [source, target] = [ends[0].value, ends[1].value];
  const query = makePathQuery({
    from: { ids: [source] },
    to: { ids: [target] },
    mode: { kind: 'all-shortest' },
    level: options.level,
    direction: options.directed === true ? 'forward' : 'either',
    edgeTypes: { without },
    limit: options.limitNumber,
  });
  if (options.query) {
    const shown = project(graph, options.level).representative;
    const written = toText(query, (id) => shown.get(id) ?? id);
    if (written.ok) output.out(written.text);
    else output.error(`recital path: the text language cannot say this (${written.where})`);
    return written.ok ? EXIT.done : EXIT.usage;
  }
  const result = answerPath(graph, { ...query, limit: Math.max(query.limit, RANKED) });
  const teller = { graph, language: options.language, words: await loadAnswerWords(options.language) };
  const best = bestOf(teller, result, query.limit);
  if (options.json) {
    output.out(printJson({ found: result.found, paths: best.map(withoutEdges), ms: Number(result.ms.toFixed(3)) }));
    return EXIT.done;
  }
  if (!result.found)
    reportDiagnostics(
      [makeDiagnostic('path/none', { from: printNode(graph, source), to: printNode(graph, target) })],
      output,
    );
  const told = tell(teller, result.query, best, options.markdown === true);
  for (const line of told) output.out(printLine(withoutIsolates(line)));
  return EXIT.done;
}

/** So many of equal length are compared, however few are wanted. */
const RANKED = 100;

/** Those that an answer in words tells first. */
function bestOf(source: TellSource, result: AskedAnswer, limit: number): readonly PathWithEdges[] {
  const paths = result.paths.map((found) => ({ ...found, behind: edgesOfHops(source.graph, result.query, found) }));
  const told = tellPaths(source, paths).flatMap((group) => group.paths);
  return told.slice(0, limit).map(({ at }) => paths[at]!);
}

const withoutEdges = ({ nodes, edges, length }: PathWithEdges): Omit<PathWithEdges, 'behind'> => ({
  nodes,
  edges,
  length,
});

/** The answer in words, line by line; why there is none where nothing was found. */
function tell(
  source: TellSource,
  query: PathQuery,
  paths: readonly PathWithEdges[],
  markdown: boolean,
): readonly string[] {
  if (paths.length === 0) return tellWhyNot(source, query, whyNot(source.graph, query), markdown);
  const render = markdown ? markdownAnswer : plainAnswer;
  return render(source, tellPaths(source, paths)).split('\n');
}
