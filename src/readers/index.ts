import { LIMITS, makeDiagnostic } from '../model/index.ts';
import { docxReader } from './docx.ts';
import { htmlReader } from './html.ts';
import { binaryKind, isKind } from './kinds.ts';
import { pdfReader } from './pdf.ts';
import type { FileBytes, Reader, ReadOptions, ReadResult } from './reader.ts';
import { txtReader } from './txt.ts';

/**
 * Every reader; a new format is one file, its names in `formats.ts` and one line here. The first that recognizes the bytes
 * reads them.
 */
export const READERS: readonly Reader[] = [txtReader, docxReader, htmlReader, pdfReader];

/** Reads a file by its content, never by its name. Never throws for what a file holds. */
export async function readDocument(file: FileBytes, options: ReadOptions = {}): Promise<ReadResult> {
  const { name, bytes } = file;
  const refuse = (...diagnostics: ReadResult['diagnostics']): ReadResult => ({ document: null, diagnostics });
  if (bytes.length === 0) return refuse(makeDiagnostic('file/empty', {}, { file: name }));
  if (bytes.length > LIMITS.fileBytes)
    return refuse(makeDiagnostic('file/too-large', { bytes: bytes.length, limit: LIMITS.fileBytes }, { file: name }));
  const reader = READERS.find((candidate) => candidate.sniff(bytes));
  if (!reader)
    return refuse(makeDiagnostic('file/type-not-read', { type: binaryKind(bytes) ?? 'unknown' }, { file: name }));
  const result = await reader.read(file, options);
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = READERS.find(({ extensions }) => extensions.includes(ending));
  // What holds no text at all is of no kind: that no signature was found says nothing.
  const shapeless = result.diagnostics.some(({ code }) => code === 'file/binary');
  if (shapeless || named === reader || (!named && !isKind(ending))) return result;
  const notice = makeDiagnostic('file/other-ending', { ending, type: reader.format }, { file: name });
  return { ...result, diagnostics: [notice, ...result.diagnostics] };
}

/** SHA-256 of bytes as lower-case hex. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export type { EncodingCandidate } from './decode.ts';
export { encodingNamed } from './encodings.ts';
export { acceptedFiles } from './formats.ts';
export type { FileBytes, Reader, ReadOptions, ReadResult } from './reader.ts';
export { linesOf } from './txt.ts';
