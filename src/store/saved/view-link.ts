import * as v from 'valibot';
import { fingerprint, type RecitalGraph } from '../../graph/index.ts';
import { type Diagnostic, makeDiagnostic, type Outcome } from '../../model/index.ts';
import type { ViewState } from '../view-state.ts';
import { SavedCamera } from './saved-camera.ts';
import { readSavedView, SavedView, saveView } from './saved-view.ts';

/** Most characters of the fragment of a link: mail programs and chats cut longer ones. */
export const LINK_LENGTH = 32_000;
/** Most bytes that a link may unpack to. */
const UNPACKED_BYTES = 1_000_000;
/** `#view=` and its form. Both are deflated JSON in base64url: 1 is of a view alone, 2 of a `ViewLink`. */
const VIEW_ALONE = '#view=1.';
const PREFIX = '#view=2.';
const ANY_FORM = /^#view=(\d+)\./;

/** What a link to a view says. */
export const ViewLink = v.strictObject({
  view: SavedView,
  /** What of it is looked at; absent: all of it. */
  camera: v.optional(SavedCamera),
  /** `fingerprint` of the graph that it was made on; a link from before there were any has none. */
  graph: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}\.\d{1,9}\.[0-9a-f]{8}$/))),
});
export type ViewLink = v.InferOutput<typeof ViewLink>;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** What a link to a view of this graph says; a camera is as exact as a screen shows. */
export const viewLinkOf = (graph: RecitalGraph, view: ViewState, camera: SavedCamera | null): ViewLink => ({
  view: saveView(view),
  ...(camera && { camera: { x: rounded(camera.x, 2), y: rounded(camera.y, 2), zoom: rounded(camera.zoom, 4) } }),
  graph: fingerprint(graph),
});

/** Whether the fragment of an address is, or claims to be, a view. */
export const isViewLink = (fragment: string): boolean => fragment.startsWith('#view=');

/** A view as the fragment of an address; null when it would be longer than `LINK_LENGTH`. */
export async function toViewLink(said: ViewLink): Promise<string | null> {
  const packed = await passed(new TextEncoder().encode(JSON.stringify(said)), new CompressionStream('deflate-raw'));
  const link = `${PREFIX}${toBase64Url(packed!)}`;
  return link.length > LINK_LENGTH ? null : link;
}

/** What a fragment says. Whatever the link holds, nothing is thrown: it is refused with a reason. */
export async function fromViewLink(fragment: string): Promise<Outcome<ViewLink>> {
  const refuse = (code: 'link/damaged' | 'link/too-long' | 'view/newer-version'): Outcome<ViewLink> => ({
    ok: false,
    diagnostics: [makeDiagnostic(code)],
  });
  if (fragment.length > LINK_LENGTH) return refuse('link/too-long');
  const alone = fragment.startsWith(VIEW_ALONE);
  if (!alone && !fragment.startsWith(PREFIX))
    return refuse(ANY_FORM.test(fragment) ? 'view/newer-version' : 'link/damaged');
  const bytes = fromBase64Url(fragment.slice(PREFIX.length));
  if (!bytes) return refuse('link/damaged');
  try {
    const unpacked = await passed(bytes, new DecompressionStream('deflate-raw'));
    if (!unpacked) return refuse('link/too-long');
    const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
    return alone ? readLink({ view: data }) : readLink(data);
  } catch {
    // Cut off, not deflated, not UTF-8 or not JSON.
    return refuse('link/damaged');
  }
}

/** The view first, for it says of which version it is. */
function readLink(data: unknown): Outcome<ViewLink> {
  const view = readSavedView(typeof data === 'object' && data !== null && 'view' in data ? data.view : undefined);
  if (!view.ok) return view;
  const link = v.safeParse(ViewLink, data);
  return link.success
    ? { ok: true, value: link.output, diagnostics: [] }
    : { ok: false, diagnostics: [makeDiagnostic('link/damaged')] };
}

/** What is to be said of a link where it is opened: the same choices show something else on another graph. */
export function otherGraph({ graph: made }: ViewLink, here: RecitalGraph): Diagnostic[] {
  if (made === undefined || made === fingerprint(here)) return [];
  const [nodes = 0, edges = 0] = made.split('.').map(Number);
  return [makeDiagnostic('link/other-graph', { nodes, edges, nodesHere: here.nodes.size, edgesHere: here.edges.size })];
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
