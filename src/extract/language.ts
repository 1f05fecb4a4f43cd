import { GRAMMARS } from '../grammars/index.ts';
import type { Language, LanguageVerdict } from '../model/index.ts';

/** Characters looked at from each end of the text; enough to tell, however long it is. */
const SAMPLE = 4000;

/**
 * The language of a text, by the script of its letters and the frequent words of the grammars; null when none of the
 * grammars' scripts prevails. Decided once per document.
 */
export function recognizeLanguage(text: string): LanguageVerdict | null {
  const sample = text.length <= 2 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(-SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  let best: { language: Language; score: number } | null = null;
  for (const { language, recognition } of GRAMMARS) {
    const share = count(sample, new RegExp(`\\p{Script=${recognition.script}}`, 'gu')) / letters;
    if (share < MINIMUM_SHARE) continue;
    const words = recognition.words.reduce((sum, word) => sum + occurrences(sample, word), 0);
    const score = share + Math.min(1, words / 10);
    if (best === null || score > best.score) best = { language, score };
  }
  return best && { language: best.language, confidence: Math.min(1, best.score / 2) };
}

/** Texts of one language quote names in another script; half of the letters must be its own. */
const MINIMUM_SHARE = 0.5;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function occurrences(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
