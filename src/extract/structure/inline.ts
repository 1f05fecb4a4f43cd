import { FOLD, FOLDED_CODES, isSoft } from '../lexicon/chars.ts';
import { type Label, labelSlug, readLabel } from './labels.ts';

export interface InlineItem {
  readonly slug: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const OPEN = 40;
/** Every character that folds to an opening bracket. */
const BRACKETS = [OPEN, ...FOLDED_CODES.filter((code) => FOLD[code] === OPEN)].map((code) => String.fromCharCode(code));

/**
 * Finds opening brackets: `next(from)` is the offset of the first at or after `from`, or the length of the text. Calls
 * with growing offsets cost no more than one search for each kind of bracket over the whole text.
 */
export function makeBracketFinder(text: string): (from: number) => number {
  const found = BRACKETS.map(() => -1);
  return (from) => {
    let nearest = text.length;
    for (let kind = 0; kind < BRACKETS.length; kind++) {
      if (found[kind]! < from) {
        const at = text.indexOf(BRACKETS[kind]!, from);
        found[kind] = at < 0 ? text.length : at;
      }
      if (found[kind]! < nearest) nearest = found[kind]!;
    }
    return nearest;
  };
}

/**
 * Items inside running text: labels in two brackets, `(i)` or `(a)`, that begin at the first and go on without a gap; at
 * least two, for a single one is a remark.
 */
export function inlineItems(
  text: string,
  from: number,
  to: number,
  letters: string,
  nextBracket: (from: number) => number,
): readonly InlineItem[] {
  if (nextBracket(from) >= to) return NONE;
  const labels: Label[] = [];
  let type: Label['readings'][number]['type'] | null = null;
  for (let at = nextBracket(from); at < to; at = nextBracket(at + 1)) {
    const label = readLabel(text, at, to, letters);
    if (!label?.bracketed) continue;
    const wanted = labels.length + 1;
    const fits = label.readings.filter(
      (reading) => reading.index === wanted && (type === null ? reading.type !== 'digit' : reading.type === type),
    );
    // The first label may be the letter i or the roman numeral one; as a first member it is the numeral.
    const reading = fits.find((candidate) => candidate.type === 'roman') ?? fits[0];
    if (!reading) continue;
    type = reading.type;
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

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSoft(FOLD[text.charCodeAt(end - 1)]!)) end--;
  return end;
}
