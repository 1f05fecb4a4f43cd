import type { Clause, Expression, LabelExpression, PathPattern, PatternElement, Query } from './ast.ts';
import { LanguageError, type Place } from './problem.ts';
import { childrenOf, expressionsOf } from './walk-expression.ts';

/** The names that a graph knows; what it does not know can only be a slip. */
export interface GraphNames {
  readonly labels: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly nodeProperties: ReadonlySet<string>;
  readonly relationshipProperties: ReadonlySet<string>;
}

/** Throws for a label, type or property in a pattern, or a label in a condition, that the graph does not know. */
export function checkNames({ clauses }: Query, names: GraphNames): void {
  for (const clause of clauses) {
    if (clause.kind === 'match') for (const path of clause.paths) checkPath(path, names);
    for (const one of expressionsIn(clause)) checkExpressionNames(one, names);
  }
}

function expressionsIn(clause: Clause): Expression[] {
  switch (clause.kind) {
    case 'match':
      return clause.where ? [clause.where] : [];
    case 'unwind':
      return [clause.list];
    default: {
      const { items, order } = clause.projection;
      const all = [...items, ...order].map(({ expression }) => expression);
      return clause.kind === 'with-clause' && clause.where ? [...all, clause.where] : all;
    }
  }
}

function checkExpressionNames(expression: Expression, names: GraphNames): void {
  if (expression.kind === 'labels') {
    const both = new Set([...names.labels, ...names.types]);
    checkLabels(expression.labels, expression.at, 'UnknownLabel', both);
  }
  if (expression.kind === 'property' && expression.of.kind === 'variable') {
    const known = new Set([...names.nodeProperties, ...names.relationshipProperties]);
    if (!known.has(expression.key) && !expression.of.name.startsWith(' '))
      checkKey(expression.key, expression.at, known);
  }
  if (expression.kind === 'exists') for (const path of expression.paths) checkPath(path, names);
  if (expression.kind === 'path-comprehension') checkPath(expression.path, names);
  for (const child of childrenOf(expression)) checkExpressionNames(child, names);
}

const checkPath = ({ elements }: PathPattern, names: GraphNames): void => {
  for (const element of elements) checkElement(element, names);
};

function checkElement(element: PatternElement, names: GraphNames): void {
  for (const one of expressionsOf(element)) checkExpressionNames(one, names);
  if (element.kind === 'group') {
    for (const inner of element.elements) checkElement(inner, names);
    return;
  }
  const keys = element.properties?.kind === 'map' ? element.properties.entries : [];
  const known = element.kind === 'node' ? names.nodeProperties : names.relationshipProperties;
  for (const [key] of keys) checkKey(key, element.at, known);
  if (element.kind === 'node') checkLabels(element.labels, element.at, 'UnknownLabel', names.labels);
  else checkLabels(element.types, element.at, 'UnknownType', names.types);
}

function checkKey(key: string, at: Place, known: ReadonlySet<string>): void {
  if (!known.has(key)) throw new LanguageError('UnknownProperty', at, key, [...known].sort());
}

function checkLabels(
  labels: LabelExpression | null,
  at: Place,
  code: 'UnknownLabel' | 'UnknownType',
  known: ReadonlySet<string>,
): void {
  if (labels === null || labels.kind === 'any') return;
  if (labels.kind === 'name') {
    if (!known.has(labels.name)) throw new LanguageError(code, at, labels.name, [...known].sort());
  } else if (labels.kind === 'not') checkLabels(labels.of, at, code, known);
  else for (const one of [labels.left, labels.right]) checkLabels(one, at, code, known);
}
