import type { Font } from 'fontkit';
import { type FontPackage, type FontSlice, loadSlices } from '../fonts/slices.ts';
import { type Saying, withOwnGlyphs } from './outlines.ts';
import { unpackWoff2 } from './woff2.ts';

export type Weight = 400 | 600;

/** Fonts in the order in which they are asked for a character. */
const PACKAGES = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc'] as const satisfies readonly FontPackage[];
/** Letters of these are in the packages of their own scripts. */
const LEFT_OUT: Readonly<Record<FontPackage, readonly string[]>> = {
  'noto-sans': ['devanagari'],
  'noto-sans-arabic': ['latin', 'latin-ext'],
  'noto-sans-sc': ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
};

export interface Fonts {
  /** The font that has a character, by a name that is the same for the same font; null when none has. */
  readonly sliceOf: (code: number) => string | null;
  readonly font: (slice: string, weight: Weight) => Font;
  /** Of what is drawn next. */
  readonly saying: Saying;
}

/** The slices of the packages that have the characters of some texts, each in both weights. */
export async function loadFonts(texts: Iterable<string>, load: (name: string) => Promise<Uint8Array>): Promise<Fonts> {
  const [{ create }, { default: decompress }, slices] = await Promise.all([
    import('fontkit'),
    import('brotli/decompress.js'),
    loadAsked(),
  ]);
  const codes = new Set<number>();
  for (const text of texts) for (const sign of text) codes.add(sign.codePointAt(0)!);
  // What is always there to say that something is not.
  codes.add(0x3f);
  const base = new Map<string, Font>();
  const found = new Map<number, string | null>();
  const unpacked = async (file: string): Promise<Font> => {
    const known = base.get(file);
    if (known) return known;
    const font = create(unpackWoff2(await load(file), decompress));
    base.set(file, font);
    return font;
  };
  for (const code of codes) {
    let has: string | null = null;
    for (const { file, has: holds } of slices) {
      if (!holds(code)) continue;
      if (!(await unpacked(file)).hasGlyphForCodePoint(code)) continue;
      has = file;
      break;
    }
    found.set(code, has);
  }
  const made = new Map<string, Font>();
  const saying: Saying = { meant: null };
  return {
    saying,
    sliceOf: (code) => found.get(code) ?? null,
    font: (slice, weight) => {
      const key = `${slice} ${weight}`;
      const known = made.get(key);
      if (known) return known;
      const font = withOwnGlyphs(base.get(slice)!.getVariation({ wght: weight }), saying);
      // Documents tell fonts apart by their names.
      Object.defineProperty(font, 'postscriptName', { value: `Noto${made.size}-${weight}` });
      made.set(key, font);
      return font;
    },
  };
}

/** Those that are asked, in their order. */
async function loadAsked(): Promise<readonly FontSlice[]> {
  const tables = await Promise.all(PACKAGES.map(async (name) => ({ name, slices: await loadSlices(name) })));
  return tables.flatMap(({ name, slices }) =>
    slices
      .filter((slice) => !LEFT_OUT[name].includes(slice.name))
      // The usual letters first.
      .sort((a, b) => Number(a.name.includes('ext')) - Number(b.name.includes('ext'))),
  );
}
