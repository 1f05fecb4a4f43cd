import { CELLS, ENDS_PARAGRAPH, IMPLIED_ENDS, PARAGRAPH_ROOM, TABLE_PARTS } from './elements.ts';
import type { OpenList } from './lists.ts';
import type { OpenMark } from './text-builder.ts';

/** An element that is open, with what it means for the text in it. */
export interface OpenElement {
  readonly name: string;
  readonly block: boolean;
  readonly leftOut: boolean;
  readonly preformatted: boolean;
  readonly mark: OpenMark | null;
  readonly list: OpenList | null;
  /** Lines that were complete when it began. */
  readonly lineCount: number;
  /** Elements of the same name within it that mean nothing and are open. */
  nested: number;
}

/**
 * The elements that are open, innermost last. Missing end tags are supplied as browsers do; an end tag that ends nothing
 * is passed over. Elements that only change how text looks are not kept, so that depth means structure.
 */
export class OpenElements {
  readonly stack: OpenElement[] = [];
  private readonly onEnd: (element: OpenElement) => void;

  constructor(onEnd: (element: OpenElement) => void) {
    this.onEnd = onEnd;
  }

  /** Ends what the beginning of an element ends. */
  before(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) this.endWithin((element) => element.name === 'p', PARAGRAPH_ROOM);
    const implied = IMPLIED_ENDS.get(name);
    if (implied) this.endWithin((element) => implied.ends.has(element.name), implied.within);
  }

  push(element: OpenElement): void {
    this.stack.push(element);
  }

  /** An element that means nothing begins: its end tag must not end one of the same name that does. */
  passOver(name: string): void {
    const same = this.find(name);
    if (same >= 0) this.stack[same]!.nested++;
  }

  end(name: string): void {
    const at = this.find(name);
    if (at < 0) return;
    const element = this.stack[at]!;
    if (element.nested > 0) element.nested--;
    else if (element.block || element.name === 'ruby') this.endFrom(at);
    else {
      // `<b><p></b>`: the paragraph goes on.
      this.stack.splice(at, 1);
      this.onEnd(element);
    }
  }

  endAll(): void {
    this.endFrom(0);
  }

  innermost(is: (element: OpenElement) => boolean): OpenElement | undefined {
    return this.stack.findLast(is);
  }

  /** The open element that an end tag of this name ends: not one beyond the table cell that it stands in. */
  private find(name: string): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const open = this.stack[at]!.name;
      if (open === name) return at;
      if (CELLS.has(open) && !TABLE_PARTS.has(name)) return -1;
      if (open === 'table' && TABLE_PARTS.has(name)) return -1;
    }
    return -1;
  }

  private endWithin(ends: (element: OpenElement) => boolean, room: ReadonlySet<string>): void {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      if (ends(this.stack[at]!)) {
        this.endFrom(at);
        return;
      }
      if (room.has(this.stack[at]!.name)) return;
    }
  }

  private endFrom(at: number): void {
    while (this.stack.length > at) this.onEnd(this.stack.pop()!);
  }
}
