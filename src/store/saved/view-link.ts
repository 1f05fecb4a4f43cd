import { makeDiagnostic, type Outcome } from '../../model/index.ts';
import { readSavedView, type SavedView } from './saved-view.ts';

/** Most characters of the fragment of a link: mail programs and chats cut longer ones. */
export const LINK_LENGTH = 32_000;
/** Most bytes that a link may unpack to. */
const UNPACKED_BYTES = 1_000_000;
/** `#view=` and its form: 1 is deflated JSON in base64url. */
const PREFIX = '#view=1.';
const ANY_FORM = /^#view=(\d+)\./;

/** Whether the fragment of an address is, or claims to be, a view. */
export const isViewLink = (fragment: string): boolean => fragment.startsWith('#view=');

/** The view as the fragment of an address; null when it would be longer than `LINK_LENGTH`. */
export async function toViewLink(view: SavedView): Promise<string | null> {
  const packed = await passed(new TextEncoder().encode(JSON.stringify(view)), new CompressionStream('deflate-raw'));
  const link = `${PREFIX}${toBase64Url(packed!)}`;
  return link.length > LINK_LENGTH ? null : link;
}

/** The view of a fragment. Whatever the link holds, nothing is thrown: it is refused with a reason. */
export async function fromViewLink(fragment: string): Promise<Outcome<SavedView>> {
  const refuse = (code: 'link/damaged' | 'link/too-long' | 'view/newer-version'): Outcome<SavedView> => ({
    ok: false,
    diagnostics: [makeDiagnostic(code)],
  });
  if (fragment.length > LINK_LENGTH) return refuse('link/too-long');
  if (!fragment.startsWith(PREFIX)) return refuse(ANY_FORM.test(fragment) ? 'view/newer-version' : 'link/damaged');
  const bytes = fromBase64Url(fragment.slice(PREFIX.length));
  if (!bytes) return refuse('link/damaged');
  try {
    const unpacked = await passed(bytes, new DecompressionStream('deflate-raw'));
    if (!unpacked) return refuse('link/too-long');
    return readSavedView(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked)));
  } catch {
    // Cut off, not deflated, not UTF-8 or not JSON.
    return refuse('link/damaged');
  }
}

/** The bytes behind a stream; null when they are more than `UNPACKED_BYTES`. Rejects what the stream refuses. */
async function passed(bytes: Uint8Array<ArrayBuffer>, through: GenericTransformStream): Promise<Uint8Array | null> {
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(through as ReadableWritablePair)
    .getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) break;
    length += value.length;
    if (length > UNPACKED_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null;
  try {
    const decoded = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(decoded, (character) => character.charCodeAt(0));
  } catch {
    // A length that no text has.
    return null;
  }
}
