import type { XmlElement } from '@rgrove/parse-xml';
import { type Cells, type Columns, EDGE_COLUMNS, fromRows, NODE_COLUMNS, toRows } from '../rows/index.ts';
import { childrenNamed, escapeXml, readXml } from '../xml.ts';
import type { GraphFormat } from './format.ts';

/**
 * GEXF 1.2, the last that networkx reads (https://gexf.net). The format has no attributes for the graph as a whole: its name, documents, open citations
 * and decisions stand in the description, as JSON.
 */
export const gexf: GraphFormat = {
  write: (graph, { nameOf, placeOf, colourOf }) => {
    const rows = toRows(graph, nameOf);
    const nodes = rows.nodes.map(({ key, name, cells }) => {
      const look = `${position(placeOf?.(key))}${colour(colourOf?.(key))}`;
      return `<node id="${escapeXml(key)}" label="${escapeXml(name)}">${values(cells)}${look}</node>`;
    });
    const edges = rows.edges.map(({ key, source, target, clauses, surfaces, cells }) => {
      const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
      const inside = values({ clauses, surfaces, ...cells });
      return `<edge id="${escapeXml(key)}" ${ends} label="${escapeXml(String(cells.edgeType))}">${inside}</edge>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
<meta>
<creator>Recital</creator>
<description>${escapeXml(JSON.stringify(rows.graph))}</description>
</meta>
<graph defaultedgetype="directed" mode="static">
${declared('node', NODE_COLUMNS)}
${declared('edge', { clauses: 'string', surfaces: 'string', ...EDGE_COLUMNS })}
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`;
  },
  read: (bytes) => {
    const root = readXml(new TextDecoder().decode(bytes));
    if (!root.ok) return root;
    const [graph] = childrenNamed(root.value, 'graph');
    if (!graph) return fromRows({ graph: {}, nodes: [], edges: [] });
    const [ofNodes, ofEdges] = [namesOf(graph, 'node'), namesOf(graph, 'edge')];
    return fromRows({
      graph: descriptionOf(root.value),
      nodes: inside(graph, 'nodes', 'node').map((node) => ({
        key: node.attributes.id ?? '',
        cells: cellsOf(node, ofNodes),
      })),
      edges: inside(graph, 'edges', 'edge').map((edge) => {
        const { id = '', source = '', target = '' } = edge.attributes;
        return { key: id, source, target, cells: cellsOf(edge, ofEdges) };
      }),
    });
  },
};

const position = (place: { x: number; y: number } | undefined): string =>
  // Upwards there, downwards here.
  place ? `<viz:position x="${place.x}" y="${-place.y}" z="0"/>` : '';

/** By its channels: not every reader knows the short form of 1.3. */
function colour(hex: string | undefined): string {
  if (hex === undefined) return '';
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}

const KINDS = { string: 'string', json: 'string', integer: 'integer', boolean: 'boolean' } as const;

const declared = (of: string, columns: Columns): string => `<attributes class="${of}">
${Object.entries(columns)
  .map(([name, kind]) => `<attribute id="${name}" title="${name}" type="${KINDS[kind]}"/>`)
  .join('\n')}
</attributes>`;

const values = (cells: Cells): string =>
  `<attvalues>${Object.entries(cells)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`)
    .join('')}</attvalues>`;

const inside = (graph: XmlElement, list: string, name: string): XmlElement[] =>
  childrenNamed(graph, list).flatMap((element) => childrenNamed(element, name));

/** Ids of declared attributes and their titles: other tools number the ids anew. */
function namesOf(graph: XmlElement, of: string): ReadonlyMap<string, string> {
  const lists = childrenNamed(graph, 'attributes').filter(({ attributes }) => attributes.class === of);
  const declarations = lists.flatMap((list) => childrenNamed(list, 'attribute'));
  return new Map(declarations.map(({ attributes }) => [attributes.id ?? '', attributes.title ?? '']));
}

const cellsOf = (element: XmlElement, names: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    inside(element, 'attvalues', 'attvalue').map(({ attributes: { for: id = '', value = '' } }) => [
      names.get(id) ?? id,
      value,
    ]),
  );

function descriptionOf(root: XmlElement): Record<string, string> {
  const [description] = childrenNamed(root, 'meta').flatMap((meta) => childrenNamed(meta, 'description'));
  try {
    const cells: unknown = JSON.parse(description?.text ?? '');
    if (typeof cells !== 'object' || cells === null) return {};
    return Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, String(value)]));
  } catch {
    // Whoever else wrote the file wrote something else here.
    return {};
  }
}
