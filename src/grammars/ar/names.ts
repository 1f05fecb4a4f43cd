import type { Possessive } from '../grammar.ts';

/**
 * A name, and the same with the preposition that stands before a body to say whose an act is: with the article they
 * become one, without it the preposition alone is glued on.
 */
export const withPreposition = (...names: string[]): string[] =>
  names.flatMap((name) => [name, behindPreposition(name)]);

/** Of three letters that would then follow each other, two are written. */
function behindPreposition(name: string): string {
  if (name.startsWith('الل')) return `ل${name.slice(2)}`;
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
}

/** A meeting of the Union by its name, and the same with whose it is behind it. */
export const ofUnion = (name: string): string[] =>
  withPreposition(...['', ' للاتحاد', ' للاتحاد الدولي للاتصالات'].map((of) => `${name}${of}`));

/** A noun with the article, and the same behind the preposition, which swallows the first letter of the article. */
export const withArticle = (...nouns: string[]): string[] => nouns.flatMap((noun) => [`ال${noun}`, `ل${noun}`, noun]);

/** The forum on policy, with which one it is in the middle of its name. */
export const FORUM_NAMES: readonly string[] = [
  'المنتدى العالمي',
  ...['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع'].map((which) => `المنتدى العالمي ${which}`),
].flatMap((forum) => [`${forum} لسياسات الاتصالات`, `${forum} لسياسات الاتصالات/تكنولوجيا المعلومات والاتصالات`]);

/** Nouns that begin names of other bodies, without the article, with it and behind a preposition. */
const otherNouns = (...nouns: string[]): string[] =>
  nouns.flatMap((noun) => [noun, `ال${noun}`, `لل${noun}`, `ل${noun}`]);

/** Kinds with the letter behind them that says whose the text is: the same for all of one gender. */
const owned = (letters: string): string[] =>
  ['قرار', 'قرارا', 'قرارات', 'قراري', 'مقرر', 'مقررات', 'مقرري', 'توصيت', 'توصيات'].map((kind) => `${kind}${letters}`);

export const POSSESSIVES: readonly Possessive[] = [
  {
    forms: owned('ه'),
    bodies: {
      'itu:pp': true,
      'itu:council': true,
      'itu:wtdc': true,
      'itu:wrc': true,
      'itu:wtpf': true,
      'itu:wcit': true,
      'un:sc': true,
      'un:ecosoc': true,
      'un:hrc': true,
    },
    nouns: [...otherNouns('مؤتمر', 'منتدى', 'برلمان'), 'مجلس', 'لمجلس'],
  },
  {
    forms: owned('ها'),
    bodies: { 'itu:wtsa': true, 'itu:ra': true, 'un:ga': true, 'un:chr': true, 'who:wha': true },
    nouns: otherNouns('لجنة', 'هيئة', 'منظمة'),
  },
];

/** A sector by its name, and the same with whose it is. */
export const inUnion = (name: string): string[] =>
  withPreposition(...['', ' للاتحاد', ' بالاتحاد', ' في الاتحاد'].map((of) => `${name}${of}`));

/** Working groups of the Council by what they are concerned with; their names may leave out whose they are. */
export const ofCouncil = (...topics: string[]): string[] =>
  topics.flatMap((topic) =>
    withPreposition(
      ...['فريق العمل', 'فريق العمل التابع للمجلس', 'فريق العمل التابع لمجلس الاتحاد', 'فريق عمل المجلس'].flatMap(
        (group) => ['المعني', 'والمعني'].map((concerned) => `${group} ${concerned} ${topic}`),
      ),
    ),
  );
