import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMATS, type GraphFormatId } from '../../../src/exchange/index.ts';
import { parseGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import { graphOf } from '../../fixtures/hostile-graph.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { readDatasets } from '../graph/read-dataset.ts';

const written = async (id: GraphFormatId, graph: RecitalGraph): Promise<string> => {
  const { write } = await GRAPH_FORMATS[id].load();
  return (await write(graph, { nameOf: (node) => `name of ${node}` })) as string;
};

const dataset = (): RecitalGraph => {
  const [saved] = readDatasets().values();
  const outcome = parseGraph(JSON.parse(saved!));
  if (!outcome.ok) throw new Error('dataset');
  return outcome.value;
};

const GRAPHS: readonly (readonly [string, () => RecitalGraph])[] = [
  ['the dataset', dataset],
  ...[...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS].map((text) => [JSON.stringify(text), () => graphOf(text)] as const),
];

describe('another reader of GraphML finds every node, edge and attribute', () => {
  test.each(GRAPHS)('%s', async (_, make) => {
    const graph = make();
    const read = graphml.parse(Graph, await written('graphml', graph));
    expect([read.order, read.size]).toEqual([graph.nodes.size, graph.edges.size]);
    const kinds = read.mapNodes(
      (node) => `${read.getNodeAttribute(node, 'recitalId')} ${read.getNodeAttribute(node, 'type')}`,
    );
    const holdable = [...graph.nodes].filter(([key]) => !/[^\t\n\r\u0020-\u{10ffff}]|[\ufffe\uffff]|\p{Cs}/u.test(key));
    for (const [key, { type }] of holdable) expect(kinds).toContain(`${key} ${type}`);
  });
});

describe('another reader of GEXF finds every node and edge with its name and evidence', () => {
  test.each(GRAPHS)('%s', async (_, make) => {
    const graph = make();
    const read = gexf.parse(Graph, await written('gexf', graph));
    expect([read.order, read.size]).toEqual([graph.nodes.size, graph.edges.size]);
    read.forEachNode((node, { label }) => {
      expect(label).toBe(`name of ${node}`);
    });
    read.forEachEdge((_edge, { evidence }) => {
      expect(JSON.parse(evidence as string)).not.toEqual([]);
    });
  });
});

describe('another reader finds places and colours', () => {
  const looks = {
    nameOf: (node: string) => node,
    placeOf: (node: string) => (node.includes('75') ? { x: node.length, y: 12.5, colour: '#ffffff' } : undefined),
    colourOf: (node: string) => (node.includes('75') ? '#0a14ff' : undefined),
  };
  const text = async (id: GraphFormatId): Promise<string> =>
    (await (await GRAPH_FORMATS[id].load()).write(dataset(), looks)) as string;

  test('in GEXF, where y goes upwards', async () => {
    const read = gexf.parse(Graph, await text('gexf'));
    const placed = read.filterNodes((_, { x }) => x !== undefined);
    expect(placed.length).toBeGreaterThan(20);
    expect(placed).toEqual(read.filterNodes((node) => node.includes('75')));
    for (const node of placed)
      expect(read.getNodeAttributes(node)).toMatchObject({ x: node.length, y: -12.5, color: 'rgb(10,20,255)' });
  });

  test('in GraphML, as data of their own', async () => {
    const written = await text('graphml');
    const read = graphml.parse(Graph, written);
    const placed = read.filterNodes((_, { x }) => x !== undefined);
    expect(placed.length).toBeGreaterThan(20);
    for (const node of placed) {
      const { recitalId, x, y, color } = read.getNodeAttributes(node);
      expect([x, y, color]).toEqual([(recitalId as string).length, 12.5, '#0a14ff']);
    }
    // What is used is declared.
    const declared = new Set([...written.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, used] of written.matchAll(/<data key="([^"]+)"/g)) expect(declared).toContain(used);
  });
});

describe('another reader of RDF finds the same triples in Turtle and JSON-LD', () => {
  const triples = (text: string, format: string): Store => {
    const store = new Store();
    store.load(text, { format });
    return store;
  };
  const distinct = (store: Store): number =>
    new Set(
      store.match().map(({ subject, predicate, object }) => {
        const end = (term: { termType: string; value: string }): string =>
          term.termType === 'BlankNode' ? '_' : term.value;
        return `${end(subject)} ${predicate.value} ${end(object)}`;
      }),
    ).size;

  // Only these could mean something there; the rest would take long to say the same.
  const telling = GRAPHS.filter(([name]) => /["\\\\<>]/.test(name.slice(1, -1)) || name === 'the dataset');

  test.each(telling)('%s', async (_, make) => {
    const graph = make();
    const [turtle, jsonLd] = [
      triples(await written('turtle', graph), 'ttl'),
      triples(await written('json-ld', graph), 'jsonld'),
    ];
    expect(turtle.size).toBeGreaterThan(graph.nodes.size + graph.edges.size);
    expect(jsonLd.size).toBe(turtle.size);
    expect(distinct(jsonLd)).toBe(distinct(turtle));
  });

  test('what Resolution 75 cites, asked in SPARQL', async () => {
    const store = triples(await written('turtle', dataset()), 'ttl');
    const rows = store.query(`
      PREFIX cito: <http://purl.org/spar/cito/> PREFIX eli: <http://data.europa.eu/eli/ontology#>
      SELECT DISTINCT ?cited WHERE {
        ?clause cito:cites ?cited .
        FILTER(STRSTARTS(STR(?clause), "urn:x-recital:node:itu:wtsa/res/75@2012-dubai#"))
      }`) as Map<string, { value: string }>[];
    const cited = rows.map((row) => row.get('cited')!.value);
    expect(cited).toContain('urn:x-recital:node:itu:pp/res/140@2010-guadalajara');
    expect(cited).toContain('urn:x-recital:node:wsis:C5');
  });
});

describe('an openCypher script', () => {
  /** Quoted texts taken out, by the rules of openCypher 9. */
  const skeleton = (script: string): string =>
    script
      .replace(/^\/\/.*\n/, '')
      .replace(/'(?:[^'\\]|\\[\\'"nrtbf]|\\u[0-9A-F]{4})*'/g, "''")
      .replace(/\{(?:[A-Za-z]+: (?:''|-?\d+|true|false)(?:, )?)*\}/g, '{}')
      .replace(/(?:\{\},\n)*\{\}\n\]/g, ']');

  test.each(GRAPHS)('has its texts in quotes only: %s', async (_, make) => {
    const script = await written('cypher', make());
    const statements = skeleton(script)
      .split(';\n')
      .filter((statement) => statement !== '');
    for (const statement of statements)
      expect(statement).toMatch(
        /^UNWIND \[\n\] AS row\n(?:CREATE \(n:Recital:[A-Z][A-Za-z]+\) SET n = row|MATCH \(a:Recital \{id: row\.source\}\), \(b:Recital \{id: row\.target\}\)\nCREATE \(a\)-\[r:[A-Z_]+\]->\(b\) SET r = row)$/,
      );
  });
});
