import { type Direction, type Glyph, lettersOf, type Sight, type Style } from './glyph.ts';
import { asMatrix, type Matrix, multiply, turn } from './matrix.ts';
import { initialState, isPale, leavesInk, movePen, newPen, placePen, type TextState } from './text-state.ts';

/** What pdf.js says a page paints. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface FontFacts {
  readonly style: Style;
  readonly vertical: boolean;
  /** Text space units for one unit of a glyph's width: a thousandth, but for fonts that are drawn (Type 3). */
  readonly unit: number;
}

export interface PageFacts {
  /** From the page's own space to points from its upper left corner, as it is shown. */
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly operators: Readonly<Record<string, number>>;
  readonly fontOf: (name: string) => FontFacts;
  /** Whether the layer of a stretch of content is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

/** A glyph as pdf.js hands it over. */
interface ShownGlyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly number[] | null;
}

/** Smaller than this nobody reads it, in points. */
const TINY = 1.5;
/** Backgrounds remembered: white letters on dark ground are seen. */
const MOST_BACKGROUNDS = 500;
const DEEPEST = 1000;

/** The glyphs that a page paints, by the direction in which they run, in the order of painting. */
export function readPainted({ fnArray, argsArray }: OperatorList, page: PageFacts): Direction[] {
  const OPS = page.operators;
  const directions = new Map<number, Direction>();
  const stack: TextState[] = [];
  const backgrounds: Float32Array[] = [];
  /** What each open stretch of marked content is: switched off, tagged as no part of the text, or neither. */
  const marked: ('off' | 'artifact' | 'plain')[] = [];
  let state = initialState(page.transform);
  let pen = newPen();
  let off = 0;
  let artifacts = 0;
  /** Depth of groups that are masks: they are never seen themselves. */
  let masks = 0;
  const groups: boolean[] = [];

  const open = (kind: 'off' | 'artifact' | 'plain'): void => {
    marked.push(kind);
    if (kind === 'off') off++;
    if (kind === 'artifact') artifacts++;
  };
  const close = (): void => {
    const kind = marked.pop();
    if (kind === 'off') off--;
    if (kind === 'artifact') artifacts--;
  };
  const save = (): void => {
    if (stack.length < DEEPEST) stack.push({ ...state });
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
  };

  function sightOf(x: number, y: number, size: number): Sight {
    const outside = x < -1 || y < -1 || x > page.width + 1 || y - size * 0.7 > page.height;
    if (off > 0 || outside || size < TINY || state.alpha < 0.02) return 'hidden';
    if (!leavesInk(state.mode)) return 'layer';
    if (state.mode % 4 !== 1 && isPale(state.fill))
      return backgrounds.some(([left, top, right, bottom]) => x >= left! && x <= right! && y >= top! && y <= bottom!)
        ? 'seen'
        : 'hidden';
    return 'seen';
  }

  function show(shown: readonly (ShownGlyph | number | null)[]): void {
    if (state.font === null || masks > 0) return;
    const { vertical, unit, style } = page.fontOf(state.font);
    const frame = multiply(state.matrix, pen.text);
    const along = vertical ? [-frame[2], -frame[3]] : [frame[0] * Math.sign(state.size || 1), frame[1]];
    const angle = (Math.round((Math.atan2(along[1]!, along[0]!) * 180) / Math.PI) + 360) % 360;
    const stretch = Math.hypot(along[0]!, along[1]!);
    const size = Math.abs(state.size) * Math.hypot(frame[2], frame[3]);
    const sink = directionOf(directions, angle);
    for (const glyph of shown) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        if (vertical) pen.y -= (glyph / 1000) * state.size;
        else pen.x -= (glyph / 1000) * state.size * state.scale;
        continue;
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const advance = vertical
        ? Math.abs(glyph.vmetric?.[0] ?? -1000) * unit * state.size
        : (glyph.width ?? 0) * unit * state.size * state.scale;
      const rise = vertical ? 0 : state.rise;
      const px = frame[0] * pen.x + frame[2] * (pen.y + rise) + frame[4];
      const py = frame[1] * pen.x + frame[3] * (pen.y + rise) + frame[5];
      const text = lettersOf(glyph.unicode ?? '');
      if (text !== '' && Number.isFinite(px + py + advance)) {
        const [x, y] = turn(px, py, -angle);
        const sight = sightOf(px, py, size);
        const width = Math.abs(advance) * stretch;
        sink.glyphs.push({ x, y, width, size, text, style, sight, artifact: artifacts > 0 });
      }
      if (vertical) pen.y -= advance + spacing;
      else pen.x += advance + spacing * state.scale;
    }
  }

  function fillPath(args: readonly unknown[]): void {
    const [fn, , corners] = args;
    const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
    if (!fills.includes(fn as number) || isPale(state.fill) || state.alpha < 0.2) return;
    if (!(corners instanceof Float32Array) || backgrounds.length >= MOST_BACKGROUNDS) return;
    const [a, b, c, d, e, f] = state.matrix;
    const xs = [corners[0]! * a + corners[1]! * c + e, corners[2]! * a + corners[3]! * c + e];
    const ys = [corners[0]! * b + corners[1]! * d + f, corners[2]! * b + corners[3]! * d + f];
    backgrounds.push(Float32Array.of(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)));
  }

  const steps = new Map<number | undefined, (args: readonly unknown[]) => void>([
    [OPS.save, save],
    [OPS.restore, restore],
    [
      OPS.transform,
      (args) => {
        const matrix = asMatrix(args);
        if (matrix) state.matrix = multiply(state.matrix, matrix);
      },
    ],
    [
      OPS.paintFormXObjectBegin,
      ([inner]) => {
        save();
        const matrix = asMatrix(inner);
        if (matrix) state.matrix = multiply(state.matrix, matrix);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [
      OPS.beginGroup,
      ([options]) => {
        const mask = Boolean((options as { smask?: unknown } | null)?.smask);
        groups.push(mask);
        if (mask) masks++;
      },
    ],
    [
      OPS.endGroup,
      () => {
        if (groups.pop()) masks--;
      },
    ],
    [
      OPS.beginText,
      () => {
        pen = newPen();
      },
    ],
    [
      OPS.setTextMatrix,
      (args) => {
        const matrix = asMatrix(args);
        if (matrix) placePen(pen, matrix);
      },
    ],
    [OPS.moveText, ([x, y]) => movePen(pen, number(x), number(y))],
    [
      OPS.setLeadingMoveText,
      ([x, y]) => {
        state.leading = -number(y);
        movePen(pen, number(x), number(y));
      },
    ],
    [OPS.nextLine, () => movePen(pen, 0, -state.leading)],
    [
      OPS.setLeading,
      ([value]) => {
        state.leading = number(value);
      },
    ],
    [
      OPS.setFont,
      ([name, size]) => {
        state.font = String(name);
        state.size = number(size);
      },
    ],
    [
      OPS.setCharSpacing,
      ([value]) => {
        state.charSpacing = number(value);
      },
    ],
    [
      OPS.setWordSpacing,
      ([value]) => {
        state.wordSpacing = number(value);
      },
    ],
    [
      OPS.setHScale,
      ([value]) => {
        state.scale = number(value) / 100;
      },
    ],
    [
      OPS.setTextRise,
      ([value]) => {
        state.rise = number(value);
      },
    ],
    [
      OPS.setTextRenderingMode,
      ([value]) => {
        state.mode = number(value);
      },
    ],
    [
      OPS.setFillRGBColor,
      ([value]) => {
        state.fill = String(value);
      },
    ],
    [
      OPS.setFillColorN,
      () => {
        state.fill = '';
      },
    ],
    [
      OPS.setFillTransparent,
      () => {
        state.fill = '#ffffff';
      },
    ],
    [OPS.constructPath, fillPath],
    [
      OPS.setGState,
      ([entries]) => {
        for (const [key, value] of Array.isArray(entries) ? (entries as [string, unknown][]) : []) {
          if (key === 'ca') state.alpha = number(value);
          if (key === 'Font' && Array.isArray(value)) {
            state.font = String(value[0]);
            state.size = number(value[1]);
          }
        }
      },
    ],
    [OPS.beginMarkedContent, ([tag]) => open(nameOf(tag) === 'Artifact' ? 'artifact' : 'plain')],
    [
      OPS.beginMarkedContentProps,
      ([tag, layer]) => open(tag === 'OC' && !page.isShown(layer) ? 'off' : tag === 'Artifact' ? 'artifact' : 'plain'),
    ],
    [OPS.endMarkedContent, close],
    [OPS.showText, ([shown]) => show(Array.isArray(shown) ? shown : [])],
  ]);

  for (let at = 0; at < fnArray.length; at++) {
    const args = argsArray[at];
    steps.get(fnArray[at])?.(Array.isArray(args) ? args : []);
  }
  return [...directions.values()].sort((a, b) => b.glyphs.length - a.glyphs.length);
}

function directionOf(directions: Map<number, Direction>, angle: number): { glyphs: Glyph[] } {
  let direction = directions.get(angle);
  if (direction === undefined) {
    direction = { angle, glyphs: [] };
    directions.set(angle, direction);
  }
  return direction;
}

/** Names come as text or as an object that holds it. */
const nameOf = (tag: unknown): unknown => (tag as { readonly name?: unknown } | null)?.name ?? tag;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
