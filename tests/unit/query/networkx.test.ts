import { expect, test } from 'vitest';
import { emptyGraph, type GraphEdge, type RecitalGraph, seededRandom } from '../../../src/graph/index.ts';
import type { NodeAttributes } from '../../../src/model/index.ts';
import { answerPath, makePathQuery, type Path, type PathMode } from '../../../src/query/index.ts';
import { pythonWith, runPython } from '../../helpers/programs.ts';

const GRAPHS = 1000;
const K = 12;

interface Drawn {
  readonly nodes: number;
  readonly directed: boolean;
  readonly edges: readonly (readonly [number, number])[];
  readonly from: number;
  readonly to: number;
}

/** What networkx finds in one graph: paths as lists of nodes. */
interface Theirs {
  readonly all: readonly (readonly number[])[];
  /** The first K simple ones, fewest hops first. */
  readonly best: readonly (readonly number[])[];
}

/** Parallel edges are one: networkx lists a path by its nodes. */
const SCRIPT = `
import itertools, json, sys, networkx as nx
answers = []
for drawn in json.load(open(sys.argv[1])):
    graph = nx.DiGraph() if drawn['directed'] else nx.Graph()
    graph.add_nodes_from(range(drawn['nodes']))
    graph.add_edges_from(drawn['edges'])
    ends = (graph, drawn['from'], drawn['to'])
    joined = nx.has_path(*ends)
    answers.append({
        'all': list(nx.all_shortest_paths(*ends)) if joined else [],
        'best': list(itertools.islice(nx.shortest_simple_paths(*ends), ${K})) if joined else [],
    })
print(json.dumps(answers))
`;

/** Graphs from sparse to dense, some of layers that many equally short paths lead through; loops and parallel edges. */
function drawGraphs(): Drawn[] {
  const random = seededRandom(75);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: GRAPHS }, () => {
    const nodes = 2 + below(28);
    const width = 1 + below(4);
    const layered = below(3) === 0;
    const directed = below(2) === 0;
    const edges = Array.from({ length: below(4 * nodes) }, (): readonly [number, number] => {
      const source = below(nodes);
      const next = (Math.floor(source / width) + 1) * width + below(width);
      const target = layered ? Math.min(nodes - 1, next) : below(nodes);
      // Walked in either direction, two edges that point against each other are two ways of ours and one of theirs.
      return directed || source < target ? [source, target] : [target, source];
    });
    const from = layered ? 0 : below(nodes);
    // From a node to itself networkx and we mean different things.
    const to = (from + 1 + below(nodes - 1)) % nodes;
    return { nodes, directed, edges, from, to: layered ? nodes - 1 : to };
  });
}

const idOf = (node: number): string => `itu:b${node}`;
const body: NodeAttributes = { type: 'body', kind: 'group', names: [], provenance: [] };

function graphOf({ nodes, edges }: Drawn): RecitalGraph {
  const made = edges.map(([source, target], at): readonly [string, GraphEdge] => {
    const key = `${at}`;
    return [key, { key, source: idOf(source), target: idOf(target), attributes: { type: 'part-of', evidence: [] } }];
  });
  const ids = Array.from({ length: nodes }, (_, node) => [idOf(node), body] as const);
  return { ...emptyGraph(), nodes: new Map(ids), edges: new Map(made) };
}

/** At level works parallel edges are one. */
function ask(drawn: Drawn, mode: PathMode): readonly Path[] {
  const query = makePathQuery({
    from: { ids: [idOf(drawn.from)] },
    to: { ids: [idOf(drawn.to)] },
    mode,
    direction: drawn.directed ? 'forward' : 'either',
    level: 'works',
    limit: 100_000,
  });
  return answerPath(graphOf(drawn), query).paths;
}

const byNodes = (paths: readonly Path[]): string[] =>
  paths.map(({ nodes }) => nodes.map((id) => id.slice('itu:b'.length)).join(' ')).sort();
const theirNodes = (paths: readonly (readonly number[])[]): string[] => paths.map((nodes) => nodes.join(' ')).sort();

const python = pythonWith('networkx');

test.skipIf(python === null)(
  'all shortest and k shortest of 1,000 graphs are those of networkx (skipped where it is not installed)',
  () => {
    const drawn = drawGraphs();
    const theirs = JSON.parse(runPython(python!, SCRIPT, JSON.stringify(drawn))) as Theirs[];
    let joined = 0;
    for (const [at, one] of drawn.entries()) {
      const { all, best } = theirs[at]!;
      if (all.length > 0) joined++;
      expect(byNodes(ask(one, { kind: 'all-shortest' }))).toEqual(theirNodes(all));
      // Which of the last ones are among the first K is open where others are as long.
      const longest = best.at(-1)?.length ?? 0;
      const settled = best.length < K ? best : best.filter(({ length }) => length < longest);
      const ours = ask(one, { kind: 'k-shortest', k: K });
      const within = ours.filter(({ nodes }) => best.length < K || nodes.length < longest);
      expect(byNodes(within)).toEqual(theirNodes(settled));
      expect(ours.map(({ nodes }) => nodes.length)).toEqual(best.map(({ length }) => length));
    }
    expect(joined).toBeGreaterThan(GRAPHS / 3);
  },
  120_000,
);
