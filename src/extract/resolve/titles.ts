import type { Citation, Clause } from '../../model/index.ts';
import { FOLD, isSoft } from '../lexicon/chars.ts';
import type { CitationDraft } from './citation-draft.ts';

const HYPHEN = 45;
const QUOTE = 34;
const LONGEST_TITLE = 400;

/**
 * The title that a dash puts behind a citation (`Resolution 140 (…) – title;`), up to the end of the clause, without the
 * quotation marks and punctuation around it. It names the same instrument again and is no second citation.
 */
export function addTitles(
  text: string,
  citations: readonly CitationDraft[],
  clauseEnd: (citation: Citation) => number,
): void {
  citations.forEach((citation, index) => {
    const limit = Math.min(clauseEnd(citation), citations[index + 1]?.start ?? text.length);
    let start = skipSoft(text, citation.end, limit);
    if (FOLD[text.charCodeAt(start)] !== HYPHEN) return;
    start = skipSoft(text, start + 1, limit);
    let end = limit;
    while (end > start && isOuter(text, end - 1)) end--;
    if (FOLD[text.charCodeAt(start)] === QUOTE) start++;
    if (end <= start || end - start > LONGEST_TITLE) return;
    citation.titleStart = start;
    citation.titleEnd = end;
    citation.titleText = text.slice(start, end);
  });
}

function skipSoft(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSoft(FOLD[text.charCodeAt(at)]!)) at++;
  return at;
}

/** Punctuation and quotation marks that end a title from outside. */
function isOuter(text: string, at: number): boolean {
  const code = FOLD[text.charCodeAt(at)]!;
  return isSoft(code) || code === 44 || code === 46 || code === 59 || code === QUOTE;
}

/** End of the clause's own text, sub-items left out. */
export const ownEnd = (clause: Clause): number => clause.chapeauEnd ?? clause.end;
