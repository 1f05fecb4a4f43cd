import { type FontPackage, type FontSlice, loadSlices } from './slices.ts';

/** In the order in which the page asks them for a character. */
const FAMILIES: readonly (readonly [FontPackage, family: string])[] = [
  ['noto-sans', 'Noto Sans Variable'],
  ['noto-sans-sc', 'Noto Sans SC Variable'],
  ['noto-sans-arabic', 'Noto Sans Arabic Variable'],
];

/**
 * Style rules with the fonts of the page themselves, as many as some text needs, so that a file looks alike wherever it is
 * opened and asks for nothing. `load` as in `DeckOptions`. Rejects when a font cannot be had.
 */
export async function fontFaces(text: string, load: (name: string) => Promise<Uint8Array>): Promise<string> {
  const families = await Promise.all(
    FAMILIES.map(async ([name, family]) => ({ family, slices: await loadSlices(name) })),
  );
  const needed = new Map<FontSlice, string>();
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0)!;
    for (const { family, slices } of families) {
      const slice = slices.find(({ has }) => has(code));
      if (!slice) continue;
      needed.set(slice, family);
      break;
    }
  }
  const rules = await Promise.all(
    [...needed].map(async ([{ file, range }, family]) => {
      const address = `data:font/woff2;base64,${base64(await load(file))}`;
      return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${address}) format('woff2');unicode-range:${range}}`;
    }),
  );
  return rules.join('');
}

/** Arguments of one call. */
const PART = 8192;

function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += PART) signs += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(signs);
}
