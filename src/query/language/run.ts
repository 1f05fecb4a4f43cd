import type { Budget, StopReason } from '../search/clock.ts';
import type { Expression } from './ast.ts';
import { type CompiledMatch, compileMatch } from './compile-match.ts';
import { type Context, evaluate, type Row } from './evaluate.ts';
import { matchRows } from './match.ts';
import { Meter, Stopped } from './meter.ts';
import type { QueryPlan, Step } from './plan.ts';
import { LanguageError } from './problem.ts';
import { projectRows } from './project.ts';
import type { PropertyGraph } from './property-graph.ts';
import { isList, type Value } from './values.ts';

export interface RunOptions extends Budget {
  readonly parameters?: ReadonlyMap<string, Value> | undefined;
  /** At most so many rows. */
  readonly rows?: number | undefined;
}

export interface RunEnd {
  /** Null when all rows have been given. */
  readonly stopped: StopReason | 'rows' | null;
}

/**
 * Runs a query row by row, each in the order of the plan's columns; null now and then, as a place to pause. Throws a
 * LanguageError where values do not fit what is done with them.
 */
export function* runPlan(
  plan: QueryPlan,
  graph: PropertyGraph,
  { parameters = new Map(), rows: most, ...budget }: RunOptions = {},
): Generator<readonly Value[] | null, RunEnd> {
  for (const [name, at] of plan.parameters)
    if (!parameters.has(name)) throw new LanguageError('MissingParameter', at, name);
  const context: Context = {
    text: plan.text,
    graph,
    parameters,
    clock: new Meter(budget),
    match: matchInside(),
  };
  let rows: Iterable<Row | null> = [{}];
  for (const step of plan.steps) rows = applyStep(step, rows, context);
  let given = 0;
  try {
    for (const row of rows) {
      if (row !== null && most !== undefined && given >= most) return { stopped: 'rows' };
      yield row && plan.columns.map((name) => row[name] ?? null);
      if (row !== null) given++;
    }
  } catch (error) {
    if (error instanceof Stopped) return { stopped: error.reason };
    throw error;
  }
  return { stopped: null };
}

function applyStep(step: Step, rows: Iterable<Row | null>, context: Context): Iterable<Row | null> {
  switch (step.kind) {
    case 'match':
      return applyMatch(step, rows, context);
    case 'unwind':
      return applyUnwind(step, rows, context);
    case 'project':
      return projectRows(step, rows, context);
  }
}

function* applyMatch(
  { match, optional }: Extract<Step, { kind: 'match' }>,
  rows: Iterable<Row | null>,
  context: Context,
): Generator<Row | null> {
  const nothing = Object.fromEntries(match.brings.map((name) => [name, null]));
  for (const row of rows) {
    if (row === null) {
      yield null;
      continue;
    }
    let found = false;
    for (const one of matchRows(match, row, context)) {
      if (one !== null) found = true;
      yield one;
    }
    if (optional && !found) yield { ...row, ...nothing };
  }
}

function* applyUnwind(
  { list, variable }: Extract<Step, { kind: 'unwind' }>,
  rows: Iterable<Row | null>,
  context: Context,
): Generator<Row | null> {
  for (const row of rows) {
    if (row === null) {
      yield null;
      continue;
    }
    const items = evaluate(list, row, context);
    if (items === null) continue;
    if (!isList(items)) {
      const said = context.text.slice(list.at.from, list.at.to);
      throw new LanguageError('InvalidArgumentType', list.at, said, ['list']);
    }
    for (const item of items) {
      context.clock.tick();
      yield { ...row, [variable]: item };
    }
  }
}

/** Patterns in expressions are compiled once: where an expression stands always the same variables are bound. */
function matchInside(): Context['match'] {
  const compiled = new WeakMap<Expression, CompiledMatch>();
  return (owner, paths, where, row, context) => {
    const match = compiled.get(owner) ?? compileMatch(paths, where, new Set(Object.keys(row)));
    compiled.set(owner, match);
    return matchRows(match, row, context);
  };
}
