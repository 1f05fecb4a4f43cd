import type { Level } from '../graph/index.ts';
import { LAYOUTS, type Point } from '../layouts/index.ts';
import type { EdgeType } from '../model/index.ts';
import { type Narrowing, NOT_NARROWED } from './facets/facets.ts';
import type { ShownPaths } from './paths.ts';
import { type Branches, FULL_REACH, type Reach } from './reach.ts';
import type { Selection } from './selection.ts';
import type { LegendKey, StatusKey } from './view-types.ts';

/** What a row of "How it is connected" stands for: citations by part, mandates by verb, other edges by type. */
export type EdgeLegendKey =
  | 'cites/preambular'
  | 'cites/operative'
  | `mandates/${string}`
  | Exclude<EdgeType, 'cites' | 'mandates'>;

/** How many steps from the focus a view may reach. */
export const STEPS = [1, 2, 3, 4, 5] as const;

/** How far from the focus the view reaches; null is everything. */
export type Hops = (typeof STEPS)[number] | null;

/** An analysis that the canvas shows: which, and whether of what is shown or of the whole graph. */
export interface ShownAnalysis {
  readonly analysis: string;
  readonly of: 'shown' | 'all';
}

/** Everything that decides what is shown. Plain data: a link, an undo step or a slide can hold it. */
export interface ViewState extends Narrowing, Branches {
  readonly level: Level;
  /** Node of the graph that the view is about, whatever the level; null when the view has no centre. */
  readonly focus: string | null;
  readonly hops: Hops;
  /** Which links lead there; without meaning where everything is shown. */
  readonly reach: Reach;
  /** Also show edges that do not touch the focus. */
  readonly between: boolean;
  readonly hiddenNodes: ReadonlySet<LegendKey>;
  readonly hiddenEdges: ReadonlySet<EdgeLegendKey>;
  readonly hiddenStatuses: ReadonlySet<StatusKey>;
  /** Works and versions whose clauses are shown. */
  readonly unfolded: ReadonlySet<string>;
  readonly selection: Selection | null;
  readonly layout: string;
  /** Node of the graph in the middle, for layouts that have one; null is the focus. */
  readonly centre: string | null;
  /** Where the user put nodes in this layout. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** The same in the other layouts, by their ids; none of them is empty. */
  readonly pinnedElsewhere: ReadonlyMap<string, ReadonlyMap<string, Point>>;
  /** What the size of nodes says; null is nothing. */
  readonly sizeBy: ShownAnalysis | null;
  /** What their colour says; null is their type. */
  readonly colourBy: ShownAnalysis | null;
  /** The question how things are connected that is asked; null while none is. */
  readonly paths: ShownPaths | null;
}

export const emptyViewState = (): ViewState => ({
  level: 'works',
  focus: null,
  hops: null,
  reach: FULL_REACH,
  opened: new Set(),
  closed: new Set(),
  between: true,
  hiddenNodes: new Set(),
  hiddenEdges: new Set(),
  hiddenStatuses: new Set(),
  ...NOT_NARROWED,
  unfolded: new Set(),
  selection: null,
  layout: LAYOUTS[0].id,
  centre: null,
  pinned: new Map(),
  pinnedElsewhere: new Map(),
  sizeBy: null,
  colourBy: null,
  paths: null,
});
