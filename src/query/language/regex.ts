import { RE2JS, RE2JSException } from 're2js';

/** The expressions of a query, each asked of every row. */
const MOST_KNOWN = 20;
const known = new Map<string, RE2JS | null>();

/**
 * Whether the whole text is what the expression describes; null where it is none that RE2 can follow, such as what
 * looks behind. RE2 walks every way through an expression at the same time: no text takes longer than its length times
 * that of the expression, whatever a link or a file brings.
 */
export const matchesWhole = (expression: string, text: string): boolean | null =>
  compiled(expression)?.testExact(text) ?? null;

function compiled(expression: string): RE2JS | null {
  const before = known.get(expression);
  if (before !== undefined) return before;
  const made = compile(expression);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(expression, made);
  return made;
}

function compile(expression: string): RE2JS | null {
  try {
    return RE2JS.compile(expression);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}
