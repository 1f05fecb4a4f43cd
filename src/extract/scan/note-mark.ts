import { codeAt, foldAt, isLatin, isLetterLike, isSoft } from '../lexicon/chars.ts';
import { skipLeft } from '../lexicon/trie.ts';
import { digitAt, endOfDigits } from './tokens.ts';

const COMMA = 44;

/** The end of the number of a note that is glued behind a date, `14 December 2007,1 and …`; `from` without one. */
export function skipNote(text: string, from: number): number {
  return (foldAt(text, from) === COMMA && noteEnd(text, from)) || from;
}

/** The end of one or two digits that are glued behind the mark at `from` and that space follows, 0 without. */
export function noteEnd(text: string, from: number): number {
  if (!digitAt(text, from + 1)) return 0;
  const end = endOfDigits(text, from + 1);
  return end - from <= 3 && isSoft(foldAt(text, end)) ? end : 0;
}

/**
 * Where a word, or one of the marks that close a name, ends that the mark of a note is glued behind,
 * `the Agenda[3], paragraph 35`; `to` without one.
 */
export function beforeNoteMark(text: string, to: number, closing?: ReadonlySet<number>): number {
  const at = startOfNumber(text, to);
  if (at === to) return to;
  const before = foldAt(text, at - 1);
  return isLatin(before) || isLetterLike(before) || closing?.has(codeAt(text, at - 1)) ? at : to;
}

/** Where the mark of a note begins that stands before `to`, `12`, `[2]` or raised, whatever it is glued behind; else `to` less its space. */
export function beforeNote(text: string, to: number): number {
  // Raised digits are passed over like space.
  const end = skipLeft(text, to);
  if (foldAt(text, end - 1) !== CLOSE) return startOfNumber(text, end);
  const open = startOfNumber(text, end - 1) - 1;
  return open < end - 2 && foldAt(text, open) === OPEN ? open : end;
}

/** Where the one or two digits begin that stand before `to`; `to` without. */
function startOfNumber(text: string, to: number): number {
  let at = to;
  while (to - at <= LONGEST_NOTE_MARK && digitAt(text, at - 1)) at--;
  return to - at > LONGEST_NOTE_MARK ? to : at;
}

const [OPEN, CLOSE] = [91, 93];
const LONGEST_NOTE_MARK = 2;
