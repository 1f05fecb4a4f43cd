import { FOLD, isSoft } from '../lexicon/chars.ts';
import { type Label, type LabelType, labelSlug, readLabel } from './labels.ts';

export interface InlineItem {
  readonly slug: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const OPEN = 40;

/** Offset of the first opening bracket within `from..to`, `to` when there is none. */
function nextBracket(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && FOLD[text.charCodeAt(at)] !== OPEN) at++;
  return at;
}

/**
 * Items inside running text: labels in two brackets, `(i)` or `(a)`, that begin at the first and go on without a gap; at
 * least two, for a single one is a remark.
 */
export function inlineItems(text: string, from: number, to: number, letters: string): readonly InlineItem[] {
  let at = nextBracket(text, from, to);
  if (at === to) return NONE;
  const labels: Label[] = [];
  let type: LabelType | null = null;
  for (; at < to; at = nextBracket(text, at + 1, to)) {
    const label = readLabel(text, at, to, letters);
    if (!label?.bracketed) continue;
    const fits = typeOfNext(label, labels.length + 1, type);
    if (fits === null) continue;
    type = fits;
    labels.push(label);
  }
  if (labels.length < 2 || type === null) return NONE;
  const kind = type;
  return labels.map((label, index) => ({
    slug: labelSlug(kind, index + 1, label.suffix),
    printed: label.printed,
    start: label.textStart,
    end: index + 1 < labels.length ? trimEnd(text, label.textStart, labels[index + 1]!.start) : to,
  }));
}

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
