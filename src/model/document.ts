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
}

/** What a file says of its own language; decided once per document. */
export interface LanguageVerdict {
  readonly language: Language;
  /** Share of evidence for it, 0…1. */
  readonly confidence: number;
}
