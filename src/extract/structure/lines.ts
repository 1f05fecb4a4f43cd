import type { Blocks } from '../../model/index.ts';
import { FOLD, isSoft, isVowelMark } from '../lexicon/chars.ts';

/** A line without the white space around it. */
export interface Line {
  /** Offsets of the content. */
  readonly start: number;
  readonly end: number;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
  /** Label that the file holds apart from the text (automatic list numbers). */
  readonly label: string | null;
}

/**
 * The lines of a text that have content, in order: columns, for a text has many and each is looked at a few times. They
 * have room for more lines than there are.
 */
export interface Lines {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a blank line stands before. */
  readonly blanks: Uint8Array;
  /** Labels that the file holds apart from the text, null where it holds none at all. */
  readonly labels: readonly (string | null)[] | null;
  /** The line at an index; undefined outside. */
  at(index: number): Line | undefined;
}

/** The lines that have content, in order. */
export function readLines(text: string, blocks: Blocks): Lines {
  const starts = new Int32Array(blocks.count);
  const ends = new Int32Array(blocks.count);
  const blanks = new Uint8Array(blocks.count);
  const labels: (string | null)[] | null = blocks.labels === undefined ? null : [];
  let length = 0;
  let blank = 0;
  for (let block = 0; block < blocks.count; block++) {
    let end = blocks.ends[block]!;
    let start = blocks.starts[block]!;
    while (start < end && isSoft(FOLD[text.charCodeAt(start)]!)) start++;
    while (end > start && isSoft(FOLD[text.charCodeAt(end - 1)]!) && !isVowelMark(text.charCodeAt(end - 1))) end--;
    if (end <= start) {
      blank = 1;
      continue;
    }
    starts[length] = start;
    ends[length] = end;
    blanks[length++] = blank;
    labels?.push(blocks.labels![block] ?? null);
    blank = 0;
  }
  return linesOf(length, starts, ends, blanks, labels);
}

/** The same with the line at `index` parted: its second half begins at `from`. */
export function partLine(lines: Lines, index: number, end: number, from: number): Lines {
  const { length } = lines;
  const parted = <Column extends Int32Array | Uint8Array>(column: Column, made: Column): Column => {
    made.set(column.subarray(0, index + 1));
    made.set(column.subarray(index, length), index + 1);
    return made;
  };
  const starts = parted(lines.starts, new Int32Array(length + 1));
  const ends = parted(lines.ends, new Int32Array(length + 1));
  const blanks = parted(lines.blanks, new Uint8Array(length + 1));
  ends[index] = end;
  starts[index + 1] = from;
  blanks[index + 1] = 0;
  const labels = lines.labels && [...lines.labels.slice(0, index + 1), null, ...lines.labels.slice(index + 1)];
  return linesOf(length + 1, starts, ends, blanks, labels);
}

function linesOf(
  length: number,
  starts: Int32Array,
  ends: Int32Array,
  blanks: Uint8Array,
  labels: readonly (string | null)[] | null,
): Lines {
  return {
    length,
    starts,
    ends,
    blanks,
    labels,
    at: (index) =>
      index < 0 || index >= length
        ? undefined
        : {
            start: starts[index]!,
            end: ends[index]!,
            afterBlank: blanks[index] === 1,
            label: labels === null ? null : labels[index]!,
          },
  };
}
