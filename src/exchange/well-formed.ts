/** Halves of pairs, which no encoding of files can hold. */
const LONE = /\p{Cs}/gu;

/** The text with U+FFFD where a half of a pair stood. */
export const wellFormed = (text: string): string => text.replace(LONE, '\uFFFD');
