import type { Level, RecitalGraph } from '../../../src/graph/index.ts';
import type { EdgeType, NodeAttributes } from '../../../src/model/index.ts';

/** An edge between shown nodes, with the keys of the graph's own edges that it stands for. */
export interface ReferenceEdge {
  readonly key: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  readonly members: readonly string[];
}

export interface ReferenceLevel {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly edges: readonly ReferenceEdge[];
  /** The shown node that stands for a node of the graph; undefined for what the graph does not have. */
  readonly shownFor: (id: string) => string | undefined;
}

/** A level, told by what stands before `#` and `@` in an id: slow and obvious, to hold the compiled one against. */
export function referenceLevel(graph: RecitalGraph, level: Level): ReferenceLevel {
  const shownFor = (id: string): string | undefined => {
    const own = graph.nodes.get(id);
    if (own === undefined) return undefined;
    let shown = id;
    const climb = (mark: string): void => {
      const holder = shown.split(mark)[0]!;
      if (graph.nodes.has(holder)) shown = holder;
    };
    if (level !== 'clauses' && own.type === 'clause') climb('#');
    const { type, ...more } = graph.nodes.get(shown)!;
    // A draft is no law: it stands beside its work.
    if (level === 'works' && type === 'version' && 'status' in more && more.status !== 'draft') climb('@');
    return shown;
  };
  const edges: (ReferenceEdge & { members: string[] })[] = [];
  for (const { key, source, target, attributes } of graph.edges.values()) {
    const [from, to] = [shownFor(source), shownFor(target)];
    if (from === undefined || to === undefined) continue;
    const { type } = attributes;
    if (level === 'clauses') {
      edges.push({ key, type, source: from, target: to, members: [key] });
      continue;
    }
    // What lies within one shown node is none of its edges, but what points from a node to itself is.
    if (from === to && source !== target) continue;
    const same = edges.find((edge) => edge.type === type && edge.source === from && edge.target === to);
    if (same) same.members.push(key);
    else edges.push({ key: `${type}|${from}|${to}`, type, source: from, target: to, members: [key] });
  }
  return { nodes: new Map([...graph.nodes].filter(([id]) => shownFor(id) === id)), edges, shownFor };
}
