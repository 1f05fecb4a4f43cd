import { AGGREGATES } from './aggregates.ts';
import type { Expression, ExpressionOf } from './ast.ts';
import { FUNCTIONS, type Kind } from './functions.ts';
import { LanguageError } from './problem.ts';
import { kindOf } from './values.ts';
import { childrenOf, hasAggregate, isAggregate } from './walk-expression.ts';

/** The variables that may be named, and what is known of them. */
export type Scope = ReadonlyMap<string, Kind>;

export interface Allowed {
  /** Patterns as predicates. */
  readonly patterns: boolean;
  readonly aggregates: boolean;
}

/** Declares the variables of a pattern; see `check-pattern.ts`. */
export type CheckPaths = (paths: ExpressionOf<'exists'>['paths'], scope: Scope, opens: boolean) => Scope;

export interface Checker {
  readonly text: string;
  readonly paths: CheckPaths;
}

/** Throws for what can have no meaning; gives the kind of the expression as far as it is known. */
export function checkExpression(checker: Checker, expression: Expression, scope: Scope, allowed: Allowed): Kind {
  const inside = (one: Expression): Kind => checkExpression(checker, one, scope, { ...allowed, patterns: false });
  const said = (one: Expression): string => checker.text.slice(one.at.from, one.at.to);
  const must = (one: Expression, kinds: readonly Kind[], kind: Kind): void => {
    if (!fits(kind, kinds)) throw new LanguageError('InvalidArgumentType', one.at, said(one), kinds);
  };
  switch (expression.kind) {
    case 'literal':
      // Integers have 64 bits.
      if (typeof expression.value === 'bigint' && BigInt.asIntN(64, expression.value) !== expression.value)
        throw new LanguageError('InvalidArgumentValue', expression.at, said(expression), ['integer']);
      return kindOf(expression.value);
    case 'parameter':
      return 'any';
    case 'variable': {
      const kind = scope.get(expression.name);
      if (kind === undefined)
        throw new LanguageError('UndefinedVariable', expression.at, expression.name, [...scope.keys()]);
      return kind;
    }
    case 'property':
      must(expression.of, ['node', 'relationship', 'map'], inside(expression.of));
      return 'any';
    case 'index': {
      const kind = inside(expression.of);
      must(expression.of, ['list', 'map', 'node', 'relationship'], kind);
      must(expression.index, kind === 'list' ? ['number'] : ['number', 'string'], inside(expression.index));
      return 'any';
    }
    case 'slice':
      must(expression.of, ['list'], inside(expression.of));
      for (const end of [expression.start, expression.end]) if (end) must(end, ['number'], inside(end));
      return 'list';
    case 'labels':
      must(expression.of, ['node', 'relationship'], inside(expression.of));
      return 'boolean';
    case 'unary':
      return checkUnary(checker, expression, scope, allowed, must);
    case 'binary':
      return checkBinary(checker, expression, scope, allowed, must);
    case 'comparison':
      for (const one of childrenOf(expression)) inside(one);
      return 'boolean';
    case 'list':
      for (const one of expression.items) inside(one);
      return 'list';
    case 'map':
      for (const [, one] of expression.entries) inside(one);
      return 'map';
    case 'call':
      return checkCall(checker, expression, scope, allowed, must);
    case 'case': {
      const condition = expression.subject === null;
      if (expression.subject) inside(expression.subject);
      for (const [when, then] of expression.branches) {
        const kind = checkExpression(checker, when, scope, { ...allowed, patterns: condition });
        if (condition) must(when, ['boolean'], kind);
        inside(then);
      }
      if (expression.otherwise) inside(expression.otherwise);
      return 'any';
    }
    case 'comprehension':
    case 'quantifier': {
      must(expression.list, ['list'], inside(expression.list));
      const within = new Map(scope).set(expression.variable, 'any');
      const plain: Allowed = { patterns: true, aggregates: false };
      if (expression.where)
        must(expression.where, ['boolean'], checkExpression(checker, expression.where, within, plain));
      if (expression.kind === 'quantifier') return 'boolean';
      if (expression.yields) checkExpression(checker, expression.yields, within, { ...plain, patterns: false });
      return 'list';
    }
    case 'exists': {
      if (!allowed.patterns && !expression.opens)
        throw new LanguageError('UnexpectedSyntax', expression.at, said(expression));
      const within = checker.paths(expression.paths, scope, expression.opens);
      if (expression.where)
        must(
          expression.where,
          ['boolean'],
          checkExpression(checker, expression.where, within, { patterns: true, aggregates: false }),
        );
      return 'boolean';
    }
    case 'path-comprehension': {
      const within = checker.paths([expression.path], scope, true);
      const plain: Allowed = { patterns: true, aggregates: false };
      if (expression.where)
        must(expression.where, ['boolean'], checkExpression(checker, expression.where, within, plain));
      checkExpression(checker, expression.yields, within, { ...plain, patterns: false });
      return 'list';
    }
  }
}

const fits = (kind: Kind, kinds: readonly Kind[]): boolean =>
  kind === 'any' || kind === 'null' || kinds.includes('any') || kinds.includes(kind);

type Must = (one: Expression, kinds: readonly Kind[], kind: Kind) => void;

function checkUnary(
  checker: Checker,
  { operator, of }: ExpressionOf<'unary'>,
  scope: Scope,
  allowed: Allowed,
  must: Must,
): Kind {
  const kind = checkExpression(checker, of, scope, { ...allowed, patterns: allowed.patterns && operator === 'NOT' });
  if (operator === 'NOT') must(of, ['boolean'], kind);
  if (operator === '+' || operator === '-') {
    must(of, ['number'], kind);
    return 'number';
  }
  return 'boolean';
}

function checkBinary(
  checker: Checker,
  { operator, left, right }: ExpressionOf<'binary'>,
  scope: Scope,
  allowed: Allowed,
  must: Must,
): Kind {
  const logic = operator === 'AND' || operator === 'OR' || operator === 'XOR';
  const within = { ...allowed, patterns: allowed.patterns && logic };
  const [a, b] = [checkExpression(checker, left, scope, within), checkExpression(checker, right, scope, within)];
  if (logic) {
    must(left, ['boolean'], a);
    must(right, ['boolean'], b);
    return 'boolean';
  }
  switch (operator) {
    case 'IN':
      must(right, ['list'], b);
      return 'boolean';
    case 'STARTS WITH':
    case 'ENDS WITH':
    case 'CONTAINS':
    case '=~':
      return 'boolean';
    case '+': {
      if (a === 'list' || b === 'list') return 'list';
      must(left, ['number', 'string'], a);
      must(right, ['number', 'string'], b);
      if (a === 'string' || b === 'string') return 'string';
      return a === 'number' && b === 'number' ? 'number' : 'any';
    }
    default:
      must(left, ['number'], a);
      must(right, ['number'], b);
      return 'number';
  }
}

function checkCall(checker: Checker, call: ExpressionOf<'call'>, scope: Scope, allowed: Allowed, must: Must): Kind {
  const { name, at } = call;
  if (isAggregate(call)) {
    if (!allowed.aggregates) throw new LanguageError('InvalidAggregation', at, name);
    if (call.arguments.length !== (call.star ? 0 : 1))
      throw new LanguageError('InvalidNumberOfArguments', at, name, ['1']);
    for (const one of call.arguments) {
      if (hasAggregate(one)) throw new LanguageError('NestedAggregation', one.at, name);
      if (changes(one)) throw new LanguageError('NonConstantExpression', one.at, name);
      const kind = checkExpression(checker, one, scope, { patterns: false, aggregates: false });
      if (name === 'sum' || name === 'avg') must(one, ['number'], kind);
    }
    if (name === 'collect') return 'list';
    return name === 'min' || name === 'max' ? 'any' : 'number';
  }
  const definition = FUNCTIONS.get(name);
  if (!definition || call.distinct)
    throw new LanguageError('UnknownFunction', at, name, [...FUNCTIONS.keys(), ...AGGREGATES.keys()]);
  const { takes, optional = 0, more = false, gives } = definition;
  const given = call.arguments.length;
  if (given < takes.length - optional || (given > takes.length && !more))
    throw new LanguageError('InvalidNumberOfArguments', at, name, [String(takes.length)]);
  call.arguments.forEach((one, position) => {
    const patterns = name === 'exists';
    if (patterns && one.kind !== 'property' && one.kind !== 'exists')
      throw new LanguageError('InvalidArgumentType', one.at, checker.text.slice(one.at.from, one.at.to), [
        'exists(a.name)',
        'exists((a)-->())',
      ]);
    must(one, takes[position] ?? ['any'], checkExpression(checker, one, scope, { ...allowed, patterns }));
  });
  return gives;
}

const changes = (expression: Expression): boolean =>
  (expression.kind === 'call' && FUNCTIONS.get(expression.name)?.changes === true) ||
  childrenOf(expression).some(changes);
