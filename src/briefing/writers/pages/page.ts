import type { Picture, SlideLine } from '../../slide.ts';
import type { Rect } from './geometry.ts';

/** A paragraph with the lines that it takes at its size. */
export interface PlacedLine {
  readonly line: SlideLine;
  /** As much of it as a page can hold, without the numbers of its sources. */
  readonly text: string;
  readonly rows: readonly string[];
  /** With the gap to the next. */
  readonly height: number;
}

export interface PlacedRow {
  /** As much of each text as its cell holds, and the lines of it. */
  readonly cells: readonly { readonly text: string; readonly rows: readonly string[] }[];
  readonly height: number;
}

/** A source, or several that are one paragraph. */
export interface PlacedNote {
  readonly numbers: readonly number[];
  /** With the number before each. */
  readonly text: string;
  readonly rows: readonly string[];
  /** 0: the column where lines begin. */
  readonly column: number;
  /** From the top of the notes, in points. */
  readonly top: number;
}

export type Block =
  | { readonly kind: 'text'; readonly rect: Rect; readonly size: number; readonly lines: readonly PlacedLine[] }
  | {
      readonly kind: 'picture';
      /** Of the picture itself; its legend stands below. */
      readonly rect: Rect;
      readonly scale: number;
      /** What the picture may fill, its legend apart, in points. */
      readonly room: Pick<Rect, 'width' | 'height'>;
      readonly picture: Picture;
      readonly legend: Rect;
      readonly footnotes: boolean;
    }
  | {
      readonly kind: 'table';
      readonly rect: Rect;
      readonly widths: readonly number[];
      readonly head: PlacedRow;
      readonly rows: readonly PlacedRow[];
      /** How many more rows there are; 0 where none were left out, or others follow on the next page. */
      readonly left: number;
    };

/** One page of 960 by 540 points: what stands where. Nothing overlaps or runs over the edge. */
export interface Page {
  /** Of the slide that it is a part of. */
  readonly slide: string;
  readonly title: string;
  /** The lines of the title. */
  readonly heading: readonly string[];
  readonly titleRect: Rect;
  /** Height where the rule below the title is drawn. */
  readonly rule: number;
  readonly blocks: readonly Block[];
  readonly notes: { readonly rect: Rect; readonly items: readonly PlacedNote[] } | null;
  /** What the speaker reads, on the first page of a slide. */
  readonly speech: string;
}
