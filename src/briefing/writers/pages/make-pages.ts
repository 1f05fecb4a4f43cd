import type { Picture, Slide, SlideLine } from '../../slide.ts';
import { LABEL } from '../look.ts';
import { inert } from '../text/inert.ts';
import { fitLines, measureAt, wrapAtMost } from '../text/wrap.ts';
import { MARGIN, NOTE, PAGE, type Rect, ROOM, TABLE, TEXT_SIZES, TITLE } from './geometry.ts';
import type { Block, Page, PlacedLine, PlacedNote, PlacedRow } from './page.ts';
import { notesOfPicture, placeNotes } from './place-notes.ts';
import { columnWidths, placeLine, placePicture, placeRow } from './place-parts.ts';

const BOTTOM = PAGE.height - MARGIN.bottom - 10;
const GAP = 16;
/** Names in a picture are no smaller than this beside text, in points; else the picture has a page of its own. */
const LEAST_LABEL = 8.4;
const BESIDE = 0.36;

/** A slide with the most points that sources may take at the foot of its pages. */
interface Footed extends Slide {
  readonly foot: number;
}

interface Draft {
  readonly blocks: Block[];
  readonly numbers: readonly number[];
}

/** Heights of the foot of a page with its sources: more than usual where that spares a page of nothing else. */
const FEET = [NOTE.height, NOTE.height * 1.35, NOTE.height * 1.7] as const;

/** A slide as pages: what is too long for one goes on the next, under the same title with its count. */
export function makePages(slide: Slide): readonly Page[] {
  let usual: readonly Page[] | null = null;
  for (const foot of FEET) {
    const pages = pagesWith({ ...slide, foot });
    usual ??= pages;
    if (!pages.some(isOfSources) && pages.length <= usual.length) return pages;
  }
  return usual!;
}

const isOfSources = ({ blocks, notes }: Page): boolean => blocks.length === 0 && notes !== null;

function pagesWith(slide: Footed): readonly Page[] {
  const part = '(99/99)';
  const title = inert(slide.title).trim();
  const heading = wrapAtMost(`${title} ${part}`, ROOM, measureAt(TITLE.size, true), TITLE.most);
  const height = heading.length * TITLE.line;
  const rule = MARGIN.top + height + 6;
  const top = rule + TITLE.gap + 4;
  const drafts = [...picturesAndText(slide, top), ...tablePages(slide, top)];
  if (drafts.length === 0) drafts.push({ blocks: [], numbers: [] });
  const shown = new Set(drafts.flatMap(({ numbers }) => numbersOf(notesThatFit(numbers, slide))));
  let missing = slide.footnotes.map((_, at) => at + 1).filter((number) => !shown.has(number));
  const pages = drafts.map((draft) => {
    const own = notesThatFit(draft.numbers, slide);
    const more = notesThatFit([...numbersOf(own), ...missing], slide, freeHeight(draft, top));
    const told = numbersOf(more);
    if (told.length <= numbersOf(own).length) return { ...draft, ...own };
    missing = missing.filter((number) => !told.includes(number));
    return { ...draft, ...more };
  });
  const rest = placeRest(missing, slide, top);
  const all = [...pages, ...rest];
  return all.map(({ blocks, items, height: notesHeight }, at): Page => {
    const suffix = all.length > 1 ? ` (${at + 1}/${all.length})` : '';
    const fitted = fitLines(title, ROOM - measureAt(TITLE.size, true)(suffix), measureAt(TITLE.size, true), TITLE.most);
    const lines = fitted.rows.map((text, row) => (row === fitted.rows.length - 1 ? text + suffix : text));
    return {
      slide: slide.id,
      title: fitted.text + suffix,
      heading: lines,
      titleRect: { x: MARGIN.side, y: MARGIN.top, width: ROOM, height },
      rule,
      blocks,
      notes:
        items.length > 0
          ? {
              rect: {
                x: MARGIN.side,
                y: BOTTOM - notesHeight + NOTE.above,
                width: ROOM,
                height: notesHeight - NOTE.above,
              },
              items,
            }
          : null,
      speech: at === 0 ? slide.notes : '',
    };
  });
}

const numbersOf = ({ items }: { readonly items: readonly PlacedNote[] }): number[] =>
  items.flatMap(({ numbers }) => numbers);

/** As many of the sources as the foot of a page can hold. */
function notesThatFit(numbers: readonly number[], slide: Footed, room: number = slide.foot) {
  const wanted = [...new Set(numbers)].sort((a, b) => a - b);
  for (let count = wanted.length; count > 0; count--) {
    const placed = placeNotes(wanted.slice(0, count), slide);
    if (placed.height <= room) return placed;
  }
  return { items: [], height: 0 };
}

/** Points below what stands on a page; of a picture they are none, as it fills its page. */
function freeHeight({ blocks }: Draft, top: number): number {
  if (blocks.some(({ kind }) => kind === 'picture')) return 0;
  const ends = blocks.map((block) => block.rect.y + block.rect.height + (block.kind === 'table' ? TABLE.line : 0));
  return BOTTOM - Math.max(top, ...ends) - GAP / 2;
}

const notesHeight = (numbers: readonly number[], slide: Footed): number => notesThatFit(numbers, slide).height;

function picturesAndText(slide: Footed, top: number): Draft[] {
  const { lines, pictures, table } = slide;
  if (table && pictures.length === 0) return [];
  const [first, second, ...others] = pictures;
  if (first && second && lines.length === 0) {
    const numbers = [...notesOfPicture(first), ...notesOfPicture(second)];
    const height = BOTTOM - top - notesHeight(numbers, slide);
    const width = (ROOM - GAP) / 2;
    const place = (picture: Picture, x: number) => pictureBlock(picture, { x, y: top, width, height }, slide);
    const both = { blocks: [place(first, MARGIN.side), place(second, MARGIN.side + width + GAP)], numbers };
    return [both, ...others.map((picture) => picturePage(picture, slide, top))];
  }
  const beside = first && lines.length > 0 ? besidePage(first, slide, top) : null;
  if (beside) return [beside, ...pictures.slice(1).map((picture) => picturePage(picture, slide, top))];
  return [...textPages(lines, slide, top), ...pictures.map((picture) => picturePage(picture, slide, top))];
}

const pictureBlock = (picture: Picture, box: Rect, slide: Footed): Block => ({
  kind: 'picture',
  picture,
  footnotes: slide.footnotes.length > 0,
  ...placePicture(picture, box),
});

function picturePage(picture: Picture, slide: Footed, top: number): Draft {
  const numbers = notesOfPicture(picture);
  const height = BOTTOM - top - notesHeight(numbers, slide);
  return { blocks: [pictureBlock(picture, { x: MARGIN.side, y: top, width: ROOM, height }, slide)], numbers };
}

/** Text and a picture side by side, where all of the text fits and the picture stays legible. */
function besidePage(picture: Picture, slide: Footed, top: number): Draft | null {
  const numbers = [...slide.lines.flatMap(({ footnotes }) => footnotes), ...notesOfPicture(picture)];
  const height = BOTTOM - top - notesHeight(numbers, slide);
  const width = ROOM * BESIDE - GAP;
  const box = { x: MARGIN.side + width + GAP, y: top, width: ROOM - width - GAP, height };
  const block = pictureBlock(picture, box, slide);
  if (block.kind !== 'picture' || block.scale * LABEL.size < LEAST_LABEL) return null;
  for (const size of TEXT_SIZES) {
    const lines = slide.lines.map((line) => placeLine(line, size, width));
    const used = heightOf(lines);
    if (used <= height) {
      const rect = { x: MARGIN.side, y: top, width, height: used };
      return { blocks: [{ kind: 'text', rect, size, lines }, block], numbers };
    }
  }
  return null;
}

const heightOf = (lines: readonly PlacedLine[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** Text over the whole width, in the largest size that needs no more pages than the smallest. */
function textPages(lines: readonly SlideLine[], slide: Footed, top: number): Draft[] {
  if (lines.length === 0) return [];
  const tried = TEXT_SIZES.map((size) => splitText(lines, size, slide, top));
  const fewest = tried.at(-1)!.length;
  return tried.find((pages) => pages.length <= fewest)!;
}

function splitText(lines: readonly SlideLine[], size: number, slide: Footed, top: number): Draft[] {
  const pages: Draft[] = [];
  let placed: PlacedLine[] = [];
  let numbers: number[] = [];
  const end = (): void => {
    if (placed.length === 0) return;
    const rect = { x: MARGIN.side, y: top, width: ROOM, height: heightOf(placed) };
    pages.push({ blocks: [{ kind: 'text', rect, size, lines: placed }], numbers });
    [placed, numbers] = [[], []];
  };
  for (const [at, line] of lines.entries()) {
    const next = placeLine(line, size, ROOM);
    const item = line.depth === 0 ? lines[at + 1] : undefined;
    // What heads a list is not parted from it.
    const along = item?.depth === 1 ? item : null;
    const needed = next.height + (along ? placeLine(along, size, ROOM).height : 0);
    const wanted = [...numbers, ...line.footnotes, ...(along?.footnotes ?? [])];
    if (heightOf(placed) + needed > BOTTOM - top - notesHeight(wanted, slide)) end();
    placed.push(next);
    numbers = [...numbers, ...line.footnotes];
  }
  end();
  return pages;
}

/** A table with the text above it; its head is on every page. */
function tablePages(slide: Footed, top: number): Draft[] {
  const { table } = slide;
  if (!table) return [];
  const pages: Draft[] = [];
  let y = top;
  let blocks: Block[] = [];
  let numbers: number[] = [];
  const lines = slide.pictures.length > 0 ? [] : slide.lines;
  const text = textPages(lines, slide, top);
  const last = text.at(-1);
  pages.push(...text.slice(0, -1));
  if (last) {
    const block = last.blocks[0]!;
    const compact = block.kind === 'text' ? [{ ...block }] : [];
    [blocks, numbers, y] = [compact, [...last.numbers], top + block.rect.height + 4];
  }
  const widths = columnWidths(table);
  const head = placeRow(table.columns, widths, true);
  const limit = (): number => BOTTOM - notesHeight(numbers, slide) - (table.left > 0 ? TABLE.line + 4 : 0);
  if (y + head.height + 2 * TABLE.line > limit()) {
    pages.push({ blocks, numbers });
    [blocks, numbers, y] = [[], [], top];
  }
  let rows: PlacedRow[] = [];
  let used = head.height;
  const end = (left: number): void => {
    blocks.push({ kind: 'table', rect: { x: MARGIN.side, y, width: ROOM, height: used }, widths, head, rows, left });
    pages.push({ blocks, numbers });
    [blocks, numbers, rows, used, y] = [[], [], [], head.height, top];
  };
  for (const row of table.rows) {
    const placed = placeRow(row, widths);
    if (y + used + placed.height > limit() && rows.length > 0) end(0);
    rows.push(placed);
    used += placed.height;
  }
  end(table.left);
  return pages;
}

/** Sources that no page had room for, on pages of their own. */
function placeRest(missing: readonly number[], slide: Footed, top: number) {
  const rest: { blocks: Block[]; items: ReturnType<typeof placeNotes>['items']; height: number }[] = [];
  let waiting = [...missing];
  const room = BOTTOM - top;
  while (waiting.length > 0) {
    let count = Math.min(waiting.length, Math.floor((2 * room) / NOTE.line));
    let placed = placeNotes(waiting.slice(0, count), slide);
    while (count > 1 && placed.height > room) {
      count = Math.floor(count * 0.85);
      placed = placeNotes(waiting.slice(0, count), slide);
    }
    rest.push({ blocks: [], items: placed.items, height: room });
    waiting = waiting.slice(count);
  }
  return rest;
}
