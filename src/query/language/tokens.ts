import { LanguageError, type Place } from './problem.ts';

export interface Token extends Place {
  /** `quoted` is a name in backquotes. */
  readonly kind: 'name' | 'quoted' | 'integer' | 'float' | 'string' | 'parameter' | 'mark' | 'end';
  /** Of names, strings and parameters what they say; else as it is written. */
  readonly text: string;
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]*/uy;
const QUOTED = /`((?:[^`]|``)*)`/y;
const PARAMETER = /\$(?:([\p{L}\p{Nl}_\p{Nd}][\p{L}\p{Nl}\p{Nd}\p{Pc}]*)|`((?:[^`]|``)+)`)/uy;
const FLOAT = /(?:\d+\.\d+|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+/y;
const INTEGER = /0x[\da-fA-F]+|0o[0-7]+|\d+/y;
const STRING = /'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"/y;
const MARK = /<=|>=|<>|=~|\.\.|[-+*/%^=<>()[\]{},.:;|&!]/y;
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['name', NAME],
  ['float', FLOAT],
  ['integer', INTEGER],
  ['string', STRING],
  ['quoted', QUOTED],
  ['parameter', PARAMETER],
  ['mark', MARK],
];
const ESCAPE = /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
};

/** The tokens of a query, the last of kind `end`. Throws where no token begins. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const add = (kind: Token['kind'], match: RegExpExecArray, said: string): void => {
    tokens.push({ kind, text: said, from: at, to: at + match[0].length });
    at += match[0].length;
  };
  while (at < text.length) {
    const space = read(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    if (text.startsWith('/*', at)) throw new LanguageError('Unclosed', { from: at, to: at + 2 }, '/*');
    const found = KINDS.map(([kind, pattern]) => [kind, read(pattern)] as const).find(([, match]) => match !== null);
    const match = found?.[1];
    if (!match) throw noToken(text, at);
    add(found[0], match, saidBy(found[0], match, at));
    const last = tokens.at(-1)!;
    if ((last.kind === 'integer' || last.kind === 'float') && read(NAME))
      throw new LanguageError('UnexpectedSyntax', { from: last.from, to: at + 1 }, text.slice(last.from, at + 1));
  }
  tokens.push({ kind: 'end', text: '', from: text.length, to: text.length });
  return tokens;
}

/** A quote without its like to end it, or a sign that means nothing. */
function noToken(text: string, at: number): LanguageError {
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  const place = { from: at, to: at + sign.length };
  if ('\'"`'.includes(sign)) return new LanguageError('Unclosed', place, sign);
  // Word processors make them of plain quotation marks.
  return new LanguageError('UnexpectedSyntax', place, sign, '‘’“”„«»'.includes(sign) ? ["'", '"'] : []);
}

/** What a token says: quotes taken away. */
function saidBy(kind: Token['kind'], match: RegExpExecArray, at: number): string {
  const [all, one, other] = match;
  if (kind === 'string') return withoutEscapes(one ?? other!, at);
  if (kind === 'quoted') return one!.replaceAll('``', '`');
  return kind === 'parameter' ? (one ?? other!.replaceAll('``', '`')) : all;
}

const withoutEscapes = (text: string, at: number): string =>
  text.replace(ESCAPE, (all, short?: string, long?: string, letter?: string) => {
    const code = short ?? long;
    if (code !== undefined && Number.parseInt(code, 16) <= 0x10ffff)
      return String.fromCodePoint(Number.parseInt(code, 16));
    const said = letter === undefined ? undefined : ESCAPES[letter];
    if (said === undefined) throw new LanguageError('UnexpectedSyntax', { from: at, to: at + text.length + 2 }, all);
    return said;
  });
