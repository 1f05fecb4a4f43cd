import { AGGREGATES } from './aggregates.ts';
import type { Expression, PathPattern, PatternElement } from './ast.ts';

/** The expressions directly inside one, those of patterns included. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'property':
    case 'labels':
    case 'unary':
      return [expression.of];
    case 'index':
      return [expression.of, expression.index];
    case 'slice':
      return present(expression.of, expression.start, expression.end);
    case 'binary':
      return [expression.left, expression.right];
    case 'comparison':
      return [expression.first, ...expression.rest.map(([, one]) => one)];
    case 'list':
      return expression.items;
    case 'map':
      return expression.entries.map(([, one]) => one);
    case 'call':
      return expression.arguments;
    case 'case':
      return present(expression.subject, ...expression.branches.flat(), expression.otherwise);
    case 'comprehension':
      return present(expression.list, expression.where, expression.yields);
    case 'quantifier':
      return present(expression.list, expression.where);
    case 'exists':
      return present(...expression.paths.flatMap(expressionsIn), expression.where);
    case 'path-comprehension':
      return present(...expressionsIn(expression.path), expression.where, expression.yields);
    default:
      return [];
  }
}

const present = (...some: readonly (Expression | null)[]): Expression[] => some.filter((one) => one !== null);

const expressionsIn = (path: PathPattern): Expression[] => path.elements.flatMap(expressionsOf);

/** The expressions of an element of a pattern. */
export function expressionsOf(element: PatternElement): Expression[] {
  return element.kind === 'group'
    ? present(...element.elements.flatMap(expressionsOf), element.where)
    : present(element.properties, element.where);
}

/** Variables that elements of a pattern name. */
export const variablesOf = (elements: readonly PatternElement[]): string[] =>
  elements.flatMap((element) => {
    if (element.kind === 'group') return variablesOf(element.elements);
    return element.variable === null ? [] : [element.variable];
  });

/** Variables that an expression takes from outside. */
export function freeVariables(expression: Expression): ReadonlySet<string> {
  if (expression.kind === 'variable') return new Set([expression.name]);
  const free = new Set(childrenOf(expression).flatMap((child) => [...freeVariables(child)]));
  switch (expression.kind) {
    case 'comprehension':
    case 'quantifier': {
      free.delete(expression.variable);
      for (const name of freeVariables(expression.list)) free.add(name);
      break;
    }
    case 'exists':
      // A name that is known outside is meant; one that is not is new.
      for (const { elements } of expression.paths) for (const name of variablesOf(elements)) free.add(name);
      break;
    case 'path-comprehension':
      for (const name of variablesOf(expression.path.elements)) free.add(name);
      break;
    default:
  }
  return free;
}

export const isAggregate = (expression: Expression): boolean =>
  expression.kind === 'call' && AGGREGATES.has(expression.name);

export const hasAggregate = (expression: Expression): boolean =>
  isAggregate(expression) || childrenOf(expression).some(hasAggregate);

/** Replaces parts of an expression; `replace` gives null for what stays and is then asked about its parts. */
export function rewrite(expression: Expression, replace: (one: Expression) => Expression | null): Expression {
  const replaced = replace(expression);
  if (replaced) return replaced;
  const go = (one: Expression): Expression => rewrite(one, replace);
  const maybe = (one: Expression | null): Expression | null => one && go(one);
  switch (expression.kind) {
    case 'property':
    case 'labels':
    case 'unary':
      return { ...expression, of: go(expression.of) };
    case 'index':
      return { ...expression, of: go(expression.of), index: go(expression.index) };
    case 'slice':
      return { ...expression, of: go(expression.of), start: maybe(expression.start), end: maybe(expression.end) };
    case 'binary':
      return { ...expression, left: go(expression.left), right: go(expression.right) };
    case 'comparison':
      return {
        ...expression,
        first: go(expression.first),
        rest: expression.rest.map(([operator, one]) => [operator, go(one)] as const),
      };
    case 'list':
      return { ...expression, items: expression.items.map(go) };
    case 'map':
      return { ...expression, entries: expression.entries.map(([key, one]) => [key, go(one)] as const) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(go) };
    case 'case':
      return {
        ...expression,
        subject: maybe(expression.subject),
        branches: expression.branches.map(([when, then]) => [go(when), go(then)] as const),
        otherwise: maybe(expression.otherwise),
      };
    case 'comprehension':
      return {
        ...expression,
        list: go(expression.list),
        where: maybe(expression.where),
        yields: maybe(expression.yields),
      };
    case 'quantifier':
      return { ...expression, list: go(expression.list), where: go(expression.where) };
    default:
      return expression;
  }
}

/** The same text for expressions that say the same, wherever they stand. */
export const meaningOf = (expression: Expression): string =>
  JSON.stringify(expression, (key, value) => {
    if (key === 'at') return undefined;
    return typeof value === 'bigint' ? `${value}n` : value;
  });
