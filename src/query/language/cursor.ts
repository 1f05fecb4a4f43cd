import type { Expression, PathPattern } from './ast.ts';
import { LanguageError, type Place } from './problem.ts';
import { type Token, tokenize } from './tokens.ts';

/** Parts of the grammar that need each other. */
export interface Grammar {
  readonly expression: (cursor: Cursor) => Expression;
  /** A path without selector and variable; at least one relationship when asked for. */
  readonly chain: (cursor: Cursor) => PathPattern;
  readonly paths: (cursor: Cursor) => readonly PathPattern[];
}

/** Reads the tokens of a query one after the other. */
export class Cursor {
  readonly text: string;
  readonly grammar: Grammar;
  readonly #tokens: readonly Token[];
  readonly #watched: number;
  /** The words that were looked for at the watched place. */
  readonly wanted = new Set<string>();
  #at = 0;
  #depth = 0;
  #taken = 0;

  constructor(text: string, grammar: Grammar, watched = -1) {
    if (text.length > MOST_LETTERS) throw new TooDeep({ from: MOST_LETTERS, to: text.length });
    this.text = text;
    this.grammar = grammar;
    this.#watched = watched;
    this.#tokens = tokenize(text);
  }

  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)]!;
  }

  take(): Token {
    const token = this.peek();
    // What is tried twice at every level would be tried for ever.
    if (++this.#taken > MOST_TAKEN * this.#tokens.length) throw new TooDeep(token);
    this.#at++;
    return token;
  }

  /** Whether these words (keywords in capitals, or marks) come next. */
  sees(...words: readonly string[]): boolean {
    for (const [ahead, word] of words.entries()) {
      const token = this.peek(ahead);
      if (isWord(token, word)) continue;
      if (token.from === this.#watched) this.wanted.add(words.slice(ahead).join(' '));
      return false;
    }
    return true;
  }

  accept(...words: readonly string[]): boolean {
    if (!this.sees(...words)) return false;
    for (const _ of words) this.take();
    return true;
  }

  expect(word: string): Token {
    if (!this.sees(word)) throw this.unexpected(word);
    return this.take();
  }

  /** A name of a variable, label, type or property; in the last three places keywords are names too. */
  name(what: string, keywords = true): string {
    const token = this.peek();
    if (token.kind !== 'quoted' && (token.kind !== 'name' || (!keywords && RESERVED.has(token.text.toUpperCase()))))
      throw this.unexpected(what);
    return this.take().text;
  }

  unexpected(...expected: readonly string[]): LanguageError {
    const token = this.peek();
    return new LanguageError('UnexpectedSyntax', token, this.text.slice(token.from, token.to), expected);
  }

  /** From a place to the end of the last token taken. */
  since(from: number): Place {
    return { from, to: this.#at === 0 ? from : this.#tokens[this.#at - 1]!.to };
  }

  /** Reads something inside something else. */
  deeper<Result>(read: () => Result): Result {
    if (++this.#depth > MOST_DEPTH) throw new TooDeep(this.peek());
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }

  /** Tries to read something; what cannot be read is as if nothing had been tried. */
  attempt<Result>(read: () => Result | null): Result | null {
    const start = this.#at;
    try {
      const result = read();
      if (result === null) this.#at = start;
      return result;
    } catch (error) {
      if (!(error instanceof LanguageError) || error instanceof TooDeep) throw error;
      this.#at = start;
      return null;
    }
  }
}

const isWord = (token: Token, word: string): boolean =>
  token.kind === 'name' ? token.text.toUpperCase() === word : token.kind === 'mark' && token.text === word;

/** What is longer is data: it comes as parameters. */
const MOST_LETTERS = 100_000;
const MOST_DEPTH = 100;
const MOST_TAKEN = 200;

export class TooDeep extends LanguageError {
  constructor(at: Place) {
    super('TooDeep', at);
  }
}

/** Words that name no variable. */
export const RESERVED: ReadonlySet<string> = new Set(
  'ALL AND AS ASC ASCENDING BY CASE CONTAINS CREATE DELETE DESC DESCENDING DETACH DISTINCT ELSE END ENDS EXISTS FALSE IN IS LIMIT MATCH MERGE NOT NULL ON OPTIONAL OR ORDER REMOVE RETURN SET SKIP STARTS THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'.split(
    ' ',
  ),
);
