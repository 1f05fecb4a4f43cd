import type { BinaryOperator } from './ast.ts';
import { INVALID, printNumber } from './functions.ts';
import { matchesWhole } from './regex.ts';
import { equals, isList, isNumber, type Value } from './values.ts';

type Result = Value | typeof INVALID;

/** The value of an operation; the right side is asked only where it matters. */
export function binary(operator: BinaryOperator, left: Value, right: () => Value): Result {
  switch (operator) {
    case 'AND':
      return left === false ? false : logic(left, right(), (a, b) => (a === false || b === false ? false : both(a, b)));
    case 'OR':
      return left === true ? true : logic(left, right(), (a, b) => (a === true || b === true ? true : either(a, b)));
    case 'XOR':
      return logic(left, right(), (a, b) => (a === null || b === null ? null : a !== b));
    case 'IN':
      return isIn(left, right());
    default:
      return strict(operator, left, right());
  }
}

type Truth = boolean | null;
const isTruth = (value: Value): value is Truth => value === null || typeof value === 'boolean';
const both = (a: Truth, b: Truth): Truth => (a === null || b === null ? null : a && b);
const either = (a: Truth, b: Truth): Truth => (a === null || b === null ? null : a || b);

const logic = (left: Value, right: Value, apply: (a: Truth, b: Truth) => Truth): Result =>
  isTruth(left) && isTruth(right) ? apply(left, right) : INVALID;

function isIn(value: Value, list: Value): Result {
  if (list === null) return null;
  if (!isList(list)) return INVALID;
  let unknown = false;
  for (const item of list) {
    const same = equals(value, item);
    if (same === true) return true;
    if (same === null) unknown = true;
  }
  return unknown ? null : false;
}

function strict(operator: BinaryOperator, left: Value, right: Value): Result {
  if (left === null || right === null) return null;
  switch (operator) {
    case 'STARTS WITH':
      return texts(left, right, (a, b) => a.startsWith(b));
    case 'ENDS WITH':
      return texts(left, right, (a, b) => a.endsWith(b));
    case 'CONTAINS':
      return texts(left, right, (a, b) => a.includes(b));
    case '=~':
      return matches(left, right);
    case '+':
      return add(left, right);
    default:
      return isNumber(left) && isNumber(right) ? arithmetic(operator, left, right) : INVALID;
  }
}

const texts = (left: Value, right: Value, apply: (a: string, b: string) => boolean): Result =>
  typeof left === 'string' && typeof right === 'string' ? apply(left, right) : null;

function matches(left: Value, right: Value): Result {
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  return matchesWhole(right, left) ?? INVALID;
}

function add(left: Value, right: Value): Result {
  if (isList(left)) return isList(right) ? [...left, ...right] : [...left, right];
  if (isList(right)) return [left, ...right];
  if (isNumber(left) && isNumber(right)) return arithmetic('+', left, right);
  const [a, b] = [left, right].map((one) => (typeof one === 'string' ? one : isNumber(one) ? printNumber(one) : null));
  return (typeof left === 'string' || typeof right === 'string') && a !== null && b !== null ? `${a}${b}` : INVALID;
}

function arithmetic(operator: BinaryOperator, left: bigint | number, right: bigint | number): Result {
  if (typeof left === 'bigint' && typeof right === 'bigint' && operator !== '^') {
    if ((operator === '/' || operator === '%') && right === 0n) return INVALID;
    const result = integers(operator, left, right);
    // Integers have 64 bits.
    return BigInt.asIntN(64, result) === result ? result : INVALID;
  }
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    default:
      return a ** b;
  }
}

function integers(operator: BinaryOperator, left: bigint, right: bigint): bigint {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return left % right;
  }
}
