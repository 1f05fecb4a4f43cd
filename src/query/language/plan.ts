import type { Clause, ClauseOf, Expression, Query } from './ast.ts';
import { type Checker, checkExpression, type Scope } from './check-expression.ts';
import { checkNames, type GraphNames } from './check-names.ts';
import { checkPaths } from './check-pattern.ts';
import { type CompiledMatch, compileMatch } from './compile-match.ts';
import { refuseTooDeep } from './depth.ts';
import type { Kind } from './functions.ts';
import { parseQuery } from './parse.ts';
import { type ProjectStep, planProjection } from './plan-projection.ts';
import { LanguageError, type Place } from './problem.ts';
import { tokenize } from './tokens.ts';

export type Step =
  | { readonly kind: 'match'; readonly optional: boolean; readonly match: CompiledMatch }
  | { readonly kind: 'unwind'; readonly list: Expression; readonly variable: string }
  | ProjectStep;

/** A query that is known to have a meaning, step by step. */
export interface QueryPlan {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly columns: readonly string[];
  /** Parameters that it names, each where it does so first. */
  readonly parameters: ReadonlyMap<string, Place>;
}

/**
 * Reads and checks a query. Throws a LanguageError with the place of the first thing that is wrong; names that the graph
 * does not have are wrong when it says which it has.
 */
export function planQuery(text: string, names?: GraphNames): QueryPlan {
  const query = parseQuery(text);
  refuseTooDeep(query);
  const plan = planClauses(query);
  if (names) checkNames(query, names);
  return plan;
}

function planClauses({ text, clauses }: Query): QueryPlan {
  const checker: Checker = {
    text,
    paths: (paths, scope, opens) => checkPaths(checker, paths, scope, opens),
  };
  let scope: Scope = new Map();
  const steps: Step[] = [];
  for (const clause of clauses) {
    const [step, after] = planClause(checker, clause, scope);
    steps.push(step);
    scope = after;
  }
  const last = steps.at(-1) as ProjectStep;
  return { text, steps, columns: last.items.map(({ name }) => name), parameters: parametersIn(text) };
}

function parametersIn(text: string): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const token of tokenize(text))
    if (token.kind === 'parameter' && !found.has(token.text)) found.set(token.text, token);
  return found;
}

function planClause(checker: Checker, clause: Clause, scope: Scope): readonly [Step, Scope] {
  switch (clause.kind) {
    case 'match':
      return planMatch(checker, clause, scope);
    case 'unwind': {
      const kind = checkExpression(checker, clause.list, scope, { patterns: false, aggregates: false });
      if (kind !== 'list' && kind !== 'any' && kind !== 'null') throw wrongKind(checker, clause.list, 'list');
      if (scope.has(clause.variable)) throw new LanguageError('VariableAlreadyBound', clause.at, clause.variable);
      return [
        { kind: 'unwind', list: clause.list, variable: clause.variable },
        new Map<string, Kind>(scope).set(clause.variable, 'any'),
      ];
    }
    case 'with-clause':
      return planProjection(checker, clause.projection, clause.where, scope, true, clause.at);
    case 'return':
      return planProjection(checker, clause.projection, null, scope, false, clause.at);
  }
}

/** Says the expression, as it is written. */
const wrongKind = ({ text }: Checker, { at }: Expression, wanted: Kind): LanguageError =>
  new LanguageError('InvalidArgumentType', at, text.slice(at.from, at.to), [wanted]);

function planMatch(checker: Checker, clause: ClauseOf<'match'>, scope: Scope): readonly [Step, Scope] {
  const after = checkPaths(checker, clause.paths, scope, true);
  if (clause.where) {
    const kind = checkExpression(checker, clause.where, after, { patterns: true, aggregates: false });
    if (kind !== 'boolean' && kind !== 'any' && kind !== 'null') throw wrongKind(checker, clause.where, 'boolean');
  }
  const match = compileMatch(clause.paths, clause.where, new Set(scope.keys()));
  return [{ kind: 'match', optional: clause.optional, match }, after];
}
