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
  /** Folded code → class, for compiling. */
  readonly classOf: ReadonlyMap<number, number>;
}

export function compileAlphabet(forms: Iterable<string>, caseless = false, clitics = ''): Alphabet {
  const key = caseless ? LETTER : FOLD;
  const classOf = new Map<number, number>();
  for (const form of forms)
    for (let at = 0; at < form.length; at++) {
      const code = key[form.charCodeAt(at)]!;
      if (code !== IGNORED && code !== SPACE && code !== NEWLINE && !classOf.has(code))
        classOf.set(code, CLASS.first + classOf.size);
    }
  const size = CLASS.first + classOf.size;
  const words = new Uint8Array(size);
  for (const [code, number] of classOf) words[number] = isWord(code) ? 1 : isLetterLike(code) ? 2 : 0;
  const classes = new Uint16Array(65536);
  for (const [code, number] of classOf) classes[code] = number;
  for (const code of caseless ? LETTER_CODES : FOLDED_CODES) classes[code] = classOfFolded(key[code]!, classOf);
  classes[SPACE] = CLASS.space;
  classes[NEWLINE] = CLASS.newline;
  const glued = new Set(Array.from(clitics, (letter) => FOLD[letter.charCodeAt(0)]!));
  return { classes, size, words, clitics: glued, classOf };
}

function classOfFolded(folded: number, classOf: ReadonlyMap<number, number>): number {
  if (folded === IGNORED) return CLASS.ignored;
  if (folded === SPACE) return CLASS.space;
  return folded === NEWLINE ? CLASS.newline : (classOf.get(folded) ?? CLASS.other);
}
