import type { Projection, RecitalGraph } from '../graph/index.ts';
import { type Considered, FAILS } from './facets/index.ts';
import type { Trail } from './paths.ts';
import type { View } from './view-types.ts';

/** The shown nodes that a trail leads over: those that stand for its nodes, and for the ends of its edges. */
export function nodesOnTrail(graph: RecitalGraph, projection: Projection, trail: Trail): Set<string> {
  const shown = new Set<string>();
  const add = (id: string): void => {
    const representative = projection.representative.get(id);
    if (representative !== undefined) shown.add(representative);
  };
  for (const id of trail.nodes) add(id);
  for (const key of trail.edges) {
    const edge = graph.edges.get(key);
    if (!edge) continue;
    add(edge.source);
    add(edge.target);
  }
  return shown;
}

/** Keys of the shown edges that a trail leads over. */
export const edgesOnTrail = ({ edges }: View, trail: Trail): Set<string> =>
  new Set(edges.filter(({ standsFor }) => standsFor.some((key) => trail.edges.has(key))).map(({ key }) => key));

/** Nothing that a trail leads over fails a filter; where it is alone, all else does. */
export function keepTrail(considered: Considered, trail: Trail | null, onTrail: ReadonlySet<string>): Considered {
  if (trail === null) return considered;
  const { ground, nodeFails, statementFails } = considered;
  return {
    ground,
    nodeFails: nodeFails.map((fails, index) => (onTrail.has(ground.nodes[index]!.id) ? 0 : fails)),
    statementFails: statementFails.map((fails, index) =>
      trail.edges.has(ground.statements[index]!.key) ? 0 : trail.alone ? FAILS.reach : fails,
    ),
  };
}

/**
 * A view with a trail marked, when it shows all of the trail already: the picture then stays as it is, and only what
 * stands out changes. Null when something of the trail is not in it.
 */
export function markTrail<Computed extends { readonly view: View; readonly projection: Projection }>(
  graph: RecitalGraph,
  computed: Computed,
  trail: Trail,
): (Computed & { readonly onTrail: ReadonlySet<string> }) | null {
  const onTrail = nodesOnTrail(graph, computed.projection, trail);
  const nodes = new Set(computed.view.nodes.map(({ id }) => id));
  for (const id of onTrail) if (!nodes.has(id)) return null;
  let missing = trail.edges.size;
  for (const { key, standsFor } of computed.view.edges) {
    const standing = standsFor.filter((behind) => trail.edges.has(behind)).length;
    if (standing === 0) continue;
    missing -= standing;
    onTrail.add(key);
  }
  return missing > 0 ? null : { ...computed, onTrail };
}
