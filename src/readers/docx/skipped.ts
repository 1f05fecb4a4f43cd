import type { OpenChanges } from './changes.ts';
import type { XmlElement } from './xml-part.ts';

/** Elements that hold no text of the document, whatever stands in them. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:customXmlPr',
  'w:smartTagPr',
  'w:rt',
  'w:sectPr',
  'w:tblPr',
  'w:tcPr',
  'm:ctrlPr',
  'w:docParts',
]);

/** Extensions whose text is read; a choice that needs another falls back. */
const UNDERSTOOD = /^http:\/\/schemas\.(?:microsoft\.com\/office|openxmlformats\.org)\//;

/** Whether the reader is inside something that is passed over, alternatives that were not chosen among it. */
export interface Skipped {
  readonly isOpen: boolean;
  /** Whether this element is passed over. */
  readonly open: (name: string, element: XmlElement) => boolean;
  /** Whether the element that ends was passed over. */
  readonly close: () => boolean;
}

export function skippedBy(changes: OpenChanges): Skipped {
  /** For every open `mc:AlternateContent`: whether one of its contents was chosen. */
  const chosen: boolean[] = [];
  const names: string[] = [];
  let depth = 0;

  function skips(name: string, element: XmlElement): boolean {
    if (name === 'w:pPrChange') return !changes.readsBefore;
    if (name === 'mc:Choice') return !choose(needsOnlyUnderstood(element));
    if (name === 'mc:Fallback') return !choose(true);
    return NO_TEXT.has(name);
  }

  function choose(possible: boolean): boolean {
    if (chosen.length === 0) return true;
    if (chosen.at(-1) || !possible) return false;
    chosen[chosen.length - 1] = true;
    return true;
  }

  return {
    get isOpen() {
      return depth > 0;
    },
    open: (name, element) => {
      if (depth > 0 || skips(name, element)) {
        depth++;
        return true;
      }
      if (name === 'mc:AlternateContent') chosen.push(false);
      names.push(name);
      return false;
    },
    close: () => {
      if (depth > 0) {
        depth--;
        return true;
      }
      if (names.pop() === 'mc:AlternateContent') chosen.pop();
      return false;
    },
  };
}

const needsOnlyUnderstood = (element: XmlElement): boolean =>
  (element.attribute('Requires') ?? '')
    .split(/\s+/)
    .filter((prefix) => prefix !== '')
    .every((prefix) => UNDERSTOOD.test(element.address(prefix)));
