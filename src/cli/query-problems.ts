import { type Hint, type LanguageError, nearestOf, type ProblemCode } from '../query/index.ts';

/** What each problem of a query means, and what to do; `%` is the text in question. */
const MESSAGES: Readonly<Record<ProblemCode, string>> = {
  UnexpectedSyntax: '"%" cannot stand here',
  ReadOnly: '% writes; queries only read',
  NotSupported: '"%" is beyond the language that Recital answers',
  TooDeep: 'this is nested too deeply, or too long',
  Unclosed: '% opens here and is never closed',
  UndefinedVariable: 'the variable "%" is not known here',
  VariableAlreadyBound: '"%" is the name of something else already',
  VariableTypeConflict: '"%" was something of another kind before',
  InvalidArgumentType: '"%" is not of a kind that can be used here',
  InvalidNumberOfArguments: '%() takes another number of arguments',
  InvalidArgumentValue: '"%" is not a value that can be used here',
  NegativeIntegerArgument: '"%" must not be negative',
  InvalidRelationshipPattern: '"%" is not a pattern that can be followed',
  RelationshipUniquenessViolation: '"%" stands twice, but a relationship is walked once in a match',
  InvalidParameterUse: '% cannot stand for properties in a pattern',
  MissingParameter: 'no value was given for $%: --param %=…',
  NonConstantExpression: '"%" must not change from row to row',
  UnknownFunction: 'no function "%"',
  NestedAggregation: '%() cannot stand inside a function of groups',
  InvalidAggregation: 'functions of groups cannot stand here',
  AmbiguousAggregationExpression: '"%" must be returned on its own to stand beside a function of groups',
  ColumnNameConflict: 'two columns are called "%"',
  NoExpressionAlias: 'WITH needs a name for "%"',
  NoVariablesInScope: 'there is no variable that * could stand for',
  UnknownLabel: 'no label "%"',
  UnknownType: 'no relationship type "%"',
  UnknownProperty: 'no property "%"',
};

/** Four lines at most: what is wrong, the line of the query, a mark below the place, what may stand there. */
export function describeProblem(query: string, { code, at, found, expected }: LanguageError): string[] {
  const message =
    found === '' && code === 'UnexpectedSyntax'
      ? 'the question ends too soon'
      : MESSAGES[code].replaceAll('%', () => shortened(found));
  return [...pointAt(query, at, message), ...hintOf(found, expected)];
}

/** The same of what is allowed and finds nothing. */
export function describeHint(query: string, { at, key, holds, instead }: Hint): string[] {
  const message = `note: "${shortened(key)}" is ${NOTES[holds]}`;
  return [...pointAt(query, at, message), ...(instead === null ? [] : [`  Write ${shortened(instead)}`])];
}

const NOTES: Readonly<Record<Hint['holds'], string>> = {
  text: 'text, which no number matches',
  number: 'a number, which no text matches',
  variable: 'a variable here, which anything is',
};

/** What is to be said of a place, the line of the query, and a mark below. */
function pointAt(query: string, at: LanguageError['at'], message: string): string[] {
  const start = query.lastIndexOf('\n', at.from - 1) + 1;
  const end = query.indexOf('\n', at.from);
  const line = query.slice(start, end < 0 ? undefined : end);
  const row = query.slice(0, start).split('\n').length;
  const column = at.from - start;
  const first = Math.max(0, Math.min(column - MOST_SHOWN / 2, line.length - MOST_SHOWN));
  const shown = line.slice(first, first + MOST_SHOWN);
  const width = Math.max(1, Math.min(at.to - start, first + shown.length) - at.from + start);
  return [
    `line ${row}, column ${column + 1}: ${message}`,
    `  ${shown.replace(/\t/g, ' ')}`,
    `  ${' '.repeat(column - first)}${'^'.repeat(width)}`,
  ];
}

/** So much of a line of the query is printed around the place. */
const MOST_SHOWN = 120;

const shortened = (found: string): string => (found.length <= MOST_SHOWN ? found : `${found.slice(0, MOST_SHOWN)}…`);

const MOST_NAMED = 12;

/** The nearest of long lists, all of short ones. */
function hintOf(found: string, expected: readonly string[]): string[] {
  if (expected.length === 0) return [];
  const near = nearestOf(found, expected);
  if (near !== null) return [`  Did you mean ${near}?`];
  const some = expected.slice(0, MOST_NAMED).join(', ');
  return [`  Possible here: ${some}${expected.length > MOST_NAMED ? ', …' : ''}`];
}
