import type {
  Expression,
  LabelExpression,
  NodePattern,
  PathPattern,
  PathSelector,
  PatternElement,
  Range,
  RelationshipPattern,
} from './ast.ts';
import type { Cursor } from './cursor.ts';
import { LanguageError } from './problem.ts';

const MOST_REPEATS = 1_000_000;
/** Ways to walk that GQL has beside those two. */
const BEYOND = ['WALK', 'SIMPLE', 'REPEATABLE', 'DIFFERENT'];

/** `p = ALL SHORTEST ACYCLIC (a)-[:T]->+(b), …` */
export function parsePaths(cursor: Cursor): readonly PathPattern[] {
  const paths = [parsePath(cursor)];
  while (cursor.accept(',')) paths.push(parsePath(cursor));
  return paths;
}

function parsePath(cursor: Cursor): PathPattern {
  const { from } = cursor.peek();
  let variable: string | null = null;
  if (cursor.peek(1).text === '=' && cursor.peek(1).kind === 'mark') {
    variable = cursor.name('variable', false);
    cursor.expect('=');
  }
  const legacy = cursor.sees('SHORTESTPATH', '(') || cursor.sees('ALLSHORTESTPATHS', '(');
  if (legacy) return parseLegacy(cursor, from, variable);
  const selector = parseSelector(cursor);
  let mode: PathPattern['mode'] = 'trail';
  if (BEYOND.some((word) => cursor.sees(word)))
    throw new LanguageError('NotSupported', cursor.peek(), cursor.peek().text, ['TRAIL', 'ACYCLIC']);
  if (cursor.accept('ACYCLIC')) mode = 'acyclic';
  else cursor.accept('TRAIL');
  if (!cursor.accept('PATHS')) cursor.accept('PATH');
  const elements = parseChain(cursor);
  return { at: cursor.since(from), variable, selector, mode, elements };
}

/** The older form: any one, or all, of the shortest between each two ends. */
function parseLegacy(cursor: Cursor, from: number, variable: string | null): PathPattern {
  const all = cursor.take().text.toUpperCase() !== 'SHORTESTPATH';
  cursor.expect('(');
  const elements = parseChain(cursor);
  cursor.expect(')');
  const at = cursor.since(from);
  if (elements.length !== 3 || elements[1]!.kind !== 'relationship')
    throw new LanguageError('InvalidRelationshipPattern', at, cursor.text.slice(at.from, at.to));
  return {
    at,
    variable,
    selector: all ? { kind: 'all-shortest' } : { kind: 'shortest', count: 1 },
    mode: 'trail',
    elements,
  };
}

function parseSelector(cursor: Cursor): PathSelector {
  if (cursor.accept('ALL', 'SHORTEST')) return { kind: 'all-shortest' };
  if (cursor.accept('ANY', 'SHORTEST')) return { kind: 'shortest', count: 1 };
  if (cursor.accept('ALL')) return { kind: 'all' };
  const any = cursor.accept('ANY');
  if (!any && !cursor.accept('SHORTEST')) return { kind: 'all' };
  let count: number | null = null;
  if (cursor.peek().kind === 'float' || cursor.sees('-')) throw cursor.unexpected(`1..${MOST_REPEATS}`);
  if (cursor.peek().kind === 'integer') {
    const token = cursor.take();
    count = Number(token.text);
    if (count < 1 || count > MOST_REPEATS)
      throw new LanguageError('InvalidArgumentValue', token, token.text, [`1..${MOST_REPEATS}`]);
  }
  if (!any) {
    if (!cursor.accept('PATHS')) cursor.accept('PATH');
    if (cursor.accept('GROUPS') || cursor.accept('GROUP')) return { kind: 'groups', count: count ?? 1 };
    if (count === null) throw cursor.unexpected(`1..${MOST_REPEATS}`, 'GROUPS');
  }
  return { kind: 'shortest', count: count ?? 1 };
}

/** Nodes, relationships and repeated parts, one after the other. */
export function parseChain(cursor: Cursor): readonly PatternElement[] {
  const elements: PatternElement[] = [];
  for (;;) {
    if (cursor.sees('(')) elements.push(...parseNext(cursor, elements.at(-1)));
    else if (startsRelationship(cursor)) {
      if (elements.at(-1)?.kind !== 'node' && elements.at(-1)?.kind !== 'group') throw cursor.unexpected('(');
      elements.push(parseRelationship(cursor));
      if (!cursor.sees('(')) throw cursor.unexpected('(');
    } else break;
  }
  if (elements.length === 0) throw cursor.unexpected('(');
  return elements;
}

/** Two nodes side by side are a comma or an arrow forgotten; only what is repeated stands beside a node. */
function parseNext(cursor: Cursor, before: PatternElement | undefined): readonly PatternElement[] {
  const opens = cursor.peek();
  const next = parseParenthesis(cursor);
  if (before?.kind === 'node' && next[0]?.kind === 'node')
    throw new LanguageError('UnexpectedSyntax', opens, '(', [',', '-', '<-']);
  return next;
}

const startsRelationship = (cursor: Cursor): boolean =>
  (cursor.sees('-') && (cursor.sees('-', '-') || cursor.sees('-', '['))) || cursor.sees('<', '-');

function parseParenthesis(cursor: Cursor): readonly PatternElement[] {
  if (!cursor.sees('(', '(')) return [parseNode(cursor)];
  const { from } = cursor.expect('(');
  const elements = cursor.deeper(() => parseChain(cursor));
  const where = cursor.accept('WHERE') ? cursor.grammar.expression(cursor) : null;
  cursor.expect(')');
  const range = parseQuantifier(cursor);
  if (range) return [{ kind: 'group', at: cursor.since(from), elements, where, range }];
  if (where === null) return elements;
  const [first, ...rest] = elements;
  if (first?.kind !== 'node' || first.where) throw cursor.unexpected('{', '+', '*');
  // Once, not repeated: what it asks is asked at its end.
  const last = rest.at(-1);
  if (last?.kind !== 'node' || last.where) throw cursor.unexpected('{', '+', '*');
  return [first, ...rest.slice(0, -1), { ...last, where }];
}

function parseNode(cursor: Cursor): NodePattern {
  const { from } = cursor.expect('(');
  const variable = parseVariable(cursor);
  const labels = parseLabels(cursor);
  const properties = parseProperties(cursor);
  const where = cursor.accept('WHERE') ? cursor.grammar.expression(cursor) : null;
  if (!cursor.sees(')')) throw cursor.unexpected(')', ':', '{', 'WHERE');
  cursor.take();
  return { kind: 'node', at: cursor.since(from), variable, labels, properties, where };
}

function parseVariable(cursor: Cursor): string | null {
  const { kind } = cursor.peek();
  return (kind === 'name' && !cursor.sees('WHERE')) || kind === 'quoted' ? cursor.name('variable', false) : null;
}

function parseProperties(cursor: Cursor): Expression | null {
  const token = cursor.peek();
  if (token.kind === 'parameter') throw new LanguageError('InvalidParameterUse', token, `$${token.text}`, ['{']);
  return cursor.sees('{') ? cursor.grammar.expression(cursor) : null;
}

/** `:A|B`, `:A&!B`, `:A:B`; null when there is none. */
export function parseLabels(cursor: Cursor): LabelExpression | null {
  if (!cursor.accept(':')) return null;
  let left = parseLabelOr(cursor);
  while (cursor.accept(':')) left = { kind: 'both', left, right: parseLabelOr(cursor) };
  return left;
}

function parseLabelOr(cursor: Cursor): LabelExpression {
  let left = parseLabelAnd(cursor);
  while (cursor.accept('|')) {
    cursor.accept(':');
    left = { kind: 'either', left, right: parseLabelAnd(cursor) };
  }
  return left;
}

function parseLabelAnd(cursor: Cursor): LabelExpression {
  let left = parseLabelOne(cursor);
  while (cursor.accept('&')) left = { kind: 'both', left, right: parseLabelOne(cursor) };
  return left;
}

function parseLabelOne(cursor: Cursor): LabelExpression {
  if (cursor.accept('!')) return { kind: 'not', of: cursor.deeper(() => parseLabelOne(cursor)) };
  if (cursor.accept('%')) return { kind: 'any' };
  if (cursor.accept('(')) {
    const inner = cursor.deeper(() => parseLabelOr(cursor));
    cursor.expect(')');
    return inner;
  }
  return { kind: 'name', name: cursor.name('label') };
}

function parseRelationship(cursor: Cursor): RelationshipPattern {
  const { from } = cursor.peek();
  const backward = cursor.accept('<');
  cursor.expect('-');
  let variable: string | null = null;
  let types: LabelExpression | null = null;
  let range: Range | null = null;
  let properties: Expression | null = null;
  let where: Expression | null = null;
  if (cursor.accept('[')) {
    variable = parseVariable(cursor);
    types = parseLabels(cursor);
    range = parseStar(cursor);
    properties = parseProperties(cursor);
    if (cursor.accept('WHERE')) where = cursor.grammar.expression(cursor);
    if (!cursor.sees(']')) throw cursor.unexpected(']', ':', '*', '{', 'WHERE');
    cursor.take();
  }
  cursor.expect('-');
  const forward = cursor.accept('>');
  const quantifier = parseQuantifier(cursor);
  const at = cursor.since(from);
  if (range && quantifier) throw new LanguageError('InvalidRelationshipPattern', at, cursor.text.slice(at.from, at.to));
  const direction = forward === backward ? 'either' : forward ? 'forward' : 'backward';
  return {
    kind: 'relationship',
    at,
    variable,
    types,
    direction,
    range: range ?? quantifier,
    properties,
    where,
  };
}

function parseCount(cursor: Cursor): number | null {
  if (cursor.peek().kind !== 'integer') return null;
  const token = cursor.take();
  const count = Number(token.text);
  if (count > MOST_REPEATS)
    throw new LanguageError('InvalidArgumentValue', token, token.text, [`0..${MOST_REPEATS}`, '+', '*']);
  return count;
}

/** The older form inside the brackets: `*`, `*2`, `*1..3`, `*..3`, `*2..` */
function parseStar(cursor: Cursor): Range | null {
  const start = cursor.peek();
  if (!cursor.accept('*')) {
    if (cursor.sees('..')) throw new LanguageError('InvalidRelationshipPattern', start, '..', ['*']);
    return null;
  }
  if (cursor.sees('-')) throw new LanguageError('InvalidRelationshipPattern', cursor.peek(), '-', ['0']);
  const least = parseCount(cursor);
  if (!cursor.accept('..')) return { least: least ?? 1, most: least ?? Number.POSITIVE_INFINITY };
  return { least: least ?? 1, most: parseCount(cursor) ?? Number.POSITIVE_INFINITY };
}

/** After an arrow or a parenthesis: `+`, `*`, `{2}`, `{1,3}`, `{,3}`, `{2,}` */
function parseQuantifier(cursor: Cursor): Range | null {
  if (cursor.accept('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
  if (cursor.accept('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
  const start = cursor.peek();
  if (!cursor.accept('{')) return null;
  const least = parseCount(cursor);
  if (!cursor.accept(',')) {
    if (least === null) throw cursor.unexpected(`0..${MOST_REPEATS}`, ',');
    cursor.expect('}');
    return { least, most: least };
  }
  const most = parseCount(cursor) ?? Number.POSITIVE_INFINITY;
  cursor.expect('}');
  const at = cursor.since(start.from);
  if ((least ?? 0) > most || most === 0)
    throw new LanguageError('InvalidArgumentValue', at, cursor.text.slice(at.from, at.to));
  return { least: least ?? 0, most };
}
