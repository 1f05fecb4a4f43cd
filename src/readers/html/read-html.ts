import {
  type Diagnostic,
  type DiagnosticCode,
  LIMITS,
  makeDiagnostic,
  type SourceDocument,
} from '../../model/index.ts';
import { askForEncoding } from '../ask-for-encoding.ts';
import { decode, isBinary, isTooLong } from '../decode.ts';
import type { FileBytes, ReadResult } from '../reader.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { readHtmlText } from './read-text.ts';

/** Bytes of markup to a document. What bounds plain text bounds the markup too. */
export function readHtml({ name, bytes, sha256, encoding: chosen }: FileBytes): ReadResult {
  const refuse = (code: DiagnosticCode, args: Diagnostic['args'] = {}): ReadResult => ({
    document: null,
    diagnostics: [makeDiagnostic(code, args, { file: name })],
  });
  const decoded = decode(bytes, { chosen, declared: declaredEncoding(bytes) });
  if (decoded === null) return refuse(bytes.includes(0) ? 'file/binary' : 'encoding/unknown');
  if (decoded.kind === 'unsure') return askForEncoding(name, decoded);
  const { text: html, encoding } = decoded;
  if (isTooLong(html)) return refuse('file/text-too-long', { length: html.length, limit: LIMITS.textLength });
  if (isBinary(html)) return refuse('file/binary');
  const after = readHtmlText(html, 'after');
  const before = after?.hasChanges ? readHtmlText(html, 'before') : null;
  if (after === null) return refuse('file/too-deep', { limit: LIMITS.markupDepth });
  const { text, blocks, places, marks } = after;
  if (text.trim() === '')
    return after.hasFrames ? refuse('file/type-not-read', { type: 'frameset' }) : refuse('file/empty');
  const document: SourceDocument = {
    name,
    sha256,
    byteLength: bytes.length,
    format: 'html',
    encoding,
    text,
    blocks,
    places,
    ...(marks.length > 0 ? { marks } : {}),
    ...(before ? { before: { text: before.text, blocks: before.blocks } } : {}),
  };
  return {
    document,
    diagnostics: decoded.diagnostics.map((entry) => ({ ...entry, at: { file: name } })),
    ...(decoded.others ? { encodings: decoded.others } : {}),
  };
}
