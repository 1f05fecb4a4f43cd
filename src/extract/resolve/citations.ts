import { NUMBERED_THROUGH } from '../../grammars/index.ts';
import {
  type Citation,
  type Clause,
  makeInstrumentId,
  makePlaceSlug,
  type Part,
  partOfLocator,
  stanceOfLocator,
} from '../../model/index.ts';
import type { CompiledGrammar } from '../compile.ts';
import type { Knowledge } from '../knowledge.ts';
import { foldedText } from '../lexicon/chars.ts';
import { makeMatch, matchLeft, matchRight, skipLeft, skipRight } from '../lexicon/trie.ts';
import { COL, copyRow, FIND, type Finds, FLAG, WIDTH } from '../scan/finds.ts';
import { RULE } from '../scan/rules.ts';
import { skipConnectors, skipDate } from '../scan/tokens.ts';
import type { Meeting } from '../structure/front.ts';
import { clauseAt, type Stretches } from '../structure/locate.ts';
import { placeLabel, printId } from './canonical.ts';
import type { CitationDraft } from './citation-draft.ts';
import { type Antecedents, remember, type Stated, settleIssuer } from './issuers.ts';
import { readProvision } from './provisions.ts';

/** Everything that resolving a document's citations rests on. */
export interface ResolveContext {
  readonly compiled: CompiledGrammar;
  readonly knowledge: Knowledge;
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly stretches: Stretches;
  /** By clause: the one that opens its section. */
  readonly sections: Int32Array;
  /** Body that adopted the document, null when it does not say. */
  readonly documentIssuer: string | null;
  /** The meeting that adopted it: the version of what it cites as adopted by the same meeting. */
  readonly documentMeeting: Meeting | null;
  /** Finds by which the document names itself; no citations. */
  readonly ownRows: ReadonlySet<number>;
  /** Printed forms, by id. */
  readonly printed: Map<string, string>;
  readonly standing: { last: Standing | null };
}

/** Where a clause stands. */
interface Standing {
  /** Index of the clause that opens the section, −1 outside all clauses. */
  readonly section: number;
  readonly stance: string | null;
  readonly part: Part;
}

/** UN bodies number their texts through; the year says when, not which version. */
const UNVERSIONED: ReadonlySet<string> = new Set(['un:ga', 'un:sc', 'un:ecosoc', 'un:hrc']);
const YEAR_ONLY: ReadonlySet<string> = new Set(['itu:council', 'itu:wrc']);
const KIND_NAMES: Readonly<Record<string, string>> = {
  res: 'resolution',
  dec: 'decision',
  rec: 'recommendation',
  opinion: 'opinion',
  prst: 'presidential-statement',
};

const match = makeMatch();

/** Turns finds into citations with ids, in text order. */
export function resolveCitations(context: ResolveContext, finds: Finds): CitationDraft[] {
  const citations: CitationDraft[] = [];
  const issuers: (string | null)[] = [];
  const antecedents: Antecedents = new Map();
  const row = new Int32Array(WIDTH);
  for (let index = 0; index < finds.count; index++) {
    copyRow(finds, index, row);
    issuers.push(null);
    if (context.ownRows.has(index)) continue;
    if (row[COL.type] === FIND.provision) citations.push(provision(context, row, citations));
    if (row[COL.type] !== FIND.citation) continue;
    const list = row[COL.list]!;
    const stated = statedOf(context, row);
    const citation = instrument(context, row, stated, list >= 0 && list < index ? issuers[list]! : null, antecedents);
    issuers[index] = citation.issuer ?? null;
    const inList = list >= 0 && list < index;
    const previous = citations.at(-1);
    const implied =
      inList && previous && (row[COL.flags]! & FLAG.rangeEnd) !== 0 ? impliedBetween(previous, citation) : [];
    if (implied.length > 0) citation.implied = implied;
    citations.push(citation);
    if (citation.issuer && citation.issuerResolvedBy !== 'antecedent')
      remember(antecedents, { stated, issuer: citation.issuer, locator: citation.locator });
  }
  shareCues(context, citations);
  return citations;
}

/** Ids of the members of a range between its ends; none when the numbers do not count on. */
function impliedBetween(first: Citation, last: Citation): string[] {
  const { number: from } = first;
  const { number: to, id } = last;
  if (typeof from !== 'number' || typeof to !== 'number' || id === null || to - from > LONGEST_RANGE) return [];
  const [head, version] = id.split('@');
  const series = head!.slice(0, head!.lastIndexOf('/'));
  const behind = version === undefined ? '' : `@${version}`;
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, offset) => `${series}/${from + 1 + offset}${behind}`);
}

/** Longer ranges are kept by their ends. */
const LONGEST_RANGE = 200;

/** Citations joined by nothing but connectors and dates share the cue that stands before the first. */
function shareCues({ compiled, text }: ResolveContext, citations: readonly CitationDraft[]): void {
  let before: CitationDraft | null = null;
  for (const citation of citations) {
    if (
      before?.cue !== undefined &&
      before.locator === citation.locator &&
      citation.relation !== 'in_pursuance_of' &&
      isJoint(compiled, text, before.end, citation.issuerStart ?? citation.start)
    ) {
      citation.relation = before.relation;
      citation.cue = before.cue;
    }
    before = citation;
  }
}

function isJoint(compiled: CompiledGrammar, text: string, from: number, to: number): boolean {
  const at = skipRight(text, from);
  if (at > to || to - from > LONGEST_JOINT) return false;
  if (at === to || skipRight(text, skipDate(compiled, text, skipConnectors(compiled, text, at))) === to) return true;
  return matchRight(compiled.ranges.trie, text, at, match) && skipRight(text, match.edge) === to;
}

/** Connector, date and spaces between two members of a list. */
const LONGEST_JOINT = 24;

function instrument(
  context: ResolveContext,
  row: Int32Array,
  stated: Stated,
  listIssuer: string | null,
  antecedents: Antecedents,
): CitationDraft {
  const { compiled, knowledge } = context;
  const symbol = row[COL.rule] === RULE.symbol ? compiled.symbols.values[row[COL.spare]!]!.split('/') : null;
  const verdict = symbol
    ? { issuer: symbol[0]!, by: 'stated' as const, candidates: [] }
    : settleIssuer(compiled, row, stated, context.documentIssuer, listIssuer, antecedents, knowledge);
  const kind = symbol ? symbol[1]! : stated.kind;
  const flags = row[COL.flags]!;
  const { issuer } = verdict;
  const meant = verdict.by === 'self' && stated.year === null ? { ...stated, ...context.documentMeeting } : stated;
  const id = issuer === null ? null : idOf(issuer, kind, meant);
  const revised = revisedOf(flags, stated, issuer);
  const candidates = verdict.candidates.map((body) => idOf(body, kind, stated));
  const citation = common(context, row);
  citation.canonical = id === null ? null : printed(context, id, revised);
  citation.type = KIND_NAMES[kind] ?? kind;
  citation.id = id;
  citation.status = id !== null ? 'resolved' : candidates.length > 0 ? 'ambiguous' : 'unresolved';
  citation.issuer = issuer;
  citation.number = /^\d+$/.test(stated.number) ? Number(stated.number) : stated.number;
  citation.year = stated.year;
  citation.revised = revised;
  if (stated.place !== null) citation.place = placeLabel(stated.place);
  if (candidates.length > 0) citation.candidates = candidates;
  if (verdict.by !== 'stated' && verdict.by !== 'none') citation.issuerResolvedBy = verdict.by;
  if ((flags & FLAG.issuerApart) !== 0) {
    citation.issuerStart = row[COL.issuerStart]!;
    citation.issuerEnd = row[COL.issuerEnd]!;
  }
  return citation;
}

/** How an id is printed; the same few instruments are cited again and again. */
function printed(context: ResolveContext, id: string, revised: boolean | null): string {
  const key = revised ? `${id} revised` : id;
  let text = context.printed.get(key);
  if (text === undefined) {
    text = printId(id, revised);
    context.printed.set(key, text);
  }
  return text;
}

/** Revised only where the text says so; a stated version without the mark is a first adoption. */
function revisedOf(flags: number, stated: Stated, issuer: string | null): boolean | null {
  if ((flags & FLAG.revised) !== 0) return true;
  return stated.year === null || (issuer !== null && UNVERSIONED.has(issuer)) ? null : false;
}

function statedOf(context: ResolveContext, row: Int32Array): Stated {
  const { compiled, text } = context;
  const kinds = (row[COL.flags]! & FLAG.kindBefore) !== 0 ? compiled.kindsBefore : compiled.kindsAfter;
  const year = row[COL.year]!;
  return {
    kind: row[COL.kind]! >= 0 ? kinds.values[row[COL.kind]!]! : row[COL.rule] === RULE.recommendation ? 'rec' : '',
    number: numberInId(foldedText(text, row[COL.numberStart]!, row[COL.numberEnd]!)),
    year: year >= 0 ? year : null,
    place: placeSlug(context, row),
  };
}

/** One of several texts under a number is a step below it: `57/270B` → `57/270/B`, `217A(III)` → `217(III)/A`. */
const numberInId = (number: string): string =>
  /\d$/.test(number)
    ? number
    : number.replace(/^(\d+\/\d+)([A-Z])$/, '$1/$2').replace(/^(\d+)([A-Z])(\([IVXL]+\))$/, '$1$3/$2');

function placeSlug({ compiled, text, knowledge }: ResolveContext, row: Int32Array): string | null {
  if (row[COL.place]! >= 0) return compiled.places.values[row[COL.place]!]!;
  if (row[COL.placeStart]! < 0) return null;
  const slug = makePlaceSlug(text.slice(row[COL.placeStart]!, row[COL.placeEnd]!));
  if (slug !== '') return slug;
  // Printed in a script that has no slug: the facts may know where the issuer met that year.
  const issuer = row[COL.issuer]! >= 0 ? compiled.issuersBefore.values[row[COL.issuer]!]! : null;
  return issuer === null ? null : (knowledge.meetingOf(issuer, row[COL.year]!)?.place ?? null);
}

function idOf(issuer: string, kind: string, stated: Stated): string {
  if (UNVERSIONED.has(issuer)) return makeInstrumentId({ issuer, kind, number: stated.number });
  return makeInstrumentId({
    issuer,
    kind,
    number: stated.number,
    year: stated.year ?? undefined,
    place: YEAR_ONLY.has(issuer) ? undefined : (stated.place ?? undefined),
  });
}

/** The instrument that a name means in this document. */
function workNamed({ compiled, documentIssuer }: ResolveContext, name: number): string {
  const { value, inTextsOf } = compiled.grammar.provision.documents[name]!;
  return inTextsOf?.[documentIssuer?.split(':')[0] ?? ''] ?? value;
}

/** What stands before the number of a provision in ids. */
function prefixOf(compiled: CompiledGrammar, row: Int32Array, work: string): string {
  if (row[COL.kind]! < 0) return '';
  const stands = row[COL.rule] === RULE.provisionBefore ? 'before' : 'after';
  const unit = compiled.grammar.provision.units.filter((word) => word.stands === stands)[row[COL.kind]!]!;
  return NUMBERED_THROUGH.has(work) ? (unit.numberedThrough ?? unit.value) : unit.value;
}

function provision(context: ResolveContext, row: Int32Array, before: readonly CitationDraft[]): CitationDraft {
  const { compiled, text } = context;
  const work = workNamed(context, row[COL.issuer]!);
  const prefix = prefixOf(compiled, row, work);
  let { locator, paragraphs } = readProvision(
    text,
    row[COL.numberStart]!,
    row[COL.numberEnd]!,
    prefix,
    compiled.grammar.structure.labelLetters,
  );
  const previous = before.at(-1);
  if (/^[a-z]/.test(locator) && prefix === '' && previous?.work === work) {
    // A letter alone goes on with the number of the member before it: "35 a) and c)".
    const number = previous.paragraphs!.at(-1)!.split('.')[0]!;
    locator = `${number}.${locator}`;
    paragraphs = paragraphs.map((paragraph) => `${number}.${paragraph}`);
  }
  const id = `${work}#${locator}`;
  const citation = common(context, row);
  citation.canonical = printed(context, id, null);
  citation.type = 'outcome-document';
  citation.id = id;
  citation.status = 'resolved';
  citation.work = work;
  citation.paragraphs = paragraphs;
  return citation;
}

/** What instruments and provisions have in common; assigned to one by one, so that all citations have one shape. */
function common(context: ResolveContext, row: Int32Array): CitationDraft {
  const { text, clauses, stretches, compiled } = context;
  const start = row[COL.start]!;
  const end = row[COL.end]!;
  const owner = clauseAt(stretches, start);
  const locator = owner < 0 ? '' : clauses[owner]!.locator;
  const { stance, part } = standingOf(context, owner);
  const citation: CitationDraft = {
    locator,
    surface: text.slice(start, end),
    canonical: null,
    type: '',
    start,
    end,
    coreStart: row[COL.coreStart]!,
    coreEnd: row[COL.coreEnd]!,
    id: null,
    status: 'unresolved',
    relation: stance === 'recalling' ? 'recalls' : 'cites',
    stance,
    part,
    rule: compiled.ruleNames[row[COL.rule]!]!,
  };
  const cue = cueBefore(context, row);
  if (cue !== null) {
    citation.relation = 'in_pursuance_of';
    citation.cue = cue;
  }
  return citation;
}

/** Stance and part of a clause: those of its section, worked out once while the citations stay in it. */
function standingOf({ clauses, sections, standing }: ResolveContext, owner: number): Standing {
  const section = owner < 0 ? -1 : sections[owner]!;
  if (standing.last?.section !== section) {
    const clause = section < 0 ? undefined : clauses[section]!;
    const locator = clause?.locator ?? '';
    standing.last = { section, stance: clause?.verb ?? stanceOfLocator(locator), part: partOfLocator(locator) };
  }
  return standing.last;
}

/** `in_pursuance_of` needs a word for it directly before the citation. */
function cueBefore({ compiled, text }: ResolveContext, row: Int32Array): string | null {
  const issuerStart = row[COL.issuerStart]!;
  const start = (row[COL.flags]! & FLAG.issuerApart) !== 0 && issuerStart >= 0 ? issuerStart : row[COL.start]!;
  return matchLeft(compiled.pursuance.trie, text, skipLeft(text, start), match)
    ? compiled.pursuance.values[match.value]!
    : null;
}
