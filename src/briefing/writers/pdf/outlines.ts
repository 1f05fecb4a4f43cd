import type { Font, GlyphRun, Path, Subset } from 'fontkit';
import { encodeOutline, type Point } from './woff2-glyphs.ts';

const NONE = new Uint8Array(0);

/** What a text that is being drawn says, where that is not what is drawn: brackets turned for text from right to left. */
export interface Saying {
  /** Null where letters are drawn as they are. */
  meant: ((code: number) => number) | null;
}

/**
 * A font with a weight of its own, of which documents get the outlines at that weight. The subsets of fontkit 2.0.4
 * fail on those, and would leave the parts of composed letters where they stand at the usual weight. Letters that share
 * an outline (Arabic ones but for their dots) are glyphs of their own in the document, so that each is read as itself.
 */
export function withOwnGlyphs(font: Font, saying: Saying): Font {
  const [createSubset, layout] = [font.createSubset.bind(font), font.layout.bind(font)];
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (glyph, codePoints) => {
    if (codePoints) delete font._glyphs[glyph];
    return getGlyph(glyph, codePoints);
  };
  /** Outlines by the number that the document knows them by. */
  const outlines = [0];
  const numbers = new Map<string, number>();
  const ownRun = (text: string): GlyphRun => {
    const run = layout(text);
    const glyphs = run.glyphs.map(({ id, advanceWidth, codePoints: drawn }) => {
      const codePoints = saying.meant ? drawn.map(saying.meant) : drawn;
      const key = `${id} ${codePoints.join(' ')}`;
      let number = numbers.get(key);
      if (number === undefined) {
        number = outlines.length;
        outlines.push(id);
        numbers.set(key, number);
      }
      return { id: number, advanceWidth, codePoints };
    });
    return { glyphs, positions: run.positions, advanceWidth: run.advanceWidth };
  };
  // A run is asked for when it is measured, drawn and passed; shaping is most of the work of a document.
  const shaped = new Map<string, GlyphRun>();
  font.layout = (text) => {
    const key = `${saying.meant === null ? '' : '\u0000'}${text}`;
    const run = shaped.get(key) ?? ownRun(text);
    shaped.set(key, run);
    return copyOf(run);
  };
  font.createSubset = () => {
    const subset = createSubset();
    subset._addGlyph = (glyph) => addOutline(subset, outlines[glyph]!);
    return subset;
  };
  return font;
}

/** Documents write the positions of a run in their own units over those of the font. */
function copyOf({ glyphs, positions }: GlyphRun): GlyphRun {
  const own = positions.map((position) => ({ ...position }));
  return {
    glyphs,
    positions: own,
    get advanceWidth() {
      return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}

function addOutline(subset: Subset, glyph: number): number {
  const { path, advanceWidth } = subset.font.getGlyph(glyph);
  const { bytes, left } = outlineBytes(path);
  subset.glyf.push(bytes);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance: Math.round(advanceWidth), bearing: left });
  subset.offset += bytes.length;
  return subset.glyf.length - 1;
}

function outlineBytes({ commands }: Path): { readonly bytes: Uint8Array; readonly left: number } {
  const points: Point[] = [];
  const ends: number[] = [];
  let [x, y, left] = [0, 0, Number.POSITIVE_INFINITY];
  const put = (toX: number, toY: number, onCurve: boolean): void => {
    const [nextX, nextY] = [Math.round(toX), Math.round(toY)];
    points.push({ dx: nextX - x, dy: nextY - y, onCurve });
    [x, y, left] = [nextX, nextY, Math.min(left, nextX)];
  };
  for (const { command, args } of commands) {
    if (command === 'closePath') continue;
    if (command === 'moveTo' && points.length > 0) ends.push(points.length - 1);
    for (let at = 0; at < args.length; at += 2) put(args[at]!, args[at + 1]!, at === args.length - 2);
  }
  if (points.length === 0) return { bytes: NONE, left: 0 };
  ends.push(points.length - 1);
  return { bytes: encodeOutline(ends, points, NONE, null), left };
}
