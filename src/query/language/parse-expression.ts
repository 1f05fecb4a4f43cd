import type { BinaryOperator, Comparison, Expression, Quantifier } from './ast.ts';
import { type Cursor, RESERVED } from './cursor.ts';
import { parseLabels } from './parse-pattern.ts';
import { LanguageError } from './problem.ts';

type Read = (cursor: Cursor) => Expression;

const leftToRight =
  (next: Read, operators: readonly BinaryOperator[]): Read =>
  (cursor) => {
    let left = next(cursor);
    for (;;) {
      const operator = operators.find((one) => cursor.sees(one));
      if (!operator) return left;
      cursor.take();
      const right = next(cursor);
      left = { kind: 'binary', operator, left, right, at: cursor.since(left.at.from) };
    }
  };

const parsePower = leftToRight(parseUnary, ['^']);
const parseProduct = leftToRight(parsePower, ['*', '/', '%']);
const parseSum = leftToRight(parseProduct, ['+', '-']);

function parseTest(cursor: Cursor): Expression {
  let left = parseSum(cursor);
  for (;;) {
    const { from } = left.at;
    if (cursor.accept('IS', 'NULL')) left = { kind: 'unary', operator: 'IS NULL', of: left, at: cursor.since(from) };
    else if (cursor.accept('IS', 'NOT', 'NULL'))
      left = { kind: 'unary', operator: 'IS NOT NULL', of: left, at: cursor.since(from) };
    else {
      const operator = cursor.accept('STARTS', 'WITH')
        ? 'STARTS WITH'
        : cursor.accept('ENDS', 'WITH')
          ? 'ENDS WITH'
          : (['CONTAINS', 'IN', '=~'] as const).find((one) => cursor.accept(one));
      if (!operator) return left;
      const right = parseSum(cursor);
      left = { kind: 'binary', operator, left, right, at: cursor.since(from) };
    }
  }
}

const COMPARISONS: readonly Comparison[] = ['=', '<>', '<=', '>=', '<', '>'];

function parseComparison(cursor: Cursor): Expression {
  const first = parseTest(cursor);
  const rest: (readonly [Comparison, Expression])[] = [];
  for (;;) {
    const operator = COMPARISONS.find((one) => cursor.accept(one));
    if (!operator) break;
    rest.push([operator, parseTest(cursor)]);
  }
  return rest.length === 0 ? first : { kind: 'comparison', first, rest, at: cursor.since(first.at.from) };
}

function parseNot(cursor: Cursor): Expression {
  const { from } = cursor.peek();
  if (!cursor.accept('NOT')) return parseComparison(cursor);
  const of = cursor.deeper(() => parseNot(cursor));
  return { kind: 'unary', operator: 'NOT', of, at: cursor.since(from) };
}

const parseAnd = leftToRight(parseNot, ['AND']);
const parseXor = leftToRight(parseAnd, ['XOR']);
/** An expression of any kind. */
export const parseExpression: Read = (cursor) => cursor.deeper(() => parseOr(cursor));
const parseOr = leftToRight(parseXor, ['OR']);

function parseUnary(cursor: Cursor): Expression {
  const { from } = cursor.peek();
  const operator = (['-', '+'] as const).find((one) => cursor.accept(one));
  if (!operator) return parsePostfix(cursor);
  const of = cursor.deeper(() => parseUnary(cursor));
  const at = cursor.since(from);
  if (operator === '-' && of.kind === 'literal' && (typeof of.value === 'bigint' || typeof of.value === 'number'))
    return { kind: 'literal', value: -of.value, at };
  return { kind: 'unary', operator, of, at };
}

function parsePostfix(cursor: Cursor): Expression {
  let of = parseAtom(cursor);
  const { from } = of.at;
  for (;;) {
    if (cursor.accept('.')) {
      const key = cursor.name('property');
      of = { kind: 'property', of, key, at: cursor.since(from) };
    } else if (cursor.accept('[')) of = parseBrackets(cursor, of);
    else if (cursor.sees(':')) of = { kind: 'labels', of, labels: parseLabels(cursor)!, at: cursor.since(from) };
    else return of;
  }
}

function parseBrackets(cursor: Cursor, of: Expression): Expression {
  const { from } = of.at;
  const start = cursor.sees('..') ? null : parseExpression(cursor);
  if (cursor.accept('..')) {
    const end = cursor.sees(']') ? null : parseExpression(cursor);
    cursor.expect(']');
    return { kind: 'slice', of, start, end, at: cursor.since(from) };
  }
  cursor.expect(']');
  return { kind: 'index', of, index: start!, at: cursor.since(from) };
}

const QUANTIFIERS: readonly Quantifier[] = ['all', 'any', 'none', 'single'];

function parseAtom(cursor: Cursor): Expression {
  const token = cursor.peek();
  const literal = (value: Extract<Expression, { kind: 'literal' }>['value']): Expression => {
    cursor.take();
    return { kind: 'literal', value, at: cursor.since(token.from) };
  };
  switch (token.kind) {
    case 'integer':
      return literal(BigInt(token.text));
    case 'float':
      if (!Number.isFinite(Number(token.text)))
        throw new LanguageError('InvalidArgumentValue', token, token.text, [`0..${Number.MAX_VALUE}`]);
      return literal(Number(token.text));
    case 'string':
      return literal(token.text);
    case 'parameter':
      cursor.take();
      return { kind: 'parameter', name: token.text, at: cursor.since(token.from) };
    case 'mark':
      if (token.text === '[') return parseList(cursor);
      if (token.text === '{') return parseMap(cursor);
      if (token.text === '(') return parseParenthesis(cursor);
      break;
    case 'name':
    case 'quoted':
      return parseNamed(cursor);
    default:
  }
  throw cursor.unexpected('expression');
}

function parseNamed(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token.kind === 'name') {
    for (const [word, value] of [['TRUE', true] as const, ['FALSE', false] as const, ['NULL', null] as const])
      if (cursor.accept(word)) return { kind: 'literal', value, at: cursor.since(token.from) };
    if (cursor.sees('CASE')) return parseCase(cursor);
    if (cursor.sees('EXISTS', '{')) return parseExists(cursor);
    const quantifier = QUANTIFIERS.find((one) => cursor.sees(one.toUpperCase(), '('));
    if (quantifier) return parseQuantifier(cursor, quantifier);
    if (cursor.peek(1).kind === 'mark' && cursor.peek(1).text === '(') return parseCall(cursor);
    if (RESERVED.has(token.text.toUpperCase())) throw cursor.unexpected('expression');
  }
  cursor.take();
  return { kind: 'variable', name: token.text, at: cursor.since(token.from) };
}

/** A pattern when it can be read as one with a relationship, else an expression in parentheses. */
function parseParenthesis(cursor: Cursor): Expression {
  const { from } = cursor.peek();
  const path = cursor.attempt(() => {
    const chain = cursor.grammar.chain(cursor);
    return chain.elements.length > 1 ? chain : null;
  });
  if (path) return { kind: 'exists', paths: [path], where: null, opens: false, at: cursor.since(from) };
  cursor.expect('(');
  const inner = parseExpression(cursor);
  cursor.expect(')');
  return { ...inner, at: cursor.since(from) };
}

function parseExists(cursor: Cursor): Expression {
  const { from } = cursor.take();
  cursor.expect('{');
  cursor.accept('MATCH');
  const paths = cursor.grammar.paths(cursor);
  const where = cursor.accept('WHERE') ? parseExpression(cursor) : null;
  cursor.expect('}');
  return { kind: 'exists', paths, where, opens: true, at: cursor.since(from) };
}

function parseCall(cursor: Cursor): Expression {
  const { text, from } = cursor.take();
  cursor.expect('(');
  const name = text.toLowerCase();
  if (name === 'count' && cursor.accept('*', ')'))
    return { kind: 'call', name, distinct: false, arguments: [], star: true, at: cursor.since(from) };
  const distinct = cursor.accept('DISTINCT');
  const items = parseItems(cursor, ')');
  return { kind: 'call', name, distinct, arguments: items, star: false, at: cursor.since(from) };
}

function parseItems(cursor: Cursor, end: string): Expression[] {
  const items: Expression[] = [];
  if (cursor.accept(end)) return items;
  do items.push(parseExpression(cursor));
  while (cursor.accept(','));
  if (!cursor.sees(end)) throw cursor.unexpected(end, ',');
  cursor.take();
  return items;
}

function parseQuantifier(cursor: Cursor, quantifier: Quantifier): Expression {
  const { from } = cursor.take();
  cursor.expect('(');
  const variable = cursor.name('variable', false);
  cursor.expect('IN');
  const list = parseExpression(cursor);
  cursor.expect('WHERE');
  const where = parseExpression(cursor);
  cursor.expect(')');
  return { kind: 'quantifier', quantifier, variable, list, where, at: cursor.since(from) };
}

function parseCase(cursor: Cursor): Expression {
  const { from } = cursor.take();
  const subject = cursor.sees('WHEN') ? null : parseExpression(cursor);
  const branches: (readonly [Expression, Expression])[] = [];
  while (cursor.accept('WHEN')) {
    const when = parseExpression(cursor);
    cursor.expect('THEN');
    branches.push([when, parseExpression(cursor)]);
  }
  if (branches.length === 0) throw cursor.unexpected('WHEN');
  const otherwise = cursor.accept('ELSE') ? parseExpression(cursor) : null;
  cursor.expect('END');
  return { kind: 'case', subject, branches, otherwise, at: cursor.since(from) };
}

function parseList(cursor: Cursor): Expression {
  const { from } = cursor.expect('[');
  if (cursor.peek().kind !== 'mark' && cursor.peek(1).text.toUpperCase() === 'IN') {
    const read = cursor.attempt(() => parseComprehension(cursor, from));
    if (read) return read;
  }
  if (
    cursor.sees('(') ||
    (cursor.peek(1).kind === 'mark' && cursor.peek(1).text === '=' && cursor.peek(2).text === '(')
  ) {
    const read = cursor.attempt(() => parsePathComprehension(cursor, from));
    if (read) return read;
  }
  const items = parseItems(cursor, ']');
  return { kind: 'list', items, at: cursor.since(from) };
}

/** `[x IN list WHERE … | …]`; null for a list whose first item asks whether something is in a list. */
function parseComprehension(cursor: Cursor, from: number): Expression | null {
  const variable = cursor.name('variable', false);
  cursor.expect('IN');
  const list = parseExpression(cursor);
  const where = cursor.accept('WHERE') ? parseExpression(cursor) : null;
  const yields = cursor.accept('|') ? parseExpression(cursor) : null;
  if (!cursor.accept(']')) return null;
  return { kind: 'comprehension', variable, list, where, yields, at: cursor.since(from) };
}

function parsePathComprehension(cursor: Cursor, from: number): Expression | null {
  let variable: string | null = null;
  if (!cursor.sees('(')) {
    variable = cursor.name('variable', false);
    cursor.expect('=');
  }
  const path = { ...cursor.grammar.chain(cursor), variable };
  const where = cursor.accept('WHERE') ? parseExpression(cursor) : null;
  if (path.elements.length < 2 || !cursor.accept('|')) return null;
  const yields = parseExpression(cursor);
  cursor.expect(']');
  return { kind: 'path-comprehension', path, where, yields, at: cursor.since(from) };
}

function parseMap(cursor: Cursor): Expression {
  const { from } = cursor.expect('{');
  const entries: (readonly [string, Expression])[] = [];
  if (!cursor.accept('}')) {
    do {
      const key = cursor.name('property');
      cursor.expect(':');
      entries.push([key, parseExpression(cursor)]);
    } while (cursor.accept(','));
    if (!cursor.sees('}')) throw cursor.unexpected('}', ',');
    cursor.take();
  }
  return { kind: 'map', entries, at: cursor.since(from) };
}
