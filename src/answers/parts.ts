import type { Marks } from './sentences.ts';

/** A piece of a told sentence. */
export interface SentencePart {
  readonly kind: 'words' | 'name' | 'clause' | 'text';
  readonly text: string;
}

/** Signs for private use; no text that is told holds them. */
const SIGNS = { name: '\uE000', clause: '\uE001', text: '\uE002' } as const;
const END = '\uE003';
const KINDS = new Map(Object.entries(SIGNS).map(([kind, sign]) => [sign, kind as keyof typeof SIGNS]));
const MARKED = /[\u2066-\u2068]?([\uE000-\uE002])([^\uE003]*)\uE003\u2069?/g;

const marked =
  (sign: string) =>
  (text: string): string =>
    `${sign}${text.replace(/[\uE000-\uE003]/g, '')}${END}`;

/** Marks for `partsOf`. */
export const IN_PARTS: Marks = {
  name: marked(SIGNS.name),
  clause: marked(SIGNS.clause),
  text: marked(SIGNS.text),
};

/** A sentence that was told with `IN_PARTS`, piece by piece, so that each can be shown in its own way, isolated. */
export function partsOf(sentence: string): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  const upTo = (to: number): void => {
    if (to > from) parts.push({ kind: 'words', text: sentence.slice(from, to) });
  };
  for (const { index, 0: whole, 1: sign, 2: text } of sentence.matchAll(MARKED)) {
    upTo(index);
    parts.push({ kind: KINDS.get(sign as '\uE000')!, text: text! });
    from = index + whole.length;
  }
  upTo(sentence.length);
  return parts;
}
