import type { Comparison, Expression, ExpressionOf, LabelExpression, PathPattern } from './ast.ts';
import { FUNCTIONS, INVALID, takesValue } from './functions.ts';
import type { Meter } from './meter.ts';
import { binary } from './operators.ts';
import { LanguageError } from './problem.ts';
import type { PropertyGraph } from './property-graph.ts';
import { compare, equals, isList, isMap, kindOf, NodeValue, RelationshipValue, type Value } from './values.ts';

/** Values by variable. */
export type Row = Readonly<Record<string, Value>>;

/** What a query runs with. */
export interface Context {
  readonly text: string;
  readonly graph: PropertyGraph;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly clock: Meter;
  /** The rows that patterns inside an expression give, `owner` being that expression; null is a place to pause. */
  readonly match: (
    owner: Expression,
    paths: readonly PathPattern[],
    where: Expression | null,
    row: Row,
    context: Context,
  ) => Iterable<Row | null>;
}

/** The value of an expression in a row. Throws a LanguageError for a value that an operation cannot take. */
export function evaluate(expression: Expression, row: Row, context: Context): Value {
  const go = (one: Expression): Value => evaluate(one, row, context);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'parameter': {
      const value = context.parameters.get(expression.name);
      if (value === undefined) throw new LanguageError('MissingParameter', expression.at, expression.name);
      return value;
    }
    case 'variable':
      return row[expression.name] ?? null;
    case 'property':
      return propertyOf(go(expression.of), expression.key, expression, context);
    case 'index':
      return itemOf(go(expression.of), go(expression.index), expression, context);
    case 'slice': {
      const list = go(expression.of);
      const [start, end] = [expression.start && go(expression.start), expression.end && go(expression.end)];
      if (list === null || (expression.start && start === null) || (expression.end && end === null)) return null;
      if (!isList(list)) throw invalid(expression.of, context);
      return list.slice(start === null ? 0 : Number(start), end === null ? undefined : Number(end));
    }
    case 'labels': {
      const value = go(expression.of);
      if (value === null) return null;
      if (value instanceof NodeValue) return hasLabels(expression.labels, context.graph.labels(value.id));
      if (value instanceof RelationshipValue) return hasLabels(expression.labels, [context.graph.type(value.id)]);
      throw invalid(expression.of, context);
    }
    case 'unary':
      return unary(expression, go(expression.of), context);
    case 'binary': {
      const result = binary(expression.operator, go(expression.left), () => go(expression.right));
      if (result !== INVALID) return result;
      // Nothing is divided by nothing, and not every text is a regular expression: the right side is at fault.
      const { operator, right } = expression;
      if (operator === '/' || operator === '%' || operator === '=~') throw unfit(right, go(right), context);
      throw invalid(expression, context);
    }
    case 'comparison':
      return comparison(expression, go);
    case 'list':
      return expression.items.map(go);
    case 'map':
      return new Map(expression.entries.map(([key, one]) => [key, go(one)]));
    case 'call':
      return call(expression, row, context);
    case 'case': {
      const subject = expression.subject && go(expression.subject);
      for (const [when, then] of expression.branches) {
        const value = go(when);
        if (expression.subject ? equals(subject, value) === true : value === true) return go(then);
      }
      return expression.otherwise && go(expression.otherwise);
    }
    case 'comprehension':
      return comprehension(expression, row, context);
    case 'quantifier':
      return quantifier(expression, row, context);
    case 'exists': {
      for (const found of context.match(expression, expression.paths, expression.where, row, context))
        if (found) return true;
      return false;
    }
    case 'path-comprehension': {
      const { path, where, yields } = expression;
      const items: Value[] = [];
      for (const found of context.match(expression, [path], where, row, context))
        if (found) items.push(evaluate(yields, found, context));
      return items;
    }
  }
}

/** What a clause keeps: true alone. Throws for what is neither true, false nor unknown. */
export const holds = (where: Expression | null, row: Row, context: Context): boolean =>
  where === null || truth(where, row, context) === true;

function truth(where: Expression, row: Row, context: Context): boolean | null {
  const value = evaluate(where, row, context);
  if (value === null || typeof value === 'boolean') return value;
  throw invalid(where, context);
}

export function hasLabels(wanted: LabelExpression, labels: readonly string[]): boolean {
  switch (wanted.kind) {
    case 'name':
      return labels.includes(wanted.name);
    case 'any':
      return labels.length > 0;
    case 'not':
      return !hasLabels(wanted.of, labels);
    case 'both':
      return hasLabels(wanted.left, labels) && hasLabels(wanted.right, labels);
    case 'either':
      return hasLabels(wanted.left, labels) || hasLabels(wanted.right, labels);
  }
}

const invalid = ({ at }: Expression, { text }: Context): LanguageError =>
  new LanguageError('InvalidArgumentType', at, text.slice(at.from, at.to));

const unfit = (right: Expression, value: Value, context: Context): LanguageError =>
  typeof value === 'string' || value === 0n
    ? new LanguageError('InvalidArgumentValue', right.at, context.text.slice(right.at.from, right.at.to), [
        value === 0n ? 'number' : 'regular expression',
      ])
    : invalid(right, context);

function propertyOf(value: Value, key: string, expression: Expression, context: Context): Value {
  if (value === null) return null;
  if (value instanceof NodeValue) return context.graph.nodeProperty(value.id, key);
  if (value instanceof RelationshipValue) return context.graph.relationshipProperty(value.id, key);
  if (isMap(value)) return value.get(key) ?? null;
  throw invalid(expression, context);
}

function itemOf(value: Value, index: Value, expression: Expression, context: Context): Value {
  if (value === null || index === null) return null;
  if (isList(value)) {
    if (typeof index !== 'bigint') throw invalid(expression, context);
    return value.at(Number(index)) ?? null;
  }
  if (typeof index !== 'string') throw invalid(expression, context);
  return propertyOf(value, index, expression, context);
}

function unary({ operator, of }: ExpressionOf<'unary'>, value: Value, context: Context): Value {
  if (operator === 'IS NULL') return value === null;
  if (operator === 'IS NOT NULL') return value !== null;
  if (value === null) return null;
  if (operator === 'NOT') {
    if (typeof value !== 'boolean') throw invalid(of, context);
    return !value;
  }
  if (typeof value !== 'bigint' && typeof value !== 'number') throw invalid(of, context);
  return operator === '-' ? -value : value;
}

function comparison({ first, rest }: ExpressionOf<'comparison'>, go: (one: Expression) => Value): Value {
  let left = go(first);
  let unknown = false;
  for (const [operator, one] of rest) {
    const right = go(one);
    const is = compareBy(operator, left, right);
    if (is === false) return false;
    if (is === null) unknown = true;
    left = right;
  }
  return unknown ? null : true;
}

function compareBy(operator: Comparison, left: Value, right: Value): boolean | null {
  if (operator === '=') return equals(left, right);
  if (operator === '<>') {
    const same = equals(left, right);
    return same === null ? null : !same;
  }
  const order = compare(left, right);
  if (order === null) return null;
  if (order === 'nan') return false;
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

function call({ name, arguments: given, at }: ExpressionOf<'call'>, row: Row, context: Context): Value {
  const { takes, nulls, apply } = FUNCTIONS.get(name)!;
  const values: Value[] = [];
  for (const [position, one] of given.entries()) {
    const value = evaluate(one, row, context);
    if (value === null && !nulls) return null;
    if (!takesValue(takes[position] ?? ['any'], value)) {
      const said = `${name}(${kindOf(value)})`;
      throw new LanguageError('InvalidArgumentValue', one.at, said, takes[position]);
    }
    values.push(value);
  }
  const result = apply(context.graph, ...values);
  if (result === INVALID) throw new LanguageError('InvalidArgumentValue', at, context.text.slice(at.from, at.to));
  return result;
}

function comprehension(expression: ExpressionOf<'comprehension'>, row: Row, context: Context): Value {
  const { variable, list, where, yields } = expression;
  const items = evaluate(list, row, context);
  if (items === null) return null;
  if (!isList(items)) throw invalid(list, context);
  const found: Value[] = [];
  for (const item of items) {
    context.clock.tick();
    const inner = { ...row, [variable]: item };
    if (holds(where, inner, context)) found.push(yields ? evaluate(yields, inner, context) : item);
  }
  return found;
}

function quantifier(expression: ExpressionOf<'quantifier'>, row: Row, context: Context): Value {
  const { variable, list, where } = expression;
  const items = evaluate(list, row, context);
  if (items === null) return null;
  if (!isList(items)) throw invalid(list, context);
  const counts = { held: 0, failed: 0, unknown: 0 };
  for (const item of items) {
    context.clock.tick();
    const value = where ? truth(where, { ...row, [variable]: item }, context) : item;
    counts[value === null ? 'unknown' : value === true ? 'held' : 'failed']++;
  }
  const { held, failed, unknown } = counts;
  switch (expression.quantifier) {
    case 'all':
      return failed > 0 ? false : unknown > 0 ? null : true;
    case 'any':
      return held > 0 ? true : unknown > 0 ? null : false;
    case 'none':
      return held > 0 ? false : unknown > 0 ? null : true;
    case 'single':
      return held > 1 ? false : unknown > 0 ? null : held === 1;
  }
}
