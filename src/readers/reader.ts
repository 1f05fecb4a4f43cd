import type { Diagnostic, SourceDocument } from '../model/index.ts';

/** What a file turned out to be. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
}

export interface ReadResult {
  /** Null when the file cannot be read; the diagnostics say why. */
  readonly document: SourceDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** One document format: one file, one line in `index.ts`. */
export interface Reader {
  readonly format: string;
  /** Usual file-name endings, for dialogs; never used to decide. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the bytes are of this format, whatever the name says. */
  readonly sniff: (bytes: Uint8Array) => boolean;
  /** Heavy readers load their code here, so that who reads plain text does not load them. Never throws. */
  readonly read: (file: FileBytes) => ReadResult | Promise<ReadResult>;
}
