/** Character maps of pdf.js: served beside the page, each fetched when a document needs it. */
const MAPS = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Stand-ins of the fonts that a pdf need not hold; fetched when a page is drawn that uses one. */
const FONTS = import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A file that a reader's library keeps apart from its code, from our own origin; see `ReadOptions`. */
export const fetchAsset = (name: string): Promise<Uint8Array | null> =>
  bytesAt(MAPS[`../../node_modules/pdfjs-dist/cmaps/${name}`]);

export const fetchFont = (name: string): Promise<Uint8Array | null> =>
  bytesAt(FONTS[`../../node_modules/pdfjs-dist/standard_fonts/${name}`]);

async function bytesAt(address: string | undefined): Promise<Uint8Array | null> {
  if (address === undefined) return null;
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
