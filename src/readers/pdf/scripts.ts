/** Scripts that decide how letters are ordered and joined. */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LETTER_RTL = /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff]/;
const MARK = /^\p{M}+$/u;
const DIGIT = /^[0-9\u0660-\u0669\u06f0-\u06f9]+$/;
const LETTER = /\p{L}/u;
const UNSPACED = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud87f]/;

export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text) && LETTER_RTL.test(text);
export const isMark = (text: string): boolean => MARK.test(text);
export const isDigits = (text: string): boolean => DIGIT.test(text);
/** Letters that run from left to right. */
export const isLeftToRight = (text: string): boolean => LETTER.test(text) && !RIGHT_TO_LEFT.test(text);
/** Han and what is written with it: no spaces between its characters, nor between them and others. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

const SUPERSCRIPT = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** Figures as raised ones, which belong to no number; other letters as they are. */
export const superscript = (text: string): string => text.replace(/[0-9]/g, (digit) => SUPERSCRIPT[Number(digit)]!);
