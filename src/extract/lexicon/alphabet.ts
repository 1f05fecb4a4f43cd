import { FOLD, FOLDED_CODES, IGNORED, isLetterLike, isWord, LETTER, LETTER_CODES, NEWLINE, SPACE } from './chars.ts';

/** Classes that every alphabet has. */
export const CLASS = { other: 0, ignored: 1, space: 2, newline: 3, first: 4 } as const;

/**
 * The characters that a set of forms is written in, numbered from 4 on, so that tries over them are small dense tables.
 * `classes[code]` is the class of a code unit, folding included. Languages that space their words are read without regard to
 * case, so that one alphabet has both letters of a pair in one class; what a capital demands is the tries' affair.
 */
export interface Alphabet {
  readonly classes: Uint16Array;
  readonly size: number;
  /** Per class: 1 for a letter or digit of Latin script, 2 for a letter of another script whose words are separated. */
  readonly words: Uint8Array;
  /** Codes of letters that may stand glued before a word without being part of it. */
  readonly clitics: ReadonlySet<number>;
}

export function compileAlphabet(forms: Iterable<string>, caseless = false, clitics = ''): Alphabet {
  const key = caseless ? LETTER : FOLD;
  const classes = new Uint16Array(65536);
  // Soft characters have their classes whatever the forms hold; what folds to nothing is no letter of a form.
  classes[IGNORED] = CLASS.ignored;
  classes[SPACE] = CLASS.space;
  classes[NEWLINE] = CLASS.newline;
  const letters: number[] = [];
  for (const form of forms)
    for (let at = 0; at < form.length; at++) {
      const code = key[form.charCodeAt(at)]!;
      if (classes[code] !== CLASS.other) continue;
      classes[code] = CLASS.first + letters.length;
      letters.push(code);
    }
  const size = CLASS.first + letters.length;
  const words = new Uint8Array(size);
  for (let at = 0; at < letters.length; at++)
    words[CLASS.first + at] = isWord(letters[at]!) ? 1 : isLetterLike(letters[at]!) ? 2 : 0;
  // A code that folds to another one has the class of that; one that the forms hold folds to itself.
  const folded = caseless ? LETTER_CODES : FOLDED_CODES;
  for (let at = 0; at < folded.length; at++) classes[folded[at]!] = classes[key[folded[at]!]!]!;
  classes[IGNORED] = CLASS.other;
  const glued = new Set(Array.from(clitics, (letter) => FOLD[letter.charCodeAt(0)]!));
  return { classes, size, words, clitics: glued };
}
