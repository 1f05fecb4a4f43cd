import { AGGREGATES, type Aggregation, distinctly } from './aggregates.ts';
import type { Expression } from './ast.ts';
import { type Context, evaluate, holds, type Row } from './evaluate.ts';
import type { ProjectStep } from './plan-projection.ts';
import { LanguageError } from './problem.ts';
import { keyOf, order, type Value } from './values.ts';

/** A row before and after; ORDER BY may ask for both. */
interface Projected {
  readonly before: Row;
  readonly after: Row;
}

/** Rows → columns. Null is a place to pause, and is handed on. */
export function* projectRows(step: ProjectStep, rows: Iterable<Row | null>, context: Context): Generator<Row | null> {
  let projected = step.aggregates ? grouped(step, step.aggregates, rows, context) : apart(step, rows, context);
  if (step.distinct) projected = distinct(projected);
  if (step.order.length > 0) projected = sorted(step, projected, context);
  const skip = step.skip ? countOf(step.skip, context) : 0;
  const limit = step.limit ? countOf(step.limit, context) : Number.POSITIVE_INFINITY;
  if (limit === 0) return;
  let met = 0;
  let given = 0;
  for (const one of projected) {
    if (one === null) yield null;
    else if (++met > skip) {
      if (step.where === null || holds(step.where, { ...one.before, ...one.after }, context)) yield one.after;
      if (++given >= limit) return;
    }
  }
}

function countOf(expression: Expression, context: Context): number {
  const value = evaluate(expression, {}, context);
  const said = context.text.slice(expression.at.from, expression.at.to);
  if (typeof value !== 'bigint') throw new LanguageError('InvalidArgumentType', expression.at, said, ['integer']);
  if (value < 0n) throw new LanguageError('NegativeIntegerArgument', expression.at, said, ['0']);
  return Number(value);
}

const columnsOf = (step: ProjectStep, row: Row, context: Context): Row =>
  Object.fromEntries(step.items.map(({ name, expression }) => [name, evaluate(expression, row, context)]));

function* apart(step: ProjectStep, rows: Iterable<Row | null>, context: Context): Generator<Projected | null> {
  for (const row of rows) {
    context.clock.tick();
    yield row && { before: row, after: columnsOf(step, row, context) };
  }
}

interface Group {
  readonly first: Row;
  readonly aggregations: readonly Aggregation[];
}

function* grouped(
  step: ProjectStep,
  aggregates: NonNullable<ProjectStep['aggregates']>,
  rows: Iterable<Row | null>,
  context: Context,
): Generator<Projected | null> {
  const keys = step.items.filter(({ isKey }) => isKey);
  const open = (first: Row): Group => ({
    first,
    aggregations: aggregates.map(({ call }) => {
      const made = AGGREGATES.get(call.name)!();
      return call.distinct ? distinctly(made) : made;
    }),
  });
  const groups = new Map<string, Group>();
  for (const row of rows) {
    if (row === null) {
      yield null;
      continue;
    }
    context.clock.tick();
    const key = keyOf(keys.map(({ expression }) => evaluate(expression, row, context)));
    const group = groups.get(key) ?? open(row);
    groups.set(key, group);
    context.clock.holds(groups.size);
    for (const [at, { call }] of aggregates.entries()) {
      const [argument] = call.arguments;
      const value: Value = argument ? evaluate(argument, row, context) : true;
      if (value !== null && !group.aggregations[at]!.add(value))
        throw new LanguageError('InvalidArgumentType', call.at, context.text.slice(call.at.from, call.at.to));
    }
  }
  if (groups.size === 0 && keys.length === 0) groups.set('', open({}));
  for (const { first, aggregations } of groups.values()) {
    const before: Row = {
      ...first,
      ...Object.fromEntries(aggregates.map(({ variable }, at) => [variable, aggregations[at]!.result()])),
    };
    yield { before, after: columnsOf(step, before, context) };
  }
}

function* distinct(rows: Iterable<Projected | null>): Generator<Projected | null> {
  const seen = new Set<string>();
  for (const row of rows) {
    if (row === null) yield null;
    else {
      const key = keyOf(Object.values(row.after));
      if (!seen.has(key)) yield row;
      seen.add(key);
    }
  }
}

function* sorted(step: ProjectStep, rows: Iterable<Projected | null>, context: Context): Generator<Projected | null> {
  const all: { row: Projected; keys: Value[] }[] = [];
  for (const row of rows) {
    if (row === null) {
      yield null;
      continue;
    }
    const sees = { ...row.before, ...row.after };
    all.push({ row, keys: step.order.map(({ expression }) => evaluate(expression, sees, context)) });
    context.clock.holds(all.length);
  }
  all.sort((a, b) => {
    for (const [at, { descending }] of step.order.entries()) {
      const one = order(a.keys[at]!, b.keys[at]!);
      if (one !== 0) return descending ? -one : one;
    }
    return 0;
  });
  for (const { row } of all) yield row;
}
