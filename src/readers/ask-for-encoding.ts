import { makeDiagnostic } from '../model/index.ts';
import type { Undecided } from './decode.ts';
import type { ReadResult } from './reader.ts';

/** A file whose encoding the bytes leave open: no document, but the encodings to choose from. */
export function askForEncoding(name: string, { candidates }: Undecided): ReadResult {
  const names = candidates.map(({ encoding }) => encoding).join(', ');
  return {
    document: null,
    diagnostics: [makeDiagnostic('encoding/unsure', { candidates: names }, { file: name })],
    encodings: candidates,
  };
}
