import type { SlideDeck } from '../../slide.ts';
import { OFFICE_LANGUAGES } from '../ooxml/package.ts';
import { directionOfSentence, escaped, inert } from '../text/inert.ts';

type Direction = 'ltr' | 'rtl';
type Tongue = Pick<SlideDeck, 'language' | 'direction'>;

interface ParagraphLook {
  /** Id of a style; the usual one where there is none. */
  readonly style?: string;
  readonly bold?: boolean;
  /** Never the last of a page. */
  readonly heads?: boolean;
  /** Runs before and behind the text. */
  readonly before?: string;
  readonly after?: string;
}

const ISOLATES = /[\u2066-\u2069]/;

const MARKS: Readonly<Record<Direction, string>> = { ltr: '\u200E', rtl: '\u200F' };

/**
 * A paragraph; it begins on the side where all others do. Points always run as the document does, as their signs do. Word
 * knows no isolates: what one encloses is a run with a direction of its own instead.
 */
export function paragraph(text: string, deck: Tongue, look: ParagraphLook = {}): string {
  const { style, bold = false, heads = false, before = '', after = '' } = look;
  const direction = style === 'ListBullet' ? deck.direction : directionOfSentence(text, deck.direction);
  // In a paragraph that runs from right to left, the side called right is the left one.
  const side = direction === deck.direction ? '' : '<w:jc w:val="right"/>';
  const properties = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${heads ? '<w:keepNext/>' : ''}${direction === 'rtl' ? '<w:bidi/>' : ''}${side}`;
  const pieces = inert(text)
    .split(ISOLATES)
    .filter((piece) => piece !== '')
    .map((piece) => ({ piece, own: directionOfSentence(piece, direction) }));
  const runs = pieces.map(({ piece, own }, at) => {
    // Marks keep digits and signs at the ends of a stretch with it, and those between two with the paragraph: what takes no
    // heed of a run's direction would join the two.
    const isTurned = own !== direction;
    const start = isTurned || at > 0 ? MARKS[own] : '';
    const end = isTurned || at < pieces.length - 1 ? MARKS[own] : '';
    return run(`${start}${piece}${end}`, deck, own, bold);
  });
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${before}${runs.join('')}${after}</w:p>`;
}

/** Fonts follow from the kind of script, which Word finds out by itself but for signs that several kinds have. */
function run(text: string, { language }: Tongue, direction: Direction, bold: boolean): string {
  const attribute = language === 'ar' ? 'bidi' : language === 'zh' ? 'eastAsia' : 'val';
  const hint = language === 'zh' ? '<w:rFonts w:hint="eastAsia"/>' : '';
  return `<w:r><w:rPr>${hint}${bold ? '<w:b/><w:bCs/>' : ''}${direction === 'rtl' ? '<w:rtl/>' : ''}<w:lang w:${attribute}="${OFFICE_LANGUAGES[language]}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}
