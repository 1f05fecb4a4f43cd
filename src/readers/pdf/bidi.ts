import { isDigits, isLeftToRight, isRightToLeft } from './scripts.ts';

/** What is printed at one place of a line: a letter with its marks, or a gap. */
export interface Token {
  readonly text: string;
}

/** Marks between figures that keep them together in a text that runs from right to left. */
const BETWEEN_FIGURES = new Set(['.', ',', ':', '/', '\u060c', '\u066b', '\u066c']);

/**
 * Tokens from left to right as they stand on the paper, put in the order in which they are read. In a line that runs
 * from right to left everything is turned, and what runs from left to right within it (Latin words, figures) is turned
 * back; in a line that runs from left to right only stretches of right-to-left letters are turned.
 */
export function readingOrder<T extends Token>(
  tokens: readonly T[],
  rightToLeft: boolean,
): { token: T; turned: boolean }[] {
  if (rightToLeft) return turned(tokens);
  const result: { token: T; turned: boolean }[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!isRightToLeft(tokens[at]!.text)) {
      result.push({ token: tokens[at++]!, turned: false });
      continue;
    }
    let end = at + 1;
    for (let next = end; next < tokens.length && !isLeftToRight(tokens[next]!.text); next++)
      if (isRightToLeft(tokens[next]!.text)) end = next + 1;
    result.push(...turned(tokens.slice(at, end)));
    at = end;
  }
  return result;
}

function turned<T extends Token>(tokens: readonly T[]): { token: T; turned: boolean }[] {
  const result: { token: T; turned: boolean }[] = [];
  for (let at = tokens.length - 1; at >= 0; ) {
    const start = startOfRun(tokens, at);
    if (start > at) {
      result.push({ token: tokens[at--]!, turned: true });
      continue;
    }
    for (let next = start; next <= at; next++) result.push({ token: tokens[next]!, turned: false });
    at = start - 1;
  }
  return result;
}

/** Where the left-to-right run begins whose right end is the token; behind the token when it is no such end. */
function startOfRun(tokens: readonly Token[], end: number): number {
  const text = tokens[end]!.text;
  if (text === ')') return startOfBracketed(tokens, end);
  if (!isLeftToRight(text) && !isDigits(text)) return end + 1;
  let start = end;
  let letters = isLeftToRight(text);
  for (let at = end - 1; at >= 0; at--) {
    const { text: before } = tokens[at]!;
    if (isRightToLeft(before)) break;
    const strong = isLeftToRight(before);
    if (!strong && !isDigits(before)) continue;
    // Marks and gaps between two figures part them, unless they belong to a number or Latin letters go before them.
    const between = tokens.slice(at + 1, start);
    const joined = between.length === 0 || (between.length === 1 && BETWEEN_FIGURES.has(between[0]!.text));
    if (!strong && !letters && !joined) {
      if (!latinBefore(tokens, at)) break;
    }
    if (between.some(({ text: mark }) => APART.has(mark))) break;
    letters ||= strong;
    start = at;
  }
  return start;
}

/** Behind these another run begins. */
const APART = new Set(['\t', '(', ')', '[', ']']);

/** `1514 (XV)` is one run when Latin letters are in it: the bracket belongs to what stands before it. */
function startOfBracketed(tokens: readonly Token[], end: number): number {
  let open = end - 1;
  while (open >= 0 && end - open < 24 && tokens[open]!.text !== '(') {
    if (isRightToLeft(tokens[open]!.text) || tokens[open]!.text === ')') return end + 1;
    open--;
  }
  if (tokens[open]?.text !== '(' || open + 1 === end) return end + 1;
  const before = tokens[open - 1]?.text === ' ' ? open - 2 : open - 1;
  if (before < 0 || !latinBefore(tokens, before)) return end + 1;
  const start = startOfRun(tokens, before);
  return start > before ? end + 1 : start;
}

/** Whether figures at the place belong to Latin letters on their left (`WTDC-10`, `Rev. 2 of 3`). */
function latinBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && from - at < 24; at--) {
    if (isLeftToRight(tokens[at]!.text)) return true;
    if (isRightToLeft(tokens[at]!.text) || tokens[at]!.text === '\t') return false;
  }
  return false;
}

const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a, b]) => [
    [a!, b!],
    [b!, a!],
  ]),
);

export const mirror = (text: string): string => MIRRORED.get(text) ?? text;

/**
 * Whether brackets of turned text stand as they look on paper, and have to be mirrored (above 0), or as they are meant
 * (below 0): by the pairs that they make, and by the bracket behind a label at the beginning.
 */
export function bracketVote(texts: readonly string[]): number {
  let meant = 0;
  let opened = 0;
  let closed = 0;
  let vote = 0;
  texts.forEach((text, at) => {
    if (text === '(' || text === '[') {
      opened++;
      if (closed > 0) {
        closed--;
        vote++;
      } else if (at > 0 && at < 3) vote++;
    } else if (text === ')' || text === ']') {
      closed++;
      if (opened > 0) {
        opened--;
        meant++;
      } else if (at > 0 && at < 3) meant++;
    }
  });
  return vote - meant;
}
