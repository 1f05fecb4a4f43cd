import type { Level } from '../graph/index.ts';
import type { EdgeType, NodeType, Part } from '../model/index.ts';
import type { Direction, NodeSelector, Weights } from '../query/index.ts';
import type { Selection } from './selection.ts';

/** Which of the paths are looked for, as they are offered on the screen. */
export const ASKED_MODES = ['all-shortest', 'shortest', 'k-shortest', 'k-groups', 'all-simple', 'strongest'] as const;
export type AskedMode = (typeof ASKED_MODES)[number];

/** All that satisfies what is given: any resolution of the Council. */
export type PathFilter = Omit<NodeSelector, 'ids'>;
/** One thing, by its id, or any of a kind. */
export type PathEnd = string | PathFilter;

/** No engine takes more stops in any order. */
export const MOST_FREE_STOPS = 6;

/** `map`: the answer stands out in the view; else it is laid out by itself, the chosen path or all of them. */
export const PATH_PICTURES = ['map', 'one', 'all'] as const;
export type PathPicture = (typeof PATH_PICTURES)[number];

/** A question how things are connected, in the choices that a user makes. Level and graph are those of the view. */
export interface PathQuestion {
  /** `common`: what do both lean on? `text`: what the text asks. */
  readonly ask: 'paths' | 'common' | 'text';
  /** A question in the text language; the choices below stay as they were while it is asked. */
  readonly text: string;
  readonly from: PathEnd | null;
  readonly to: PathEnd | null;
  /** What a path must pass. */
  readonly via: readonly PathEnd[];
  /** It may be passed in any order, not only in that of the list. */
  readonly anyOrder: boolean;
  /** What it must not pass. */
  readonly avoid: readonly string[];
  readonly mode: AskedMode;
  /** How many paths the modes `k-shortest` and `strongest` give; how many lengths `k-groups`. */
  readonly most: number;
  /** What costs otherwise than usual in mode `strongest`; null while nothing does. */
  readonly weights: Weights | null;
  readonly direction: Direction;
  /** Other directions for some types of edges. */
  readonly directions: Readonly<Partial<Record<EdgeType, Direction>>>;
  /** Types of edges that are not walked. */
  readonly without: readonly EdgeType[];
  /** Types of nodes that are not passed through. */
  readonly notThrough: readonly NodeType[];
  /** Of what clauses say, only what these parts say; all of it while there are none. */
  readonly parts: readonly Part[];
  readonly anyVersion: boolean;
  readonly minHops: number | null;
  readonly maxHops: number | null;
  /** Last year that counts. */
  readonly asOf: number | null;
  /** What has more edges is not passed through; mode `strongest` also makes passing the dearer the more edges. */
  readonly hubs: number | null;
}

/** A question on the screen, and which part of its answer is looked at. */
export interface ShownPaths {
  readonly question: PathQuestion;
  /** Position of the path that stands out. */
  readonly chosen: number;
  /** Position of the hop that is stepped to; null while none is. */
  readonly hop: number | null;
  /** Position of the path that the chosen one is compared with. */
  readonly kept: number | null;
  readonly picture: PathPicture;
  /** What leaving brings back; not part of a link. */
  readonly before: { readonly level: Level; readonly selection: Selection | null } | null;
}

/** What of the graph an answer leads over, so that the view can show it. */
export interface Trail {
  /** Ids of nodes, on the level of the view. */
  readonly nodes: ReadonlySet<string>;
  /** Keys of the graph's own edges. */
  readonly edges: ReadonlySet<string>;
  /** Nodes in hop order, the chosen path first. */
  readonly chains: readonly (readonly string[])[];
  /** Nothing else is shown, laid out in hop order. */
  readonly alone: boolean;
}

/** Naming a body joins nothing that a delegate asks for, nor does having been adopted by the same one: both are left out. */
export const emptyQuestion = (): PathQuestion => ({
  ask: 'paths',
  text: '',
  from: null,
  to: null,
  via: [],
  anyOrder: false,
  avoid: [],
  mode: 'all-shortest',
  most: 5,
  weights: null,
  direction: 'either',
  directions: {},
  without: ['adopted-at', 'adopted-by', 'mentions'],
  notThrough: [],
  parts: [],
  anyVersion: false,
  minHops: null,
  maxHops: null,
  asOf: null,
  hubs: null,
});

/** A question with nothing looked at yet. */
export const shownPaths = (question: PathQuestion, picture: PathPicture, before: ShownPaths['before']): ShownPaths => ({
  question,
  chosen: 0,
  hop: null,
  kept: null,
  picture,
  before,
});
