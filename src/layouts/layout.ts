/** Institutions, from the widest authority to those who act. */
export const LANES = ['un', 'plenipotentiary', 'council', 'assemblies', 'actors'] as const;
export type Lane = (typeof LANES)[number];

export interface LayoutNode {
  readonly id: string;
  readonly lane: Lane;
  /** Null for standing bodies and where no year is known. */
  readonly year: number | null;
  readonly degree: number;
  readonly focus: boolean;
  /** Set on clauses: the shown instrument they unfold from. */
  readonly unfoldedFrom: string | null;
  /** Set on clauses: the section that they are part of; those of one section stand side by side. */
  readonly section: string | null;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Positions the user pinned; kept as they are. */
  readonly pinned: ReadonlyMap<string, Point>;
}

/** In layout units: one node cell is 1 × 1; y grows upwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A horizontal band behind the nodes. */
export interface Band {
  readonly id: Lane;
  readonly top: number;
  readonly bottom: number;
}

/** A column behind the nodes: a year, or (`year: null`) what has no year. */
export interface Column {
  readonly year: number | null;
  readonly left: number;
  readonly right: number;
}

export interface LayoutResult {
  readonly positions: ReadonlyMap<string, Point>;
  /** What the eye reads the positions against; empty for free layouts. */
  readonly bands: readonly Band[];
  readonly columns: readonly Column[];
}

/** One layout: a pure, deterministic function. One file per layout, one line in `index.ts`. */
export interface Layout {
  readonly id: string;
  readonly run: (input: LayoutInput) => LayoutResult;
}
