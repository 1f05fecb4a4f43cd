import type { FontFacts } from './painted.ts';

/** What pdf.js says of a font that it has read; the parts that are used here. */
interface LoadedFont {
  readonly name?: unknown;
  readonly bold?: unknown;
  readonly italic?: unknown;
  readonly vertical?: unknown;
  readonly isType3Font?: unknown;
  readonly fontMatrix?: unknown;
}

const PLAIN: FontFacts = { style: { bold: false, italic: false }, vertical: false, unit: 0.001 };

/** Facts of fonts by the name that pdf.js gives them, each looked up once. */
export function makeFontLookup(loaded: (name: string) => unknown): (name: string) => FontFacts {
  const known = new Map<string, FontFacts>();
  return (name) => {
    let facts = known.get(name);
    if (facts === undefined) {
      facts = factsOf(loaded(name));
      known.set(name, facts);
    }
    return facts;
  };
}

function factsOf(font: unknown): FontFacts {
  if (typeof font !== 'object' || font === null) return PLAIN;
  const { name, bold, italic, vertical, isType3Font, fontMatrix } = font as LoadedFont;
  const called = typeof name === 'string' ? name : '';
  const first = Array.isArray(fontMatrix) || fontMatrix instanceof Float64Array ? Number(fontMatrix[0]) : Number.NaN;
  return {
    style: {
      bold: bold === true || /bold|black|heavy|demi/i.test(called),
      italic: italic === true || /italic|oblique/i.test(called),
    },
    vertical: vertical === true,
    unit: isType3Font === true && Number.isFinite(first) && first !== 0 ? Math.abs(first) : PLAIN.unit,
  };
}
