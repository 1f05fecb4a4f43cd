import { printId } from '../extract/index.ts';
import type { Level, RecitalGraph } from '../graph/index.ts';
import { instrumentOf, makeDiagnostic, type Outcome, workOf } from '../model/index.ts';
import { makeNameIndex, nameEntries } from '../search/index.ts';

/** A node in one line of English: `PP Resolution 140`, `CWG-Internet`, `Tunis Agenda §35.a`. */
export function printNode(graph: RecitalGraph, id: string): string {
  const attributes = graph.nodes.get(id);
  if (attributes === undefined) return id;
  switch (attributes.type) {
    case 'version':
      return printId(id, attributes.revised);
    case 'work':
    case 'clause': {
      const holder = graph.nodes.get(instrumentOf(id));
      return printId(id, holder?.type === 'version' ? holder.revised : null);
    }
    case 'action-line':
      return attributes.code;
    default: {
      const english = attributes.names.filter((name) => name.lang === 'en');
      const short = english.find((name) => name.form === 'abbreviation') ?? english[0];
      return short?.text ?? id;
    }
  }
}

/**
 * The node that a person means by an id or a name in any language. An id may state less than the graph knows: the year
 * alone where one version of that year is there. On level works, where all versions are one, an id of any version of a
 * known work means the work; elsewhere a version or clause that is not there is refused. A name of several nodes is
 * refused with the ids to choose from.
 */
export function findNode(graph: RecitalGraph, query: string, level: Level): Outcome<string> {
  const found = (id: string): Outcome<string> => ({ ok: true, value: id, diagnostics: [] });
  const asked = query.trim();
  const id = graph.nodes.has(asked) ? asked : versionOfYear(graph, asked);
  if (graph.nodes.has(id)) return found(id);
  if (level === 'works' && graph.nodes.get(workOf(asked))?.type === 'work') return found(workOf(asked));
  return findByName(graph, asked);
}

/** `…@2012#resolves/1` as `…@2012-dubai#resolves/1` when the graph has that one version of the year; else unchanged. */
function versionOfYear(graph: RecitalGraph, id: string): string {
  const instrument = instrumentOf(id);
  if (!/@\d{4}$/.test(instrument)) return id;
  const versions = [...graph.nodes.keys()].filter((key) => key.startsWith(`${instrument}-`) && !key.includes('#'));
  return versions.length === 1 ? `${versions[0]}${id.slice(instrument.length)}` : id;
}

/** So much of a name that was typed is said again. */
const MOST_SHOWN = 120;

function findByName(graph: RecitalGraph, query: string): Outcome<string> {
  const degree = new Map<string, number>();
  for (const edge of graph.edges.values()) {
    const node = workOf(edge.source);
    degree.set(node, (degree.get(node) ?? 0) + 1);
  }
  const index = makeNameIndex(nameEntries(graph), (node) => degree.get(node) ?? 0);
  const hits = index.search(query, 12);
  const exact = hits.filter((hit) => hit.match === 'exact');
  const chosen = exact.length > 0 ? exact : hits;
  const [first] = chosen;
  const name = query.length <= MOST_SHOWN ? query : `${query.slice(0, MOST_SHOWN)}…`;
  if (!first) return { ok: false, diagnostics: [makeDiagnostic('node/not-found', { name })] };
  // A name that is only nearly spelt so is offered, and not taken for the one meant.
  if (chosen.length === 1 && first.match !== 'near') return { ok: true, value: first.node, diagnostics: [] };
  const candidates = chosen.map((hit) => `${printNode(graph, hit.node)} [${hit.node}]`).join(', ');
  return { ok: false, diagnostics: [makeDiagnostic('node/ambiguous-name', { name, candidates })] };
}
