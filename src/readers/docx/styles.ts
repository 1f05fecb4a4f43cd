import { isOn, wholeNumber } from './values.ts';
import type { XmlElement, XmlHandler } from './xml-part.ts';

/** What a paragraph says of its number, itself or through its style. */
export interface NumberProperties {
  list?: number;
  level?: number;
}

interface Style {
  basedOn?: string;
  hidden?: boolean;
  readonly numbering: NumberProperties;
}

/** A style inherits from at most so many others; who builds longer chains builds circles. */
const LONGEST_CHAIN = 64;

/** Styles of a document, as far as they decide what is text: lists and hidden letters. */
export class Styles implements XmlHandler {
  private readonly styles = new Map<string, Style>();
  private readonly defaults = new Map<string, string>();
  private style: Style | null = null;
  /** Properties of parts of a table say nothing of the style itself. */
  private inTablePart = 0;

  open(name: string, element: XmlElement): void {
    if (name === 'w:style') this.begin(element);
    else if (name === 'w:tblStylePr') this.inTablePart++;
    const { style } = this;
    if (style === null || this.inTablePart > 0) return;
    if (name === 'w:basedOn') style.basedOn = element.attribute('w:val') ?? '';
    else if (name === 'w:vanish') style.hidden = isOn(element);
    else if (name === 'w:numId') style.numbering.list = wholeNumber(element) ?? 0;
    else if (name === 'w:ilvl') style.numbering.level = wholeNumber(element) ?? 0;
  }

  close(name: string): void {
    if (name === 'w:style') this.style = null;
    else if (name === 'w:tblStylePr') this.inTablePart--;
  }

  /** List and level of a paragraph style, each from the nearest style that names it. */
  numberingOf(id: string | null): NumberProperties {
    const found: NumberProperties = {};
    for (const { numbering } of this.chain(id ?? this.defaults.get('paragraph'))) {
      if (found.level === undefined && numbering.level !== undefined) found.level = numbering.level;
      if (found.list === undefined && numbering.list !== undefined) found.list = numbering.list;
    }
    return found;
  }

  /** The style that gives a paragraph its list: itself or the nearest that it is based on. */
  numberedStyle(id: string | null): string | undefined {
    for (const [name, { numbering }] of this.named(id ?? this.defaults.get('paragraph')))
      if (numbering.list !== undefined) return name;
    return undefined;
  }

  /** Whether letters of a run without a word of its own are hidden: by the paragraph's style or the run's, not by both. */
  isHidden(paragraph: string | null, run: string | null): boolean {
    return this.hides(paragraph ?? this.defaults.get('paragraph')) !== this.hides(run ?? undefined);
  }

  private hides(id: string | undefined): boolean {
    for (const { hidden } of this.chain(id)) if (hidden !== undefined) return hidden;
    return false;
  }

  private chain(id: string | undefined): Style[] {
    return this.named(id).map(([, style]) => style);
  }

  private named(id: string | undefined): [string, Style][] {
    const chain: [string, Style][] = [];
    for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN; ) {
      const style = this.styles.get(at);
      if (style === undefined || chain.some(([, met]) => met === style)) break;
      chain.push([at, style]);
      at = style.basedOn;
    }
    return chain;
  }

  private begin(element: XmlElement): void {
    const id = element.attribute('w:styleId') ?? '';
    this.style = { numbering: {} };
    this.styles.set(id, this.style);
    if (element.attribute('w:default') !== undefined && !/^(?:0|false|off)$/i.test(element.attribute('w:default')!))
      this.defaults.set(element.attribute('w:type') ?? '', id);
  }
}
