import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { superscript } from './scripts.ts';

/** Notes are printed smaller than this share of the size of the text. */
const SMALL = 0.93;
/** What a note begins with: a small or plain number, or a star. */
const NOTE_MARK = /^(?:[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+|\d{1,3}(?=[\s)])|[*†‡])/;

/** The size that most of the text is printed in. */
export function usualSize(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const { flows } of pages)
    for (const { lines } of flows)
      for (const { size, text } of lines) {
        const rounded = Math.round(size * 4) / 4;
        letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
      }
  let usual = 0;
  let most = 0;
  for (const [size, count] of letters)
    if (count > most) {
      usual = size;
      most = count;
    }
  return usual;
}

/**
 * Takes the notes at the foot of a page out of its flows and returns them: the lines at the end of a flow from the first
 * that begins with the mark of a note, when they are smaller than the text, or when that raised mark stands in the text
 * above.
 */
export function takeNotes(page: Page, textSize: number): Line[] {
  const notes: Line[] = [];
  for (const flow of page.flows) {
    if (flow.hidden) continue;
    let from = flow.lines.length;
    while (from > 0 && flow.lines[from - 1]!.size < SMALL * textSize) from--;
    while (from < flow.lines.length && !NOTE_MARK.test(flow.lines[from]!.text)) from++;
    from = Math.min(from, firstAnswered(flow.lines));
    // A flow that is small as a whole is a table or a stamp.
    if (from === 0 && page.flows.length === 1) continue;
    notes.push(...flow.lines.splice(from).map(withRaisedNumber));
  }
  return notes;
}

/** The number of a note is raised, however the file prints it: it is no label of an item. */
const withRaisedNumber = (line: Line): Line => ({
  ...line,
  text: line.text.replace(/^(\d{1,3})\s/, (_, digits: string) => `${superscript(digits)} `),
});

const RAISED = /[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g;

/** The first line that begins with a raised mark which stands within a line above it. */
function firstAnswered(lines: readonly Line[]): number {
  const asked = new Set<string>();
  for (let at = 0; at < lines.length; at++)
    for (const { 0: mark, index } of lines[at]!.text.matchAll(RAISED)) {
      if (index > 0) asked.add(mark);
      else if (asked.has(mark)) return at;
    }
  return lines.length;
}
