import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { GRAPH_FORMAT_IDS, GRAPH_FORMATS, type GraphFormatId, readGraph } from '../../../src/exchange/index.ts';
import { unpack } from '../../../src/exchange/unpack.ts';
import { serialize } from '../../../src/graph/index.ts';
import { explorerGraph } from '../../fixtures/explorer-graph.ts';

const options = { nameOf: (node: string) => node };
const written = async (id: GraphFormatId): Promise<Uint8Array> => {
  const content = await (await GRAPH_FORMATS[id].load()).write(explorerGraph(), options);
  return typeof content === 'string' ? strToU8(content) : content;
};
const textOf = async (id: 'graphml' | 'gexf'): Promise<string> => new TextDecoder().decode(await written(id));
const codesOf = async (name: string, content: string | Uint8Array): Promise<readonly string[]> => {
  const outcome = await readGraph(name, typeof content === 'string' ? strToU8(content) : content);
  return [outcome.ok ? 'read' : 'refused', ...outcome.diagnostics.map(({ code }) => code)];
};

describe.each(GRAPH_FORMAT_IDS)('%s', (id) => {
  const { ending, opened } = GRAPH_FORMATS[id];

  test(
    opened ? 'is read by its ending; one without bytes is said to be empty' : 'is said to be only written',
    async () => {
      const bytes = await written(id);
      expect(await codesOf(`A.${ending.toUpperCase()}`, bytes)).toEqual(
        opened ? ['read'] : ['refused', 'graph/written-only'],
      );
      expect(await codesOf(`a.${ending}`, '')).toEqual(['refused', opened ? 'file/empty' : 'graph/written-only']);
    },
  );
});

test.each([
  ['a.graphml', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><graphml>&d;</graphml>', 'graph/doctype'],
  ['a.gexf', '<!DOCTYPE a SYSTEM "b"><gexf/>', 'graph/doctype'],
  ['a.graphml', '<graphml><graph></graphml>', 'graph/not-xml'],
  ['a.graphml', '<graph>'.repeat(200_000), 'graph/not-a-graph'],
  ['a.gexf', '{"a": 1}', 'graph/not-xml'],
  ['a.json', '<graphml/>', 'graph/not-json'],
  ['a.xlsx', '%PDF-1.7', 'file/damaged'],
  ['a.csv.zip', zipSync({ 'readme.txt': strToU8('x') }), 'graph/not-a-graph'],
  // As networkx, yEd and Gephi write graphs of others.
  ['a.graphml', '<graphml><graph edgedefault="undirected"><node id="0"/></graph></graphml>', 'graph/not-a-graph'],
  [
    'a.graphml',
    '<graphml xmlns:y="urn:y"><key id="d6" for="node" yfiles.type="nodegraphics"/><graph><node id="n0"><data key="d6"><y:ShapeNode/></data></node></graph></graphml>',
    'graph/not-a-graph',
  ],
  ['a.gexf', '<gexf><graph><nodes><node id="0" label="type"/></nodes><edges/></graph></gexf>', 'graph/not-a-graph'],
])('%s with %.60s is refused', async (name, content, code) => {
  expect(await codesOf(name, content)).toEqual(['refused', code]);
});

describe('a zip file is unpacked only so far as it may', () => {
  const bytes = zipSync({ 'nodes.csv': strToU8('a'.repeat(5000)), other: strToU8('b'.repeat(5000)) });
  const limits = {
    archiveEntries: 2,
    archivePartBytes: 5000,
    archiveBytes: 10_000,
    archiveRatio: 1000,
    archiveRatioFrom: 1000,
  } as unknown as Parameters<typeof unpack>[2];
  const codeOf = (change: object, file = bytes): string => {
    const outcome = unpack(file, () => true, { ...limits!, ...change });
    return outcome.ok
      ? [...outcome.value].map(([name, part]) => `${name} ${part.length}`).join()
      : outcome.diagnostics[0]!.code;
  };

  test('at both sides of each limit', () => {
    expect(codeOf({})).toBe('nodes.csv 5000,other 5000');
    expect(codeOf({ archivePartBytes: 4999 })).toBe('graph/unpacks-too-far');
    expect(codeOf({ archiveBytes: 9999 })).toBe('graph/unpacks-too-far');
    expect(codeOf({ archiveEntries: 1 })).toBe('archive/too-many-entries');
    expect(codeOf({ archiveRatio: 10 })).toBe('archive/packed-too-tightly');
  });

  test('whatever its directory claims', () => {
    const lying = bytes.slice();
    const directory = new TextDecoder('latin1').decode(lying).indexOf('PK\u0001\u0002');
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    expect(codeOf({}, lying)).toBe('file/damaged');
    expect(codeOf({ archivePartBytes: 100 }, lying)).toBe('graph/unpacks-too-far');
  });
});

describe('what another program wrote anew', () => {
  test.each([true, false])('with truths as Python writes them: %s', async (revised) => {
    const nodes = new Map(explorerGraph().nodes);
    for (const [key, node] of nodes) if (node.type === 'version') nodes.set(key, { ...node, revised });
    const graph = { ...explorerGraph(), nodes };
    const text = (await (await GRAPH_FORMATS.graphml.load()).write(graph, options)) as string;
    const again = text.replaceAll('>true<', '>True<').replaceAll('>false<', '>False<');
    expect(again).not.toBe(text);
    const outcome = await readGraph('a.graphml', strToU8(again));
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.ok && serialize(outcome.value)).toBe(serialize(graph));
  });

  test('with attributes of its own beside ours', async () => {
    const text = (await textOf('graphml'))
      .replace('<graph ', '<key id="d9" for="node" attr.name="weight" attr.type="double"/><graph ')
      .replaceAll('</node>', '<data key="d9">3.5</data></node>');
    const outcome = await readGraph('a.graphml', strToU8(text));
    expect(outcome.ok && serialize(outcome.value)).toBe(serialize(explorerGraph()));
  });

  test('without what holds for the whole graph: nodes and edges are read, and what is missing is said', async () => {
    const text = (await textOf('gexf')).replace(/<description>.*<\/description>/, '');
    const outcome = await readGraph('a.gexf', strToU8(text));
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['graph/frame-missing']);
    if (!outcome.ok) throw new Error('graph: refused');
    const { nodes, edges } = explorerGraph();
    const whole = { ...outcome.value, name: '', documents: new Map(), open: [], corrections: [] };
    expect(serialize(outcome.value)).toBe(serialize(whole));
    expect([outcome.value.nodes.size, outcome.value.edges.size]).toEqual([nodes.size, edges.size]);
    expect(await codesOf('a.gexf', text.replace(/<attvalue for="evidence" [^>]*>/, ''))).toEqual([
      'refused',
      'graph/not-a-graph',
    ]);
  });
});
