import type { PartedNote, Picture } from '../../slide.ts';
import { inert } from '../text/inert.ts';
import { fitLines, wrapText } from '../text/wrap.ts';
import { NOTE, ROOM } from './geometry.ts';
import type { PlacedNote } from './page.ts';
import { cautious } from './place-parts.ts';

/** Width of a column of sources. */
export const NOTE_WIDTH = (ROOM - (NOTE.columns - 1) * NOTE.gap) / NOTE.columns;

const BETWEEN = ' · ';
/** So few lines stand in one column. */
const FEW_ROWS = 2;

/** A source with its number, as much of it as its rows hold. */
interface Entry {
  readonly number: number;
  readonly text: string;
  /** What it has in common with others that are set with it; empty where it is alone. */
  readonly lead: string;
}

/** A run of sources that are one paragraph. */
interface Paragraph {
  readonly numbers: readonly number[];
  readonly text: string;
  readonly rows: readonly string[];
}

interface SlideNotes {
  readonly footnotes: readonly string[];
  readonly parted?: readonly PartedNote[];
}

/**
 * Sources in two columns, the first no shorter than the second. What many have in common is said once, before them; such
 * a run may go on in the second column.
 */
export function placeNotes(
  numbers: readonly number[],
  notes: SlideNotes,
): { readonly items: readonly PlacedNote[]; readonly height: number } {
  const entries = entriesOf(numbers, notes);
  const whole = paragraphsOf(entries);
  const first = rowsOf(whole) <= FEW_ROWS ? entries.length : firstColumn(entries);
  const columns = [paragraphsOf(entries.slice(0, first)), paragraphsOf(entries.slice(first), entries[first - 1])];
  const placed = columns[1]!.length === 0 ? [whole] : columns;
  const items = placed.flatMap((paragraphs, column) => {
    let top = 0;
    return paragraphs.map(({ rows, ...paragraph }): PlacedNote => {
      const item = { ...paragraph, rows, column, top };
      top += rows.length * NOTE.line;
      return item;
    });
  });
  const height = Math.max(0, ...placed.map(rowsOf)) * NOTE.line;
  return { items, height: height > 0 ? height + NOTE.above : 0 };
}

/** In the order of their numbers, but those of one lead together. */
function entriesOf(numbers: readonly number[], { footnotes, parted }: SlideNotes): readonly Entry[] {
  const known = numbers.filter((number) => footnotes[number - 1] !== undefined);
  const leadOf = (number: number): string => parted?.[number - 1]?.lead ?? '';
  const byLead = new Map<string, number[]>();
  for (const number of known) {
    const key = leadOf(number) || String(number);
    byLead.set(key, [...(byLead.get(key) ?? []), number]);
  }
  return [...byLead.values()].flatMap((group) =>
    group.map((number): Entry => {
      const shared = group.length > 1;
      const note = parted?.[number - 1];
      const said = inert(shared ? note!.item : (note?.whole ?? footnotes[number - 1]!));
      const { text } = fitLines(`${number}. ${said}`, NOTE_WIDTH, cautious(NOTE.size, said), NOTE.most);
      return { number, text, lead: shared ? inert(leadOf(number)) : '' };
    }),
  );
}

/** `before`: what stands at the end of the column before; what goes on behind it has no lead of its own. */
function paragraphsOf(entries: readonly Entry[], before?: Entry): readonly Paragraph[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && entry.lead !== '' && run[0]!.lead === entry.lead) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run, at) => {
    const [{ lead }] = run as [Entry];
    const list = run.map(({ text }) => text).join(BETWEEN);
    const goesOn = at === 0 && lead === before?.lead;
    const text = lead === '' || goesOn ? list : `${lead} ${list}`;
    return {
      numbers: run.map(({ number }) => number),
      text,
      rows: wrapText(text, NOTE_WIDTH, cautious(NOTE.size, text)),
    };
  });
}

const rowsOf = (paragraphs: readonly Paragraph[]): number => paragraphs.reduce((sum, { rows }) => sum + rows.length, 0);

/** How many stand in the first column: the fewest with which it is no shorter than the second. */
function firstColumn(entries: readonly Entry[]): number {
  const isEnough = (count: number): boolean =>
    rowsOf(paragraphsOf(entries.slice(0, count))) >= rowsOf(paragraphsOf(entries.slice(count), entries[count - 1]));
  let [low, high] = [Math.min(1, entries.length), entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Numbers of the sources that a picture shows. */
export const notesOfPicture = (picture: Picture): number[] =>
  [...new Set(picture.edges.flatMap(({ footnotes }) => footnotes))].sort((a, b) => a - b);
