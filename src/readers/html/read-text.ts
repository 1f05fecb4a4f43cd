import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { LIMITS } from '../../model/index.ts';
import { BLOCKS, CELLS, LISTS, VOID } from './elements.ts';
import { Lists, type OpenList } from './lists.ts';
import { type Attributes, type Meaning, meaningOf, type Reading, raisedFigure } from './meaning.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { type BuiltText, TextBuilder } from './text-builder.ts';

export interface HtmlText extends BuiltText {
  readonly hasChanges: boolean;
  /** It has frames, whose texts are in other files. */
  readonly hasFrames: boolean;
}

/**
 * The text of markup in one pass: what a page shows, in the order of the file. Null when it nests deeper than the limit.
 * Nothing is fetched, nothing runs; broken markup is read as browsers read it.
 */
export function readHtmlText(html: string, reading: Reading): HtmlText | null {
  const xhtml = /^\s*<\?xml\s/.test(html.slice(0, 100));
  const walk = new Walk(html, reading, xhtml);
  const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: xhtml }, walk);
  walk.stop = () => tokenizer.pause();
  tokenizer.write(html);
  if (walk.tooDeep) return null;
  tokenizer.end();
  return walk.finish();
}

/** A cell whose only line may be the label of what stands in the next cell: `a)`, `(iv)`, `3.`, `3`. */
const LABEL = /^(?:\(?[\p{L}\p{N}]{1,5}[.)]|\p{N}{1,3})$/u;

const NO_ATTRIBUTES: Attributes = new Map();

class Walk implements TokenizerCallbacks {
  stop: () => void = () => {};
  tooDeep = false;
  private hasChanges = false;
  private hasFrames = false;
  private readonly builder = new TextBuilder();
  private readonly lists = new Lists(this.builder);
  private readonly open = new OpenElements((element) => this.end(element));
  /** How many open elements keep their text out, and how many keep its white space. */
  private leftOut = 0;
  private preformatted = 0;
  /** Right behind `<pre>`, where a line end is none. */
  private atPreStart = false;
  /** What stands in the raised element that is open. */
  private raised: { readonly element: OpenElement; text: string; isNote: boolean } | null = null;
  /** Lines that were complete before and after the cell that ended last in this row. */
  private cell: { readonly before: number; readonly after: number } | null = null;
  private tag = '';
  private attributes = new Map<string, string>();
  private attribute = '';
  private value = '';

  private readonly html: string;
  private readonly reading: Reading;
  private readonly xhtml: boolean;

  constructor(html: string, reading: Reading, xhtml: boolean) {
    this.html = html;
    this.reading = reading;
    this.xhtml = xhtml;
  }

  finish(): HtmlText {
    this.open.endAll();
    return { ...this.builder.finish(), hasChanges: this.hasChanges, hasFrames: this.hasFrames };
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.addText(this.html.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  onopentagend(): void {
    this.begin(this.tag, this.attributes);
  }

  /** In HTML only elements without content may end themselves, in XHTML all may. */
  onselfclosingtag(): void {
    this.begin(this.tag, this.attributes);
    if (this.xhtml) this.open.end(this.tag);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (name === 'br') this.begin(name, NO_ATTRIBUTES);
    else this.open.end(name);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private addText(data: string): void {
    if (this.leftOut > 0) return;
    const text = data.includes('\0') ? data.replaceAll('\0', '') : data;
    if (this.raised) this.raised.text += text;
    else if (this.preformatted > 0) this.builder.preformatted(this.atPreStart ? text.replace(/^\r?\n/, '') : text);
    else this.builder.text(text);
    this.atPreStart = false;
  }

  private begin(name: string, attributes: Attributes): void {
    this.open.before(name);
    const block = BLOCKS.has(name);
    if (block) this.breakParagraph();
    if (name === 'frame') this.hasFrames = true;
    if (VOID.has(name)) {
      if (name === 'br' && this.leftOut === 0) this.breakLine();
      return;
    }
    const meaning = meaningOf(name, attributes, this.reading);
    if (name === 'ins' || name === 'del') this.hasChanges = true;
    if (!block && name !== 'ruby' && !meaning.leftOut && !meaning.mark && !meaning.raised && !meaning.preformatted) {
      this.open.passOver(name);
      return;
    }
    if (this.open.stack.length >= LIMITS.markupDepth) {
      this.tooDeep = true;
      this.stop();
      return;
    }
    this.push(name, block, meaning, attributes);
  }

  private push(name: string, block: boolean, meaning: Meaning, attributes: Attributes): void {
    const { leftOut, preformatted, mark, raised } = meaning;
    if (leftOut) this.leftOut++;
    if (preformatted) this.preformatted++;
    this.atPreStart = preformatted;
    const around = this.openList();
    if (name === 'tr') this.cell = null;
    if (CELLS.has(name)) this.builder.joinNext(this.followsLabel());
    const element: OpenElement = {
      name,
      block,
      leftOut,
      preformatted,
      mark: mark && this.leftOut === 0 ? this.builder.openMark(mark) : null,
      list: LISTS.has(name) ? this.openListOf(name, meaning, attributes, around) : null,
      lineCount: this.builder.lineCount,
      nested: 0,
    };
    if (name === 'li' && around) this.lists.item(around, meaning.form, attributes.get('value'));
    if (raised && this.leftOut === 0) {
      this.raised ??= { element, text: '', isNote: false };
      if (raised === 'note') this.raised.isNote = true;
    }
    this.open.push(element);
  }

  private end(element: OpenElement): void {
    if (this.raised?.element === element) this.endRaised();
    if (element.block) this.breakParagraph();
    if (element.leftOut) this.leftOut--;
    if (element.preformatted) this.preformatted--;
    if (element.mark) this.builder.closeMark(element.mark);
    if (element.list) this.lists.close(element.list);
    // An item without text: its label must not go to what comes after it.
    if (element.name === 'li') this.builder.whenNextLine(null);
    if (CELLS.has(element.name)) {
      this.builder.joinNext(false);
      this.cell = { before: element.lineCount, after: this.builder.lineCount };
    }
  }

  private openListOf(name: string, { form }: Meaning, attributes: Attributes, around: OpenList | null): OpenList {
    const ordered = name === 'ol';
    const reversed = ordered && attributes.has('reversed');
    return this.lists.open({ ordered, form, reversed, start: attributes.get('start') }, around);
  }

  /** The list that an item or a list stands in; a table in a list begins anew. */
  private openList(): OpenList | null {
    return this.open.innermost(({ list, name }) => list !== null || name === 'table')?.list ?? null;
  }

  private followsLabel(): boolean {
    return this.cell !== null && this.cell.after === this.cell.before + 1 && LABEL.test(this.builder.lastShortLine);
  }

  private breakLine(): void {
    if (this.raised) this.endRaised();
    this.builder.lineBreak();
  }

  private breakParagraph(): void {
    // A paragraph within a raised element: it raises no figure.
    if (this.raised) this.endRaised();
    this.builder.paragraphBreak();
  }

  /** Figures stay raised, so that they never join the number before them; other raised text stands as it is. */
  private endRaised(): void {
    const { text, isNote } = this.raised!;
    this.raised = null;
    const figure = raisedFigure(text.trim(), isNote);
    if (figure === null) {
      this.addText(text);
      return;
    }
    if (/^\s/.test(text)) this.builder.space();
    const atStart = this.builder.isAtLineStart;
    const mark = isNote ? this.builder.openMark('footnote') : null;
    this.builder.text(figure);
    if (mark) this.builder.closeMark(mark);
    if (/\s$/.test(text) || (isNote && atStart)) this.builder.space();
  }
}
