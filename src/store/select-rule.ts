import type { EdgeType } from '../model/index.ts';
import type { ComputedView } from './compute-view.ts';
import { nodeFacts } from './facets/index.ts';
import { type LinkDirection, linkGroups } from './reach.ts';
import type { LegendKey } from './view-types.ts';

/** What nodes have in common; null is anything. */
export interface SelectRule {
  readonly type: LegendKey | null;
  /** Id of the adopting body. */
  readonly issuer: string | null;
  /** First and last year, both included; what has no year then does not fit. */
  readonly from: number | null;
  readonly to: number | null;
  /** Linked so with a node: `in` and `cites` are those that cite it. */
  readonly link: { readonly direction: LinkDirection; readonly type: EdgeType; readonly id: string } | null;
}

/** The shown nodes that a rule fits, in the order of the view. Linear in nodes and edges. */
export function selectByRule({ view, projection, considered }: ComputedView, rule: SelectRule): readonly string[] {
  const { graph } = considered.ground;
  const { type, issuer, from, to, link } = rule;
  const linked = link
    ? new Set(
        linkGroups(projection, link.id).find((group) => group.direction === link.direction && group.type === link.type)
          ?.others,
      )
    : null;
  const fits = ({ id, legend, year }: ComputedView['view']['nodes'][number]): boolean => {
    if (type !== null && legend !== type) return false;
    if (from !== null && (year === null || year < from)) return false;
    if (to !== null && (year === null || year > to)) return false;
    if (linked && !linked.has(id)) return false;
    return issuer === null || nodeFacts(graph, id, projection.nodes.get(id)!).issuer === issuer;
  };
  return view.nodes.filter(fits).map(({ id }) => id);
}
