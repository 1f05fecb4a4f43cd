import { Option } from 'commander';
import {
  markdownAnswer,
  type PathWithEdges,
  plainAnswer,
  type TellSource,
  tellEnd,
  tellPaths,
  tellWhyNot,
} from '../../answers/index.ts';
import { LEVELS, project } from '../../graph/index.ts';
import { loadAnswerWords } from '../../i18n/index.ts';
import { LANGUAGES, type Language, makeDiagnostic } from '../../model/index.ts';
import {
  type AskedAnswer,
  answerPath,
  edgesOfHops,
  type NodeSelector,
  type PathQuery,
  toText,
  whyNot,
} from '../../query/index.ts';
import { type CliCommand, EXIT, type ExitCode, type Output } from '../command.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph } from '../files.ts';
import { printNode } from '../node-names.ts';
import { findEnd } from '../path-ends.ts';
import { declareQuestion, type QuestionOptions, questionOf } from '../path-question.ts';
import { printJson, printLine, reportDiagnostics, reportLeftOut, withoutIsolates } from '../report.ts';

interface PathOptions extends QuestionOptions {
  readonly dataset: string;
  readonly json?: boolean;
  readonly language: Language;
  readonly markdown?: boolean;
  readonly query?: boolean;
  readonly question?: boolean;
}

/** `recital path FROM TO`: how two things are connected, and by which clauses. */
export const path: CliCommand = {
  name: 'path',
  declare: (command, output, finish) => {
    declareQuestion(
      command
        .description(
          'How two instruments, bodies, action lines or events are connected, with the clause of every hop; and if not, why not.',
        )
        .argument('<from>', 'an id, a name in any known language, or (:Label {…}) for any of a kind')
        .argument('<to>', 'an id, a name in any known language, or (:Label {…}) for any of a kind')
        .option('--dataset <file>', 'the graph to search', DEFAULT_DATASET)
        .addOption(
          new Option('--level <level>', 'at level clauses every edge of the graph is walked as it is')
            .choices([...LEVELS])
            .default('works'),
        ),
    )
      .addOption(new Option('--language <code>', 'the language of the answer').choices([...LANGUAGES]).default('en'))
      .option('--markdown', 'print the answer as Markdown')
      .option('--query', 'print the question as text for "recital query" instead of answering it')
      .option('--question', 'print the question as data, with all that holds where nothing was said')
      .option('--json', 'print { found, paths: [{ nodes, edges, length }], ms }')
      .addHelpText(
        'after',
        `
Examples:
  recital path "Resolution 75" CWG-Internet
  recital path itu:wtsa/res/75 wsis:C5 --json
  recital path "第75号决议" "突尼斯议程" --limit 3 --language zh
  recital path itu:wtsa/res/75@2012-dubai itu:cwg-internet --level clauses
  recital path "Resolution 75" CWG-Internet --mode strongest --k 3 --via "Council Resolution 1336" --damping 1
  recital path "Resolution 75" itu:pp/res/140 --parts operative --as-of 2012 --max-hops 2
  recital path "Resolution 75" "(:Work {kind: 'res', issuer: 'itu:council'})" --limit 9
  recital path "Resolution 75" "(a:Work WHERE a.firstYear >= 2015)" --via "(:ActionLine)" --direction cites=forward
  recital path "Resolution 75" itu:pp/res/172 --via-any-order "Geneva Plan of Action" "PP Resolution 130" --not-through body

An end or stop in brackets is any of a kind, in the language of "recital query": its label (Work, Version, Clause, Body,
ActionLine, Event), id, kind (res, dec, group …), issuer, firstYear and read. It is then another thing than the other
end, of which it may be the kind, unless --min-hops 0 says otherwise.

A name of several things is refused with the ids to choose from. On levels works and versions a mere mention of a body
joins nothing; --level works takes all versions of an instrument for one.`,
      )
      .action(async (from: string, to: string, options: PathOptions) => {
        const forms = [options.json, options.markdown, options.query, options.question].filter(Boolean).length;
        if (forms > 1) output.error('recital path: --json, --markdown, --query and --question exclude each other');
        finish(forms > 1 ? EXIT.usage : await answer(from, to, options, output));
      });
  },
};

async function answer(from: string, to: string, options: PathOptions, output: Output): Promise<ExitCode> {
  const loaded = await loadGraph(options.dataset);
  if (!loaded.ok) {
    reportDiagnostics(
      loaded.diagnostics.map((entry) => ({ ...entry, at: { file: options.dataset } })),
      output,
    );
    return EXIT.badInput;
  }
  const graph = loaded.value;
  reportLeftOut(loaded.diagnostics, options.dataset, output);
  const ends = [findEnd(graph, from, options.level), findEnd(graph, to, options.level)] as const;
  const [source, target] = ends;
  for (const end of ends) if (end.kind === 'wrong') output.error(`recital path: ${end.message}`);
  if (source.kind === 'wrong' || target.kind === 'wrong') return EXIT.usage;
  reportDiagnostics(
    ends.flatMap((end) => (end.kind === 'wrong' ? [] : end.diagnostics)),
    output,
  );
  if (source.kind === 'lost' || target.kind === 'lost') return EXIT.badInput;
  const asked = await questionOf(graph, [source.selector, target.selector], options);
  if (!asked.ok) {
    output.error(printLine(`recital path: ${asked.message}`));
    return EXIT.usage;
  }
  const { query } = asked;
  if (options.question) {
    output.out(printJson(query, 2));
    return EXIT.done;
  }
  if (options.query) {
    const shown = project(graph, options.level).representative;
    const written = toText(query, (id) => shown.get(id) ?? id);
    if (written.ok) output.out(written.text);
    else output.error(`recital path: the text language cannot say this (${written.where})`);
    return written.ok ? EXIT.done : EXIT.usage;
  }
  const result = answerPath(graph, { ...query, limit: Math.max(query.limit, RANKED) }, BUDGET);
  const teller = { graph, language: options.language, words: await loadAnswerWords(options.language) };
  const best = bestOf(teller, result, query.limit);
  if (result.stopped) output.error(`recital path: ${cutOff(result)}`);
  const end = result.stopped ? EXIT.unfinished : EXIT.done;
  if (options.json) {
    output.out(printJson({ found: result.found, paths: best.map(withoutEdges), ms: Number(result.ms.toFixed(3)) }));
    return end;
  }
  // Where the search was cut off, nobody knows that there is none.
  if (!result.found && result.stopped) return end;
  if (!result.found) {
    const english = { graph, language: 'en' as const, words: await loadAnswerWords('en') };
    const name = ({ ids, ...filter }: NodeSelector): string =>
      ids ? ids.map((id) => printNode(graph, id)).join(', ') : withoutIsolates(tellEnd(english, filter));
    reportDiagnostics([makeDiagnostic('path/none', { from: name(query.from), to: name(query.to) })], output);
  }
  const told = tell(teller, result.query, best, options.markdown === true);
  for (const line of told) output.out(printLine(withoutIsolates(line)));
  return end;
}

/** What a search that was stopped leaves open, and what to do about it. */
function cutOff({ stopped, found }: AskedAnswer): string {
  const reason =
    stopped === 'memory' ? 'it held too much in memory' : `it took longer than ${BUDGET.ms / 1000} seconds`;
  const open = found ? 'there may be more paths' : 'nobody knows whether there is a path';
  return `stopped, as ${reason}; ${open}. Fewer stops, --max-hops, --without or --limit make it a smaller question`;
}

/** A question that takes longer is not answered whole. */
const BUDGET = { ms: 60_000 };

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
