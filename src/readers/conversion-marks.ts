const BRACKET = 91;
const CLOSE = 93;
/** What word processors' text converters write for a bookmark: syntax of a tool, no word of a document. */
const MARK = 'bookmark:';

/** Offset behind the `[bookmark: …]` marks, and the white space around them, that a line begins with; else `from`. */
export function behindConversionMarks(text: string, from: number, to: number): number {
  let behind = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9) {
      at++;
      continue;
    }
    if (code !== BRACKET || !text.startsWith(MARK, at + 1)) break;
    // Within the line only: a mark without end must not make every line search the rest of the text.
    let close = at;
    while (close < to && text.charCodeAt(close) !== CLOSE) close++;
    if (close === to) break;
    behind = at = close + 1;
  }
  return behind;
}
