import { GRAMMARS, type Grammar } from '../grammars/index.ts';
import type { Language, LanguageVerdict } from '../model/index.ts';
import { compileGrammar } from './compile.ts';
import { scan } from './scan/scan.ts';

/** Characters looked at from each end of the text; enough to tell, however long it is. */
const SAMPLE = 4000;

/**
 * The language of a text, by the script of its letters and the frequent words of the grammars; null when none of the
 * grammars' scripts prevails, or no word tells which language of the script it is. Decided once per document.
 */
export function recognizeLanguage(text: string): LanguageVerdict | null {
  const sample = text.length <= 2 * SAMPLE ? text : text.slice(0, SAMPLE) + text.slice(-SAMPLE);
  const share = sharesIn(sample);
  if (share === null) return null;
  const words = wordsOf(sample);
  let best: { language: Language; score: number } | null = null;
  for (const grammar of GRAMMARS) {
    const { language, recognition } = grammar;
    const own = share(recognition.script);
    if (own < MINIMUM_SHARE) continue;
    const known = knownShare(grammar, sample, words);
    // Where a script is of one language only, the letters say enough.
    if (grammar.spaced && known === 0 && !isAlone(grammar)) continue;
    const score = own + known;
    if (best === null || score > best.score) best = { language, score };
  }
  return best && { language: best.language, confidence: Math.min(1, best.score / 2) };
}

/**
 * For a text that no frequent word gives away: the language whose grammar finds most in it, the first where none finds
 * anything; null where its letters are of a script that no grammar is for.
 */
export function likeliestLanguage(text: string): Language | null {
  const sample = text.slice(0, 2 * SAMPLE);
  const share = sharesIn(sample);
  if (share === null) return null;
  let best: { language: Language; found: number } | null = null;
  for (const grammar of GRAMMARS) {
    if (share(grammar.recognition.script) < LEAST_SHARE) continue;
    const found = scan(compileGrammar(grammar), sample).count;
    if (best === null || found > best.found) best = { language: grammar.language, found };
  }
  return best?.language ?? null;
}

const LEAST_SHARE = 0.3;

/** Texts of one language quote names in another script; half of the letters must be its own. */
const MINIMUM_SHARE = 0.5;
/** Frequent words are about a third of a text; a script that separates no words has them counted one by one. */
const USUAL_SHARE = 1 / 3;
const ENOUGH_WORDS = 10;

/** How much of the text are words of the language, 0…1; a word that languages of one script share says little. */
function knownShare(grammar: Grammar, sample: string, words: readonly string[]): number {
  const { spaced, recognition } = grammar;
  if (!spaced)
    return Math.min(1, recognition.words.reduce((sum, word) => sum + occurrences(sample, word), 0) / ENOUGH_WORDS);
  const own = vocabularyOf(grammar);
  const others = GRAMMARS.filter((other) => other !== grammar && other.recognition.script === recognition.script);
  let found = 0;
  for (const word of words)
    if (own.has(word)) found += others.some((other) => vocabularyOf(other).has(word)) ? SHARED_WEIGHT : 1;
  return Math.min(1, found / Math.max(1, words.length) / USUAL_SHARE);
}

const SHARED_WEIGHT = 0.1;

const isAlone = (grammar: Grammar): boolean =>
  !GRAMMARS.some((other) => other !== grammar && other.recognition.script === grammar.recognition.script);

const vocabularies = new WeakMap<Grammar, ReadonlySet<string>>();

/** The frequent words of a language, and those of its headings, kinds and issuers. */
function vocabularyOf(grammar: Grammar): ReadonlySet<string> {
  let known = vocabularies.get(grammar);
  if (!known) {
    const { recognition, structure, citation } = grammar;
    const forms = [
      ...structure.heads.map(({ form }) => form),
      ...structure.paragraphs.map(({ form }) => form),
      ...[...citation.kinds, ...citation.issuers].flatMap((word) => word.forms),
    ];
    known = new Set([...recognition.words, ...forms.flatMap(wordsOf)]);
    vocabularies.set(grammar, known);
  }
  return known;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** How much of the letters of a text are of a script, 0…1, each script counted once; null when it has no letters. */
function sharesIn(text: string): ((script: string) => number) | null {
  const letters = lengthOf(text, /\p{L}+/gu);
  if (letters === 0) return null;
  const shares = new Map<string, number>();
  return (script) => {
    let share = shares.get(script);
    if (share === undefined) {
      share = lengthOf(text, new RegExp(`\\p{Script=${script}}+`, 'gu')) / letters;
      shares.set(script, share);
    }
    return share;
  };
}

/** Length in characters of all that a pattern matches. */
function lengthOf(text: string, pattern: RegExp): number {
  const hasPairs = /[\ud800-\udbff]/.test(text);
  let length = 0;
  for (const found of text.match(pattern) ?? []) length += hasPairs ? Array.from(found).length : found.length;
  return length;
}

function occurrences(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found++;
  return found;
}
