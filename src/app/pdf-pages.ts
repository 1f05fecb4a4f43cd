import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import openJpegUrl from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';
import type { PagePictures, PageSize } from '../ui/index.ts';
import { fetchAsset, fetchFont } from './assets.ts';
import { trustedScriptUrl } from './script-policy.ts';

export { sha256Hex } from '../readers/index.ts';

/** Pixels of one page's picture, at most: 32 MB. */
const MOST_PIXELS = 8_000_000;
/** Pixels of an image in a page, at most; larger ones are left out before they are decoded. */
const MOST_IMAGE_PIXELS = 40_000_000;
/** A page that is not drawn by then is given up. */
const DRAW_MS = 30_000;

/** Opens a pdf that was read before, to draw its pages: no scripts, no forms, nothing from elsewhere. */
export async function openPdfPages(bytes: Uint8Array<ArrayBuffer>): Promise<PagePictures> {
  const thread = new Worker(trustedScriptUrl(pdfWorkerUrl), { type: 'module' });
  const worker = new PDFWorker({ port: thread, verbosity: 0 } as never);
  const task = getDocument({
    data: bytes,
    worker,
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    // Fonts that the file does not hold are ours, so that a page looks the same everywhere.
    useSystemFonts: false,
    // The policy of the page refuses compiled code.
    useWasm: false,
    // The worker puts the name of its decoder of JPEG 2000 behind this; behind a question mark it changes nothing.
    wasmUrl: `${new URL(openJpegUrl, location.href).href}?/`,
    useWorkerFetch: false,
    cMapPacked: true,
    BinaryDataFactory: OwnFiles,
    maxImageSize: MOST_IMAGE_PIXELS,
    stopAtErrors: false,
  });
  const close = (): void => {
    const end = (): void => {
      worker.destroy();
      thread.terminate();
    };
    task.destroy().then(end, end);
  };
  try {
    const pdf = await inTime(task.promise);
    const sizes = await inTime(sizesOf(pdf));
    return { sizes, draw: (page, pixels, signal) => inTime(draw(pdf, page, pixels, signal)), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** What pdf.js keeps beside its code: character maps and the fonts that every reader of the format has. */
class OwnFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const bytes = kind === 'cMapUrl' ? await fetchAsset(filename) : await fetchFont(filename);
    if (!bytes) throw new Error(`pdf asset: ${filename}`);
    return bytes;
  }
}

/** Sizes of all pages as they are shown: cropped and turned. */
async function sizesOf(pdf: PDFDocumentProxy): Promise<(PageSize | null)[]> {
  const sizes: (PageSize | null)[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number).catch(() => null);
    const viewport = page?.getViewport({ scale: 1 });
    sizes.push(viewport ? { width: viewport.width, height: viewport.height } : null);
  }
  return sizes;
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  pixels: number,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(pixels / width, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  signal.throwIfAborted();
  const task = page.render({ canvas, viewport });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
    return canvas;
  } finally {
    signal.removeEventListener('abort', cancel);
    // Its images and drawing steps; they are made again when it is drawn again.
    page.cleanup();
  }
}

function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('pdf: took too long')), DRAW_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
