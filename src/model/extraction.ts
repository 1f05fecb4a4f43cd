import type { Language } from './languages.ts';
import type { ClauseKind } from './node-types/index.ts';

/**
 * What was read in one document, in the shape that `recital read --json` prints. Offsets are UTF-16 code units into
 * the decoded text, end exclusive. `#self` stands for the document itself.
 */
export interface Extraction {
  readonly file: string;
  readonly sha256: string;
  readonly chars: number;
  readonly language: Language | null;
  readonly document: DocumentFacts;
  readonly clauses: readonly Clause[];
  readonly citations: readonly Citation[];
  readonly bodies: readonly BodyMention[];
  readonly actionLines: readonly ActionLineMention[];
  readonly mandates: readonly Mandate[];
  readonly paragraphs_cited: readonly ParagraphsCited[];
  readonly relations: readonly Relation[];
}

export interface HistoryEntry {
  readonly year: number;
  readonly place: string | null;
  readonly event: 'adopted' | 'revised';
}

/** What the document says of itself; `number` stays null when the text does not state it. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly type: string;
  readonly issuer: string | null;
  readonly session: string | null;
  readonly number: string | number | null;
  readonly canonical: string | null;
  readonly history: readonly HistoryEntry[];
  /** What the registry takes it for, by title and history; a proposal, never stated as read. */
  readonly proposed: IdentityProposal | null;
}

export interface IdentityProposal {
  readonly id: string;
  readonly number: string;
  readonly canonical: string;
  readonly by: readonly string[];
  readonly alternatives: readonly string[];
}

/**
 * Clauses, citations and mentions are many, and each is read again and again: what one does not state is made with it, as
 * undefined, so that all of a kind have one shape. Code that meets many shapes looks each property up anew.
 */
export interface Clause {
  readonly locator: string;
  readonly kind: ClauseKind;
  readonly start: number;
  readonly end: number;
  readonly label?: string | null;
  readonly parent?: string;
  readonly verb?: string | undefined;
  readonly further?: boolean;
  readonly issuer?: string;
  readonly addressee?: readonly string[] | undefined;
  /** End of the item's own text where sub-items follow. */
  readonly chapeauEnd?: number | undefined;
}

export type CitationStatus = 'resolved' | 'ambiguous' | 'unresolved';

export interface Citation {
  readonly locator: string;
  readonly surface: string;
  readonly canonical: string | null;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** Number and kind alone, without issuer and bracket. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly titleStart?: number | undefined;
  readonly titleEnd?: number | undefined;
  readonly titleText?: string | undefined;
  /** Where the issuer stands when words cut it off from the number. */
  readonly issuerStart?: number | undefined;
  readonly issuerEnd?: number | undefined;
  /** Null when unresolved or ambiguous. */
  readonly id: string | null;
  readonly status: CitationStatus;
  readonly candidates?: readonly string[] | undefined;
  readonly issuer?: string | null;
  /** How the issuer was found when it does not stand beside the number. */
  readonly issuerResolvedBy?: string | undefined;
  readonly number?: number | string | null;
  readonly year?: number | null;
  readonly place?: string | null | undefined;
  readonly revised?: boolean | null;
  readonly work?: string;
  readonly paragraphs?: readonly string[];
  /** Members of a range between its ends. */
  readonly implied?: readonly string[];
  readonly relation: 'cites' | 'recalls' | 'in_pursuance_of';
  readonly stance: string | null;
  readonly part: string;
  readonly cue?: string | undefined;
  readonly rule: string;
  /** Who decided what it means, when a person did. */
  readonly decided?: { readonly who: string; readonly when: string; readonly why: string };
}

export interface BodyMention {
  readonly locator: string;
  readonly surface: string;
  readonly canonical: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly inCitation?: true | undefined;
  readonly rule: string;
}

export interface ActionLineMention {
  readonly locator: string;
  readonly surface: string;
  readonly codes: readonly string[];
  readonly role: string;
  readonly start: number;
  readonly end: number;
  readonly codeSpans: readonly (readonly [string, number, number])[];
  readonly roleSurface?: string;
  readonly actor?: string;
  readonly rule: string;
}

export interface Mandate {
  readonly locator: string;
  readonly issuer: string;
  readonly verb: string;
  readonly addressee: readonly string[];
  readonly recipient?: readonly string[] | undefined;
  readonly about?: readonly string[];
  readonly inPursuanceOf?: readonly string[] | undefined;
  readonly deadline?: string;
  /** An older act that the clause only tells of. */
  readonly reported?: true;
  readonly source?: readonly string[];
  readonly rule: string;
}

export interface ParagraphsCited {
  readonly locator: string;
  readonly work: string;
  readonly paragraphs: readonly string[];
  readonly surface: string;
  readonly start: number;
  readonly end: number;
}

export interface Relation {
  readonly source: string;
  readonly type: string;
  readonly target: string | readonly string[];
  readonly locator: string;
  readonly start?: number;
  readonly end?: number;
}
