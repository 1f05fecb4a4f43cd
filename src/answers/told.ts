import type { EdgeType } from '../model/index.ts';
import type { LocalText } from '../store/index.ts';

/** How sure a hop is: read in a document, decided by a reader or stated by a curator, or in need of a look. */
export type HopStatus = 'read' | 'curated' | 'unverified' | 'unresolved';

/** A node in the language asked for, as far as its name is known there. */
export interface ToldNode {
  readonly id: string;
  readonly name: LocalText;
  /** An instrument of which no document was read: what it cites is not known. */
  readonly unread: boolean;
  /** Whether verbs agree as with many: members of a kind, and in Arabic what is feminine, which has the same forms. */
  readonly many: boolean;
}

/** The clause that says so, with the document's own label. */
export interface ToldClause {
  /** Id of the clause; of the document's node with the locator where the edge leaves from no clause. */
  readonly id: string;
  readonly label: string;
  /** Of which the label is made: words of its section, labels of its items; either may be empty. */
  readonly head: string;
  readonly items: string;
  readonly part: string | null;
}

/** Words that bear a hop out. */
export interface ToldWords {
  /** A summary is ours, never the document's. */
  readonly kind: 'quote' | 'summary';
  readonly text: string;
  readonly lang: string;
  /** Label of the clause that the words are of; null when it is none. */
  readonly clause: string | null;
}

/** Where in a document the words stand: UTF-16 code units, end exclusive. */
export interface ToldSpan {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** One step of a path. */
export interface ToldHop {
  readonly from: ToldNode;
  readonly to: ToldNode;
  /** Key of the shown edge, and keys of the graph's own edges that it stands for. */
  readonly key: string;
  readonly edges: readonly string[];
  readonly type: EdgeType;
  /** What the verb is chosen by besides the type: `recalls`, `instructs`, …; `other` for the general verb. */
  readonly relation: string;
  /** The edge is walked as it says, not against it. */
  readonly forward: boolean;
  /** Verb and the node after it: `cites PP Resolution 140`. */
  readonly phrase: string;
  /** In the order of the text, each once; empty when no clause says so. */
  readonly clauses: readonly ToldClause[];
  /** Who says so where that is another instrument than the one whose clause would. */
  readonly according: string | null;
  /** Role of a body in an action line, in the words of the source. */
  readonly role: string | null;
  readonly words: ToldWords | null;
  readonly span: ToldSpan | null;
  readonly sources: readonly string[];
  readonly status: HopStatus;
}

/** Why a path stands where it does. */
export interface ToldReason {
  readonly kind: 'shortest' | 'longer' | 'operative' | 'weight';
  readonly text: string;
}

export interface ToldPath {
  /** Position in the answer, from 0. */
  readonly at: number;
  readonly nodes: readonly ToldNode[];
  readonly hops: readonly ToldHop[];
  readonly cost: number | null;
  readonly reasons: readonly ToldReason[];
}

/** Paths of one length. */
export interface ToldGroup {
  readonly length: number;
  readonly paths: readonly ToldPath[];
  /** What all of them pass through, their ends left out. */
  readonly shared: readonly ToldNode[];
}
