import { isUnspaced } from './scripts.ts';

const SOFT_HYPHEN = '\u00ad';

/** How a line goes on in the next: what is taken off its end, and what stands between. */
export interface Joint {
  readonly cut: number;
  readonly between: '' | ' ';
}

/**
 * Joins lines as their script does: Han text without a blank; a word parted by a hyphen without the hyphen, unless the
 * document writes it with one elsewhere; numbers and names with theirs (`ITU-` `T`).
 */
export function jointOf(before: string, after: string, hyphenated: ReadonlySet<string>): Joint {
  if (before.endsWith(SOFT_HYPHEN)) return { cut: 1, between: '' };
  if (isUnspaced(before.slice(-1)) || isUnspaced(after.slice(0, 1))) return { cut: 0, between: '' };
  if (/[\p{L}\p{N}][/\u2013]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}]/u.test(after)) return { cut: 0, between: '' };
  if (!/[\p{L}\p{N}][-\u2010\u2011]$/u.test(before.slice(-3))) return { cut: 0, between: ' ' };
  const head = /\p{L}+(?=[-\u2010\u2011]$)/u.exec(before.slice(-60))?.[0];
  const tail = /^\p{Ll}+/u.exec(after.slice(0, 60))?.[0];
  if (head === undefined || tail === undefined) return { cut: 0, between: '' };
  if (!/\p{Ll}$/u.test(head)) return { cut: 0, between: '' };
  return { cut: hyphenated.has(`${head}-${tail}`.toLowerCase()) ? 0 : 1, between: '' };
}

/** Words that a text writes with a hyphen within its lines. */
export function hyphenatedWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (!/[-\u2010\u2011]/.test(text)) continue;
    for (const [word] of text.matchAll(/(?<!\p{L})\p{L}{1,30}[-\u2010\u2011]\p{L}{1,30}/gu))
      words.add(word.replace(/[\u2010\u2011]/, '-').toLowerCase());
  }
  return words;
}
