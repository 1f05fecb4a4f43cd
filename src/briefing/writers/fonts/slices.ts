/** Packages of the fonts of the page. */
export type FontPackage = 'noto-sans' | 'noto-sans-arabic' | 'noto-sans-sc';

const RANGES: Readonly<Record<FontPackage, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = {
  'noto-sans': () => import('@fontsource-variable/noto-sans/unicode.json', { with: { type: 'json' } }),
  'noto-sans-arabic': () => import('@fontsource-variable/noto-sans-arabic/unicode.json', { with: { type: 'json' } }),
  'noto-sans-sc': () => import('@fontsource-variable/noto-sans-sc/unicode.json', { with: { type: 'json' } }),
};

/** A file with the signs of some ranges. */
export interface FontSlice {
  /** As the package calls it: `latin`, `cyrillic-ext`, `[4]`. */
  readonly name: string;
  /** Its name under @fontsource-variable. */
  readonly file: string;
  /** As in CSS. */
  readonly range: string;
  readonly has: (code: number) => boolean;
}

/** What a package consists of. */
export async function loadSlices(name: FontPackage): Promise<readonly FontSlice[]> {
  return Object.entries((await RANGES[name]()).default).map(([slice, range]) => {
    const ranges = range.split(',').map((one): readonly [number, number] => {
      const [from, to] = one.replace('U+', '').split('-');
      return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)];
    });
    return {
      name: slice,
      file: `${name}/files/${name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`,
      range,
      has: (code) => ranges.some(([from, to]) => code >= from && code <= to),
    };
  });
}
