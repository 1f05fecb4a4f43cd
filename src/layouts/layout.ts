import type { EdgeType, NodeType } from '../model/index.ts';

/** Institutions, from the widest authority to those who act. */
export const LANES = ['un', 'plenipotentiary', 'council', 'assemblies', 'actors'] as const;
export type Lane = (typeof LANES)[number];

export interface LayoutNode {
  readonly id: string;
  readonly type: NodeType;
  readonly lane: Lane;
  /** Null for standing bodies and where no year is known. */
  readonly year: number | null;
  readonly degree: number;
  readonly focus: boolean;
  /** Set on clauses: the shown instrument they unfold from. */
  readonly unfoldedFrom: string | null;
  /** Set on clauses: the section that they are part of; those of one section stand side by side. */
  readonly section: string | null;
  /** Id of the body that issued the instrument, shown or not; null for what nobody issued. */
  readonly issuer: string | null;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Positions the user pinned; kept as they are. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** The node in the middle, for layouts that have one; null or unknown leaves the choice to the layout. */
  readonly centre: string | null;
}

/** In layout units: one node cell is 1 × 1; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a part of the picture means. Words come from the interface, in its language. */
export type Caption =
  | { readonly kind: 'lane'; readonly lane: Lane }
  /** `year: null` holds what has no year. */
  | { readonly kind: 'year'; readonly year: number | null }
  /** Steps from the node in the middle. */
  | { readonly kind: 'distance'; readonly distance: number }
  /** Length of the longest chain of citations that leads here. */
  | { readonly kind: 'layer'; readonly layer: number }
  /** One step of the flow of mandates. */
  | { readonly kind: 'step'; readonly step: 'issuers' | 'instruments' | 'clauses' | 'addressees' }
  /** The flow of mandates as a whole. */
  | { readonly kind: 'mandates' }
  /** A body that issued what stands beside its name and is not itself shown. */
  | { readonly kind: 'issuer'; readonly id: string }
  /** Instruments that cite each other, directly or in a circle. */
  | { readonly kind: 'circle' }
  /** What has no place in the order that the layout shows, and why. */
  | { readonly kind: 'apart'; readonly why: 'not-linked' | 'not-reached' | 'no-citation' | 'no-mandate' };

/** A horizontal band behind the nodes, named at the side. */
export interface Band {
  readonly caption: Caption;
  readonly top: number;
  readonly bottom: number;
}

/** A column behind the nodes, headed at the top. */
export interface Column {
  readonly caption: Caption;
  readonly left: number;
  readonly right: number;
}

/** A ring around the origin. */
export interface Ring {
  readonly caption: Caption;
  readonly inner: number;
  readonly outer: number;
}

/** A sector around the origin; angles are radians, clockwise from the top. */
export interface Sector {
  readonly caption: Caption;
  readonly from: number;
  readonly to: number;
}

/** A frame around some nodes. */
export interface Frame {
  readonly caption: Caption;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words in the picture, around a point and about as wide as `width`. */
export interface Note {
  readonly caption: Caption;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** A hairline leads from the words to this `x`, at their height: to what they are about, where no edge does. */
  readonly leadsTo: number;
}

/** One node holds another, by id, and no edge says so: a hairline leads from one to the other, wherever they are moved. */
export interface Hold {
  readonly holder: string;
  readonly held: string;
}

/**
 * How edges run: between rows and columns of time; as gentle bows; from what stands above to what stands below; from
 * one column to the next.
 */
export type Routes = 'rows' | 'bows' | 'down' | 'across';

export interface LayoutResult {
  readonly positions: ReadonlyMap<string, Point>;
  /** What the eye reads the positions against; what is absent, a layout does not have. */
  readonly bands: readonly Band[];
  readonly columns: readonly Column[];
  readonly rings?: readonly Ring[];
  readonly sectors?: readonly Sector[];
  readonly frames?: readonly Frame[];
  readonly notes?: readonly Note[];
  readonly holds?: readonly Hold[];
  readonly routes: Routes;
  /** How much broader it may be drawn, at least and at most, to fill the screen; 1 leaves it as it is. */
  readonly stretch: { readonly least: number; readonly most: number };
  /** The height of what is read first: where all would be too small to read, all of its breadth is shown about there. */
  readonly line?: number;
  /** What it is about: edges of other types step back. Absent where it is about all of them. */
  readonly about?: readonly EdgeType[];
}

/** One layout: a pure, deterministic function. One file per layout, one line in `index.ts`. */
export interface Layout {
  readonly id: string;
  readonly run: (input: LayoutInput) => LayoutResult;
}
