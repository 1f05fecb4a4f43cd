import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMATS } from '../../../src/exchange/index.ts';
import { emptyGraph, parseGraph, type RecitalGraph } from '../../../src/graph/index.ts';
import { graphOf } from '../../fixtures/hostile-graph.ts';
import { HOSTILE_TEXTS, UNHOLDABLE_TEXTS } from '../../fixtures/hostile-texts.ts';
import { readDatasets } from '../graph/read-dataset.ts';

/**
 * The part of GraphML 1.0 that we write, as its schema has it: which elements stand in which and in what order, which
 * attributes they must and may have, and what their values look like. The schema knows more; what is not here we do not write.
 */
const NAME_TOKEN = /^[\p{L}\p{N}._:-]+$/u;
const ELEMENTS: Readonly<Record<string, { readonly inside: RegExp; readonly attributes: Record<string, RegExp> }>> = {
  graphml: { inside: /^(key )*graph $/, attributes: { xmlns: /^http:\/\/graphml\.graphdrawing\.org\/xmlns$/ } },
  key: {
    inside: /^$/,
    attributes: {
      id: NAME_TOKEN,
      for: /^(?:graph|node|edge)$/,
      'attr.name': NAME_TOKEN,
      'attr.type': /^(?:boolean|int|long|float|double|string)$/,
    },
  },
  graph: {
    inside: /^(data )*(node )*(edge )*$/,
    attributes: { id: NAME_TOKEN, edgedefault: /^(?:directed|undirected)$/ },
  },
  node: { inside: /^(data )*$/, attributes: { id: NAME_TOKEN } },
  edge: { inside: /^(data )*$/, attributes: { id: NAME_TOKEN, source: NAME_TOKEN, target: NAME_TOKEN } },
  data: { inside: /^$/, attributes: { key: NAME_TOKEN } },
};
const ONLY_AT_ROOT = ['xmlns:xsi', 'xsi:schemaLocation'];
const VALUES: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false)$/,
  int: /^-?\d+$/,
  double: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  string: /^/,
};

function checkStructure(file: string): { readonly nodes: number; readonly edges: number } {
  const ids = new Map<string, Set<string>>(['key', 'node', 'edge', 'graph'].map((name) => [name, new Set()]));
  const types = new Map<string, { readonly of: string; readonly type: string }>();
  const visit = (element: XmlElement): void => {
    const { name, attributes } = element;
    const rule = ELEMENTS[name];
    if (!rule) throw new Error(`element: ${name}`);
    const inside = element.children.filter((child): child is XmlElement => child.type === 'element');
    expect(inside.map((child) => `${child.name} `).join(''), name).toMatch(rule.inside);
    const own = Object.keys(attributes).filter((key) => name !== 'graphml' || !ONLY_AT_ROOT.includes(key));
    expect(own.sort(), name).toEqual(Object.keys(rule.attributes).sort());
    for (const [key, pattern] of Object.entries(rule.attributes))
      expect(attributes[key], `${name} ${key}`).toMatch(pattern);
    const known = ids.get(name);
    if (known) {
      expect(known.has(attributes.id!), `${name} ${attributes.id}`).toBe(false);
      known.add(attributes.id!);
    }
    if (name === 'key') types.set(attributes.id!, { of: attributes.for!, type: attributes['attr.type']! });
    // Each end is a node of the file; nodes come before edges.
    if (name === 'edge')
      for (const end of [attributes.source!, attributes.target!]) expect(ids.get('node')!.has(end), end).toBe(true);
    const data = inside.filter((child) => child.name === 'data');
    const keys = data.map((child) => child.attributes.key!);
    expect(new Set(keys).size, `data of ${name}`).toBe(keys.length);
    for (const child of data) {
      const key = types.get(child.attributes.key!);
      expect(key?.of, child.attributes.key).toBe(name);
      expect(child.text, child.attributes.key).toMatch(VALUES[key!.type]!);
    }
    inside.forEach(visit);
  };
  visit(parseXml(file).root!);
  return { nodes: ids.get('node')!.size, edges: ids.get('edge')!.size };
}

async function written(graph: RecitalGraph, drawn: boolean): Promise<string> {
  const { write } = await GRAPH_FORMATS.graphml.load();
  const looks = { placeOf: (node: string) => ({ x: node.length / 3, y: -1e21 }), colourOf: () => '#0a141e' };
  return (await write(graph, { nameOf: (node) => node, ...(drawn ? looks : {}) })) as string;
}

function dataset(): RecitalGraph {
  const outcome = parseGraph(JSON.parse([...readDatasets().values()][0]!));
  if (!outcome.ok) throw new Error('dataset');
  return outcome.value;
}

describe('GraphML keeps to the rules of its schema', () => {
  test.each([false, true])('the dataset, with places and colours: %s', async (drawn) => {
    const graph = dataset();
    const found = checkStructure(await written(graph, drawn));
    expect(found).toEqual({ nodes: graph.nodes.size, edges: graph.edges.size });
  });

  test('an empty graph', async () => {
    expect(checkStructure(await written(emptyGraph('nothing'), true))).toEqual({ nodes: 0, edges: 0 });
  });

  test.each([...HOSTILE_TEXTS, ...UNHOLDABLE_TEXTS])('with %j everywhere', async (text) => {
    const graph = graphOf(text);
    expect(checkStructure(await written(graph, false)).nodes).toBe(graph.nodes.size);
  });

  test('and a file that does not is noticed', async () => {
    const file = await written(graphOf('x'), false);
    const breaches = [
      file.replace(/<edge id="e0" source="n\d+"/, '<edge id="e0" source="n99999"'),
      file.replace('attr.type="string"', 'attr.type="text"'),
      file.replace('<node id="n1">', '<node id="n0">'),
      file.replace(' edgedefault="directed"', ''),
      file.replace('<graph ', '<node id="n77777"/><graph '),
    ];
    for (const breach of breaches) {
      expect(breach).not.toBe(file);
      expect(() => checkStructure(breach)).toThrow();
    }
  });
});
