import type { SourceMark } from '../../model/index.ts';
import type { NumberProperties } from './styles.ts';

/** A stretch of a paragraph: text with what is said of it, or the place where text was deleted. */
interface Piece {
  readonly text: string;
  readonly isInserted: boolean;
  readonly isHidden: boolean;
  readonly isDeletion: boolean;
}

/** A paragraph while it is read; one whose end is deleted goes on with the next. */
export class Paragraph {
  /** Place among the paragraphs of the file, counted from 1. */
  readonly number: number;
  style: string | null = null;
  numbering: NumberProperties = {};
  /** Whether the reading that is made has no end of this paragraph. */
  isEndGone = false;
  /** Ids of the notes that are referred to here. */
  readonly notes: string[] = [];
  /** Paragraphs of text boxes that hang here. */
  readonly boxes: FinishedParagraph[] = [];
  private readonly pieces: Piece[] = [];

  constructor(number: number) {
    this.number = number;
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0 && this.boxes.length === 0 && this.notes.length === 0;
  }

  /** Number of pieces so far, to come back to with `dropFrom`. */
  get length(): number {
    return this.pieces.length;
  }

  /** What follows is a paragraph of its own kind, although it goes on with the text of the last. */
  restyle(): void {
    this.style = null;
    this.numbering = {};
    this.isEndGone = false;
  }

  add(text: string, isInserted: boolean, isHidden: boolean): void {
    this.pieces.push({ text, isInserted, isHidden, isDeletion: false });
  }

  addDeletion(): void {
    if (this.pieces.at(-1)?.isDeletion) return;
    this.pieces.push({ text: '', isInserted: false, isHidden: false, isDeletion: true });
  }

  dropFrom(length: number): void {
    this.pieces.length = Math.min(length, this.pieces.length);
  }

  finish(label: string | null): FinishedParagraph {
    const marks: SourceMark[] = [];
    const open: Partial<Record<SourceMark['kind'], { kind: SourceMark['kind']; start: number; end: number }>> = {};
    let length = 0;
    const cover = (kind: 'inserted' | 'hidden', end: number): void => {
      const last = open[kind];
      if (last && last.end === length) last.end = end;
      else {
        const mark = { kind, start: length, end };
        open[kind] = mark;
        marks.push(mark);
      }
    };
    for (const { text, isInserted, isHidden, isDeletion } of this.pieces) {
      if (isDeletion) marks.push({ kind: 'deleted', start: length, end: length });
      if (isInserted) cover('inserted', length + text.length);
      if (isHidden) cover('hidden', length + text.length);
      length += text.length;
    }
    const text = this.pieces.map((piece) => piece.text).join('');
    return { text, marks, label, number: this.number, notes: this.notes, boxes: this.boxes };
  }
}

/** A paragraph as it goes into the text; lines within it are parted by line feeds. */
export interface FinishedParagraph {
  readonly text: string;
  /** Offsets within the paragraph. */
  readonly marks: readonly SourceMark[];
  readonly label: string | null;
  readonly number: number;
  readonly notes: readonly string[];
  readonly boxes: readonly FinishedParagraph[];
}
