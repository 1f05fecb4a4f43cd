import { type Refusal, refusal } from '../../archive/index.ts';
import { type Blocks, LIMITS, type SourceMark, type SourcePlaces } from '../../model/index.ts';
import type { FinishedParagraph } from './paragraph.ts';

/** Puts the text of a document together: blocks joined by line feeds, each with its label, and marks that cover them. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly labels: (string | null)[] = [];
  private readonly placeStarts: number[] = [];
  private readonly placeUnits: number[] = [];
  private readonly marks: SourceMark[] = [];
  private length = 0;

  /** Where the next block will begin. */
  get nextStart(): number {
    return this.starts.length === 0 ? 0 : this.length + 1;
  }

  get end(): number {
    return this.length;
  }

  /** Why no more can be added; null while there is room. */
  get overflow(): Refusal | null {
    return this.length > LIMITS.textLength
      ? refusal('file/text-too-long', { length: this.length, limit: LIMITS.textLength })
      : null;
  }

  /** A line break ends a block as a line of plain text does; one within an item of a list leaves the item whole. */
  add({ text, marks, label, number }: FinishedParagraph, place = number): void {
    const start = this.nextStart;
    this.placeStarts.push(start);
    this.placeUnits.push(place);
    if (label === null) for (const line of text.split('\n')) this.addBlock(line, null);
    else this.addBlock(text, label);
    for (const mark of marks) this.marks.push({ kind: mark.kind, start: start + mark.start, end: start + mark.end });
  }

  addMark(kind: SourceMark['kind'], start: number, end: number): void {
    if (end > start) this.marks.push({ kind, start, end });
  }

  build(): {
    readonly text: string;
    readonly blocks: Blocks;
    readonly places: SourcePlaces;
    readonly marks: readonly SourceMark[];
  } {
    const blocks = {
      count: this.starts.length,
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    };
    return {
      text: this.parts.join(''),
      blocks: this.labels.some((label) => label !== null) ? { ...blocks, labels: this.labels } : blocks,
      places: {
        unit: 'paragraph',
        starts: Int32Array.from(this.placeStarts),
        units: Int32Array.from(this.placeUnits),
      },
      marks: this.marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    };
  }

  private addBlock(text: string, label: string | null): void {
    if (this.starts.length > 0) {
      this.parts.push('\n');
      this.length++;
    }
    this.starts.push(this.length);
    this.parts.push(text);
    this.length += text.length;
    this.ends.push(this.length);
    this.labels.push(label);
  }
}
