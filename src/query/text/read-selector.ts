import { parseQuery, planQuery } from '../language/index.ts';
import type { NodeSelector } from '../path-query.ts';
import { Inexpressible } from './inexpressible.ts';
import { NAMES } from './read-names.ts';
import { nodeAsked } from './read-node.ts';
import { selectorOf } from './to-query.ts';

const BEFORE = 'MATCH ';

/** A text that stands for the nodes of a pattern is asked like this; problems have their places in it. */
export const patternAsked = (pattern: string): string => `${BEFORE}${pattern} RETURN 1`;

/**
 * What a pattern of one node selects: `(:Work {issuer: 'itu:council'})`. Null where it asks more than a selector can say,
 * or is more than one node. Throws a LanguageError for a text that has no meaning.
 */
export function selectorIn(pattern: string): NodeSelector | null {
  const text = patternAsked(pattern);
  planQuery(text, NAMES);
  const [match, last, more] = parseQuery(text).clauses;
  if (match?.kind !== 'match' || match.optional || match.where !== null || last?.kind !== 'return' || more) return null;
  const [path, second] = match.paths;
  const [node, ...others] = path!.elements;
  if (second || others.length > 0 || node?.kind !== 'node') return null;
  // What the pattern goes on with would be another text.
  if (node.at.to !== BEFORE.length + pattern.length) return null;
  try {
    const { ends, works, asOf } = nodeAsked(node, []);
    return works === null && asOf === null ? selectorOf(ends) : null;
  } catch (error) {
    if (error instanceof Inexpressible) return null;
    throw error;
  }
}
