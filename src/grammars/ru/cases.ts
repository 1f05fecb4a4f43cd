/** A word or phrase in its six cases: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Cases = readonly string[];

/**
 * Endings by that of the nominative; `-` stands for no ending. What follows a slash tells patterns with the same
 * nominative apart: persons, whose accusative is their genitive; stems that end in a velar or sibilant.
 */
const ADJECTIVES = {
  ый: 'ый ого ому ый ым ом',
  ой: 'ой ого ому ой ым ом',
  'ый/person': 'ый ого ому ого ым ом',
  ий: 'ий ого ому ий им ом',
  'ий/sibilant': 'ий его ему ий им ем',
  'ий/sibilant-person': 'ий его ему его им ем',
  ая: 'ая ой ой ую ой ой',
  'ая/sibilant': 'ая ей ей ую ей ей',
  яя: 'яя ей ей юю ей ей',
  ое: 'ое ого ому ое ым ом',
  'ое/velar': 'ое ого ому ое им ом',
  'ее/sibilant': 'ее его ему ее им ем',
  ые: 'ые ых ым ые ыми ых',
  'ые/person': 'ые ых ым ых ыми ых',
  ие: 'ие их им ие ими их',
} as const;

const NOUNS = {
  '-': '- а у - ом е',
  '-/person': '- а у а ом е',
  'ь/person': 'ь я ю я ем е',
  а: 'а ы е у ой е',
  'а/velar': 'а и е у ой е',
  'а/sibilant': 'а и е у ей е',
  я: 'я и е ю ей е',
  ия: 'ия ии ии ию ией ии',
  ие: 'ие ия ию ие ием ии',
  о: 'о а у о ом е',
} as const;

const PLURALS = {
  ы: 'ы ов ам ы ами ах',
  'ы/person': 'ы ов ам ов ами ах',
  'ы/bare': 'ы - ам ы ами ах',
  'и/velar': 'и ов ам и ами ах',
  'и/velar-person': 'и ов ам ов ами ах',
  'а/bare': 'а - ам а ами ах',
  'а/person': 'а ов ам ов ами ах',
  ии: 'ии ий иям ии иями иях',
  ия: 'ия ий иям ия иями иях',
} as const;

const joined = (stem: string, endings: string): Cases =>
  endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending));

export const adjective = (stem: string, ending: keyof typeof ADJECTIVES): Cases => joined(stem, ADJECTIVES[ending]);
export const noun = (stem: string, ending: keyof typeof NOUNS): Cases => joined(stem, NOUNS[ending]);
export const plural = (stem: string, ending: keyof typeof PLURALS): Cases => joined(stem, PLURALS[ending]);

/** Words that are declined together; a string is the same in every case. */
export const phrase = (...parts: readonly (Cases | string)[]): Cases => joinedBy(' ', parts);

/** Words that a mark joins without space: `государство-член`. */
export const compound = (mark: string, ...parts: readonly Cases[]): Cases => joinedBy(mark, parts);

const joinedBy = (mark: string, parts: readonly (Cases | string)[]): Cases =>
  Array.from({ length: 6 }, (_, index) =>
    parts.map((part) => (typeof part === 'string' ? part : part[index]!)).join(mark),
  );

/** Every different form of several words or phrases, in order. */
export const formsOf = (...words: readonly (Cases | string)[]): readonly string[] => [...new Set(words.flat())];
