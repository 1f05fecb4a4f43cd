import type { Level, RecitalGraph } from '../graph/index.ts';
import type { ModeKind, PathQuery } from './path-query.ts';
import type { Budget, StopReason } from './search/clock.ts';

/** What a question may ask besides its mode. */
export const FEATURES = [
  'waypoints',
  'pattern',
  'edge-types',
  'directions',
  'node-types',
  'nodes',
  'parts',
  'hub-limit',
  'hub-damping',
  'fewest-hops',
  'most-hops',
  'as-of',
  'any-version',
  'weights',
  'selectors',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What an engine can answer. */
export interface Capabilities {
  readonly modes: ReadonlySet<ModeKind>;
  readonly features: ReadonlySet<Feature>;
  readonly levels: ReadonlySet<Level>;
}

/** Why an engine does not answer a question: what it lacks, and where in the question that stands. */
export interface Refusal {
  readonly engine: string;
  readonly lacks: ModeKind | Feature | Level | 'states';
  readonly where: string;
}

/** One chain: `edges[i]` joins `nodes[i]` and `nodes[i + 1]`. */
export interface Path {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly length: number;
  /** Sum of the weights; mode `strongest` only. */
  readonly cost?: number;
}

/** How an answer ended, when its last path has been given. */
export interface AnswerEnd {
  /** Null when everything that was asked for has been given. */
  readonly stopped: StopReason | null;
  /** How many shortest paths there are, listed or not; mode `all-shortest` without waypoints, pattern and fewest hops. */
  readonly count: bigint | null;
  /** Ids in the question that the graph does not have. */
  readonly unknown: readonly string[];
}

/**
 * One engine: one file in `engines/`, one line in its list. Remote engines keep the graph elsewhere; `open` tells them
 * which it is.
 */
export interface PathEngine {
  readonly id: string;
  readonly capabilities: Capabilities;
  readonly open: (graph: RecitalGraph) => PathSession;
}

export interface PathSession {
  /** Paths in their order as they are found. Throws `RefusedError` for what the capabilities don't cover. */
  readonly paths: (query: PathQuery, budget?: Budget) => AsyncGenerator<Path, AnswerEnd>;
}

export class RefusedError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(`refused: ${refusals.map(({ engine, lacks, where }) => `${engine} lacks ${lacks} (${where})`).join('; ')}`);
    this.refusals = refusals;
  }
}

/** What a question asks, and where it stands in it. */
export function featuresOf(query: PathQuery): readonly (readonly [Feature, string])[] {
  const { waypoints, hubs, hops, mode } = query;
  const selectors = [query.from, query.to, ...(waypoints?.ordered ?? []), ...(waypoints?.unordered ?? [])];
  const asked: readonly (readonly [Feature, string, boolean])[] = [
    ['waypoints', 'waypoints', (waypoints?.ordered.length ?? 0) + (waypoints?.unordered.length ?? 0) > 0],
    ['pattern', 'pattern', query.pattern !== undefined],
    ['edge-types', 'edgeTypes', query.edgeTypes !== undefined],
    ['directions', 'directions', Object.keys(query.directions).length > 0],
    ['node-types', 'nodeTypes', query.nodeTypes !== undefined],
    ['nodes', 'nodes', query.nodes !== undefined],
    ['parts', 'parts', query.parts !== undefined],
    ['hub-limit', 'hubs.limit', hubs?.limit !== undefined],
    ['hub-damping', 'hubs.damping', hubs?.damping !== undefined],
    ['fewest-hops', 'hops.min', (hops?.min ?? 0) > 0],
    ['most-hops', 'hops.max', hops?.max !== undefined],
    ['as-of', 'asOf', query.asOf !== undefined],
    ['any-version', 'versions', query.versions === 'any'],
    ['weights', 'mode.weights', mode.kind === 'strongest' && mode.weights !== undefined],
    [
      'selectors',
      'from',
      selectors.some(({ ids, ...filters }) => ids?.length !== 1 || Object.keys(filters).length > 0),
    ],
  ];
  return asked.flatMap(([feature, where, is]) => (is ? [[feature, where] as const] : []));
}

/** Why an engine with these capabilities does not answer; empty when it does. */
export function refusalsOf(engine: Pick<PathEngine, 'id' | 'capabilities'>, query: PathQuery): Refusal[] {
  const { modes, features, levels } = engine.capabilities;
  const refusals: Refusal[] = featuresOf(query)
    .filter(([feature]) => !features.has(feature))
    .map(([lacks, where]) => ({ engine: engine.id, lacks, where }));
  if (!modes.has(query.mode.kind)) refusals.push({ engine: engine.id, lacks: query.mode.kind, where: 'mode.kind' });
  if (!levels.has(query.level)) refusals.push({ engine: engine.id, lacks: query.level, where: 'level' });
  return refusals;
}
