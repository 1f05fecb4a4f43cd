import type { Blocks, SourceMark, SourcePlaces } from '../../model/index.ts';

/** A stretch whose beginning is known once text has come. */
export interface OpenMark {
  readonly kind: SourceMark['kind'];
  start: number;
}

export interface BuiltText {
  readonly text: string;
  readonly blocks: Blocks;
  readonly places: SourcePlaces;
  readonly marks: readonly SourceMark[];
}

const UNSET = -1;
const SPACES = /[ \t\n\r\f]+/g;
const LINE_ENDS = /\r\n?|\n/g;
/** Characters of a line kept to see whether it is a mere label. */
const SHORT = 8;

/**
 * Puts text together as a page shows it: white space collapses, elements and `<br>` end lines, lines are joined by line
 * feeds. Every offset is one into the text that results.
 */
export class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly labels: (string | null)[] = [];
  private labelled = false;
  private readonly placeStarts: number[] = [];
  private newParagraph = true;
  private readonly marks: SourceMark[] = [];
  private readonly waitingMarks = new Set<OpenMark>();
  /** Start of the open line; unset when none is open. */
  private lineStart = UNSET;
  /** The line, while it is short. */
  private short = '';
  /** White space that stands only if text follows: spaces, or spaces with a line end among them. */
  private pending: '' | ' ' | '\n' = '';
  private lastCode = 0;
  private joining = false;
  private onNextLine: ((line: number) => void) | null = null;

  /** Number of complete lines. */
  get lineCount(): number {
    return this.ends.length;
  }

  /** The last complete line when it is short, else nothing. */
  get lastShortLine(): string {
    return this.short.length <= SHORT ? this.short : '';
  }

  get isAtLineStart(): boolean {
    return this.lineStart === UNSET;
  }

  /** Text whose white space collapses. */
  text(data: string): void {
    let from = 0;
    SPACES.lastIndex = 0;
    for (let found = SPACES.exec(data); found; found = SPACES.exec(data)) {
      if (found.index > from) this.append(data.slice(from, found.index));
      if (/[\n\r]/.test(found[0])) this.pending = '\n';
      else this.pending ||= ' ';
      from = SPACES.lastIndex;
    }
    if (from < data.length) this.append(data.slice(from));
  }

  /** Text that is printed as it is. */
  preformatted(data: string): void {
    let from = 0;
    LINE_ENDS.lastIndex = 0;
    for (let found = LINE_ENDS.exec(data); found; found = LINE_ENDS.exec(data)) {
      if (found.index > from) this.append(data.slice(from, found.index));
      this.lineBreak();
      from = LINE_ENDS.lastIndex;
    }
    if (from < data.length) this.append(data.slice(from));
  }

  /** A space, if text follows on this line. */
  space(): void {
    this.pending ||= ' ';
  }

  /** `<br>`: ends the line; without text before it, an empty line is made. */
  lineBreak(): void {
    if (this.lineStart === UNSET) this.openLine();
    this.endLine();
  }

  /** Ends the line, if one is open; what follows is another paragraph. */
  paragraphBreak(): void {
    this.endLine();
    this.newParagraph = true;
  }

  /**
   * Whether the next text goes on with the last line, behind a tab: an item whose label and text are printed in two cells.
   */
  joinNext(join: boolean): void {
    this.joining = join;
  }

  /** Tells the number of the line that the next text stands on. */
  whenNextLine(tell: ((line: number) => void) | null): void {
    this.onNextLine = tell;
  }

  setLabel(line: number, label: string | null): void {
    this.labels[line] = label;
    if (label !== null) this.labelled = true;
  }

  openMark(kind: SourceMark['kind']): OpenMark {
    const mark = { kind, start: UNSET };
    this.waitingMarks.add(mark);
    return mark;
  }

  closeMark(mark: OpenMark): void {
    this.waitingMarks.delete(mark);
    if (mark.start !== UNSET) this.marks.push({ kind: mark.kind, start: mark.start, end: this.length });
  }

  finish(): BuiltText {
    this.endLine();
    const count = this.ends.length;
    const labels = Array.from({ length: count }, (_, line) => this.labels[line] ?? null);
    const blocks = { count, starts: Int32Array.from(this.starts), ends: Int32Array.from(this.ends) };
    return {
      text: this.parts.join(''),
      blocks: this.labelled ? { ...blocks, labels } : blocks,
      places: {
        unit: 'paragraph',
        starts: Int32Array.from(this.placeStarts),
        units: Int32Array.from(this.placeStarts, (_, at) => at + 1),
      },
      marks: this.marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    };
  }

  private append(run: string): void {
    if (this.lineStart === UNSET) this.openLine();
    else if (this.pending === ' ' || (this.pending === '\n' && !(isWide(this.lastCode) && isWide(run.charCodeAt(0)))))
      this.push(' ');
    this.pending = '';
    if (this.waitingMarks.size > 0) {
      for (const mark of this.waitingMarks) mark.start = this.length;
      this.waitingMarks.clear();
    }
    this.push(run);
    this.lastCode = run.charCodeAt(run.length - 1);
  }

  private push(run: string): void {
    this.parts.push(run);
    this.length += run.length;
    if (this.short.length <= SHORT) this.short += run;
  }

  private openLine(): void {
    if (this.joining && this.ends.length > 0) {
      this.joining = false;
      this.ends.pop();
      this.lineStart = this.starts.at(-1)!;
      this.push('\t');
      return;
    }
    if (this.starts.length > 0) {
      this.parts.push('\n');
      this.length++;
    }
    this.pending = '';
    this.short = '';
    this.lineStart = this.length;
    this.starts.push(this.length);
    if (this.newParagraph) this.placeStarts.push(this.length);
    this.newParagraph = false;
    this.onNextLine?.(this.starts.length - 1);
    this.onNextLine = null;
  }

  private endLine(): void {
    this.pending = '';
    if (this.lineStart === UNSET) return;
    this.ends.push(this.length);
    this.lineStart = UNSET;
  }
}

/** Written without spaces: Han, kana, their punctuation, full-width forms. A line end between two of them is none. */
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code < 0xa000) || (code >= 0xf900 && code < 0xfb00) || (code >= 0xff00 && code < 0xff61);
