import { Keyword } from './query.grammar.terms';

const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'ACYCLIC ALL AND ANY AS ASC ASCENDING BY CASE CONTAINS DESC DESCENDING DISTINCT ELSE ' +
    'END ENDS EXISTS FALSE GROUP GROUPS IN IS LIMIT MATCH NONE NOT NULL OPTIONAL ' +
    'OR ORDER PATH PATHS RETURN SHORTEST SINGLE SKIP STARTS THEN TRAIL TRUE UNWIND WHEN ' +
    'WHERE WITH XOR'
  ).split(' '),
);

/** Which token of the grammar a name is: a keyword in any case of its letters; −1 for a name as it is. */
export const keywordOf = (name: string): number => (KEYWORDS.has(name.toUpperCase()) ? Keyword : -1);
