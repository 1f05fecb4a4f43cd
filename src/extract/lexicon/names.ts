import { type Grammar, meaningIn, type SharedName } from '../../grammars/index.ts';
import type { Knowledge } from '../knowledge.ts';
import { compileAlphabet } from './alphabet.ts';
import { FOLD, isSoft } from './chars.ts';
import { compileTrie } from './compile-trie.ts';
import { type MentionGate, mentionGate } from './mention-gate.ts';
import type { Trie } from './trie.ts';

/** A body or event as running text names it. */
export interface NamedBody {
  /** Empty where the name means nobody that the text tells. */
  readonly id: string;
  readonly kind: string;
  readonly inTextsOf?: SharedName['inTextsOf'];
}

/** All names of bodies in one language. */
export interface NameTable {
  readonly right: Trie;
  readonly gate: MentionGate;
  readonly bodies: readonly NamedBody[];
  /** Every name as it is listed, and the index of its body. */
  readonly forms: readonly string[];
  readonly values: readonly number[];
  /** Folded form without white space → index into `bodies`. */
  readonly byForm: ReadonlyMap<string, number>;
  /** Characters with which one name goes on where another ends. */
  readonly tails: ReadonlySet<number>;
}

/** Kind of the entries that are a noun for several who head offices. */
export const OFFICERS = 'officers';

const cache = new WeakMap<Grammar, { knowledge: Knowledge; table: NameTable }>();
const SHORTEST_FACT_NAME = 3;

/**
 * Names from the grammar (how running text refers) and from the facts, the grammar's first. Very short abbreviations
 * of the facts are left out: two letters mean too many things, the grammar lists those it trusts.
 */
export function nameTable(grammar: Grammar, knowledge: Knowledge): NameTable {
  const known = cache.get(grammar);
  if (known && known.knowledge === knowledge) return known.table;
  const table = makeNameTable(grammar, knowledge);
  cache.set(grammar, { knowledge, table });
  return table;
}

function makeNameTable(grammar: Grammar, knowledge: Knowledge): NameTable {
  const bodies: NamedBody[] = [];
  const forms: string[] = [];
  const values: number[] = [];
  const byForm = new Map<string, number>();
  const indices = new Map<NamedBody, number>();
  const add = (form: string, body: NamedBody): void => {
    const key = nameKey(formKey(form, 0, form.length), grammar.spaced);
    const known = byForm.get(key);
    // Where words are separated, forms that differ in spaces alone have one key; of the same body each is looked for.
    if (key === '' || (known !== undefined && !(grammar.spaced && bodies[known]!.id === body.id))) return;
    let index = indices.get(body);
    if (index === undefined) {
      index = bodies.push(body) - 1;
      indices.set(body, index);
    }
    byForm.set(key, index);
    forms.push(form);
    values.push(index);
  };
  // Whose group a scoped noun means depends on the words around it; a name from the facts would hide them.
  const isScoped = (id: string): boolean =>
    grammar.mention.scoped.some((noun) => id === noun.fallback || id.endsWith(`:${noun.value}`));
  for (const { value, kind, inTextsOf, forms } of grammar.mention.bodies) {
    const body: NamedBody = inTextsOf === undefined ? { id: value, kind } : { id: value, kind, inTextsOf };
    for (const form of forms) add(form, body);
  }
  const officers: NamedBody = { id: '', kind: OFFICERS };
  for (const form of grammar.mention.officers.heads) add(form, officers);
  // Nobody that we know of.
  const other: NamedBody = { id: '', kind: '' };
  for (const form of grammar.citation.otherBodies) add(form, other);
  for (const { id, kind, names } of knowledge.named) {
    if (isScoped(id)) continue;
    const body: NamedBody = { id, kind };
    for (const name of names) {
      const fits = name.lang === grammar.language || name.form === 'abbreviation';
      if (fits && name.text.length >= SHORTEST_FACT_NAME) add(name.text, body);
    }
  }
  const { modifiers, ordinalMeetings, scoped } = grammar.mention;
  const groups = [...modifiers, ...scoped.flatMap((noun) => noun.forms)];
  const ordinals = ordinalMeetings.map((ordinal) => ordinal.before);
  const alphabet = compileAlphabet([...forms, ...groups, ...ordinals], grammar.spaced, grammar.clitics);
  const right = compileTrie(forms, values, { side: 'right', spaced: grammar.spaced, alphabet });
  const gate = mentionGate(right, groups, ordinals);
  return { right, gate, bodies, forms, values, byForm, tails: tailsOf([...byForm.keys()].sort()) };
}

/** Few bodies adopt texts; many texts of one body are read one after the other. */
const tablesByIssuer = new WeakMap<NameTable, Map<string, NameTable>>();
const MOST_ISSUERS = 100;

/** The same names with what they mean in a text of `whose`, a body, an authority or nobody known. */
export function namesInTextsOf(names: NameTable, whose: string | null): NameTable {
  const key = whose ?? '';
  let byIssuer = tablesByIssuer.get(names);
  if (byIssuer === undefined || byIssuer.size >= MOST_ISSUERS) {
    byIssuer = new Map();
    tablesByIssuer.set(names, byIssuer);
  }
  const known = byIssuer.get(key);
  if (known !== undefined) return known;
  const bodies = names.bodies.map((body) => {
    const id = meaningIn({ ...body, value: body.id }, whose) ?? '';
    return id === body.id ? body : { ...body, id };
  });
  const meant = { ...names, bodies };
  byIssuer.set(key, meant);
  return meant;
}

/** In order, a name stands before all that begin with it; the open ones are those that the name at hand begins with. */
function tailsOf(sorted: readonly string[]): Set<number> {
  const tails = new Set<number>();
  const open: string[] = [];
  for (const name of sorted) {
    while (open.length > 0 && !name.startsWith(open.at(-1)!)) open.pop();
    for (const shorter of open) tails.add(name.charCodeAt(shorter.length));
    open.push(name);
  }
  return tails;
}

/** What a name is looked up by: its case does not matter where words are separated by spaces. */
export const nameKey = (exact: string, spaced: boolean): string => (spaced ? exact.toLowerCase() : exact);

/** A stretch of text as a key of `byForm`. */
export function formKey(text: string, start: number, end: number): string {
  let plain = start;
  while (plain < end && FOLD[text.charCodeAt(plain)] === text.charCodeAt(plain) && !isSoft(text.charCodeAt(plain)))
    plain++;
  // Most names fold to themselves.
  let key = text.slice(start, plain);
  for (let at = plain; at < end; at++) {
    const code = FOLD[text.charCodeAt(at)]!;
    if (!isSoft(code)) key += String.fromCharCode(code);
  }
  return key;
}
