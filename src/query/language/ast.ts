import type { Place } from './problem.ts';
import type { Value } from './values.ts';

/** Labels of a node or types of a relationship. */
export type LabelExpression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'not'; readonly of: LabelExpression }
  | { readonly kind: 'both' | 'either'; readonly left: LabelExpression; readonly right: LabelExpression };

export type BinaryOperator =
  | 'OR'
  | 'XOR'
  | 'AND'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | 'IN'
  | 'STARTS WITH'
  | 'ENDS WITH'
  | 'CONTAINS'
  | '=~';
export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';
export type UnaryOperator = 'NOT' | '+' | '-' | 'IS NULL' | 'IS NOT NULL';
export type Quantifier = 'all' | 'any' | 'none' | 'single';

interface Kinds {
  literal: { readonly value: Value };
  parameter: { readonly name: string };
  variable: { readonly name: string };
  property: { readonly of: Expression; readonly key: string };
  index: { readonly of: Expression; readonly index: Expression };
  slice: { readonly of: Expression; readonly start: Expression | null; readonly end: Expression | null };
  labels: { readonly of: Expression; readonly labels: LabelExpression };
  unary: { readonly operator: UnaryOperator; readonly of: Expression };
  binary: { readonly operator: BinaryOperator; readonly left: Expression; readonly right: Expression };
  /** `a < b <= c` */
  comparison: { readonly first: Expression; readonly rest: readonly (readonly [Comparison, Expression])[] };
  list: { readonly items: readonly Expression[] };
  map: { readonly entries: readonly (readonly [string, Expression])[] };
  call: {
    /** In small letters. */
    readonly name: string;
    readonly distinct: boolean;
    readonly arguments: readonly Expression[];
    /** `count(*)` */
    readonly star: boolean;
  };
  case: {
    readonly subject: Expression | null;
    readonly branches: readonly (readonly [Expression, Expression])[];
    readonly otherwise: Expression | null;
  };
  comprehension: {
    readonly variable: string;
    readonly list: Expression;
    readonly where: Expression | null;
    readonly yields: Expression | null;
  };
  quantifier: {
    readonly quantifier: Quantifier;
    readonly variable: string;
    readonly list: Expression;
    readonly where: Expression;
  };
  /** A pattern as a predicate, or `EXISTS { … }`, where new variables are allowed. */
  exists: { readonly paths: readonly PathPattern[]; readonly where: Expression | null; readonly opens: boolean };
  'path-comprehension': {
    readonly path: PathPattern;
    readonly where: Expression | null;
    readonly yields: Expression;
  };
}
export type ExpressionKind = keyof Kinds;
export type Expression = {
  [Kind in ExpressionKind]: { readonly kind: Kind; readonly at: Place } & Kinds[Kind];
}[ExpressionKind];
export type ExpressionOf<Kind extends ExpressionKind> = Extract<Expression, { readonly kind: Kind }>;

export interface NodePattern {
  readonly kind: 'node';
  readonly at: Place;
  readonly variable: string | null;
  readonly labels: LabelExpression | null;
  readonly properties: Expression | null;
  readonly where: Expression | null;
}

/** How often something is repeated; at most Infinity. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly at: Place;
  readonly variable: string | null;
  readonly types: LabelExpression | null;
  readonly direction: 'forward' | 'backward' | 'either';
  /** Null for one relationship; else the variable is a list. */
  readonly range: Range | null;
  readonly properties: Expression | null;
  readonly where: Expression | null;
}

/** A parenthesised part that is repeated; its variables are lists outside. */
export interface GroupPattern {
  readonly kind: 'group';
  readonly at: Place;
  readonly elements: readonly PatternElement[];
  readonly where: Expression | null;
  readonly range: Range;
}

export type PatternElement = NodePattern | RelationshipPattern | GroupPattern;

/** Which of the paths between each two ends: all, or by fewest relationships. */
export type PathSelector =
  | { readonly kind: 'all' }
  | { readonly kind: 'shortest'; readonly count: number }
  | { readonly kind: 'all-shortest' }
  | { readonly kind: 'groups'; readonly count: number };

export interface PathPattern {
  readonly at: Place;
  readonly variable: string | null;
  readonly selector: PathSelector;
  /** TRAIL repeats no relationship, ACYCLIC no node. */
  readonly mode: 'trail' | 'acyclic';
  readonly elements: readonly PatternElement[];
}

export interface ProjectionItem {
  readonly expression: Expression;
  /** The name after AS, or the text of the expression. */
  readonly name: string;
  readonly aliased: boolean;
}

export interface Projection {
  readonly distinct: boolean;
  /** `*` */
  readonly all: boolean;
  readonly items: readonly ProjectionItem[];
  readonly order: readonly { readonly expression: Expression; readonly descending: boolean }[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
}

export type Clause = { readonly at: Place } & (
  | {
      readonly kind: 'match';
      readonly optional: boolean;
      readonly paths: readonly PathPattern[];
      readonly where: Expression | null;
    }
  | { readonly kind: 'unwind'; readonly list: Expression; readonly variable: string }
  | { readonly kind: 'with-clause'; readonly projection: Projection; readonly where: Expression | null }
  | { readonly kind: 'return'; readonly projection: Projection }
);
export type ClauseOf<Kind extends Clause['kind']> = Extract<Clause, { readonly kind: Kind }>;

export interface Query {
  readonly text: string;
  readonly clauses: readonly Clause[];
}
