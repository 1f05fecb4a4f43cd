import { endOfDigits } from '../scan/tokens.ts';
import { endsSentence } from './front.ts';
import type { Line } from './lines.ts';

/** A short line that begins with an ordinal in digits and ends in no mark: at which meeting the text was adopted. */
export function isFootLine(text: string, { start, end }: Line): boolean {
  const digits = endOfDigits(text, start);
  if (digits === start || end - start > LONGEST_FOOT_LINE || endsSentence(text, end)) return false;
  return isLetter(text.charAt(digits));
}

const LONGEST_FOOT_LINE = 40;
/** Signs of ordinals are letters as well. */
const isLetter = (sign: string): boolean => ORDINAL_SIGNS.has(sign.charCodeAt(0)) || sign !== sign.toUpperCase();
const ORDINAL_SIGNS: ReadonlySet<number> = new Set([0xaa, 0xba]);
