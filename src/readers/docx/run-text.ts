import type { OpenChanges } from './changes.ts';
import type { Paragraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { symbol } from './symbols.ts';
import { isOn } from './values.ts';
import type { XmlElement } from './xml-part.ts';

/** Elements of a run that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

const TEXT: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t']);
const NO_FORMAT = { hidden: undefined, style: null } as const;

/** The letters of runs: what their elements stand for, whether they are hidden, and in which reading they are. */
export class RunText {
  private readonly styles: Styles;
  private readonly changes: OpenChanges;
  /** Text that is being read, in pieces; null outside of it. */
  private letters: string[] | null = null;
  private keepsSpace = false;
  /** What the run says of itself; runs that hold a text box have runs in them. */
  private format: { readonly hidden: boolean | undefined; readonly style: string | null } = NO_FORMAT;
  private readonly outer: (typeof this.format)[] = [];
  private readonly hiddenBy = new Map<string, boolean>();
  /** Whether any letters are hidden. */
  hasHidden = false;

  constructor({ styles, changes }: { readonly styles: Styles; readonly changes: OpenChanges }) {
    this.styles = styles;
    this.changes = changes;
  }

  open(name: string, element: XmlElement, paragraph: Paragraph | null, inProperties: boolean): void {
    if (name === 'w:r' || name === 'm:r') {
      this.outer.push(this.format);
      this.format = NO_FORMAT;
    } else if (inProperties) this.property(name, element);
    else if (TEXT.has(name)) {
      this.letters = [];
      this.keepsSpace = element.attribute('xml:space') === 'preserve';
    } else if (name === 'w:sym')
      this.add(paragraph, symbol(element.attribute('w:font') ?? '', element.attribute('w:char') ?? ''));
    else if (Object.hasOwn(CHARACTERS, name) && this.outer.length > 0) this.add(paragraph, CHARACTERS[name]!);
  }

  text(data: string): void {
    this.letters?.push(data);
  }

  close(name: string, paragraph: Paragraph | null): void {
    if (name === 'w:r' || name === 'm:r') this.format = this.outer.pop() ?? NO_FORMAT;
    else if (TEXT.has(name) && this.letters !== null) {
      const text = this.letters.join('');
      this.letters = null;
      // Deleted text outside of a deletion belongs to no reading.
      if (name !== 'w:delText' || this.changes.isInDeletion) this.add(paragraph, spaced(text, this.keepsSpace));
    }
  }

  private property(name: string, element: XmlElement): void {
    if (name === 'w:vanish') this.format = { ...this.format, hidden: isOn(element) };
    else if (name === 'w:rStyle') this.format = { ...this.format, style: element.attribute('w:val') ?? null };
  }

  private add(paragraph: Paragraph | null, text: string): void {
    if (paragraph === null || text === '') return;
    if (this.changes.isDeleted) paragraph.addDeletion();
    if (this.changes.isGone) return;
    const isHidden = this.format.hidden ?? this.isHiddenByStyle(paragraph.style, this.format.style);
    if (isHidden) this.hasHidden = true;
    paragraph.add(text, this.changes.isInserted, isHidden);
  }

  private isHiddenByStyle(paragraph: string | null, run: string | null): boolean {
    const key = `${paragraph ?? ''}\n${run ?? ''}`;
    let hidden = this.hiddenBy.get(key);
    if (hidden === undefined) {
      hidden = this.styles.isHidden(paragraph, run);
      this.hiddenBy.set(key, hidden);
    }
    return hidden;
  }
}

/**
 * Line ends in a text element are spaces, tabs are tabs; around text that does not say to keep them they only lay out the XML. Plain
 * spaces stay in either case: to lose one joins words, and many writers forget to say it.
 */
function spaced(text: string, keepsSpace: boolean): string {
  if (!/[\n\r]/.test(text)) return text;
  const kept = keepsSpace ? text : withoutLayout(text);
  return kept.replace(/[\n\r]+/g, ' ');
}

function withoutLayout(text: string): string {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const hasLineEnd = (part: string): boolean => /[\n\r]/.test(part);
  const from = hasLineEnd(text.slice(0, start)) ? start : 0;
  return text.slice(from, end > from && hasLineEnd(text.slice(end)) ? end : text.length);
}
