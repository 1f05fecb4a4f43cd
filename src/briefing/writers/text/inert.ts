/** Controls but the tabulator and line ends, characters that are none, and halves of pairs. */
const UNFIT = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
/** What overrides the direction of the text behind it: nothing that a name needs. */
const OVERRIDES = /[\u202A-\u202E]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;

/**
 * A text as one line that no format takes for anything but text: what XML cannot hold becomes U+FFFD, overrides of
 * direction go, and isolates stay where each is ended.
 */
export const inert = (text: string): string => inertLines(text).replace(BREAKS, ' ');

/** The same for texts of several lines, which stay parted by `\n`. */
export function inertLines(text: string): string {
  const clean = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNFIT, '\uFFFD')
    .replace(OVERRIDES, '');
  return clean
    .split('\n')
    .map((line) => (isBalanced(line) ? line : line.replace(ISOLATES, '')))
    .join('\n');
}

function isBalanced(line: string): boolean {
  let open = 0;
  for (const [sign] of line.matchAll(ISOLATES)) {
    open += sign === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An inert text for an element or an attribute of XML or HTML. */
export const escaped = (text: string): string => inert(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}]|(\p{L})/u;

export const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The direction of a whole sentence or point. Where all runs from right to left, one that begins with a foreign name or a
 * code still does; only one without a letter that does keeps its own.
 */
export const directionOfSentence = (text: string, usual: 'ltr' | 'rtl'): 'ltr' | 'rtl' =>
  usual === 'rtl' && RIGHT_TO_LEFT.test(text) ? 'rtl' : directionOfText(text, usual);

/** The direction of the first letter that has one; `usual` without any. */
export function directionOfText(text: string, usual: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const found = STRONG.exec(text);
  if (!found) return usual;
  return found[1] === undefined ? 'rtl' : 'ltr';
}
