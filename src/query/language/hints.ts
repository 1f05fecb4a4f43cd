import type { Clause, Expression, NodePattern, PatternElement, RelationshipPattern } from './ast.ts';
import { namesOf } from './embedded-graph.ts';
import { parseQuery } from './parse.ts';
import type { Place } from './problem.ts';
import type { PropertyKind } from './property-kinds.ts';
import type { Value } from './values.ts';
import { childrenOf, expressionsOf } from './walk-expression.ts';

/**
 * What the language allows and nobody means: a property that holds texts is compared with a number, or one that holds
 * numbers with a text, which is never true; or the name of a label or type without its colon is a variable, which
 * anything is.
 */
export interface Hint {
  /** The value that cannot match, or the part of the pattern that asks nothing. */
  readonly at: Place;
  readonly key: string;
  readonly holds: PropertyKind | 'variable';
  /** What to write in its place; null where nothing is like it. */
  readonly instead: string | null;
}

interface Asked {
  readonly text: string;
  readonly kinds: ReadonlyMap<string, PropertyKind>;
  readonly parameters: ReadonlyMap<string, Value>;
}

/** Hints to a query that is valid, in the order of the text. Parameters count as far as their values are known. */
export function hintsOf(
  text: string,
  kinds: ReadonlyMap<string, PropertyKind>,
  parameters: ReadonlyMap<string, Value> = new Map(),
): readonly Hint[] {
  const asked: Asked = { text, kinds, parameters };
  const hints = parseQuery(text).clauses.flatMap((clause) => inClause(asked, clause));
  return hints.sort((a, b) => a.at.from - b.at.from);
}

function inClause(asked: Asked, clause: Clause): Hint[] {
  const inside = (some: readonly (Expression | null)[]): Hint[] =>
    some.flatMap((one) => (one === null ? [] : inExpression(asked, one)));
  switch (clause.kind) {
    case 'match':
      return [...clause.paths.flatMap(({ elements }) => inElements(asked, elements)), ...inside([clause.where])];
    case 'unwind':
      return inside([clause.list]);
    default: {
      const { items, order, skip, limit } = clause.projection;
      const where = clause.kind === 'with-clause' ? clause.where : null;
      return inside([...[...items, ...order].map(({ expression }) => expression), skip, limit, where]);
    }
  }
}

function inElements(asked: Asked, elements: readonly PatternElement[]): Hint[] {
  return elements.flatMap((element) => {
    if (element.kind === 'group')
      return [...inElements(asked, element.elements), ...(element.where ? inExpression(asked, element.where) : [])];
    const bare = bareName(element);
    const entries = element.properties?.kind === 'map' ? element.properties.entries : [];
    const named = entries.flatMap(([key, value]) => inComparison(asked, key, null, value, false));
    return [...bare, ...named, ...expressionsOf(element).flatMap((one) => inExpression(asked, one))];
  });
}

const NAMES = namesOf();

/** `[CITES]` where `[:CITES]` is meant. */
function bareName({ kind, at, variable, ...is }: NodePattern | RelationshipPattern): Hint[] {
  const labels = 'types' in is ? is.types : is.labels;
  const known = kind === 'node' ? NAMES.labels : NAMES.types;
  return variable === null || labels !== null || !known.has(variable)
    ? []
    : [{ at, key: variable, holds: 'variable', instead: `:${variable}` }];
}

function inExpression(asked: Asked, expression: Expression): Hint[] {
  // Its own patterns have properties too.
  if (expression.kind === 'exists')
    return [
      ...expression.paths.flatMap(({ elements }) => inElements(asked, elements)),
      ...(expression.where ? inExpression(asked, expression.where) : []),
    ];
  const own = ownHints(asked, expression);
  return [...own, ...childrenOf(expression).flatMap((one) => inExpression(asked, one))];
}

function ownHints(asked: Asked, expression: Expression): Hint[] {
  if (expression.kind === 'binary' && expression.operator === 'IN' && expression.right.kind === 'list')
    return expression.right.items.flatMap((item) => between(asked, expression.left, item, false));
  if (expression.kind !== 'comparison') return [];
  const sides = [expression.first, ...expression.rest.map(([, one]) => one)];
  return expression.rest.flatMap(([operator], at) =>
    // What is of two kinds is different, as was asked.
    operator === '<>' ? [] : between(asked, sides[at]!, sides[at + 1]!, operator !== '='),
  );
}

/** `ordered`: whether it asks which of the two is greater. */
function between(asked: Asked, left: Expression, right: Expression, ordered: boolean): Hint[] {
  if (left.kind === 'property') return inComparison(asked, left.key, left, right, ordered);
  return right.kind === 'property' ? inComparison(asked, right.key, right, left, ordered) : [];
}

function inComparison(
  { text, kinds, parameters }: Asked,
  key: string,
  property: Expression | null,
  value: Expression,
  ordered: boolean,
): Hint[] {
  const holds = kinds.get(key);
  const given =
    value.kind === 'literal' ? value.value : value.kind === 'parameter' ? parameters.get(value.name) : undefined;
  const is =
    typeof given === 'string' ? 'text' : typeof given === 'bigint' || typeof given === 'number' ? 'number' : null;
  if (holds === undefined || is === null || is === holds) return [];
  const said = ({ at }: Expression): string => text.slice(at.from, at.to);
  return [{ at: value.at, key, holds, instead: instead(holds) }];

  function instead(wanted: PropertyKind): string | null {
    // Texts are ordered letter by letter, which is not what is meant by "greater than 75".
    if (wanted === 'text' && ordered && property) return `toInteger(${said(property)})`;
    if (value.kind === 'parameter') return `${wanted === 'text' ? 'toString' : 'toInteger'}(${said(value)})`;
    if (wanted === 'text') return `'${said(value)}'`;
    return /^\d+$/.test(String(given)) ? String(given) : null;
  }
}
