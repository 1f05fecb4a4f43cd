import type { Glyph } from './glyph.ts';

/** Glyphs that follow each other on one baseline without a wide gap. */
export interface Piece {
  left: number;
  right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly glyphs: Glyph[];
}

/** A gap that is wider than this many times the size of the letters separates pieces. */
const WIDE = 1.3;

/** Cuts what is painted into pieces. Whichever way the letters are painted, a piece grows at both ends. */
export function cutPieces(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece | null = null;
  for (const glyph of glyphs) {
    const right = glyph.x + glyph.width;
    const reach: number = WIDE * Math.max(glyph.size, piece?.size ?? 0);
    const follows: boolean =
      piece !== null &&
      Math.abs(glyph.y - piece.y) <= 0.12 * piece.size &&
      Math.abs(glyph.size - piece.size) <= 0.12 * piece.size &&
      glyph.x <= piece.right + reach &&
      right >= piece.left - reach;
    if (piece === null || !follows) {
      piece = { left: glyph.x, right, y: glyph.y, size: glyph.size, glyphs: [glyph] };
      pieces.push(piece);
      continue;
    }
    // Blanks hold words together, but are no part of what a column's edge is measured by.
    const blank = glyph.text.trim() === '';
    const fresh = !blank && piece.glyphs.every(({ text }) => text.trim() === '');
    piece.glyphs.push(glyph);
    if (blank) continue;
    piece.left = fresh ? glyph.x : Math.min(piece.left, glyph.x);
    piece.right = fresh ? right : Math.max(piece.right, right);
  }
  return pieces.filter(({ glyphs: own }) => own.some(({ text }) => text.trim() !== ''));
}

/** A line of pieces, from left to right. */
export interface Row {
  left: number;
  right: number;
  y: number;
  size: number;
  readonly pieces: Piece[];
}

const ABOVE = 0.75;
const BELOW = 0.25;
/** Rows that a piece may still join; those further up are closed. */
const OPEN = 6;

/** Joins pieces whose heights overlap into rows, from the top down. Raised and sunk figures join the row that they stand by. */
export function joinRows(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    let best: Row | null = null;
    let most = 0.5;
    for (let at = rows.length - 1; at >= Math.max(0, rows.length - OPEN); at--) {
      const row = rows[at]!;
      const top = Math.max(piece.y - ABOVE * piece.size, row.y - ABOVE * row.size);
      const bottom = Math.min(piece.y + BELOW * piece.size, row.y + BELOW * row.size);
      const share = (bottom - top) / Math.min(piece.size, row.size);
      if (share > most) {
        best = row;
        most = share;
      }
    }
    if (best === null) {
      rows.push({ left: piece.left, right: piece.right, y: piece.y, size: piece.size, pieces: [piece] });
      continue;
    }
    best.pieces.push(piece);
    best.left = Math.min(best.left, piece.left);
    best.right = Math.max(best.right, piece.right);
    if (piece.size > best.size * 1.05) {
      best.size = piece.size;
      best.y = piece.y;
    }
  }
  for (const row of rows) row.pieces.sort((a, b) => a.left - b.left);
  return rows.sort((a, b) => a.y - b.y);
}
