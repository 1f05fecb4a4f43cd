import type { Translate } from '../i18n/index.ts';
import {
  type Hint,
  hintsOf,
  LanguageError,
  namesOf,
  nearestOf,
  type ProblemCode,
  planQuery,
  propertyKinds,
} from '../query/index.ts';
import type { TextProblem } from './path-messages.ts';

/** Which words say what is wrong; those that are not named here say that it cannot be used like this. */
const WORDS: Partial<Readonly<Record<ProblemCode, 'syntax' | 'writes' | 'beyond' | 'deep' | 'unclosed' | 'unknown'>>> =
  {
    UnexpectedSyntax: 'syntax',
    ReadOnly: 'writes',
    NotSupported: 'beyond',
    TooDeep: 'deep',
    Unclosed: 'unclosed',
    UndefinedVariable: 'unknown',
    UnknownFunction: 'unknown',
    UnknownLabel: 'unknown',
    UnknownType: 'unknown',
    UnknownProperty: 'unknown',
  };
const MOST_NAMED = 10;

/** What is wrong in a text; null where it can be asked. An empty text asks nothing yet. */
export function problemIn(text: string): TextProblem | null {
  if (text.trim() === '') return null;
  try {
    planQuery(text, namesOf());
    return null;
  } catch (error) {
    if (error instanceof LanguageError) return error;
    throw error;
  }
}

/** The first thing in a text without problems that can never match; null where there is none. */
export const hintIn = (text: string): Hint | null =>
  text.trim() === '' ? null : (hintsOf(text, propertyKinds())[0] ?? null);

const placeWords = (t: Translate, text: string, { from }: TextProblem['at']): string => {
  const before = text.slice(0, from).split('\n');
  return t('paths.text.place', { line: before.length, column: before.at(-1)!.length + 1 });
};

/** Place, why nothing matches there, and what to write. */
export function hintWords(t: Translate, text: string, { at, key, holds, instead }: Hint): string {
  const why = t(`paths.text.is-${holds}`, { name: key });
  const write = instead === null ? '' : ` ${t('paths.text.write', { text: instead })}`;
  return `${placeWords(t, text, at)}: ${why}${write}`;
}

/** Place, what is wrong, and what may have been meant. */
export function problemWords(t: Translate, text: string, { code, at, found, expected }: TextProblem): string {
  const place = placeWords(t, text, at);
  const what =
    code === 'UnexpectedSyntax' && found === ''
      ? t('paths.text.ends')
      : t(`paths.text.${WORDS[code] ?? 'misused'}`, { found });
  const near = nearestOf(found, expected);
  const hint =
    near !== null
      ? t('paths.text.meant', { name: near })
      : expected.length > 0 && expected.length <= MOST_NAMED
        ? t('paths.text.possible', { list: expected.join(', ') })
        : '';
  return `${place}: ${what}${hint === '' ? '' : ` ${hint}`}`;
}
