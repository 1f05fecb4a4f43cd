import type { RecitalGraph } from '../graph/index.ts';
import { type NodeAttributes, workOf } from '../model/index.ts';
import type { Compiled } from './compile.ts';
import type { NodeSelector, PathQuery } from './path-query.ts';

export interface Selection {
  readonly nodes: Int32Array;
  /** Ids that the graph does not have. */
  readonly unknown: readonly string[];
}

/** Selectors → nodes of the compiled level, under the year and the reading of versions of the question. */
export function makeSelect(compiled: Compiled, query: Pick<PathQuery, 'versions' | 'asOf'>) {
  return (selector: NodeSelector): Selection => {
    const unknown: string[] = [];
    const candidates = new Set<number>();
    if (selector.ids)
      for (const id of selector.ids) {
        const node = compiled.numberOf(id);
        if (node === undefined) unknown.push(id);
        else candidates.add(node);
        if (query.versions === 'any') for (const other of versionsAlike(compiled, id)) candidates.add(other);
      }
    else for (let node = 0; node < compiled.nodes.length; node++) candidates.add(node);
    const keep = makeFilter(compiled, selector, query.asOf);
    return { nodes: Int32Array.from([...candidates].filter(keep)), unknown };
  };
}

/** What kind of its type it is; of a version, that of its work. */
export function kindOf(graph: RecitalGraph, id: string, attributes: NodeAttributes): string | null {
  if ('kind' in attributes) return attributes.kind;
  const work = attributes.type === 'version' ? graph.nodes.get(workOf(id)) : undefined;
  return work?.type === 'work' ? work.kind : null;
}

function versionsAlike({ nodes, attributes }: Compiled, id: string): number[] {
  if (id.includes('#')) return [];
  const work = workOf(id);
  return nodes.flatMap((other, node) => {
    const { type } = attributes[node]!;
    return (type === 'version' || type === 'work') && workOf(other) === work ? [node] : [];
  });
}

function makeFilter(compiled: Compiled, selector: NodeSelector, asOf: number | undefined): (node: number) => boolean {
  const { graph, nodes, attributes } = compiled;
  const { types, kinds, issuers, years, read } = selector;
  const yearOf = years || asOf !== undefined ? compiled.nodeYears() : null;
  const wasRead = read === undefined ? null : compiled.read();
  return (node) => {
    if (types && !types.includes(attributes[node]!.type)) return false;
    if (kinds && !kinds.includes(kindOf(graph, nodes[node]!, attributes[node]!) ?? '')) return false;
    if (issuers) {
      const work = graph.nodes.get(workOf(nodes[node]!));
      if (work?.type !== 'work' || work.issuer === null || !issuers.includes(work.issuer)) return false;
    }
    const year = yearOf?.[node] ?? 0;
    if (years && (year === 0 || year < (years.from ?? 0) || year > (years.to ?? 9999))) return false;
    if (asOf !== undefined && year > asOf) return false;
    return wasRead === null || (wasRead[node] === 1) === read;
  };
}
