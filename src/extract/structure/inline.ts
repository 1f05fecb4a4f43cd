import { FOLD, isDigit, isSoft } from '../lexicon/chars.ts';
import { type Label, type LabelType, labelSlug, readLabel } from './labels.ts';

export interface InlineItem {
  readonly slug: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const OPEN = 40;
const CLOSE = 41;
const SEMICOLON = 59;
const COMMA = 44;
const COLON = 58;
const QUOTE = 39;

/** The labels of a sequence, as far as it goes on without a gap. */
class LabelRun {
  readonly labels: Label[] = [];
  type: LabelType | null = null;

  /** Takes the label that comes next; another one is left out. */
  take(label: Label): boolean {
    const fits = typeOfNext(label, this.labels.length + 1, this.type);
    if (fits === null) return false;
    this.type = fits;
    this.labels.push(label);
    return true;
  }
}

/**
 * Items inside running text: labels in two brackets, `(i)` or `(a)`, or two quotation marks, that begin at the first and go
 * on without a gap; at least two, for a single one is a remark. Else the same with labels that have no opening bracket,
 * `i) …; ii) …`. Parts of provisions are named in that way too (`35 a) and b)`): the first of those must stand behind a
 * word or colon, the others behind a mark and a word at most.
 */
export function inlineItems(text: string, from: number, to: number, letters: string): readonly InlineItem[] {
  let whole: LabelRun | null = null;
  let half: LabelRun | null = null;
  /** Where the text of the last label without opening bracket begins. */
  let previous = from;
  for (let at = from; at < to; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (code === CLOSE) {
      const start = halfBracketed(text, from, at);
      const label = start < 0 ? null : readLabel(text, start, to, letters);
      if (label === null || !standsApart(text, previous, start, previous === from)) continue;
      half ??= new LabelRun();
      if (half.take(label)) previous = label.textStart;
    } else if (code === OPEN || (code === QUOTE && isDigit(FOLD[text.charCodeAt(at + 1)] ?? 0))) {
      const label = readLabel(text, at, to, letters);
      if (!label?.bracketed) continue;
      whole ??= new LabelRun();
      whole.take(label);
    }
  }
  return itemsOf(whole, text, to) ?? itemsOf(half, text, to) ?? NONE;
}

/** Where the letters of a label begin whose only bracket is at `close`, −1 where none can stand there. */
function halfBracketed(text: string, from: number, close: number): number {
  let start = close;
  while (close - start < LONGEST_NUMERAL && isSmallLetter(text.charCodeAt(start - 1))) start--;
  return start === close || start <= from || !opensLabel(FOLD[text.charCodeAt(start - 1)]!) ? -1 : start;
}

/** The items of a sequence; null where it is none. */
function itemsOf(run: LabelRun | null, text: string, to: number): readonly InlineItem[] | null {
  if (run === null || run.type === null || run.labels.length < 2) return null;
  const { labels, type } = run;
  return labels.map((label, index) => ({
    slug: labelSlug(type, index + 1, label.suffix),
    printed: label.printed,
    start: label.textStart,
    end: index + 1 < labels.length ? trimEnd(text, label.textStart, labels[index + 1]!.start) : to,
  }));
}

/** Where words are not separated, a label follows its mark without space. */
const opensLabel = (before: number): boolean =>
  isSoft(before) || before === COLON || before === SEMICOLON || isIdeograph(before);

const LONGEST_NUMERAL = 4;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a label at `start` stands where an item may begin: the text of the one before it begins at `previous`. */
function standsApart(text: string, previous: number, start: number, first: boolean): boolean {
  let at = trimEnd(text, previous, start);
  if (first) return at > previous && (isLetterCode(text.charCodeAt(at - 1)) || FOLD[text.charCodeAt(at - 1)] === COLON);
  const joint = at;
  // One word may join the last item.
  while (joint - at < LONGEST_JOINT && at > previous && isWordCode(text.charCodeAt(at - 1))) at--;
  at = trimEnd(text, previous, at);
  // A list of labels, `a), b) and c)`, has nothing between them.
  const mark = at > previous + 1 ? FOLD[text.charCodeAt(at - 1)] : 0;
  return mark === SEMICOLON || mark === COMMA;
}

const LONGEST_JOINT = 3;
/** Letters of the scripts whose labels have no opening bracket. */
const isLetterCode = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x250) ||
  (code >= 0x400 && code < 0x530);
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code < 0xa000;
const isWordCode = (code: number): boolean => isLetterCode(code) || isIdeograph(code);

const NONE: readonly InlineItem[] = [];

/**
 * The type as which the label is number `wanted` of a sequence of `type`, null when it is not. The first label may be the
 * letter i or the roman numeral one; as a first member it is the numeral.
 */
function typeOfNext({ readings }: Label, wanted: number, type: LabelType | null): LabelType | null {
  let found: LabelType | null = null;
  for (const reading of readings) {
    if (reading.index !== wanted || (type === null ? reading.type === 'digit' : reading.type !== type)) continue;
    if (reading.type === 'roman') return reading.type;
    found ??= reading.type;
  }
  return found;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSoft(FOLD[text.charCodeAt(end - 1)]!)) end--;
  return end;
}
