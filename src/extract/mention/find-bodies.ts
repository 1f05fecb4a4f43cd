import type { CompiledGrammar } from '../compile.ts';
import { Gathered } from '../gathered.ts';
import { CLASS } from '../lexicon/alphabet.ts';
import { FOLD, IGNORED, isLetterLike } from '../lexicon/chars.ts';
import type { NameTable } from '../lexicon/names.ts';
import { behindClitics } from '../lexicon/trie.ts';
import { meetingOrdinalStart } from '../scan/meeting-ordinal.ts';
import { isVaried, listedBefore, readMention } from './bodies.ts';
import type { BodyDraft } from './body-draft.ts';

const MEETS_IN_SERIES: ReadonlySet<string> = new Set(['conference', 'session', 'event']);

/**
 * Every mention of a body in a text, in order and without overlap: the longest name at the leftmost place. What short
 * names mean depends on whose text it is, and that may be known only when they have been read once: what means the same
 * for all is then not read again.
 */
export class BodyFinder {
  readonly #compiled: CompiledGrammar;
  readonly #names: NameTable;
  readonly #text: string;
  /** Where mentions may begin, whatever the names mean. */
  readonly #places: Int32Array;
  /** Per place: where reading goes on behind what stands there; 0 where it was not read or means different things. */
  readonly #behind: Int32Array;
  /** Per place that was read: the mention that stands there, null for none. */
  readonly #read: (BodyDraft | null)[];

  /** `names` as they are listed, or as they are meant in the texts of anybody. */
  constructor(compiled: CompiledGrammar, names: NameTable, text: string) {
    this.#compiled = compiled;
    this.#names = names;
    this.#text = text;
    this.#places = placesOf(compiled, names, text);
    this.#behind = new Int32Array(this.#places.length);
    this.#read = new Array<BodyDraft | null>(this.#places.length);
  }

  /** The mentions, with what the same names mean in the texts of one body. Drafts that mean the same for all are shared. */
  read(meant: NameTable): BodyDraft[] {
    const { opens } = this.#names.gate;
    const { classes } = this.#names.right;
    const text = this.#text;
    const found = new Gathered<BodyDraft>();
    const places = this.#places;
    let at = 0;
    for (let place = 0; place < places.length; place++) {
      const start = places[place]!;
      if (start < at) continue;
      const known = this.#behind[place]!;
      if (known > 0) {
        const draft = this.#read[place]!;
        if (draft !== null) found.push(draft);
        at = known;
        continue;
      }
      const named = readMention(this.#compiled, meant, text, start, opens[classes[text.charCodeAt(start)]!]!);
      at = named === null ? start + 1 : named.end;
      const told = named === null || named.canonical === '' ? null : named;
      const listed = listedBefore();
      if (told !== null) {
        if (MEETS_IN_SERIES.has(told.kind)) told.start = meetingOrdinalStart(this.#compiled, text, told.start);
        for (const earlier of listed) found.push(earlier);
        found.push(told);
      }
      if (isVaried() || listed.length > 0) continue;
      this.#behind[place] = at;
      this.#read[place] = told;
    }
    return found.all();
  }
}

/**
 * Offsets at which a mention may begin, by their two first characters: nearly everywhere none does. Within a word none
 * begins where words are separated, but for what is glued before it.
 */
function placesOf({ spaced }: CompiledGrammar, { gate, right }: NameTable, text: string): Int32Array {
  const { rows, pairs } = gate;
  const { alphabet, classes } = right;
  const { length } = text;
  const wholeWords = spaced && alphabet.clitics.size === 0;
  let places = new Int32Array(FEWEST_PLACES + (length >> 4));
  let count = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const row = rows[classes[code]!]!;
    if (row !== 0 && pairs[row + (at + 1 < length ? classes[text.charCodeAt(at + 1)]! : CLASS.other)] === 1) {
      if (spaced && at > 0 && isLetter(text.charCodeAt(at - 1)) && !behindClitics(alphabet, text, at)) {
        // The letter that is not glued before a name here stands before the rest of the word too.
        while (at + 1 < length && goesOn(text.charCodeAt(at))) at++;
        continue;
      }
      if (count === places.length) {
        const larger = new Int32Array(2 * count);
        larger.set(places);
        places = larger;
      }
      places[count++] = at;
    }
    if (wholeWords && isLetter(code)) while (at + 1 < length && isLetter(text.charCodeAt(at + 1))) at++;
  }
  return places.subarray(0, count);
}

const FEWEST_PLACES = 16;

/** Letters of the scripts whose words are separated: within a word no name begins. */
const isLetter = (code: number): boolean =>
  code >= 97 ? code <= 122 || (code >= 0xc0 && code < 0x700) : code >= 65 && code <= 90;

/** Of a word in a script whose particles are glued before words: a letter, or a mark of one. */
const goesOn = (code: number): boolean => isLetter(code) && (FOLD[code] === IGNORED || isLetterLike(FOLD[code]!));
