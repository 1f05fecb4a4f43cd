import type { Level, RecitalGraph } from '../graph/index.ts';
import type { Diagnostic } from '../model/index.ts';
import { LanguageError, type NodeSelector, patternAsked, selectorIn } from '../query/index.ts';
import { findNode } from './node-names.ts';
import { describeProblem } from './query-problems.ts';

/** An end as it was given: what it selects, a pattern that is wrong, or a name that names no single thing. */
export type FoundEnd =
  | { readonly kind: 'found'; readonly selector: NodeSelector; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'lost'; readonly diagnostics: readonly Diagnostic[] };

/** An id, a name, or a pattern of one node in the language of `recital query`: any of a kind. */
export function findEnd(graph: RecitalGraph, text: string, level: Level): FoundEnd {
  const asked = text.trim();
  if (asked.startsWith('(')) return findPattern(asked);
  const found = findNode(graph, text, level);
  return found.ok
    ? { kind: 'found', selector: { ids: [found.value] }, diagnostics: found.diagnostics }
    : { kind: 'lost', diagnostics: found.diagnostics };
}

function findPattern(pattern: string): FoundEnd {
  try {
    const selector = selectorIn(pattern);
    if (selector) return { kind: 'found', selector, diagnostics: [] };
    return {
      kind: 'wrong',
      message:
        'an end is one node in brackets, asked for its label, id, kind, issuer, firstYear and read: (a:Work WHERE a.firstYear >= 2010)',
    };
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error;
    return { kind: 'wrong', message: describeProblem(patternAsked(pattern), error).join('\n') };
  }
}
