import type { Translate } from '../i18n/index.ts';
import { LanguageError, namesOf, nearestOf, type ProblemCode, planQuery } from '../query/index.ts';
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

/** Place, what is wrong, and what may have been meant. */
export function problemWords(t: Translate, text: string, { code, at, found, expected }: TextProblem): string {
  const before = text.slice(0, at.from).split('\n');
  const place = t('paths.text.place', { line: before.length, column: before.at(-1)!.length + 1 });
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
