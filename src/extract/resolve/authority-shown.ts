import type { Clause } from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import type { BodyDraft } from '../mention/body-draft.ts';
import { OPEN_GROUP } from '../mention/scope-groups.ts';
import { COL, FIND, type Finds, FLAG, WIDTH } from '../scan/finds.ts';
import { RULE } from '../scan/rules.ts';

/** Those whose texts short names mean something in. */
const AUTHORITIES = ['itu', 'un', 'who'] as const;
type Authority = (typeof AUTHORITIES)[number];

/** What stands in the head of a document, and sections as the Union writes them, say more than a name in the text. */
const OUTSTANDING = 3;

/** Twice as much as any other is more than a text that speaks of two happens to show. */
const CLEARLY = 2;

/**
 * Whose text it is that does not say who adopted it: by what names only one has, symbols, marks of revision and the form
 * of its sections. Null where nothing is shown, or of several nearly as much. `named` leaves out names that others use too.
 */
export function authorityShown(
  compiled: CompiledGrammar,
  finds: Finds,
  clauses: readonly Clause[],
  named: readonly BodyDraft[],
): Authority | null {
  const shown: Record<Authority, number> = { itu: 0, un: 0, who: 0 };
  const body = clauses.find(({ kind }) => !HEAD.has(kind))?.start ?? 0;
  const count = (id: string, at: number): void => {
    const authority = authorityOf(id);
    if (authority !== null) shown[authority] += at < body ? OUTSTANDING : 1;
  };
  if (clauses.some(({ kind }) => SECTIONS.has(kind))) shown.itu += OUTSTANDING;
  // Who is called by the whole name is mostly somebody else's; groups are called the same elsewhere.
  for (const { canonical, kind, rule, start } of named)
    if (rule !== OPEN_GROUP && (kind !== 'officer' || !canonical.startsWith('un:'))) count(canonical, start);
  for (let row = 0; row < finds.count * WIDTH; row += WIDTH)
    count(ownerOf(compiled, finds.rows, row), finds.rows[row + COL.start]!);
  const [first, second] = AUTHORITIES.toSorted((one, other) => shown[other] - shown[one]);
  return shown[first!] > 0 && shown[first!] >= CLEARLY * shown[second!] ? first! : null;
}

const HEAD: ReadonlySet<string> = new Set(['heading', 'title', 'adoption-note', 'enacting-formula']);
const SECTIONS: ReadonlySet<string> = new Set(['preambular-section', 'operative-section']);

const authorityOf = (id: string): Authority | null =>
  AUTHORITIES.find((authority) => id.startsWith(authority) && !/^[a-z]/.test(id.slice(authority.length))) ?? null;

/** Whose a find shows itself to be without regard to the document; empty when it does not. */
function ownerOf({ symbols, grammar }: CompiledGrammar, rows: Int32Array, row: number): string {
  const type = rows[row]!;
  if (type === FIND.provision) {
    const name = grammar.provision.documents[rows[row + COL.issuer]!];
    return name === undefined || name.inTextsOf !== undefined ? '' : name.value;
  }
  if (type !== FIND.citation) return '';
  if (rows[row + COL.rule] === RULE.symbol) return symbols.values[rows[row + COL.spare]!]!;
  // The Union alone revises what it adopts, and says where.
  return (rows[row + COL.flags]! & FLAG.revised) !== 0 && rows[row + COL.place]! >= 0 ? 'itu' : '';
}
