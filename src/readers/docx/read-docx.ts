import { Inflater, openArchive, type Refusal, refusal } from '../../archive/index.ts';
import { type Diagnostic, makeDiagnostic, type SourceDocument } from '../../model/index.ts';
import { isBinary } from '../decode.ts';
import { binaryKind } from '../kinds.ts';
import type { FileBytes, ReadResult } from '../reader.ts';
import type { Reading } from './changes.ts';
import { Numbering } from './numbering.ts';
import { type DocumentParts, findParts, isRefusal, readXml } from './package.ts';
import { readStories, type Stories } from './read-stories.ts';
import { Styles } from './styles.ts';

/**
 * Bytes of a word-processor document to its text: paragraphs of the body in order, cells of tables among them, notes and
 * text boxes behind the paragraph that they belong to; page heads and feet and comments left out. Tracked changes are made
 * in `text`; an insertion is a mark on its letters, a deletion one without length at its place, whose words `before` holds.
 */
export function readDocx(file: FileBytes): ReadResult {
  const { name, bytes, sha256 } = file;
  const result = binaryKind(bytes) === 'office-protected' ? refusal('file/encrypted') : readPackage(bytes);
  if (isRefusal(result))
    return { document: null, diagnostics: [makeDiagnostic(result.code, result.args, { file: name })] };
  const { parts, after, before } = result;
  const { text, blocks, places, marks } = after;
  const document: SourceDocument = {
    name,
    sha256,
    byteLength: bytes.length,
    format: 'docx',
    encoding: 'utf-8',
    text,
    blocks,
    places,
    ...(marks.length > 0 ? { marks } : {}),
    ...(before ? { before: { text: before.text, blocks: before.blocks } } : {}),
  };
  return { document, diagnostics: notices(parts, after).map((entry) => ({ ...entry, at: { file: name } })) };
}

interface ReadPackage {
  readonly parts: DocumentParts;
  readonly after: Stories;
  readonly before: Stories | null;
}

function readPackage(bytes: Uint8Array): ReadPackage | Refusal {
  const archive = openArchive(bytes);
  if (isRefusal(archive)) return archive;
  const inflater = new Inflater(archive);
  const parts = findParts(archive, inflater);
  if (isRefusal(parts)) return parts;
  const styles = new Styles();
  const numbering = new Numbering();
  const stop =
    (parts.styles && readXml(inflater, parts.styles, styles)) ??
    (parts.numbering && readXml(inflater, parts.numbering, numbering));
  if (stop) return stop;
  // The old reading is a reading of its own, with lists that count its own paragraphs.
  const read = (reading: Reading) => readStories(parts, new Inflater(archive), { styles, numbering, reading });
  const after = read('after');
  if (isRefusal(after)) return after;
  if (after.text.trim() === '') return refusal('file/empty');
  if (isBinary(after.text)) return refusal('file/binary');
  const before = after.hasChanges ? read('before') : null;
  return before && isRefusal(before) ? before : { parts, after, before };
}

/** What the user should know of a file that was read. */
function notices({ embedded, hasMacros }: DocumentParts, { text, hasChanges, marks }: Stories): Diagnostic[] {
  const of = (kind: string) => marks.filter((mark) => mark.kind === kind);
  const hidden = of('hidden').reduce((sum, { start, end }) => sum + end - start, 0);
  const out: Diagnostic[] = [];
  const replaced = text.split('\ufffd').length - 1;
  if (replaced > 0) out.push(makeDiagnostic('encoding/replaced-characters', { count: replaced, encoding: 'utf-8' }));
  if (hasChanges)
    out.push(
      makeDiagnostic('file/tracked-changes', { inserted: of('inserted').length, deleted: of('deleted').length }),
    );
  if (hidden > 0) out.push(makeDiagnostic('docx/hidden-text', { count: hidden }));
  if (embedded > 0) out.push(makeDiagnostic('file/attachments-ignored', { count: embedded }));
  if (hasMacros) out.push(makeDiagnostic('file/active-content-ignored'));
  return out;
}
