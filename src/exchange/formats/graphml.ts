import type { XmlElement } from '@rgrove/parse-xml';
import {
  type Cell,
  type Cells,
  type Columns,
  EDGE_COLUMNS,
  fromRows,
  GRAPH_COLUMNS,
  NODE_COLUMNS,
  toRows,
} from '../rows/index.ts';
import { childrenNamed, escapeXml, readXml } from '../xml.ts';
import type { GraphFormat } from './format.ts';

/** http://graphml.graphdrawing.org/specification.html; ids of elements are name tokens there, so ours are data. */
export const graphml: GraphFormat = {
  write: (graph, { nameOf, placeOf, colourOf }) => {
    const rows = toRows(graph, nameOf);
    const numbers = new Map(rows.nodes.map(({ key }, index) => [key, `n${index}`]));
    const nodes = rows.nodes.map(({ key, name, cells }) => {
      const place = placeOf?.(key);
      const shown = { ...(place && { x: place.x, y: place.y }), ...channels(colourOf?.(key)) };
      return `<node id="${numbers.get(key)}">${data('n', { recitalId: key, name, ...shown, ...cells })}</node>`;
    });
    const edges = rows.edges.map(({ key, source, target, clauses, surfaces, cells }, index) => {
      const inside = data('e', { recitalId: key, clauses, surfaces, ...cells });
      return `<edge id="e${index}" source="${numbers.get(source)}" target="${numbers.get(target)}">${inside}</edge>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${[
  ...keys('g', 'graph', GRAPH_COLUMNS),
  ...keys('n', 'node', { recitalId: 'string', name: 'string', ...NODE_COLUMNS }),
  ...(placeOf ? ['x', 'y'].map((axis) => key('n', 'node', axis, 'double')) : []),
  ...(colourOf ? CHANNELS.map((channel) => key('n', 'node', channel, 'int')) : []),
  ...keys('e', 'edge', { recitalId: 'string', clauses: 'string', surfaces: 'string', ...EDGE_COLUMNS }),
].join('\n')}
<graph id="recital" edgedefault="directed">
${[data('g', rows.graph), ...nodes, ...edges].join('\n')}
</graph>
</graphml>
`;
  },
  read: (bytes) => {
    const root = readXml(new TextDecoder().decode(bytes));
    if (!root.ok) return root;
    const names = new Map(
      childrenNamed(root.value, 'key').map(({ attributes }) => [attributes.id, attributes['attr.name'] ?? '']),
    );
    const graph = childrenNamed(root.value, 'graph')[0];
    if (!graph) return fromRows({ graph: {}, nodes: [], edges: [] });
    const ids = new Map<string, string>();
    const nodes = childrenNamed(graph, 'node').map((node) => {
      const cells = cellsOf(node, names);
      const key = cells.recitalId ?? node.attributes.id ?? '';
      ids.set(node.attributes.id ?? '', key);
      return { key, cells };
    });
    const end = (id = ''): string => ids.get(id) ?? id;
    const edges = childrenNamed(graph, 'edge').map((edge) => {
      const cells = cellsOf(edge, names);
      const { id = '', source, target } = edge.attributes;
      return { key: cells.recitalId ?? id, source: end(source), target: end(target), cells };
    });
    return fromRows({ graph: cellsOf(graph, names), nodes, edges });
  },
};

/** As Gephi names them. */
const CHANNELS = ['r', 'g', 'b'];

function channels(colour: string | undefined): Record<string, number> {
  if (colour === undefined) return {};
  return Object.fromEntries(
    CHANNELS.map((channel, index) => [channel, Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16)]),
  );
}

const KINDS = { string: 'string', json: 'string', integer: 'int', boolean: 'boolean' } as const;

const keys = (prefix: string, of: string, columns: Columns): string[] =>
  Object.entries(columns).map(([name, kind]) => key(prefix, of, name, KINDS[kind]));

const key = (prefix: string, of: string, name: string, type: string): string =>
  `<key id="${prefix}.${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;

const data = (prefix: string, cells: Cells): string =>
  Object.entries(cells)
    .map(([name, value]: [string, Cell]) => `<data key="${prefix}.${name}">${escapeXml(String(value))}</data>`)
    .join('');

const cellsOf = (element: XmlElement, names: ReadonlyMap<string | undefined, string>): Record<string, string> =>
  Object.fromEntries(
    childrenNamed(element, 'data').map((entry) => [
      names.get(entry.attributes.key) ?? entry.attributes.key,
      entry.text,
    ]),
  );
