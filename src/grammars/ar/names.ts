/**
 * A name, and the same with the preposition that stands before a body to say whose an act is: with the article they
 * become one, without it the preposition alone is glued on.
 */
export const withPreposition = (...names: string[]): string[] =>
  names.flatMap((name) => [name, name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`]);

/** A noun with the article, and the same behind the preposition, which swallows the first letter of the article. */
export const withArticle = (...nouns: string[]): string[] => nouns.flatMap((noun) => [`ال${noun}`, `ل${noun}`, noun]);
