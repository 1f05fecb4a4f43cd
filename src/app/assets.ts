/** Character maps of pdf.js: served beside the page, each fetched when a document needs it. */
const MAPS = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** A file that a reader's library keeps apart from its code, from our own origin; see `ReadOptions`. */
export async function fetchAsset(name: string): Promise<Uint8Array | null> {
  const address = MAPS[`../../node_modules/pdfjs-dist/cmaps/${name}`];
  if (address === undefined) return null;
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}
