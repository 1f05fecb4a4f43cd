import type { Expression, ExpressionOf, Projection, ProjectionItem } from './ast.ts';
import { type Checker, checkExpression, type Scope } from './check-expression.ts';
import type { Kind } from './functions.ts';
import { LanguageError, type Place } from './problem.ts';
import { childrenOf, freeVariables, hasAggregate, isAggregate, meaningOf, rewrite } from './walk-expression.ts';

/** What RETURN and WITH do: rows → columns, perhaps by groups, ordered and cut. */
export interface ProjectStep {
  readonly kind: 'project';
  /** With aggregates, those that have none are the keys of the groups. */
  readonly items: readonly { readonly name: string; readonly expression: Expression; readonly isKey: boolean }[];
  /** Aggregates by the variable that stands for them; null when rows stay apart. */
  readonly aggregates: readonly { readonly variable: string; readonly call: ExpressionOf<'call'> }[] | null;
  readonly distinct: boolean;
  readonly order: readonly { readonly expression: Expression; readonly descending: boolean }[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
  readonly where: Expression | null;
}

export function planProjection(
  checker: Checker,
  projection: Projection,
  where: Expression | null,
  scope: Scope,
  mustName: boolean,
  at: Place,
): readonly [ProjectStep, Scope] {
  const items = [...everything(projection, scope, mustName, at), ...projection.items];
  const after = new Map<string, Kind>();
  for (const { expression, name, aliased } of items) {
    const kind = checkExpression(checker, expression, scope, { patterns: false, aggregates: true });
    if (mustName && !aliased && expression.kind !== 'variable')
      throw new LanguageError('NoExpressionAlias', expression.at, name, ['AS']);
    if (after.has(name)) throw new LanguageError('ColumnNameConflict', expression.at, name);
    after.set(name, kind);
  }
  const aggregating = items.some(({ expression }) => hasAggregate(expression));
  const aggregates: { variable: string; call: ExpressionOf<'call'> }[] = [];
  const keys = items.filter(({ expression }) => !hasAggregate(expression));
  /** Names no query can write. */
  const standIn = (call: Expression): Expression => {
    const meaning = meaningOf(call);
    const known = aggregates.find((one) => meaningOf(one.call) === meaning);
    const variable = known?.variable ?? ` ${aggregates.length}`;
    if (!known) aggregates.push({ variable, call: call as ExpressionOf<'call'> });
    return { kind: 'variable', name: variable, at: call.at };
  };
  const planned = items.map(({ expression, name }) => {
    if (!hasAggregate(expression)) return { name, expression, isKey: true };
    mustBeGrouped(expression, keys, null);
    return { name, expression: rewrite(expression, (one) => (isAggregate(one) ? standIn(one) : null)), isKey: false };
  });
  const order = projection.order.map(({ expression, descending }) => {
    const said = namedAs(expression, items);
    if (!aggregating && hasAggregate(said)) throw new LanguageError('InvalidAggregation', expression.at);
    if (aggregating || projection.distinct) {
      if (aggregating) mustBeGrouped(said, keys, after);
      const sees = new Map(hasAggregate(said) ? scope : []);
      for (const [name, kind] of after) sees.set(name, kind);
      checkExpression(checker, said, sees, { patterns: false, aggregates: true });
    } else checkExpression(checker, said, new Map([...scope, ...after]), { patterns: false, aggregates: false });
    return { expression: rewrite(said, (one) => (isAggregate(one) ? standIn(one) : null)), descending };
  });
  for (const count of [projection.skip, projection.limit]) if (count) checkCount(checker, count);
  if (where) {
    // WHERE after WITH sees the columns, and what they were made of unless groups were made.
    const sees = aggregating ? after : new Map([...scope, ...after]);
    const kind = checkExpression(checker, where, sees, { patterns: true, aggregates: false });
    if (kind !== 'boolean' && kind !== 'any' && kind !== 'null')
      throw new LanguageError('InvalidArgumentType', where.at, checker.text.slice(where.at.from, where.at.to), [
        'boolean',
      ]);
  }
  const step: ProjectStep = {
    kind: 'project',
    items: planned,
    aggregates: aggregating ? aggregates : null,
    distinct: projection.distinct,
    order,
    skip: projection.skip,
    limit: projection.limit,
    where,
  };
  return [step, after];
}

function everything({ all }: Projection, scope: Scope, mustName: boolean, at: Place): ProjectionItem[] {
  if (!all) return [];
  if (scope.size === 0 && !mustName) throw new LanguageError('NoVariablesInScope', at, '*');
  return [...scope.keys()].map((name) => ({ expression: { kind: 'variable', name, at }, name, aliased: true }));
}

/** The same with what columns already say taken from them. */
function namedAs(expression: Expression, items: readonly ProjectionItem[]): Expression {
  const whole = items.find((item) => meaningOf(item.expression) === meaningOf(expression));
  // Beside an aggregate only keys that are variables or properties may be repeated: what else is meant is not clear.
  const usable = hasAggregate(expression) && !whole ? items.filter((item) => isClear(item.expression)) : items;
  const names = new Map(usable.map((item) => [meaningOf(item.expression), item.name]));
  const hidden = new Set(items.map(({ name }) => name));
  return rewrite(expression, (one) => {
    // A column of that name hides the variable.
    if (one.kind === 'variable' && hidden.has(one.name)) return one;
    const name = names.get(meaningOf(one));
    return name === undefined ? null : { kind: 'variable', name, at: one.at };
  });
}

const isClear = (expression: Expression): boolean => isPlain(expression) || hasAggregate(expression);

/**
 * Beside an aggregate only what is one value for the whole group may stand: constants, and variables or properties that
 * are keys. In ORDER BY (`columns` given) columns are too.
 */
function mustBeGrouped(expression: Expression, keys: readonly ProjectionItem[], columns: Scope | null): void {
  if (isAggregate(expression)) return;
  const isKey = keys.some((key) => isPlain(key.expression) && meaningOf(key.expression) === meaningOf(expression));
  if (isKey) return;
  if (expression.kind === 'variable') {
    if (columns?.has(expression.name)) return;
    const mentioned = keys.some((key) => freeVariables(key.expression).has(expression.name));
    throw columns && !mentioned
      ? new LanguageError('UndefinedVariable', expression.at, expression.name, [...columns.keys()])
      : new LanguageError('AmbiguousAggregationExpression', expression.at, expression.name);
  }
  if (expression.kind === 'comprehension' || expression.kind === 'quantifier') {
    mustBeGrouped(expression.list, keys, columns);
    return;
  }
  for (const child of childrenOf(expression)) mustBeGrouped(child, keys, columns);
}

const isPlain = (expression: Expression): boolean =>
  expression.kind === 'variable' || (expression.kind === 'property' && isPlain(expression.of));

/** SKIP and LIMIT take a whole number that no row changes. */
function checkCount(checker: Checker, expression: Expression): void {
  const said = checker.text.slice(expression.at.from, expression.at.to);
  if (freeVariables(expression).size > 0) throw new LanguageError('NonConstantExpression', expression.at, said);
  checkExpression(checker, expression, new Map(), { patterns: false, aggregates: false });
  if (expression.kind !== 'literal') return;
  if (typeof expression.value !== 'bigint')
    throw new LanguageError('InvalidArgumentType', expression.at, said, ['integer']);
  if (expression.value < 0n) throw new LanguageError('NegativeIntegerArgument', expression.at, said, ['0']);
}
