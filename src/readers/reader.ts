import type { Diagnostic, SourceDocument } from '../model/index.ts';
import type { EncodingCandidate } from './decode.ts';
import type { FormatNames } from './formats.ts';

/** What a file turned out to be. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** The encoding of its text, when somebody says it; by any name that the encoding goes by. */
  readonly encoding?: string | undefined;
}

export interface ReadResult {
  /** Null when the file cannot be read; the diagnostics say why. */
  readonly document: SourceDocument | null;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * Encodings to choose from when the bytes leave it open, or when it was guessed; the file is read again in the one that
   * is chosen.
   */
  readonly encodings?: readonly EncodingCandidate[];
}

/** What a reader may use, and whom it tells how far it is. */
export interface ReadOptions {
  /** Looked at while a large file is read; the result is then `run/cancelled`. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Gives a file that a reader's library keeps apart from its code, by name; null when there is none. */
  readonly asset?: ((name: string) => Promise<Uint8Array | null>) | undefined;
}

/** One document format: one file, its names in `formats.ts`, one line in `index.ts`. */
export interface Reader extends FormatNames {
  /** Whether the bytes are of this format, whatever the name says. */
  readonly sniff: (bytes: Uint8Array) => boolean;
  /** Heavy readers load their code here, so that who reads plain text does not load them. Never throws. */
  readonly read: (file: FileBytes, options?: ReadOptions) => ReadResult | Promise<ReadResult>;
}
