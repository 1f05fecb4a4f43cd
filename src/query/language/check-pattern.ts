import type { NodePattern, PathPattern, PatternElement, RelationshipPattern } from './ast.ts';
import { type Checker, checkExpression, type Scope } from './check-expression.ts';
import type { Kind } from './functions.ts';
import { LanguageError, type Place } from './problem.ts';
import { expressionsOf } from './walk-expression.ts';

/**
 * Declares the variables of paths that are matched together. Where the pattern does not open a scope of its own, a name
 * must be known.
 */
export function checkPaths(
  checker: Checker,
  paths: readonly PathPattern[],
  outer: Scope,
  opens: boolean,
): ReadonlyMap<string, Kind> {
  const scope = new Map(outer);
  const once = new Set<string>();
  for (const path of paths) {
    declareElements(path.elements, scope, once, outer, opens);
    if (path.variable !== null) {
      if (scope.has(path.variable)) throw new LanguageError('VariableAlreadyBound', path.at, path.variable);
      scope.set(path.variable, 'path');
    }
    if (path.selector.kind !== 'all') mustHaveEnds(checker, path);
  }
  for (const { elements } of paths) for (const element of elements) checkInside(checker, element, scope);
  return scope;
}

/** Between which ends a shortest path is sought must be said. */
function mustHaveEnds({ text }: Checker, { elements, at }: PathPattern): void {
  if (elements[0]?.kind !== 'node' || elements.at(-1)?.kind !== 'node' || elements.length < 3)
    throw new LanguageError('InvalidRelationshipPattern', at, text.slice(at.from, at.to), ['(', ')']);
}

function declareElements(
  elements: readonly PatternElement[],
  scope: Map<string, Kind>,
  once: Set<string>,
  outer: Scope,
  opens: boolean,
): void {
  for (const element of elements) {
    if (element.kind === 'group') declareGroup(element.elements, element.at, scope, once, outer, opens);
    else if (element.kind === 'node') declare(element, 'node', scope, outer, opens);
    else {
      const { variable, range, at } = element;
      declare(element, range ? 'list' : 'relationship', scope, outer, opens);
      if (variable === null) continue;
      if (once.has(variable)) throw new LanguageError('RelationshipUniquenessViolation', at, variable);
      once.add(variable);
    }
  }
}

function declareGroup(
  elements: readonly PatternElement[],
  at: Place,
  scope: Map<string, Kind>,
  once: Set<string>,
  outer: Scope,
  opens: boolean,
): void {
  const steps = elements.filter(({ kind }) => kind !== 'node');
  // A repeated part that goes nowhere could be repeated for ever; one inside another has no agreed meaning.
  if (steps.length === 0) throw new LanguageError('InvalidRelationshipPattern', at);
  const nested = steps.find((step) => step.kind === 'group' || (step.kind === 'relationship' && step.range));
  if (nested) throw new LanguageError('NotSupported', nested.at);
  const within = new Map(scope);
  const before = new Set(scope.keys());
  declareElements(elements, within, once, outer, opens);
  for (const element of elements) {
    if (element.kind === 'group' || element.variable === null) continue;
    if (before.has(element.variable)) throw new LanguageError('VariableAlreadyBound', element.at, element.variable);
    scope.set(element.variable, 'list');
  }
}

function declare(
  { variable, at }: NodePattern | RelationshipPattern,
  kind: Kind,
  scope: Map<string, Kind>,
  outer: Scope,
  opens: boolean,
): void {
  if (variable === null) return;
  if (!opens && !outer.has(variable)) throw new LanguageError('UndefinedVariable', at, variable, [...outer.keys()]);
  const known = scope.get(variable);
  if (known !== undefined && known !== kind && known !== 'any' && known !== 'null')
    throw new LanguageError('VariableTypeConflict', at, variable, [known]);
  if (known === undefined || known === 'any') scope.set(variable, kind);
}

/** What stands inside the elements: groups see their own variables one by one. */
function checkInside(checker: Checker, element: PatternElement, scope: Scope): void {
  const within = new Map(scope);
  if (element.kind === 'group')
    for (const inner of element.elements)
      if (inner.kind !== 'group' && inner.variable !== null) within.set(inner.variable, inner.kind);
  if (element.kind === 'relationship' && element.variable !== null) within.set(element.variable, 'relationship');
  for (const one of expressionsOf(element)) {
    const kind = checkExpression(checker, one, within, { patterns: true, aggregates: false });
    if (kind !== 'boolean' && kind !== 'map' && kind !== 'any' && kind !== 'null')
      throw new LanguageError('InvalidArgumentType', one.at, checker.text.slice(one.at.from, one.at.to), ['boolean']);
  }
}
