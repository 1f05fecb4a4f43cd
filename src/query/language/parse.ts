import type { Clause, Expression, Projection, ProjectionItem, Query } from './ast.ts';
import { Cursor, type Grammar } from './cursor.ts';
import { nearestOf } from './near.ts';
import { parseExpression } from './parse-expression.ts';
import { parseChain, parsePaths } from './parse-pattern.ts';
import { LanguageError } from './problem.ts';

const GRAMMAR: Grammar = {
  expression: parseExpression,
  chain: (cursor) => {
    const { from } = cursor.peek();
    const elements = parseChain(cursor);
    return { at: cursor.since(from), variable: null, selector: { kind: 'all' }, mode: 'trail', elements };
  },
  paths: parsePaths,
};

const WRITING = ['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD', 'DROP', 'INSERT'];
const OTHER = ['CALL', 'UNION', 'USE', 'LET', 'FINISH', 'FILTER', 'FOR', 'OFFSET'];
const READING = ['MATCH', 'OPTIONAL MATCH', 'UNWIND', 'WITH', 'RETURN'];

/** Text → syntax tree. Throws a LanguageError with the place of what cannot be read; meaning is checked elsewhere. */
export function parseQuery(text: string): Query {
  try {
    return parseClauses(new Cursor(text, GRAMMAR));
  } catch (error) {
    throw error instanceof LanguageError && error.code === 'UnexpectedSyntax' ? withNearWord(text, error) : error;
  }
}

/** The same with the word that was looked for and is nearly what stands there: a slip of the pen. */
function withNearWord(text: string, error: LanguageError): LanguageError {
  const { code, at, found, expected } = error;
  if (nearestOf(found, expected) !== null) return error;
  const again = new Cursor(text, GRAMMAR, at.from);
  try {
    parseClauses(again);
  } catch {
    // As before.
  }
  const phrases = [...again.wanted].filter((word) => /^[A-Z]/.test(word) && !WRITING.concat(OTHER).includes(word));
  const firstOf = (phrase: string): string => phrase.split(' ', 1)[0]!;
  const near = nearestOf(found, phrases.map(firstOf));
  const meant = phrases.filter((phrase) => firstOf(phrase) === near);
  return near === null ? error : new LanguageError(code, at, found, meant);
}

function parseClauses(cursor: Cursor): Query {
  const { text } = cursor;
  const clauses: Clause[] = [];
  for (;;) {
    cursor.accept(';');
    if (cursor.peek().kind === 'end') break;
    if (clauses.at(-1)?.kind === 'return') throw clauseAfterReturn(cursor);
    clauses.push(parseClause(cursor));
  }
  if (clauses.length === 0) throw cursor.unexpected(...READING);
  if (clauses.at(-1)!.kind !== 'return') throw cursor.unexpected('RETURN');
  return { text, clauses };
}

/** An expression alone, as test tables and parameters hold it. */
export function parseLoneExpression(text: string): Expression {
  const cursor = new Cursor(text, GRAMMAR);
  const expression = parseExpression(cursor);
  if (cursor.peek().kind !== 'end') throw cursor.unexpected();
  return expression;
}

function clauseAfterReturn(cursor: Cursor): LanguageError {
  const token = cursor.peek();
  return WRITING.concat(OTHER).some((word) => cursor.sees(word))
    ? refusal(cursor)
    : cursor.unexpected(
        ...(READING.some((word) => word.startsWith(token.text.toUpperCase()))
          ? ['end']
          : ['ORDER BY', 'SKIP', 'LIMIT']),
      );
}

function refusal(cursor: Cursor): LanguageError {
  const token = cursor.peek();
  if (WRITING.some((word) => cursor.sees(word))) return new LanguageError('ReadOnly', token, token.text);
  if (OTHER.some((word) => cursor.sees(word))) return new LanguageError('NotSupported', token, token.text, READING);
  return cursor.unexpected(...READING);
}

function parseClause(cursor: Cursor): Clause {
  const { from } = cursor.peek();
  const optional = cursor.sees('OPTIONAL', 'MATCH') && cursor.accept('OPTIONAL');
  if (cursor.accept('MATCH')) {
    const paths = parsePaths(cursor);
    const where = parseWhere(cursor);
    return { kind: 'match', optional, paths, where, at: cursor.since(from) };
  }
  if (cursor.accept('UNWIND')) {
    const list = parseExpression(cursor);
    cursor.expect('AS');
    const variable = cursor.name('variable', false);
    return { kind: 'unwind', list, variable, at: cursor.since(from) };
  }
  if (cursor.accept('WITH')) {
    const projection = parseProjection(cursor);
    const where = parseWhere(cursor);
    return { kind: 'with-clause', projection, where, at: cursor.since(from) };
  }
  if (cursor.accept('RETURN')) return { kind: 'return', projection: parseProjection(cursor), at: cursor.since(from) };
  throw refusal(cursor);
}

const parseWhere = (cursor: Cursor): Expression | null => (cursor.accept('WHERE') ? parseExpression(cursor) : null);

function parseProjection(cursor: Cursor): Projection {
  const distinct = cursor.accept('DISTINCT');
  const all = cursor.accept('*');
  const items: ProjectionItem[] = [];
  if (!all || cursor.accept(','))
    do items.push(parseItem(cursor));
    while (cursor.accept(','));
  const order: { expression: Expression; descending: boolean }[] = [];
  if (cursor.accept('ORDER', 'BY'))
    do {
      const expression = parseExpression(cursor);
      const descending = cursor.accept('DESC') || cursor.accept('DESCENDING');
      if (!descending && !cursor.accept('ASC')) cursor.accept('ASCENDING');
      order.push({ expression, descending });
    } while (cursor.accept(','));
  const skip = cursor.accept('SKIP') ? parseExpression(cursor) : null;
  const limit = cursor.accept('LIMIT') ? parseExpression(cursor) : null;
  return { distinct, all, items, order, skip, limit };
}

function parseItem(cursor: Cursor): ProjectionItem {
  const { from } = cursor.peek();
  const expression = parseExpression(cursor);
  const { to } = cursor.since(from);
  if (cursor.accept('AS')) return { expression, name: cursor.name('variable', false), aliased: true };
  return { expression, name: cursor.text.slice(from, to), aliased: false };
}
