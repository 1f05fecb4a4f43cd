import * as v from 'valibot';
import { LEVELS } from '../graph/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_TYPES, type NodeType, PARTS } from '../model/index.ts';
import { PathPattern } from './pattern.ts';
import { Weights } from './weights.ts';

const edgeTypes = Object.keys(EDGE_TYPES) as [EdgeType, ...EdgeType[]];
const nodeTypes = Object.keys(NODE_TYPES) as [NodeType, ...NodeType[]];

const EdgeTypeName = v.picklist(edgeTypes);
const NodeTypeName = v.picklist(nodeTypes);
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));
const Hops = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** The nodes that satisfy all that is given; an empty selector means every node. */
export const NodeSelector = v.strictObject({
  ids: v.optional(v.array(v.pipe(v.string(), v.minLength(1)))),
  types: v.optional(v.array(NodeTypeName)),
  /** Kinds of instruments, bodies and clauses: `res`, `group`; a version is of the kind of its work. */
  kinds: v.optional(v.array(v.pipe(v.string(), v.minLength(1)))),
  /** Ids of adopting bodies. */
  issuers: v.optional(v.array(v.string())),
  /** First and last year, both included; what has no year is not selected. */
  years: v.optional(v.strictObject({ from: v.optional(Year), to: v.optional(Year) })),
  /** Whether a document of it was read. */
  read: v.optional(v.boolean()),
});
export type NodeSelector = v.InferOutput<typeof NodeSelector>;

export const DIRECTIONS = ['forward', 'backward', 'either'] as const;
/** Which way an edge is walked: as it says, against it, or both. */
export type Direction = (typeof DIRECTIONS)[number];

/** Which of the paths. A path never comes back to a node; fewest hops come first, or least cost for `strongest`. */
export const PathMode = v.variant('kind', [
  v.strictObject({ kind: v.literal('shortest') }),
  v.strictObject({ kind: v.literal('all-shortest') }),
  v.strictObject({ kind: v.literal('k-shortest'), k: Count }),
  /** All paths of the k smallest lengths that occur. */
  v.strictObject({ kind: v.literal('k-groups'), k: Count }),
  v.strictObject({ kind: v.literal('all-simple') }),
  v.strictObject({ kind: v.literal('strongest'), k: v.optional(Count, 1), weights: v.optional(Weights) }),
]);
export type PathMode = v.InferOutput<typeof PathMode>;
export type ModeKind = PathMode['kind'];

const only = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({ only: v.optional(v.array(schema)), without: v.optional(v.array(schema)) });

/**
 * A path question as data: what builder, text language, command line, links and every engine share. Restrictions of
 * nodes concern what a path passes through, not its ends.
 */
export const PathQuery = v.pipe(
  v.strictObject({
    from: NodeSelector,
    to: NodeSelector,
    /** What a path must pass or end at: `ordered` one after the other, `unordered` in any order. */
    waypoints: v.optional(
      v.strictObject({
        ordered: v.optional(v.pipe(v.array(NodeSelector), v.maxLength(20)), []),
        unordered: v.optional(v.pipe(v.array(NodeSelector), v.maxLength(6)), []),
      }),
    ),
    mode: v.optional(PathMode, { kind: 'all-shortest' }),
    direction: v.optional(v.picklist(DIRECTIONS), 'either'),
    /** Other directions for some edge types. */
    directions: v.optional(v.record(EdgeTypeName, v.picklist(DIRECTIONS)), {}),
    edgeTypes: v.optional(only(EdgeTypeName)),
    nodeTypes: v.optional(only(NodeTypeName)),
    nodes: v.optional(only(v.string())),
    /** Edges that a clause says count only when the clause lies in one of these parts. */
    parts: v.optional(v.pipe(v.array(v.picklist(PARTS)), v.minLength(1))),
    hubs: v.optional(
      v.strictObject({
        /** Nodes with more edges than this are not passed through. */
        limit: v.optional(Count),
        /** Passing through a node with n edges costs so much times log2(1 + n); mode `strongest` only. */
        damping: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
      }),
    ),
    hops: v.optional(v.strictObject({ min: v.optional(Hops, 0), max: v.optional(Hops) })),
    /** Only what was there at the end of this year; what has no year counts as there. */
    asOf: v.optional(Year),
    /** `any`: an end that names a version means every version of the work. */
    versions: v.optional(v.picklist(['exact', 'any']), 'exact'),
    level: v.optional(v.picklist(LEVELS), 'works'),
    /** Types of edges, one after the other, that a path must follow. */
    pattern: v.optional(PathPattern),
    limit: v.optional(Count, 100),
  }),
  v.forward(
    v.check(({ hops }) => hops?.max === undefined || hops.min <= hops.max, 'must not be smaller than the fewest hops'),
    ['hops'],
  ),
  v.forward(
    v.check(
      ({ hubs, mode }) => hubs?.damping === undefined || mode.kind === 'strongest',
      'needs the mode "strongest": other modes count hops, not cost',
    ),
    ['hubs'],
  ),
  v.forward(
    v.check(({ mode, hops }) => mode.kind !== 'all-simple' || hops?.max !== undefined, 'needs "max" with this mode'),
    ['hops'],
  ),
);
/** As it is written: what has a default may be left out. */
export type PathQueryInput = v.InferInput<typeof PathQuery>;
export type PathQuery = v.InferOutput<typeof PathQuery>;

/** What is wrong in a question, and where: `mode.k`, `from.types.0`. */
export interface QueryProblem {
  readonly where: string;
  readonly message: string;
}

export type ParsedQuery =
  | { readonly ok: true; readonly value: PathQuery }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

/** Validates a question and fills in the defaults. */
export function parsePathQuery(input: unknown): ParsedQuery {
  const result = v.safeParse(PathQuery, input);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.map((issue) => ({ where: v.getDotPath(issue) ?? '', message: issue.message }));
  return { ok: false, problems };
}

/** A question that is known to be valid. */
export function makePathQuery(input: PathQueryInput): PathQuery {
  const parsed = parsePathQuery(input);
  if (parsed.ok) return parsed.value;
  throw new Error(`path query: ${parsed.problems.map(({ where, message }) => `${where}: ${message}`).join('; ')}`);
}

/** Naming a body is no connection that a delegate asks for; only at level clauses are all edges walked. */
export const WEAK_EDGES: readonly EdgeType[] = ['mentions'];
