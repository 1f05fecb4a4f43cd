import type { Refusal } from '../../archive/index.ts';
import { isChange, type OpenChanges } from './changes.ts';
import { Fields } from './fields.ts';
import type { ListLabels } from './list-labels.ts';
import { type FinishedParagraph, Paragraph } from './paragraph.ts';
import { RunText } from './run-text.ts';
import { type Skipped, skippedBy } from './skipped.ts';
import type { Styles } from './styles.ts';
import { wholeNumber } from './values.ts';
import type { XmlElement, XmlHandler } from './xml-part.ts';

/** What a story needs to know of the rest of the document. */
export interface StoryContext {
  readonly styles: Styles;
  readonly labels: ListLabels;
  readonly changes: OpenChanges;
}

/** Takes what a story tells. */
export interface Listener {
  readonly paragraph: (paragraph: FinishedParagraph) => void;
  readonly table?: (edge: 'begin' | 'end') => void;
  readonly beginNote?: (kind: string, id: string, type: string) => void;
  readonly root?: (name: string) => void;
  readonly stop?: () => Refusal | null;
}

/** What holds paragraphs: the body, a cell, a note, a text box. */
interface Container {
  /** A paragraph whose end is gone, waiting for the one that it goes on with. */
  carried: Paragraph | null;
  /** The paragraph that this text box hangs in. */
  readonly anchor: Paragraph | null;
}

/**
 * One story of a document (its body, its notes), in one reading. Takes the events of the XML and tells the paragraphs in
 * the order of the text: rows and cells in order, text boxes with the paragraph they hang in.
 */
export class Story implements XmlHandler {
  private readonly context: StoryContext;
  private readonly listener: Listener;
  private readonly run: RunText;
  private readonly fields = new Fields();
  private readonly containers: Container[] = [{ carried: null, anchor: null }];
  private readonly paragraphs: Paragraph[] = [];
  private readonly skipped: Skipped;
  private readonly rows: string[][] = [];
  private count = 0;
  private tables = 0;
  private inParagraphProperties = 0;
  private inRunProperties = 0;
  private inRowProperties = 0;

  constructor(context: StoryContext, listener: Listener) {
    this.context = context;
    this.listener = listener;
    this.run = new RunText(context);
    this.skipped = skippedBy(context.changes);
  }

  get hasHidden(): boolean {
    return this.run.hasHidden;
  }

  stop(): Refusal | null {
    return this.listener.stop?.() ?? null;
  }

  open(name: string, element: XmlElement): void {
    if (this.skipped.open(name, element)) return;
    if (isChange(name)) {
      this.openChange(name);
      return;
    }
    if (this.inParagraphProperties > 0 && this.openProperty(name, element)) return;
    switch (name) {
      case 'w:document':
      case 'w:footnotes':
      case 'w:endnotes':
        this.listener.root?.(name);
        return;
      case 'w:p':
        this.beginParagraph();
        return;
      case 'w:pPr':
        this.inParagraphProperties++;
        return;
      case 'w:rPr':
        this.inRunProperties++;
        return;
      case 'w:trPr':
        this.inRowProperties++;
        return;
      case 'w:tbl':
        this.flush();
        if (this.tables++ === 0 && this.container.anchor === null) this.listener.table?.('begin');
        return;
      case 'w:tr':
        this.rows.push([]);
        return;
      case 'w:tc':
        this.containers.push({ carried: null, anchor: this.containers.at(-1)?.anchor ?? null });
        return;
      case 'w:txbxContent':
        this.containers.push({ carried: null, anchor: this.paragraph });
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.containers.push({ carried: null, anchor: null });
        this.listener.beginNote?.(name.slice(2), element.attribute('w:id') ?? '', element.attribute('w:type') ?? '');
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!this.context.changes.isGone)
          this.paragraph?.notes.push(`${name.slice(2, -'Reference'.length)} ${element.attribute('w:id') ?? ''}`);
        return;
      case 'w:fldChar':
        this.fields.mark(element.attribute('w:fldCharType'), this.paragraph);
        return;
    }
    if (this.inParagraphProperties === 0) this.run.open(name, element, this.paragraph, this.inRunProperties > 0);
  }

  text(data: string): void {
    if (!this.skipped.isOpen) this.run.text(data);
  }

  close(name: string): void {
    if (this.skipped.close()) return;
    if (isChange(name)) {
      this.closeChange(name);
      return;
    }
    switch (name) {
      case 'w:p':
        this.endParagraph();
        return;
      case 'w:pPr':
        this.inParagraphProperties--;
        return;
      case 'w:rPr':
        this.inRunProperties--;
        return;
      case 'w:trPr':
        this.inRowProperties--;
        return;
      case 'w:tbl':
        if (--this.tables === 0 && this.container.anchor === null) this.listener.table?.('end');
        return;
      case 'w:tr':
        for (const change of this.rows.pop() ?? []) this.context.changes.close(change);
        return;
      case 'w:tc':
      case 'w:txbxContent':
      case 'w:footnote':
      case 'w:endnote':
        this.flush();
        this.containers.pop();
        return;
      case 'w:body':
        this.flush();
        return;
    }
    this.run.close(name, this.paragraph);
  }

  /** The paragraph that is open; within a text box, none of those around the box. */
  private get paragraph(): Paragraph | null {
    const open = this.paragraphs.at(-1) ?? null;
    return open === this.container.anchor ? null : open;
  }

  private get container(): Container {
    return this.containers.at(-1)!;
  }

  private beginParagraph(): void {
    const { container } = this;
    const paragraph = container.carried ?? new Paragraph(++this.count);
    if (container.carried) {
      this.count++;
      paragraph.restyle();
    }
    container.carried = null;
    this.paragraphs.push(paragraph);
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    this.fields.endParagraph(paragraph);
    if (paragraph.isEndGone || this.context.changes.isGone) this.container.carried = paragraph;
    else this.tell(paragraph, this.context.labels.next(paragraph.style, paragraph.numbering));
  }

  /** What goes on with nothing stands alone; of what is wholly gone nothing is left. */
  private flush(): void {
    const { carried } = this.container;
    this.container.carried = null;
    if (carried && !carried.isEmpty) this.tell(carried, null);
  }

  private tell(paragraph: Paragraph, label: string | null): void {
    const finished = paragraph.finish(label);
    const { anchor } = this.container;
    if (anchor) anchor.boxes.push(finished);
    else this.listener.paragraph(finished);
  }

  private openProperty(name: string, element: XmlElement): boolean {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph === undefined || this.inRunProperties > 0) return false;
    if (name === 'w:pStyle') paragraph.style = element.attribute('w:val') ?? null;
    else if (name === 'w:numId') paragraph.numbering.list = wholeNumber(element) ?? 0;
    else if (name === 'w:ilvl') paragraph.numbering.level = wholeNumber(element) ?? 0;
    else if (name === 'w:pPrChange') {
      // Only the old reading comes here: the properties that follow are those that it had.
      paragraph.style = null;
      paragraph.numbering = {};
    } else return false;
    return true;
  }

  private openChange(name: string): void {
    const { changes } = this.context;
    const paragraph = this.paragraphs.at(-1);
    if (this.inRowProperties > 0) {
      changes.open(name);
      this.rows.at(-1)?.push(name);
    } else if (this.inParagraphProperties > 0) {
      if (this.inRunProperties === 0 || paragraph === undefined) return;
      changes.any = true;
      if (changes.takesAway(name)) paragraph.isEndGone = true;
    } else if (this.inRunProperties === 0) changes.open(name);
  }

  private closeChange(name: string): void {
    if (this.inRowProperties === 0 && this.inParagraphProperties === 0 && this.inRunProperties === 0)
      this.context.changes.close(name);
  }
}
