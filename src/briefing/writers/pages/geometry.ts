/** A slide of 13⅓ by 7½ inches, in points. */
export const PAGE = { width: 960, height: 540 } as const;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MARGIN = { side: 46, top: 30, bottom: 22 } as const;
export const ROOM = PAGE.width - 2 * MARGIN.side;

/** Sizes of text with the height of their lines, in points. */
export const TITLE = { size: 26, line: 33, most: 2, gap: 10 } as const;
export const TEXT_SIZES = [22, 20, 18, 16, 14] as const;
export const LINE_SHARE = 1.36;
export const PARAGRAPH_SHARE = 0.5;
export const INDENT_SHARE = 1.25;
export const NOTE = { size: 9, line: 12.2, most: 3, gap: 24, columns: 2, height: 100, above: 8 } as const;
export const TABLE = { size: 12, padding: 5, line: 16.4, most: 6 } as const;
export const LEGEND_SIZE = 9.5;
export const LEGEND_ROW = 16.5;
/** Where the number of a page stands. */
export const FOOT: Rect = { x: MARGIN.side, y: PAGE.height - 24, width: ROOM, height: 14 };

/** The same place counted from the other side. */
export const mirrored = (rect: Rect, direction: 'ltr' | 'rtl'): Rect =>
  direction === 'rtl' ? { ...rect, x: PAGE.width - rect.x - rect.width } : rect;
