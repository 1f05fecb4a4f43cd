import { describe, expect, test } from 'vitest';
import { GRAPH_FORMATS, readGraph } from '../../../src/exchange/index.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, toRows } from '../../../src/exchange/rows/index.ts';
import { parseGraph, type RecitalGraph, serialize } from '../../../src/graph/index.ts';
import { graphOf } from '../../fixtures/hostile-graph.ts';
import { HOSTILE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { pythonWith, runPython } from '../../helpers/programs.ts';
import { readDatasets } from '../graph/read-dataset.ts';

/** Prints what networkx found: nodes and edges with their attributes, by our ids. */
const SCRIPT = `
import json, sys, networkx as nx
found = nx.read_graphml(sys.argv[1], force_multigraph=True) if sys.argv[2:] else nx.read_gexf(sys.argv[1])
nodes = {(data.get('recitalId') or node): data for node, data in found.nodes(data=True)}
edges = [data for _, _, data in found.edges(data=True)]
print(json.dumps([nodes, edges]))
`;

const python = pythonWith('networkx');
const nameOf = (node: string): string => node;

function dataset(): RecitalGraph {
  const outcome = parseGraph(JSON.parse([...readDatasets().values()][0]!));
  if (!outcome.ok) throw new Error('dataset');
  return outcome.value;
}

const GRAPHS: readonly (readonly [string, () => RecitalGraph])[] = [
  ['the dataset', dataset],
  ['all hostile texts', () => graphOf(HOSTILE_TEXTS.join('\n'))],
];

/** Attributes of ours among those that a reader found; readers differ in what they call a number. */
const ours = (data: Readonly<Record<string, unknown>>, columns: object): Record<string, string> =>
  Object.fromEntries(
    Object.keys(columns).flatMap((key) => (data[key] === undefined ? [] : [[key, String(data[key])] as const])),
  );

const sorted = (list: readonly object[]): string[] => list.map((entry) => JSON.stringify(entry)).sort();

describe.skipIf(python === null)('networkx (skipped where it is not installed)', () => {
  describe.each(['graphml', 'gexf'] as const)('finds in %s', (id) => {
    test.each(GRAPHS)(
      'every node, edge and attribute: %s',
      async (_, make) => {
        const graph = make();
        const rows = toRows(graph, nameOf);
        const file = (await (await GRAPH_FORMATS[id].load()).write(graph, { nameOf })) as string;
        const printed = runPython(python!, SCRIPT, file, ...(id === 'graphml' ? [''] : []));
        const [nodes, edges] = JSON.parse(printed) as [
          Record<string, Record<string, unknown>>,
          Record<string, unknown>[],
        ];
        expect([Object.keys(nodes).length, edges.length]).toEqual([graph.nodes.size, graph.edges.size]);
        for (const { key, cells } of rows.nodes)
          expect(ours(nodes[key]!, NODE_COLUMNS)).toEqual(ours(cells, NODE_COLUMNS));
        expect(sorted(edges.map((data) => ours(data, EDGE_COLUMNS)))).toEqual(
          sorted(rows.edges.map(({ cells }) => ours(cells, EDGE_COLUMNS))),
        );
      },
      60_000,
    );
  });

  const KEEPS = `
import os, sys, tempfile, networkx as nx
at = os.path.join(tempfile.mkdtemp(), 'again')
if sys.argv[2:]: nx.write_graphml(nx.read_graphml(sys.argv[1], force_multigraph=True), at)
else: nx.write_gexf(nx.read_gexf(sys.argv[1]), at)
print(open(at, encoding='utf-8').read())
`;

  test.each([
    ['graphml', []],
    ['gexf', ['graph/frame-missing']],
  ] as const)(
    'writes %s anew, and all nodes and edges come back',
    async (id, codes) => {
      const graph = dataset();
      const file = (await (await GRAPH_FORMATS[id].load()).write(graph, { nameOf })) as string;
      const again = runPython(python!, KEEPS, file, ...(id === 'graphml' ? [''] : []));
      const outcome = await readGraph(`a.${id}`, new TextEncoder().encode(again));
      expect(outcome.diagnostics.map(({ code }) => code)).toEqual(codes);
      if (!outcome.ok) throw new Error('graph: refused');
      const { nodes, edges } = outcome.value;
      expect(serialize({ ...graph, nodes, edges }) === serialize(graph)).toBe(true);
    },
    60_000,
  );
});
