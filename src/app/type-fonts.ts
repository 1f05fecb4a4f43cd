/** The fonts of the page, upright in every weight; the same files as those that its style sheets name. */
const FONTS = import.meta.glob<string>(
  '../../node_modules/@fontsource-variable/{noto-sans,noto-sans-arabic,noto-sans-sc}/files/*-wght-normal.woff2',
  { query: '?url', import: 'default', eager: true },
);

/**
 * The bytes of a font of the packages under @fontsource-variable, by its name there: `noto-sans/files/….woff2`. Fetched
 * from our own origin. Rejects when there is none of that name, or it cannot be had.
 */
export async function fetchTypeFont(name: string): Promise<Uint8Array> {
  const address = FONTS[`../../node_modules/@fontsource-variable/${name}`];
  if (address === undefined) throw new Error(`font: ${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font: ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
