import type { Language } from './languages.ts';

/**
 * Ordered blocks (paragraphs, lines, table cells) as columns, so that a document of a million lines stays three
 * arrays. `starts[i]..ends[i]` are offsets into the text; line terminators belong to no block.
 */
export interface Blocks {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Labels that the file does not hold as text (automatic list numbers); absent for plain text. */
  readonly labels?: readonly (string | null)[];
}

/** A file, decoded. Every offset elsewhere is in UTF-16 code units into `text`. */
export interface SourceDocument {
  readonly name: string;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly byteLength: number;
  readonly format: string;
  readonly encoding: string;
  readonly text: string;
  readonly blocks: Blocks;
  /** Where stretches of the text stand in the file; absent for plain text, whose offsets say it. */
  readonly places?: SourcePlaces;
  /** What the file says of stretches of the text beyond their letters, in text order. */
  readonly marks?: readonly SourceMark[];
  /** The text as it was before the changes that the file tracks; `text` has them made. Absent when it tracks none. */
  readonly before?: { readonly text: string; readonly blocks: Blocks };
}

/** Pages or paragraphs of the file, as columns in text order: piece i begins at `starts[i]` and goes on to the next. */
export interface SourcePlaces {
  readonly unit: 'page' | 'paragraph';
  readonly starts: Int32Array;
  /** Number of the page or paragraph, counted from 1. */
  readonly units: Int32Array;
  /** Where a piece is printed on its page, in points from the upper left corner: x, y, width, height of each piece. */
  readonly boxes?: Float32Array;
}

/** `inserted` and `deleted` under change tracking; `hidden` from print; a `footnote` or a `table`. */
export interface SourceMark {
  readonly kind: 'inserted' | 'deleted' | 'hidden' | 'footnote' | 'table';
  readonly start: number;
  readonly end: number;
}

/** What a file says of its own language; decided once per document. */
export interface LanguageVerdict {
  readonly language: Language;
  /** Share of evidence for it, 0…1. */
  readonly confidence: number;
}
