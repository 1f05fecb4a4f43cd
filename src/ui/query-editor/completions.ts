import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { namesOf } from '../../query/index.ts';

/** Finds nodes by a name in any language; `id` is what a text calls it. */
export type FindNames = (query: string) => readonly { readonly id: string; readonly text: string }[];

const KEYWORDS =
  'MATCH OPTIONAL WHERE RETURN WITH UNWIND AS ORDER BY ASC DESC SKIP LIMIT DISTINCT ALL ANY SHORTEST GROUPS ACYCLIC TRAIL AND OR NOT IN IS NULL STARTS ENDS CONTAINS EXISTS CASE WHEN THEN ELSE END TRUE FALSE'.split(
    ' ',
  );
const FUNCTIONS =
  'length nodes relationships count collect min max sum avg size type labels startNode endNode coalesce head last toLower'.split(
    ' ',
  );
const SHOWN = 20;

const { labels, types, nodeProperties, relationshipProperties } = namesOf();
const listed = (names: Iterable<string>, type: string): Completion[] => [...names].map((label) => ({ label, type }));
const LABELS = listed(labels, 'class');
const TYPES = listed(types, 'type');
const PROPERTIES = listed([...new Set([...nodeProperties, ...relationshipProperties])].sort(), 'property');
const WORDS = [
  ...listed(KEYWORDS, 'keyword'),
  ...FUNCTIONS.map((label): Completion => ({ label, type: 'function', apply: `${label}(` })),
];

/** Labels behind a colon in parentheses, types in brackets, properties behind a point, ids by name between quotes. */
export const completionsOf =
  (find: FindNames): CompletionSource =>
  (context) =>
    namesAt(context, find) ?? wordsAt(context);

/** Between quotes the name of anything known leads to its id. */
function namesAt({ state, pos }: CompletionContext, find: FindNames): CompletionResult | null {
  const node = syntaxTree(state).resolveInner(pos, -1);
  const line = state.doc.lineAt(pos);
  const open = quoteBefore(line.text.slice(0, pos - line.from));
  if (node.name !== 'String' && open < 0) return null;
  const from = node.name === 'String' && node.from < pos ? node.from + 1 : line.from + open + 1;
  const typed = state.sliceDoc(from, pos);
  if (typed.trim() === '') return null;
  const quote = state.sliceDoc(from - 1, from);
  const closed = node.name === 'String' && node.to > pos && state.sliceDoc(node.to - 1, node.to) === quote;
  const options = find(typed)
    .slice(0, SHOWN)
    .map(
      ({ id, text }, at): Completion => ({
        label: id,
        displayLabel: text,
        detail: id,
        type: 'constant',
        boost: -at,
        apply: closed ? id : `${id}${quote}`,
      }),
    );
  return { from, ...(closed ? { to: node.to - 1 } : {}), options, filter: false };
}

/** Where a text that is not closed yet begins in a line; −1 where none does. */
function quoteBefore(text: string): number {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\\') at++;
    else if (open >= 0 && sign === text[open]) open = -1;
    else if (open < 0 && (sign === "'" || sign === '"')) open = at;
  }
  return open;
}

function wordsAt(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}_][\p{L}\p{Nd}_]*/u);
  const from = word?.from ?? context.pos;
  const before = context.state.sliceDoc(Math.max(0, from - 200), from);
  if (/:\s*!?\s*$|:[\w\s|&!(]*[|&!(]\s*$/.test(before)) {
    const tree = syntaxTree(context.state).resolveInner(from, -1);
    let around: typeof tree | null = tree;
    while (around && !['Parens', 'Relationship', 'Brackets', 'Braces'].includes(around.name)) around = around.parent;
    if (around?.name === 'Braces') return null;
    return { from, options: around?.name === 'Parens' ? LABELS : TYPES, validFor: /^\w*$/ };
  }
  if (/\.\s*$/.test(before)) return { from, options: PROPERTIES, validFor: /^\w*$/ };
  if (/\{\s*$/.test(before) && word) return { from, options: PROPERTIES, validFor: /^\w*$/ };
  if (!word && !context.explicit) return null;
  return { from, options: WORDS, validFor: /^\w*$/ };
}
