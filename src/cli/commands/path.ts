import { type GraphEdge, LEVELS, type Level, type RecitalGraph } from '../../graph/index.ts';
import {
  EDGE_TYPES,
  type EdgeAttributes,
  type EdgeType,
  type Evidence,
  locatorOf,
  makeDiagnostic,
} from '../../model/index.ts';
import {
  answerPath,
  edgesBehind,
  makePathQuery,
  type Path,
  type ProjectedAnswer,
  WEAK_EDGES,
} from '../../query/index.ts';
import { type CliCommand, EXIT, type Output } from '../command.ts';
import { DEFAULT_DATASET } from '../facts.ts';
import { loadGraph } from '../files.ts';
import { findNode, printNode } from '../node-names.ts';
import { printJson, printLine, reportDiagnostics } from '../report.ts';

interface PathOptions {
  readonly dataset: string;
  readonly level: string;
  readonly directed?: boolean;
  readonly json?: boolean;
  readonly without?: string[];
  readonly limit: string;
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
      .option('--json', 'print { found, paths: [{ nodes, edges, length }], ms }')
      .addHelpText(
        'after',
        `
Examples:
  recital path "Resolution 75" CWG-Internet
  recital path itu:wtsa/res/75 wsis:C5 --json
  recital path "第75号决议" "突尼斯议程" --limit 3
  recital path itu:wtsa/res/75@2012-dubai itu:cwg-internet --level clauses

A name of several things is refused with the ids to choose from. On levels works and versions a mere mention of a body
joins nothing; --level works takes all versions of an instrument for one.`,
      )
      .action(async (from: string, to: string, options: PathOptions) => {
        const level = LEVELS.find((known) => known === options.level);
        const limit = Number(options.limit);
        const unknown = (options.without ?? []).filter((type) => !Object.hasOwn(EDGE_TYPES, type));
        if (!level || unknown.length > 0 || !Number.isInteger(limit) || limit < 1) {
          output.error(usageMessage(options, level, unknown));
          return finish(EXIT.usage);
        }
        finish(await answer(from, to, { ...options, level, limitNumber: limit }, output));
      });
  },
};

function usageMessage(options: PathOptions, level: Level | undefined, unknown: readonly string[]): string {
  if (!level) return `recital path: unknown level "${options.level}"; levels are ${LEVELS.join(', ')}`;
  if (unknown.length > 0)
    return `recital path: unknown edge type "${unknown[0]}"; types are ${Object.keys(EDGE_TYPES).join(', ')}`;
  return `recital path: --limit takes a whole number from 1, not "${options.limit}"`;
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
  const result = answerPath(graph, query);
  if (options.json)
    output.out(printJson({ found: result.found, paths: result.paths, ms: Number(result.ms.toFixed(3)) }));
  else if (!result.found)
    reportDiagnostics(
      [makeDiagnostic('path/none', { from: printNode(graph, source), to: printNode(graph, target) })],
      output,
    );
  else for (const chain of result.paths) printChain(graph, result, chain, output);
  return EXIT.done;
}

/** One line a hop: who, how, whom, and the clauses that say so. */
function printChain(graph: RecitalGraph, result: ProjectedAnswer, chain: Path, output: Output): void {
  output.out(printLine(chain.nodes.map((id) => printNode(graph, id)).join('  –  ')));
  if (chain.length === 0) output.out(`  Both ends are this one on level ${result.projection.level}.`);
  chain.edges.forEach((key, hop) => {
    const from = chain.nodes[hop]!;
    const edges = edgesBehind(graph, result, key).map((behind) => graph.edges.get(behind)!);
    const forward = result.projection.representative.get(edges[0]!.source) === from;
    const type = EDGE_TYPES[edges[0]!.attributes.type];
    output.out(
      printLine(
        `  ${hop + 1}. ${printNode(graph, from)} ${forward ? type.label.en : type.reverse.en} ${printNode(graph, chain.nodes[hop + 1]!)}`,
      ),
    );
    for (const line of clauseLines(graph, edges)) output.out(printLine(`       ${line}`));
  });
}

/** The clauses that say so, in the order of the text, each once. */
function clauseLines(graph: RecitalGraph, edges: readonly GraphEdge[]): string[] {
  const lines = edges.flatMap((edge) =>
    edge.attributes.evidence.map((entry) => ({
      start: entry.origin === 'read' ? entry.start : -1,
      text: `${sayer(graph, edge, entry)}${what(edge.attributes)} (${entry.origin === 'read' ? 'read' : entry.verified ? 'curated' : 'curated, not verified'})`,
    })),
  );
  return [...new Set(lines.sort((a, b) => a.start - b.start).map((line) => line.text))];
}

/** The clause that the edge leaves from; an edge between other nodes is told by a clause of the document that was read. */
function sayer(graph: RecitalGraph, edge: GraphEdge, entry: Evidence): string {
  if (graph.nodes.get(edge.source)?.type === 'clause' || entry.origin === 'curated')
    return clauseOf(graph, edge.source);
  const document = graph.documents.get(entry.document);
  return document ? `${printNode(graph, document.node)}, ${entry.clause}` : entry.clause;
}

function clauseOf(graph: RecitalGraph, id: string): string {
  const locator = locatorOf(id);
  return locator === null ? printNode(graph, id) : `${printNode(graph, id.slice(0, id.indexOf('#')))}, ${locator}`;
}

function what(attributes: EdgeAttributes): string {
  if (attributes.type === 'mandates') return `: ${attributes.verb}`;
  return attributes.type === 'facilitates' ? `: ${attributes.role}` : '';
}
