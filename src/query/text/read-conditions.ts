import type { Expression } from '../language/index.ts';

/** What AND joins. */
export const partsOf = (where: Expression | null): readonly Expression[] => joined(where, 'AND');
/** What OR joins. */
export const choicesOf = (where: Expression | null): readonly Expression[] => joined(where, 'OR');

const joined = (where: Expression | null, operator: 'AND' | 'OR'): readonly Expression[] => {
  if (where === null) return [];
  return where.kind === 'binary' && where.operator === operator
    ? [...joined(where.left, operator), ...joined(where.right, operator)]
    : [where];
};

export const isVariable = (one: Expression | undefined, name: string): boolean =>
  one?.kind === 'variable' && one.name === name;

/** Whether it is a property of a variable. */
export const isProperty = (one: Expression | undefined, name: string, key: string): boolean =>
  one?.kind === 'property' && one.key === key && isVariable(one.of, name);

/** `coalesce(x.key, 0)` */
const isPropertyOrZero = (one: Expression, name: string, key: string): boolean =>
  one.kind === 'call' &&
  one.name === 'coalesce' &&
  one.arguments.length === 2 &&
  isProperty(one.arguments[0], name, key) &&
  numberIn(one.arguments[1]!) === 0;

export const numberIn = (one: Expression): number | null =>
  one.kind === 'literal' && typeof one.value === 'bigint' ? Number(one.value) : null;

export const textIn = (one: Expression | undefined): string | null =>
  one?.kind === 'literal' && typeof one.value === 'string' ? one.value : null;

/** `x.key = 'a'`, `x.key IN ['a', 'b']`; null for anything else. */
export function textsOf(one: Expression, name: string, key: string): readonly string[] | null {
  const equal = comparisonOf(one);
  if (equal?.operator === '=') {
    const [left, right] = [equal.left, equal.right];
    const text = isProperty(left, name, key) ? textIn(right) : isProperty(right, name, key) ? textIn(left) : null;
    return text === null ? null : [text];
  }
  if (one.kind !== 'binary' || one.operator !== 'IN' || !isProperty(one.left, name, key)) return null;
  if (one.right.kind !== 'list') return null;
  const texts = one.right.items.map(textIn);
  return texts.every((text) => text !== null) ? texts : null;
}

export interface Bound {
  readonly operator: '<=' | '>=';
  readonly value: number;
}

/** `x.key <= 3`, the number to the right, `<` and `>` taken as what they are in whole numbers. */
export function boundOf(one: Expression, is: (left: Expression) => boolean): Bound | null {
  const compared = comparisonOf(one);
  if (!compared || !is(compared.left)) return null;
  const value = numberIn(compared.right);
  if (value === null) return null;
  switch (compared.operator) {
    case '<=':
    case '>=':
      return { operator: compared.operator, value };
    case '<':
      return { operator: '<=', value: value - 1 };
    case '>':
      return { operator: '>=', value: value + 1 };
    default:
      return null;
  }
}

export const yearBound = (one: Expression, name: string): Bound | null =>
  boundOf(one, (left) => isProperty(left, name, 'firstYear'));

/** `coalesce(x.key, 0) <= 2012`: what has no year counts as there. */
export function asOfIn(one: Expression, name: string, key: string): number | null {
  const bound = boundOf(one, (left) => isPropertyOrZero(left, name, key));
  return bound?.operator === '<=' ? bound.value : null;
}

/** What of the path's length is asked. */
export function lengthBound(one: Expression, path: string): { readonly least: number; readonly most: number } | null {
  const isLength = (left: Expression): boolean =>
    left.kind === 'call' && left.name === 'length' && isVariable(left.arguments[0], path);
  const compared = comparisonOf(one);
  const exact = compared?.operator === '=' && isLength(compared.left) ? numberIn(compared.right) : null;
  if (exact !== null) return { least: exact, most: exact };
  const bound = boundOf(one, isLength);
  if (!bound) return null;
  return bound.operator === '<='
    ? { least: 0, most: bound.value }
    : { least: bound.value, most: Number.POSITIVE_INFINITY };
}

function comparisonOf(one: Expression) {
  if (one.kind !== 'comparison' || one.rest.length !== 1) return null;
  const [operator, right] = one.rest[0]!;
  return { left: one.first, operator, right };
}

/** Whether it asks for what does not hold. */
export const negated = (one: Expression): Expression | null =>
  one.kind === 'unary' && one.operator === 'NOT' ? one.of : null;
