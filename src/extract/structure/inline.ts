import { FOLD, isSoft } from '../lexicon/chars.ts';
import { type Label, labelSlug, readLabel } from './labels.ts';

export interface InlineItem {
  readonly slug: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

const OPEN = 40;

/**
 * Items inside running text: labels in two brackets, `(i)` or `(a)`, that begin at the first and go on without a gap; at
 * least two, for a single one is a remark.
 */
export function inlineItems(text: string, from: number, to: number, letters: string): InlineItem[] {
  const labels: Label[] = [];
  let type: Label['readings'][number]['type'] | null = null;
  for (let at = from; at < to; at++) {
    if (FOLD[text.charCodeAt(at)] !== OPEN) continue;
    const label = readLabel(text, at, to, letters);
    if (!label?.bracketed) continue;
    const wanted = labels.length + 1;
    const reading: Label['readings'][number] | undefined = label.readings.find(
      (candidate) => candidate.index === wanted && (type === null || candidate.type === type),
    );
    if (!reading || (labels.length === 0 && reading.type === 'digit')) continue;
    type =
      labels.length === 0 && label.readings.some((candidate) => candidate.type === 'roman' && candidate.index === 1)
        ? 'roman'
        : reading.type;
    labels.push(label);
  }
  if (labels.length < 2 || type === null) return [];
  const kind = type;
  return labels.map((label, index) => ({
    slug: labelSlug(kind, index + 1, label.suffix),
    printed: label.printed,
    start: label.textStart,
    end: index + 1 < labels.length ? trimEnd(text, label.textStart, labels[index + 1]!.start) : to,
  }));
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSoft(FOLD[text.charCodeAt(end - 1)]!)) end--;
  return end;
}
