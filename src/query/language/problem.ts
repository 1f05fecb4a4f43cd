/** A stretch of the query's text: offsets in UTF-16 units, the end excluded. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** What can be wrong with a query; the names of the openCypher conformance suite where it has one. */
export const PROBLEMS = [
  'UnexpectedSyntax',
  'ReadOnly',
  'NotSupported',
  'TooDeep',
  'Unclosed',
  'UndefinedVariable',
  'VariableAlreadyBound',
  'VariableTypeConflict',
  'InvalidArgumentType',
  'InvalidNumberOfArguments',
  'InvalidArgumentValue',
  'NegativeIntegerArgument',
  'InvalidRelationshipPattern',
  'RelationshipUniquenessViolation',
  'InvalidParameterUse',
  'MissingParameter',
  'NonConstantExpression',
  'UnknownFunction',
  'NestedAggregation',
  'InvalidAggregation',
  'AmbiguousAggregationExpression',
  'ColumnNameConflict',
  'NoExpressionAlias',
  'NoVariablesInScope',
  'UnknownLabel',
  'UnknownType',
  'UnknownProperty',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

/** What a query gets wrong, and where. `found` is the text or name in question, `expected` what may stand there. */
export class LanguageError extends Error {
  readonly code: ProblemCode;
  readonly at: Place;
  readonly found: string;
  readonly expected: readonly string[];

  constructor(code: ProblemCode, at: Place, found = '', expected: readonly string[] = []) {
    super(`${code} at ${at.from}: ${found}`);
    this.code = code;
    this.at = { from: at.from, to: at.to };
    this.found = found;
    this.expected = expected;
  }
}
