import { type Grammar, grammarOf, meaningIn, SECTOR_BY_ISSUER } from '../grammars/index.ts';
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
import { findBodies } from './mention/bodies.ts';
import type { BodyDraft } from './mention/body-draft.ts';
import { placeMentions } from './mention/place-mentions.ts';
import { groupsInSector } from './mention/scope-groups.ts';
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
  const named = outside(tree.noise, findBodies(compiled, namesInTextsOf(names, facts.issuer), text));
  const citations = resolveCitations(
    {
      compiled,
      knowledge,
      text,
      clauses: tree.clauses,
      clauseAt: clauseWalker(stretches),
      sections: sectionsOf(tree.clauses),
      documentIssuer: facts.issuer,
      authority: facts.issuer ?? authorityOf(grammar, named),
      isBody: (offset) => named.some(({ start }) => start === offset),
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
  if (facts.issuer !== null) addresseesInTextsOf(grammar, facts.issuer, tree.clauses, named);
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

/**
 * Who is told is read before it is known who adopted the text. What stands there by its whole name, which `named` tells,
 * is meant in every text. Changes clauses in place.
 */
function addresseesInTextsOf(
  grammar: Grammar,
  issuer: string,
  clauses: readonly Clause[],
  named: readonly BodyDraft[],
): void {
  const meant = new Map<string, string | null>();
  for (const body of grammar.mention.bodies)
    if (body.inTextsOf !== undefined) meant.set(body.value, meaningIn(body, issuer));
  const sector = SECTOR_BY_ISSUER[issuer];
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

/**
 * Of whose texts one is that does not say who adopted it: of the Union where that or a body of it is named by more than a
 * name that others use too, else of the United Nations in the same way; null where it speaks of neither.
 */
function authorityOf(grammar: Grammar, named: readonly BodyDraft[]): string | null {
  const shared = new Set(grammar.mention.bodies.flatMap(({ value, inTextsOf }) => (inTextsOf ? value : [])));
  let nations = false;
  for (const { canonical } of named) {
    if (/^itu(?![a-z])/.test(canonical) && !shared.has(canonical)) return 'itu';
    nations ||= NATIONS.test(canonical);
  }
  return nations ? 'un' : null;
}

/** The United Nations and their principal organs: of the agencies many documents speak that are of neither. */
const NATIONS = /^un(?::(?:ga|sc|ecosoc|icj|secretary-general))?$/;

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
