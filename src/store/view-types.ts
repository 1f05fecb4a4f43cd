import type { Level } from '../graph/index.ts';
import type { Lane } from '../layouts/index.ts';
import type { EdgeType, Family, InstrumentKind, NodeType } from '../model/index.ts';

/** What a legend row stands for: an instrument kind, or another node type. */
export type LegendKey = InstrumentKind | Exclude<NodeType, 'work' | 'version'>;

/** Why a node stands at its year when no version of it states one: a matter of the view, not a fact of the graph. */
export type Placement =
  /** The year of the instrument that it is part of. */
  | { readonly by: 'part-of'; readonly of: string }
  /** The year in which the session of its number opened. */
  | { readonly by: 'session'; readonly session: number }
  /** Its number begins with the year. */
  | { readonly by: 'number' }
  /** The year that those who cite it write behind its number; all who write one write this one. */
  | { readonly by: 'citations'; readonly count: number };

/** What a row of "Status" stands for: three of nodes, two of edges. */
export type StatusKey = 'newer' | 'unread' | 'draft' | 'read' | 'curated';

/** A node as it is shown, whatever shows it: canvas, table, reading panel, screen reader. */
export interface ViewNode {
  readonly id: string;
  readonly type: NodeType;
  readonly legend: LegendKey;
  /** What a delegate calls it at a glance: `140`, `C5`, `TSB`, `§35`. At most 6 characters. */
  readonly badge: string;
  /** Short name in the interface language, one line. */
  readonly label: string;
  /** Year it is placed at; null for standing bodies and for what has no known year. */
  readonly year: number | null;
  /** Null where the year is a fact. */
  readonly placement: Placement | null;
  readonly lane: Lane;
  /** Shown edges at it. */
  readonly degree: number;
  /** A document of it was read in. */
  readonly read: boolean;
  /** A newer version than the one cited or read is known. */
  readonly newer: boolean;
  /** Proposed, not adopted. */
  readonly draft: boolean;
  readonly focus: boolean;
  /** Set on clauses: the shown instrument they unfold from. */
  readonly unfoldedFrom: string | null;
  /** Set on clauses: id of the clause that opens their section, their own when they do. */
  readonly section: string | null;
}

/** How strong: an operative clause tells or cites; a preambular one leans on; other edges are structure. */
export type Strength = 'operative' | 'preambular' | 'other';

export interface ViewEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly type: EdgeType;
  readonly family: Family;
  readonly strength: Strength;
  /** `instructs`, `invites`, …; for citations the stances; empty for structure. */
  readonly verbs: readonly string[];
  /** Read by us in a document, stated by curated facts, or both. */
  readonly origin: 'read' | 'curated' | 'both';
  /** Keys of the graph's own edges. */
  readonly standsFor: readonly string[];
}

/** Exactly what is shown now, and what is not. */
export interface View {
  readonly level: Level;
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
  /** Counted, never silently gone. */
  readonly hidden: { readonly byFilter: number; readonly outOfScope: number };
}
