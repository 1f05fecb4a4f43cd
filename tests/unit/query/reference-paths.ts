import type { Path } from '../../../src/query/index.ts';
import type { NamedEdge } from './named-arcs.ts';

/**
 * All shortest paths, found the plain way: every chain of one hop, then of two, and so on, until some arrive. Slow and
 * obvious, to hold the engine against.
 */
export function referencePaths(
  edges: readonly NamedEdge[],
  from: string,
  to: string,
  directed: boolean,
  hops: number,
): Path[] {
  let chains: { nodes: string[]; edges: string[] }[] = [{ nodes: [from], edges: [] }];
  for (let length = 0; length <= hops; length++) {
    const arrived = chains.filter(({ nodes }) => nodes.at(-1) === to);
    if (arrived.length > 0) return arrived.map((chain) => ({ ...chain, length }));
    chains = chains.flatMap((chain) =>
      edges.flatMap(({ key, source, target }) => {
        const at = chain.nodes.at(-1)!;
        const steps = source === at ? [target] : [];
        if (!directed && target === at && source !== at) steps.push(source);
        return steps
          .filter((next) => !chain.nodes.includes(next))
          .map((next) => ({ nodes: [...chain.nodes, next], edges: [...chain.edges, key] }));
      }),
    );
  }
  return [];
}
