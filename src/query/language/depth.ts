import type { Query } from './ast.ts';
import { TooDeep } from './cursor.ts';
import type { Place } from './problem.ts';

/** What is read from left to right nests as well: each operator holds all before it. */
const MOST_NESTED = 1000;
/** Each clause draws its rows from the one before. */
const MOST_CLAUSES = 200;

/** Each element of a match looks for those behind it. */
const MOST_ELEMENTS = 500;

/** Throws for a query that nests more deeply than it could be checked and run. */
export function refuseTooDeep(query: Query): void {
  if (query.clauses.length > MOST_CLAUSES) throw new TooDeep(query.clauses[MOST_CLAUSES]!.at);
  for (const clause of query.clauses)
    if (clause.kind === 'match') refuseTooLong(clause.paths.flatMap(({ elements }) => elements));
  let level: readonly object[] = query.clauses;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_NESTED) throw new TooDeep((level[0] as { readonly at?: Place }).at ?? query.clauses[0]!.at);
    level = level.flatMap(partsOf);
  }
}

/** What stands in it, lists looked into: what stands side by side is no deeper. */
const partsOf = (one: object): object[] =>
  Object.entries(one).flatMap(([name, value]) => (name === 'at' ? [] : objectsIn(value)));

function objectsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value] : [];
}

function refuseTooLong(elements: readonly { readonly at: Place }[]): void {
  if (elements.length > MOST_ELEMENTS) throw new TooDeep(elements[MOST_ELEMENTS]!.at);
}
