import { DECK_FORMATS, loadEmbed, loadThumbnail, toSlides } from '../briefing/index.ts';
import { emptyGraph, joinPieces, type RecitalGraph } from '../graph/index.ts';
import type { DeckOrder, DeckReport, DeckWish } from '../ui/index.ts';
import { fetchTypeFont } from './type-fonts.ts';

const post = (report: DeckReport): void => postMessage(report);

const join = joinPieces();
let graph: RecitalGraph = emptyGraph();

/** Writes briefings and pages, and draws scenes in small, on the graph that it was sent last. Stopping it is ending it. */
addEventListener('message', ({ data: order }: MessageEvent<DeckOrder>) => {
  if (order.kind === 'graph') graph = join(order.piece) ?? graph;
  else if (order.kind === 'draw') void draw(order);
  else
    write(order).catch((error: unknown) => {
      // A browser says so of modules and of files alike, and only so.
      const missing = error instanceof TypeError && /fetch|import|load/i.test(error.message);
      post({ kind: 'failed', fault: missing || error instanceof FontError ? 'missing' : 'fault' });
    });
});

/** A font that could not be had. */
class FontError extends Error {}

const loadFont = (name: string): Promise<Uint8Array> =>
  fetchTypeFont(name).catch((error: unknown) => {
    throw new FontError(`font: ${name}`, { cause: error });
  });

async function draw({ number, scene, ...look }: Extract<DeckOrder, { kind: 'draw' }>): Promise<void> {
  try {
    const thumbnailOf = await loadThumbnail();
    const svg = await thumbnailOf(scene, graph, look);
    post({ kind: 'drawn', number, content: new Blob([svg], { type: 'image/svg+xml' }) });
  } catch {
    post({ kind: 'drawn', number, content: null });
  }
}

async function write(wish: DeckWish): Promise<void> {
  if (wish.kind === 'page') {
    const { kind: _, view, ...options } = wish;
    const embed = await loadEmbed();
    send(await embed(graph, view, options), 'html', 'text/html');
    return;
  }
  const { extension, mediaType, write: make } = DECK_FORMATS[wish.format];
  post({ kind: 'slides', done: 0 });
  const deck = await toSlides(wish.briefing, graph, { tell: (done) => post({ kind: 'slides', done }) });
  post({ kind: 'file', share: 0 });
  send(await make(deck, { loadFont, tell: (share) => post({ kind: 'file', share }) }), extension, mediaType);
}

const send = (bytes: Uint8Array, extension: string, type: string): void =>
  post({ kind: 'written', extension, content: new Blob([bytes.slice()], { type }) });
