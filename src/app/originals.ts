import type { Originals } from '../ui/index.ts';

export interface KeptOriginals extends Originals {
  readonly keep: (sha256: string, file: File) => void;
}

/**
 * Holds the files themselves, not copies of their bytes: hundreds of documents then cost nothing until one is looked at.
 * A file that was moved or changed since is no longer at hand.
 */
export function makeOriginals(): KeptOriginals {
  const files = new Map<string, File>();
  return {
    keep: (sha256, file) => void files.set(sha256, file),
    has: (sha256) => files.has(sha256),
    open: async (sha256) => {
      const file = files.get(sha256);
      if (!file) return null;
      const { openPdfPages, sha256Hex } = await import('./pdf-pages.ts');
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => null,
      );
      if (bytes !== null && (await sha256Hex(bytes)) === sha256) return openPdfPages(bytes);
      files.delete(sha256);
      return null;
    },
  };
}
