import type { Projection } from '../graph/index.ts';
import type { EdgeType } from '../model/index.ts';

/** `out`: what a node cites, tells, …; `in`: what cites it, tells it, …. */
export const DIRECTIONS = ['out', 'in'] as const;
export type LinkDirection = (typeof DIRECTIONS)[number];

/** How many neighbours a scope may have. */
export const LIMITS = [10, 25, 50, 100] as const;

/** Which links a scope follows from its centre outwards, and how many nodes it may reach. */
export interface Reach {
  readonly direction: LinkDirection | 'both';
  /** Null: citations, mandates and roles. */
  readonly types: ReadonlySet<EdgeType> | null;
  /** Null: all of them. */
  readonly limit: (typeof LIMITS)[number] | null;
}

/** The links of one type at a node, in one direction: `out|cites|itu:pp/res/140`. */
export type LinkKey = `${LinkDirection}|${EdgeType}|${string}`;

export const linkKey = (direction: LinkDirection, type: EdgeType, id: string): LinkKey => `${direction}|${type}|${id}`;

/** Null for what is no key of links. */
export function parseLinkKey(key: string): { direction: LinkDirection; type: EdgeType; id: string } | null {
  const match = /^(out|in)\|([a-z-]+)\|(.+)$/.exec(key);
  return match && { direction: match[1] as LinkDirection, type: match[2] as EdgeType, id: match[3]! };
}

/** What reaches further than the scope, or less far, at single nodes. */
export interface Branches {
  /** These links are shown with what they lead to, however far from the centre. */
  readonly opened: ReadonlySet<LinkKey>;
  /** These are not, and nothing is reached through them. */
  readonly closed: ReadonlySet<LinkKey>;
}

export const FULL_REACH: Reach = { direction: 'both', types: null, limit: null };

/** Whether an edge is among the links of either of its ends. */
export const isIn = (
  keys: ReadonlySet<LinkKey>,
  { type, source, target }: { readonly type: EdgeType; readonly source: string; readonly target: string },
): boolean => keys.size > 0 && (keys.has(linkKey('out', type, source)) || keys.has(linkKey('in', type, target)));

/** The links of one type and direction at a shown node. */
export interface LinkGroup {
  readonly direction: LinkDirection;
  readonly type: EdgeType;
  /** Shown nodes at the other ends, whether in the view or not. */
  readonly others: readonly string[];
}

/** All links at a node of a projection by type and direction, in the order they are met. Linear in edges. */
export function linkGroups({ edges, representative }: Projection, id: string): readonly LinkGroup[] {
  const centre = representative.get(id) ?? id;
  const groups = new Map<string, { direction: LinkDirection; type: EdgeType; others: Set<string> }>();
  const put = (direction: LinkDirection, type: EdgeType, other: string): void => {
    const key = `${direction}|${type}`;
    const group = groups.get(key);
    if (group) group.others.add(other);
    else groups.set(key, { direction, type, others: new Set([other]) });
  };
  for (const { type, source, target } of edges.values()) {
    if (source === target) continue;
    if (source === centre) put('out', type, target);
    else if (target === centre) put('in', type, source);
  }
  return [...groups.values()].map((group) => ({ ...group, others: [...group.others] }));
}
