import type { SourceMark } from '../../model/index.ts';
import { HIDDEN, LEFT_OUT, LISTS, PREFORMATTED } from './elements.ts';
import { formOfType, type ListForm } from './list-labels.ts';
import { readStyle } from './style.ts';

/** The text as changed, or as it was before the changes that the file tracks. */
export type Reading = 'after' | 'before';
export type Attributes = ReadonlyMap<string, string>;

/** What an element means for the text in it, apart from the lines that it begins and ends. */
export interface Meaning {
  readonly leftOut: boolean;
  readonly mark: SourceMark['kind'] | null;
  /** Its text is a raised figure, or a link to a note. */
  readonly raised: 'figure' | 'note' | null;
  readonly preformatted: boolean;
  /** How a list or an item counts. */
  readonly form: ListForm | undefined;
}

export function meaningOf(name: string, attributes: Attributes, reading: Reading): Meaning {
  const style = readStyle(attributes.get('style'));
  const left = reading === 'after' ? 'del' : 'ins';
  const list = LISTS.has(name) || name === 'li';
  return {
    leftOut: LEFT_OUT.has(name) || name === left || isPageHead(name, attributes, style.element),
    mark: markOf(name, attributes, style.hidden, style.element),
    raised: isNoteLink(name, attributes) ? 'note' : name === 'sup' ? 'figure' : null,
    preformatted: style.preformatted ?? PREFORMATTED.has(name),
    form: list ? (style.form ?? formOfType(attributes.get('type') ?? '')) : undefined,
  };
}

function markOf(
  name: string,
  attributes: Attributes,
  hidden: boolean,
  wordElement: string | undefined,
): SourceMark['kind'] | null {
  if (hidden || HIDDEN.has(name) || attributes.has('hidden')) return 'hidden';
  if (name === 'table') return 'table';
  if (name === 'ins') return 'inserted';
  if (name === 'del') return 'deleted';
  return isNoteText(name, attributes, wordElement) ? 'footnote' : null;
}

/** LibreOffice writes the heads and feet of pages into the text; Word names them. */
const isPageHead = (name: string, attributes: Attributes, wordElement: string | undefined): boolean =>
  (name === 'div' && /^(?:header|footer)$/.test(attributes.get('title') ?? '')) ||
  wordElement === 'header' ||
  wordElement === 'footer';

/** Names that LibreOffice, Word and publishers give to the texts of notes. */
const isNoteText = (name: string, attributes: Attributes, wordElement: string | undefined): boolean =>
  wordElement === 'footnote' ||
  wordElement === 'endnote' ||
  /^doc-(?:footnote|endnote)$/.test(attributes.get('role') ?? '') ||
  (name !== 'a' && /^_?(?:sdfootnote|sdendnote|ftn|edn|fn|footnote|endnote)-?\d/i.test(attributes.get('id') ?? ''));

/** Links from a place to its note and back. */
function isNoteLink(name: string, attributes: Attributes): boolean {
  if (name !== 'a') return false;
  if (attributes.get('role') === 'doc-noteref') return true;
  const href = attributes.get('href') ?? '';
  const target = href.slice(href.lastIndexOf('#') + 1);
  return href.includes('#') && /^_?(?:sdfootnote|sdendnote|ftn|edn|fn|footnote|endnote|cite_note|note)/i.test(target);
}

/**
 * A raised figure as characters that stay raised: 140 with a note 1 must not become 1401. Null when it is more than a
 * figure; figures of notes may stand in brackets.
 */
export function raisedFigure(text: string, isNote: boolean): string | null {
  const figure = isNote ? text.replace(/^[[(]|[\])]$/g, '') : text;
  return /^\d{1,4}$/.test(figure)
    ? figure.replace(/\d/g, (digit) => String.fromCharCode(RAISED[Number(digit)]!))
    : null;
}

const RAISED = [0x2070, 0xb9, 0xb2, 0xb3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079];
