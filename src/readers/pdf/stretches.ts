import { isRightToLeft } from './scripts.ts';
import type { PlacedToken } from './tokens.ts';

/** Letters that join the one behind them, so that a stroke between both can be made longer. */
const JOINING = /[\u0626\u0628\u062a-\u062e\u0633-\u063f\u0641-\u0647\u0649\u064a]\p{M}*$/u;
/** Any character that the page has between joined letters so often, some time doubled, is no letter of the text. */
const ENOUGH = 3;

/**
 * Programs fill lines of Arabic by strokes between joined letters, and some do not say what their glyph stands for: it
 * then reads as any letter or digit, `الم00ؤرخ`. Rows of letters from left to right go in; those strokes are left out.
 */
export function withoutStretches(rows: readonly PlacedToken[][]): readonly PlacedToken[][] {
  const times = new Map<string, number>();
  const doubled = new Set<string>();
  for (const row of rows)
    for (const [from, to] of strokes(row)) {
      const { text } = row[from]!;
      times.set(text, (times.get(text) ?? 0) + 1);
      if (to - from > 1) doubled.add(text);
    }
  const strange = [...doubled].filter((text) => times.get(text)! >= ENOUGH);
  if (strange.length === 0) return rows;
  return rows.map((row) => {
    const dropped = new Set<PlacedToken>();
    for (const [from, to] of strokes(row))
      if (strange.includes(row[from]!.text)) for (const token of row.slice(from, to)) dropped.add(token);
    return row.filter((token) => !dropped.has(token));
  });
}

/** Ranges of one and the same character of another script between two letters of one word. */
function* strokes(row: readonly PlacedToken[]): Generator<readonly [from: number, to: number]> {
  for (let from = 1; from < row.length; from++) {
    const { text } = row[from]!;
    if (!isRightToLeft(row[from - 1]!.text) || text.length !== 1 || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (isRightToLeft(text)) continue;
    let to = from + 1;
    while (row[to]?.text === text) to++;
    // The letter on the right is the one before it.
    if (to < row.length && JOINING.test(row[to]!.text)) yield [from, to];
    from = to - 1;
  }
}
