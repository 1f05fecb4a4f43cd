import type { Clause, ClauseKind } from '../../model/index.ts';
import { Gathered } from '../gathered.ts';
import { type ClauseDraft, itemOf } from './clause-draft.ts';
import { inlineItems } from './inline.ts';

const HOLDS_ITEMS: ReadonlySet<ClauseKind> = new Set([
  'preambular-item',
  'preambular-subitem',
  'operative-item',
  'operative-subitem',
]);

/** Items that stand inside a sentence, `(i) …; (ii) …`, become clauses below the item that holds them. */
export function withInlineItems(clauses: readonly ClauseDraft[], text: string, letters: string): readonly Clause[] {
  // Most texts have none: copied from the first on.
  let out: Gathered<Clause> | null = null;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    out?.push(clause);
    if (!HOLDS_ITEMS.has(clause.kind)) continue;
    const items = inlineItems(text, clause.start, clause.chapeauEnd ?? clause.end, letters);
    if (items.length === 0) continue;
    out ??= gatheredUpTo(clauses, index);
    const kind = clause.kind.startsWith('operative') ? 'operative-inline-subitem' : 'preambular-inline-subitem';
    for (const { slug, start, end, printed } of items)
      out.push(itemOf(clause, clause, `${clause.locator}/${slug}`, kind, start, end, printed));
  }
  return out?.all() ?? clauses;
}

function gatheredUpTo(clauses: readonly Clause[], last: number): Gathered<Clause> {
  const gathered = new Gathered<Clause>();
  for (let index = 0; index <= last; index++) gathered.push(clauses[index]!);
  return gathered;
}
