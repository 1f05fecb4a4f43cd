import { IDENTITY, type Matrix } from './matrix.ts';

/** The graphics state as far as it decides where text stands and whether it is seen. */
export interface TextState {
  matrix: Matrix;
  font: string | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** Horizontal scale, 1 for 100 %. */
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  /** `#rrggbb`. */
  fill: string;
  alpha: number;
}

export const initialState = (matrix: Matrix): TextState => ({
  matrix,
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  alpha: 1,
});

/** Where the next glyph and the next line begin, in text space. */
export interface Pen {
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const newPen = (): Pen => ({ text: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 });

export function placePen(pen: Pen, matrix: Matrix): void {
  pen.text = matrix;
  pen.x = pen.y = pen.lineX = pen.lineY = 0;
}

export function movePen(pen: Pen, x: number, y: number): void {
  pen.x = pen.lineX += x;
  pen.y = pen.lineY += y;
}

/** Text that is filled, stroked or both is seen; 3 and 7 leave no ink. */
export const leavesInk = (mode: number): boolean => mode !== 3 && mode !== 7;

/** From here on a colour is as good as the white of the paper. */
const PALE = 0xf5;

export function isPale(color: string): boolean {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return false;
  return [1, 3, 5].every((at) => Number.parseInt(color.slice(at, at + 2), 16) >= PALE);
}
