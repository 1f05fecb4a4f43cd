import type { Styles } from './styles.ts';
import { isOn, wholeNumber } from './values.ts';
import type { XmlElement, XmlHandler } from './xml-part.ts';

export interface Level {
  start: number;
  format: string;
  text: string;
  /** Count of the levels above that start it again; 0: none does; undefined: all do. */
  restart?: number;
  /** Whether upper levels are written in decimal digits whatever their own format. */
  isLegal: boolean;
  /** Paragraph style that stands for this level. */
  style?: string;
}

/** The lists that share their counters. */
export interface AbstractList {
  readonly levels: Level[];
  /** Style that holds the definition instead. */
  styleLink?: string;
}

export interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export const MOST_LEVELS = 9;
/** Longest pattern of a label; longer ones are cut. */
const LONGEST_PATTERN = 64;
/** Links from list to style to list that are followed. */
const LONGEST_CHAIN = 8;

const newLevel = (): Level => ({ start: 0, format: 'decimal', text: '', isLegal: false });

/** numbering.xml: what the lists of a document look like. */
export class Numbering implements XmlHandler {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<number, List>();
  private abstract: AbstractList | null = null;
  private list: List | null = null;
  private level: Level | null = null;
  private override = 0;

  open(name: string, element: XmlElement): void {
    switch (name) {
      case 'w:abstractNum':
        this.abstract = { levels: [] };
        this.abstracts.set(element.attribute('w:abstractNumId') ?? '', this.abstract);
        return;
      case 'w:num':
        this.list = { abstract: '', starts: new Map(), levels: new Map() };
        this.lists.set(Number(element.attribute('w:numId')), this.list);
        return;
      case 'w:abstractNumId':
        if (this.list) this.list.abstract = element.attribute('w:val') ?? '';
        return;
      case 'w:numStyleLink':
        if (this.abstract) this.abstract.styleLink = element.attribute('w:val') ?? '';
        return;
      case 'w:lvlOverride':
        this.override = Number(element.attribute('w:ilvl'));
        return;
      case 'w:startOverride':
        this.list?.starts.set(this.override, wholeNumber(element) ?? 0);
        return;
      case 'w:lvl':
        this.beginLevel(Number(element.attribute('w:ilvl')));
        return;
    }
    if (this.level) readLevel(this.level, name, element);
  }

  close(name: string): void {
    if (name === 'w:lvl') this.level = null;
    else if (name === 'w:abstractNum') this.abstract = null;
    else if (name === 'w:num') this.list = null;
  }

  /** A list, and the definition whose counters it shares; null when the file defines none. */
  find(id: number, styles: Styles): { readonly list: List; readonly abstract: AbstractList } | null {
    const list = this.lists.get(id);
    if (!list) return null;
    let abstract = this.abstracts.get(list.abstract);
    for (let steps = 0; abstract?.styleLink !== undefined && abstract.levels.length === 0; steps++) {
      const linked = this.lists.get(styles.numberingOf(abstract.styleLink).list ?? 0);
      if (linked === undefined || steps === LONGEST_CHAIN) return null;
      abstract = this.abstracts.get(linked.abstract);
    }
    return abstract ? { list, abstract } : null;
  }

  private beginLevel(index: number): void {
    if (!Number.isInteger(index) || index < 0 || index >= MOST_LEVELS) return;
    this.level = newLevel();
    if (this.list) this.list.levels.set(index, this.level);
    else if (this.abstract) this.abstract.levels[index] = this.level;
  }
}

function readLevel(level: Level, name: string, element: XmlElement): void {
  const value = element.attribute('w:val');
  if (name === 'w:start') level.start = wholeNumber(element) ?? 0;
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, LONGEST_PATTERN);
  else if (name === 'w:lvlRestart') level.restart = wholeNumber(element) ?? 0;
  else if (name === 'w:isLgl') level.isLegal = isOn(element);
  else if (name === 'w:pStyle' && value !== undefined) level.style = value;
}
