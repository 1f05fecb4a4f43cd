import type { Originals, PagePictures } from '../ui/index.ts';

export interface KeptOriginals extends Originals {
  readonly keep: (sha256: string, file: File) => void;
}

/** What opens files; loaded when the first is opened. */
interface Opener {
  readonly openPdfPages: (bytes: Uint8Array<ArrayBuffer>) => Promise<PagePictures>;
  readonly sha256Hex: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** Bytes that are held, of all files together. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Keeps the files of a session in memory, the bytes themselves as long as there is room for them, so that it does not
 * matter what becomes of the file. Of hundreds of documents the rest are read again when they are looked at: one that
 * was moved or changed since is no longer at hand.
 */
export function makeOriginals(
  load: () => Promise<Opener> = () => import('./pdf-pages.ts'),
  mostBytes = MOST_BYTES,
): KeptOriginals {
  const files = new Map<string, File>();
  const held = new Map<string, Uint8Array<ArrayBuffer>>();
  let room = mostBytes;

  async function hold(sha256: string, file: File): Promise<void> {
    if (held.has(sha256) || file.size > room) return;
    room -= file.size;
    const bytes = await bytesOf(file);
    if (bytes === null || held.has(sha256)) room += file.size;
    else held.set(sha256, bytes);
  }

  return {
    keep: (sha256, file) => {
      files.set(sha256, file);
      void hold(sha256, file);
    },
    has: (sha256) => files.has(sha256),
    open: async (sha256) => {
      const file = files.get(sha256);
      if (!file) return null;
      const { openPdfPages, sha256Hex } = await load();
      // What opens them takes the bytes away: it gets a copy.
      const bytes = held.get(sha256)?.slice() ?? (await bytesOf(file));
      if (bytes !== null && (await sha256Hex(bytes)) === sha256) return openPdfPages(bytes);
      files.delete(sha256);
      const wrong = held.get(sha256);
      if (wrong && held.delete(sha256)) room += wrong.length;
      return null;
    },
  };
}

/** Null when the file cannot be read any more. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
