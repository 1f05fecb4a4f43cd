/**
 * Characters that change the direction in which others are shown, with their abbreviations (Unicode Standard Annex 9).
 * With them a text can look other than it reads.
 */
export const BIDI_CONTROLS: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** Overrides turn letters around; no text needs them. */
const OVERRIDES = /[\u202d\u202e]/g;
/** All of them: a text written from left to right needs none. */
const ALL = /[\u202a-\u202e\u2066-\u2069]/g;

/** Finds the controls that a text in the language does not need; a new object for each call. */
export const needlessControls = (rightToLeft: boolean): RegExp => new RegExp(rightToLeft ? OVERRIDES : ALL);
