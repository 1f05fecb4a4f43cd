import type * as PdfJs from 'pdfjs-dist';
import { type ChannelEnd, makeChannel } from './channel.ts';

type Library = Pick<typeof PdfJs, 'getDocument' | 'PDFWorker' | 'OPS'>;

/** Gives the bytes of a file of pdf.js's own (a character map), or null; called only when a document needs it. */
export type AssetLoader = (name: string) => Promise<Uint8Array | null>;

export interface OpenedPdf {
  readonly pdf: PdfJs.PDFDocumentProxy;
  readonly operators: Readonly<Record<string, number>>;
  /** Gives back what the document holds, when nothing is going on in it. */
  readonly close: () => Promise<void>;
  /** Ends what is going on, wherever it is; no answer comes any more. */
  readonly stop: () => void;
}

export interface OpenOptions {
  readonly asset?: AssetLoader | undefined;
  /** Shown every message between the halves of pdf.js. */
  readonly onMessage: (message: unknown) => void;
}

let loading: Promise<{ library: Library; connect: (port: ChannelEnd) => void }> | undefined;

/** Opens a pdf with nothing active: no scripts, forms, fonts, images, network. Rejects as pdf.js does. */
export async function openPdf(bytes: Uint8Array, { asset, onMessage }: OpenOptions): Promise<OpenedPdf> {
  loading ??= load();
  const { library, connect } = await loading;
  const { near, far, freeze } = makeChannel(onMessage);
  connect(far);
  // The declared type asks for a browser's own port; pdf.js uses what `ChannelEnd` has.
  const worker = new library.PDFWorker({ port: near as never, verbosity: 0 });
  const task = library.getDocument({
    // The bytes are handed over for good; the caller keeps its own.
    data: bytes.slice(),
    worker,
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    // Glyphs are read, never drawn.
    disableFontFace: true,
    useSystemFonts: false,
    // Larger images are dropped before they are decoded: that is all of them.
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    cMapPacked: true,
    BinaryDataFactory: binaryDataFactory(asset),
    stopAtErrors: false,
  });
  const close = async (): Promise<void> => {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    freeze();
  };
  try {
    return { pdf: await task.promise, operators: library.OPS as Readonly<Record<string, number>>, close, stop: freeze };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How pdf.js calls the method that it asks for such a file; nothing is fetched here. */
const ANSWER = 'fetch';

/** Character maps come from the caller; shapes of fonts and decoders of images are never needed for text. */
function binaryDataFactory(asset: AssetLoader | undefined): object {
  return class {
    async [ANSWER]({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      const bytes = kind === 'cMapUrl' ? await asset?.(filename) : null;
      if (!bytes) throw new Error(`pdf asset: ${filename}`);
      return bytes;
    }
  };
}

/** Names of drawing that pdf.js makes objects of when it is loaded, and that no reader of text uses afterwards. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

async function load(): Promise<{ library: Library; connect: (port: ChannelEnd) => void }> {
  for (const name of DRAWING) if (!(name in globalThis)) Reflect.set(globalThis, name, class {});
  const restore = muteReady();
  try {
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return { library, connect: (port) => WorkerMessageHandler.initializeFromPort(port) };
  } finally {
    restore();
  }
}

/**
 * The parsing half of pdf.js takes any worker that it is loaded in for its own and tells the page that it is ready. Ours
 * talks to the page in other words: that one message is held back, everything else goes through.
 */
function muteReady(): () => void {
  const scope: { postMessage?: unknown } = globalThis;
  if (typeof scope.postMessage !== 'function' || typeof window !== 'undefined') return () => undefined;
  const post = scope.postMessage;
  scope.postMessage = (message: { readonly action?: unknown; readonly sourceName?: unknown }, ...rest: unknown[]) => {
    if (message?.action !== 'ready' || message.sourceName !== 'worker')
      Reflect.apply(post, globalThis, [message, ...rest]);
  };
  return () => {
    scope.postMessage = post;
  };
}
