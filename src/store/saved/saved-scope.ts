import * as v from 'valibot';
import { EDGE_TYPES, type EdgeType } from '../../model/index.ts';
import { type Branches, DIRECTIONS, FULL_REACH, LIMITS, type LinkKey, parseLinkKey, type Reach } from '../reach.ts';

const types = Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]];
const isEdgeType = (type: string): boolean => Object.hasOwn(EDGE_TYPES, type);

/** Links at a node, at most so many: more is no view that somebody made by hand. */
const LINKS = 1000;
const Link = v.pipe(
  v.string(),
  v.maxLength(440),
  v.check((key) => isEdgeType(parseLinkKey(key)?.type ?? ''), 'no links of a node'),
);
const Links = v.pipe(v.array(Link), v.maxLength(LINKS));

/** How far a scope reaches, as plain data. */
export const savedScope = {
  reach: v.optional(
    v.strictObject({
      direction: v.optional(v.picklist(DIRECTIONS)),
      types: v.optional(v.pipe(v.array(v.picklist(types)), v.maxLength(types.length))),
      limit: v.optional(v.picklist(LIMITS)),
    }),
  ),
  opened: v.optional(Links),
  closed: v.optional(Links),
};

const Saved = v.object(savedScope);
type SavedScope = v.InferOutput<typeof Saved>;

/** Equal scopes give equal data; what is absent is as in an empty view. */
export function saveScope({ reach, opened, closed }: Branches & { readonly reach: Reach }): SavedScope {
  const { direction, types, limit } = reach;
  const full = direction === 'both' && types === null && limit === null;
  const saved = {
    ...(direction === 'both' ? {} : { direction }),
    ...(types ? { types: [...types].sort() } : {}),
    ...(limit === null ? {} : { limit }),
  };
  return {
    reach: full ? undefined : saved,
    opened: opened.size === 0 ? undefined : [...opened].sort(),
    closed: closed.size === 0 ? undefined : [...closed].sort(),
  };
}

/** The scope on a graph; links of nodes that it does not hold are left out. */
export function restoreScope(
  { reach, opened, closed }: SavedScope,
  held: (id: string) => boolean,
): Branches & { readonly reach: Reach } {
  const links = (keys: readonly string[] = []): ReadonlySet<LinkKey> =>
    new Set(keys.filter((key): key is LinkKey => held(parseLinkKey(key)?.id ?? '')));
  return {
    reach: {
      direction: reach?.direction ?? FULL_REACH.direction,
      types: reach?.types ? new Set(reach.types) : FULL_REACH.types,
      limit: reach?.limit ?? FULL_REACH.limit,
    },
    opened: links(opened),
    closed: links(closed),
  };
}
