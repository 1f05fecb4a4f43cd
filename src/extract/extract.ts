import { type Grammar, grammarOf, meaningIn, SECTOR_BY_ISSUER, UNION } from '../grammars/index.ts';
import {
  type Blocks,
  type Citation,
  type Clause,
  type Diagnostic,
  type DocumentFacts,
  type Extraction,
  kindOfType,
  type Language,
  makeDiagnostic,
} from '../model/index.ts';
import { type CompiledGrammar, compileGrammar } from './compile.ts';
import type { Knowledge } from './knowledge.ts';
import { namesInTextsOf, nameTable } from './lexicon/names.ts';
import { makeMatch, matchRight } from './lexicon/trie.ts';
import { resolveActionLines } from './mention/action-lines.ts';
import type { BodyDraft } from './mention/body-draft.ts';
import { BodyFinder } from './mention/find-bodies.ts';
import { placeMentions } from './mention/place-mentions.ts';
import { groupsInSector, OPEN_GROUP } from './mention/scope-groups.ts';
import { authorityShown } from './resolve/authority-shown.ts';
import { type OwnNumber, resolveCitations } from './resolve/citations.ts';
import { documentFacts, meetingOfDocument } from './resolve/document-facts.ts';
import { readEstablishments } from './resolve/establishments.ts';
import { readMandates } from './resolve/mandates.ts';
import { itemTextEnd } from './resolve/ranges.ts';
import { type Contained, readRelations } from './resolve/relations.ts';
import { addTitles } from './resolve/titles.ts';
import { scan } from './scan/scan.ts';
import type { ClauseDraft } from './structure/clause-draft.ts';
import { clauseWalker, makeStretches, sectionsOf } from './structure/locate.ts';
import { readClauses } from './structure/tree.ts';

/** What extraction needs of a document. */
export interface TextToRead {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: Blocks;
  /** Whose text it is, when who hands it in knows; for one that does not say who adopted it. */
  readonly whose?: 'itu' | 'un';
}

export interface ExtractionResult {
  readonly extraction: Extraction;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Find, structure, resolve: what is said, in which clause, and what is meant. Pure: the same text, language and knowledge
 * give the same result.
 */
export function extract(document: TextToRead, language: Language, knowledge: Knowledge): ExtractionResult | null {
  const grammar = grammarOf(language);
  if (grammar === null) return null;
  const compiled = compileGrammar(grammar);
  const names = nameTable(grammar, knowledge);
  const { text } = document;
  const finds = scan(compiled, text);
  const tree = readClauses(compiled, names, text, document.blocks, finds);
  const stretches = makeStretches(tree.clauses);
  const facts = documentFacts(compiled, text, tree.front, finds, knowledge);
  const finder = new BodyFinder(compiled, names, text);
  const bodiesIn = (whose: string | null) => outside(tree.noise, finder.read(namesInTextsOf(names, whose)));
  let whose = facts.issuer;
  let named = bodiesIn(whose);
  if (whose === null) {
    whose = document.whose ?? authorityShown(compiled, finds, tree.clauses, named);
    if (whose !== null) named = bodiesIn(whose);
  }
  // Others have groups that are called the same.
  if (whose?.split(':')[0] !== UNION) named = named.filter(({ rule }) => rule !== OPEN_GROUP);
  const citations = resolveCitations(
    {
      compiled,
      knowledge,
      text,
      clauses: tree.clauses,
      clauseAt: clauseWalker(stretches),
      sections: sectionsOf(tree.clauses),
      documentIssuer: facts.issuer,
      whose,
      otherCouncil: named.some(({ canonical }) => COUNCILS_OF_UN.has(canonical)),
      isBody: (offset) => beginsAt(named, offset),
      documentMeeting: meetingOfDocument(tree.front),
      own: ownNumber(facts),
      ownRows: tree.ownRows,
      printed: new Map(),
      cited: new Map(),
      standing: { last: null },
    },
    finds,
  );
  dropOwnSymbols(citations, facts);
  const ownerAt = clauseWalker(stretches);
  addTitles(text, citations, ({ start }) => ownEndAt(tree.clauses, ownerAt(start), text.length));
  addresseesInTextsOf(grammar, whose, tree.clauses, named);
  const ownSector = facts.issuer === null ? undefined : SECTOR_BY_ISSUER[facts.issuer];
  const groups = placeMentions(compiled, text, named, tree.clauses, stretches, citations, ownSector);
  const actionLines = resolveActionLines(compiled, text, finds, tree.clauses, clauseWalker(stretches), named);
  const issuer = facts.session ?? facts.issuer ?? SELF_ISSUED;
  const mandates = readMandates(compiled, text, tree.clauses, named, citations, issuer);
  for (const told of readEstablishments(compiled, text, tree.clauses, groups, named, citations)) mandates.push(told);
  const extraction: Extraction = {
    file: document.name,
    sha256: document.sha256,
    chars: text.length,
    language,
    document: facts,
    clauses: issuerOnFormula(tree.clauses, facts.session ?? facts.issuer),
    citations,
    bodies: named,
    actionLines,
    mandates,
    paragraphs_cited: citations
      .filter((citation) => citation.paragraphs !== undefined)
      .map((citation) => ({
        locator: citation.locator,
        work: citation.work!,
        paragraphs: citation.paragraphs!,
        surface: text.slice(citation.coreStart, citation.coreEnd),
        start: citation.coreStart,
        end: citation.coreEnd,
      })),
    relations: readRelations(
      facts,
      tree.clauses,
      citations,
      named,
      actionLines,
      mandates,
      parentsInNames(compiled, text, groups),
    ),
  };
  return {
    extraction,
    diagnostics: [...tree.diagnostics, ...identityDiagnostics(facts), ...openDiagnostics(citations)],
  };
}

const ownNumber = ({ number, type, canonical }: DocumentFacts): OwnNumber | null =>
  number === null ? null : { kind: kindOfType(type), number: String(number), canonical };

/** A symbol with the document's own number is a page head or letterhead, not a citation. */
function dropOwnSymbols(citations: Citation[], { issuer, number }: DocumentFacts): void {
  if (number === null || !issuer?.startsWith(UN)) return;
  const own = citations.findIndex(({ rule }) => rule.endsWith(SYMBOL_RULE));
  if (own < 0) return;
  const kept = citations.filter(
    (citation) => !(citation.rule.endsWith(SYMBOL_RULE) && citation.issuer === issuer && citation.number === number),
  );
  citations.splice(0, citations.length, ...kept);
}

const SYMBOL_RULE = '/symbol';
const UN = 'un:';

const COUNCILS_OF_UN: ReadonlySet<string> = new Set(['un:sc', 'un:ecosoc', 'un:hrc']);

/**
 * Who is told is read before it is known whose text it is. What stands there by its whole name, which `named` tells,
 * is meant in every text. Changes clauses in place.
 */
function addresseesInTextsOf(
  grammar: Grammar,
  whose: string | null,
  clauses: readonly Clause[],
  named: readonly BodyDraft[],
): void {
  const meant = new Map<string, string | null>();
  for (const body of grammar.mention.bodies)
    if (body.inTextsOf !== undefined) meant.set(body.value, meaningIn(body, whose) ?? meant.get(body.value) ?? null);
  const sector = whose === null ? undefined : SECTOR_BY_ISSUER[whose];
  /** Items share the list of their section, before and after. */
  let shared: readonly string[] | null = null;
  let told: readonly string[] = [];
  let next = 0;
  for (const clause of clauses as ClauseDraft[]) {
    if (!clause.addressee) continue;
    while (next < named.length && named[next]!.start < clause.start) next++;
    if (clause.addressee !== shared) {
      shared = clause.addressee;
      let from = next;
      told = shared.flatMap((id) => {
        const said = meant.get(id);
        if (said === undefined || said === id) return id;
        const at = mentionOf(named, from, clause.start, [id, said]);
        if (at >= 0) from = at + 1;
        return named[at]?.canonical === id ? id : (said ?? []);
      });
      if (sector !== undefined) told = groupsInSector(told, sector);
    }
    clause.addressee = told;
  }
}

/** An addressee stands in the first characters of its section. */
const LONGEST_HEAD = 200;

/** Index of the mention behind `from` that says `id`, by its whole name, or what its short name means here; −1 without. */
function mentionOf(named: readonly BodyDraft[], first: number, from: number, ids: readonly (string | null)[]): number {
  for (let at = first; at < named.length && named[at]!.start < from + LONGEST_HEAD; at++)
    if (ids.includes(named[at]!.canonical)) return at;
  return -1;
}

/** Whether one of the mentions, which are in text order, begins at the offset. */
function beginsAt(named: readonly BodyDraft[], offset: number): boolean {
  let from = 0;
  for (let to = named.length; from < to; ) {
    const middle = (from + to) >> 1;
    if (named[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  return named[from]?.start === offset;
}

/** What begins in none of the stretches; both lists are in text order. */
function outside(stretches: readonly { start: number; end: number }[], named: BodyDraft[]): BodyDraft[] {
  if (stretches.length === 0) return named;
  const ordered = [...stretches].sort((a, b) => a.start - b.start);
  let next = 0;
  return named.filter(({ start }) => {
    while (next < ordered.length && ordered[next]!.end <= start) next++;
    return next === ordered.length || start < ordered[next]!.start;
  });
}

/** Issuer of mandates in a document that does not say who adopted it. */
const SELF_ISSUED = '#self';

function ownEndAt(clauses: readonly Clause[], owner: number, fallback: number): number {
  return owner < 0 ? fallback : itemTextEnd(clauses[owner]!);
}

const match = makeMatch();

/** Groups whose names begin with the name of the body that they belong to, each at its first such mention. */
function parentsInNames(compiled: CompiledGrammar, text: string, groups: readonly BodyDraft[]): Map<string, Contained> {
  const parents = new Map<string, Contained>();
  for (const { rule, canonical, start, end, locator } of groups) {
    if (rule.endsWith('group') || parents.has(canonical)) continue;
    if (matchRight(compiled.issuerNames.trie, text, start, match) && match.edge < end)
      parents.set(canonical, { parent: compiled.issuerNames.values[match.value]!, locator });
  }
  return parents;
}

/** The clauses with the adopting body on the enacting formula; it stands once, in the front matter. */
function issuerOnFormula(clauses: readonly Clause[], issuer: string | null): readonly Clause[] {
  const at = clauses.findIndex((clause) => clause.kind === 'enacting-formula');
  return issuer === null || at < 0 ? clauses : clauses.with(at, { ...clauses[at]!, issuer });
}

function identityDiagnostics(facts: DocumentFacts): Diagnostic[] {
  if (facts.number !== null) return [];
  if (facts.proposed)
    return [
      makeDiagnostic('document/number-not-stated'),
      makeDiagnostic('document/identity-proposed', {
        proposed: facts.proposed.canonical,
        by: facts.proposed.by.join(', '),
      }),
    ];
  return [makeDiagnostic('document/identity-unknown')];
}

function openDiagnostics(citations: readonly Citation[]): Diagnostic[] {
  return citations
    .filter((citation) => citation.status !== 'resolved')
    .map((citation) =>
      makeDiagnostic(
        citation.status === 'ambiguous' ? 'citation/ambiguous' : 'citation/unresolved',
        { surface: citation.surface, candidates: (citation.candidates ?? []).join(', ') },
        { clause: citation.locator, start: citation.start, end: citation.end },
      ),
    );
}
