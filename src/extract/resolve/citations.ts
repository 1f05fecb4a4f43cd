import { meaningIn } from '../../grammars/index.ts';
import {
  type Clause,
  makeInstrumentId,
  makePlaceSlug,
  type Part,
  partOfLocator,
  SELF,
  stanceOfLocator,
  TYPES_BY_KIND,
} from '../../model/index.ts';
import { type CompiledGrammar, OTHER_ISSUER } from '../compile.ts';
import { Gathered } from '../gathered.ts';
import type { Knowledge } from '../knowledge.ts';
import { COL, copyRow, FIND, type Finds, FLAG, WIDTH } from '../scan/finds.ts';
import { capitalBehind, isUncasedAdvice } from '../scan/others.ts';
import { RULE } from '../scan/rules.ts';
import type { Meeting } from '../structure/front.ts';
import { placeLabel, printId } from './canonical.ts';
import type { CitationDraft } from './citation-draft.ts';
import { cueBefore, shareCues } from './cues.ts';
import { impliedBetween } from './implied.ts';
import { type Antecedents, type IssuerVerdict, remember, type Stated, settleIssuer, UNVERSIONED } from './issuers.ts';
import { inMeeting, isPlainNumber, numberInId } from './number-in-id.ts';
import { disagrees, type Possessor, possessorOf } from './possessor.ts';
import { numbersOf, prefixOf } from './provision-numbers.ts';
import { byDate } from './session-of-date.ts';

/** Everything that resolving a document's citations rests on. */
export interface ResolveContext {
  readonly compiled: CompiledGrammar;
  readonly knowledge: Knowledge;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Index of the innermost clause at an offset, −1 where there is none. */
  readonly clauseAt: (offset: number) => number;
  /** By clause: the one that opens its section. */
  readonly sections: Int32Array;
  /** Body that adopted the document, null when it does not say. */
  readonly documentIssuer: string | null;
  /** Whose text it is: that body, or the authority that the text shows itself to be of; null when it does not. */
  readonly whose: string | null;
  /** A council of the United Nations is named by its whole name. */
  readonly otherCouncil: boolean;
  /** Whether a body is named at an offset. */
  readonly isBody: (offset: number) => boolean;
  /** The meeting that adopted it: the version of what it cites as adopted by the same meeting. */
  readonly documentMeeting: Meeting | null;
  /** What the document says of itself, when it states its number. */
  readonly own: OwnNumber | null;
  /** Finds by which the document names itself; no citations. */
  readonly ownRows: ReadonlySet<number>;
  /** Ids with their printed forms, by both; the same few instruments are cited again and again. */
  readonly printed: Map<string, Printed>;
  /** By number: what was cited last by it. Mostly it is the same again, which needs no id to be told. */
  readonly cited: Map<string, Cited>;
  readonly standing: { last: Standing | null };
}

/** The document's own kind, number and printed form. */
export interface OwnNumber {
  readonly kind: string;
  readonly number: string;
  readonly canonical: string | null;
}

interface Printed {
  readonly id: string;
  readonly text: string;
}

/** What is stated of an instrument, and how that is printed. */
interface Cited {
  readonly issuer: string;
  readonly stated: Stated;
  /** Its kind in the id, which a symbol tells otherwise than the text. */
  readonly kind: string;
  readonly revised: boolean | null;
  readonly print: Printed;
}

/** Where a clause stands. */
interface Standing {
  /** Index of the clause that opens the section, −1 outside all clauses. */
  readonly section: number;
  readonly stance: string | null;
  readonly part: Part;
}

const YEAR_ONLY: ReadonlySet<string> = new Set(['itu:council', 'itu:wrc']);

/** `146(10)`: what a meeting decides is numbered in brackets behind its own number. */
const IN_MEETING = /\(\d+\)$/;

/** Another organization adopted it: nothing to look for. */
const NOT_OURS: IssuerVerdict = { issuer: null, by: 'none', candidates: [] };

/** Turns finds into citations with ids, in text order. */
export function resolveCitations(context: ResolveContext, finds: Finds): CitationDraft[] {
  const found = new Gathered<CitationDraft>();
  let previous: CitationDraft | null = null;
  const issuers = new Array<string | null>(finds.count).fill(null);
  /** By find: the year of the session that its issuer is named with before the number; members of a list share it. */
  const sessions = new Array<number | null>(finds.count).fill(null);
  /** By find: whose it is said to be by a word that stands for somebody named before. */
  const possessors = new Array<Possessor | null>(finds.count).fill(null);
  /** Finds that are advice. */
  const advice = new Set<number>();
  const antecedents: Antecedents = new Map();
  const { compiled, text } = context;
  const row = new Int32Array(WIDTH);
  for (let index = 0; index < finds.count; index++) {
    copyRow(finds, index, row);
    if (context.ownRows.has(index)) continue;
    if (row[COL.type] === FIND.provision) {
      const work = workNamed(context, row);
      if (work !== null) {
        previous = provision(context, row, work, previous);
        found.push(previous);
      }
    }
    if (row[COL.type] !== FIND.citation) continue;
    const list = row[COL.list]!;
    const inList = list >= 0 && list < index;
    const alone = statedOf(context, row);
    sessions[index] =
      row[COL.issuer]! >= 0 ? sessionOf(row, alone) : inList && !isVersioned(row) ? (sessions[list] ?? null) : null;
    const session = sessions[index] ?? null;
    const stated = alone.year === null && session !== null ? { ...alone, year: session } : alone;
    // Members of a list are all of one body, unless one says otherwise.
    const apart = (row[COL.flags]! & (FLAG.issuerApart | FLAG.issuerAfter)) === FLAG.issuerApart;
    // A number with its year tells more.
    const open = (apart || row[COL.issuer]! < 0) && (row[COL.flags]! & FLAG.yearInNumber) === 0;
    const said = open ? possessorOf(compiled, text, row[COL.coreStart]!) : null;
    if (apart && disagrees(said, compiled.issuers[row[COL.issuer]!]!.value)) row[COL.issuer] = -1;
    const listIssuer = inList && !disagrees(said, issuers[list] ?? '') ? (issuers[list] ?? null) : null;
    const possessor = said ?? (inList ? (possessors[list] ?? null) : null);
    possessors[index] = possessor;
    const citation = instrument(context, row, stated, listIssuer, antecedents, possessor);
    issuers[index] = isGuess(citation) ? null : (citation.issuer ?? null);
    if (inList && previous !== null && (row[COL.flags]! & FLAG.rangeEnd) !== 0) {
      const implied = impliedBetween(previous, citation);
      if (implied.length > 0) citation.implied = implied;
    }
    if (citation.status === 'unresolved' && ((inList && advice.has(list)) || isAdviceHere(context, row, citation))) {
      advice.add(index);
      continue;
    }
    previous = citation;
    found.push(citation);
    if (citation.issuer && citation.issuerResolvedBy !== 'antecedent')
      remember(antecedents, { stated, issuer: citation.issuer });
  }
  const citations = found.all();
  shareCues(compiled, text, citations);
  return citations;
}

/** Advice that a report numbers, in a script without capitals to tell it by: in texts of the Union alone something else. */
const isAdviceHere = ({ text, whose }: ResolveContext, row: Int32Array, { type }: CitationDraft): boolean =>
  (row[COL.flags]! & (FLAG.kindBefore | FLAG.bracket)) === FLAG.kindBefore &&
  !whose?.startsWith('itu') &&
  isUncasedAdvice(type, text.charAt(row[COL.coreStart]!));

/** The height of its number tells whose a text is, and nothing of others in the list. */
const isGuess = (of: CitationDraft): boolean => of.issuerResolvedBy === 'number-shape' && of.issuer === 'itu:council';

const isVersioned = (row: Int32Array): boolean => (row[COL.flags]! & FLAG.bracket) !== 0;

/** The year that stands with an issuer before the number, null when there is none. */
const sessionOf = (row: Int32Array, { year }: Stated): number | null =>
  isVersioned(row) || (row[COL.flags]! & FLAG.issuerAfter) !== 0 ? null : year;

function instrument(
  context: ResolveContext,
  row: Int32Array,
  stated: Stated,
  listIssuer: string | null,
  antecedents: Antecedents,
  possessor: Possessor | null,
): CitationDraft {
  const { compiled, text } = context;
  const symbol = row[COL.rule] === RULE.symbol ? compiled.symbols.values[row[COL.spare]!]!.split('/') : null;
  const kind = symbol ? (IN_MEETING.test(stated.number) ? 'dec' : symbol[1]!) : stated.kind;
  const found = symbol
    ? { issuer: symbol[0]!, by: 'stated' as const, candidates: [] }
    : compiled.issuers[row[COL.issuer]!]?.value === OTHER_ISSUER
      ? NOT_OURS
      : settleIssuer(context, row, stated, listIssuer, antecedents, possessor);
  const settled = byDate(compiled, text, row[COL.start]!, row[COL.end]!, stated, found);
  const hasOwnNumber = context.own?.number === stated.number && context.own.kind === kind;
  const verdict = hasOwnNumber ? withOwnIssuer(settled, context.documentIssuer) : settled;
  const flags = row[COL.flags]!;
  const { issuer } = verdict;
  const meant = verdict.by === 'self' && stated.year === null ? { ...stated, ...context.documentMeeting } : stated;
  const revised = revisedOf(flags, stated, issuer);
  const isSelf = hasOwnNumber && issuer === context.documentIssuer && isThisVersion(context.documentMeeting, meant);
  const print = isSelf
    ? { id: SELF, text: context.own!.canonical }
    : issuer === null
      ? null
      : cited(context, issuer, kind, meant, revised);
  const id = print === null ? null : print.id;
  const candidates =
    verdict.candidates.length === 0 ? verdict.candidates : verdict.candidates.map((body) => idOf(body, kind, stated));
  const start = row[COL.start]!;
  const end = row[COL.end]!;
  const owner = context.clauseAt(start);
  const { stance, part } = standingOf(context, owner);
  const cue = cueBefore(compiled, text, row);
  const apart = (flags & FLAG.issuerApart) !== 0;
  // One literal: what is added to an object later takes more room and time, and there are many of these.
  return {
    locator: locatorAt(context, owner),
    surface: text.slice(start, end),
    canonical: print === null ? null : print.text,
    type: TYPES_BY_KIND[kind] ?? kind,
    start,
    end,
    coreStart: row[COL.coreStart]!,
    coreEnd: row[COL.coreEnd]!,
    id,
    status: id !== null ? 'resolved' : candidates.length > 0 ? 'ambiguous' : 'unresolved',
    relation: relationOf(cue, stance),
    stance,
    part,
    rule: compiled.ruleNames[row[COL.rule]!]!,
    issuer,
    number: isPlainNumber(stated.number) ? Number(stated.number) : stated.number,
    year: stated.year,
    revised,
    cue: cue ?? undefined,
    place: stated.place === null ? undefined : placeLabel(stated.place),
    candidates: candidates.length > 0 ? candidates : undefined,
    issuerResolvedBy: verdict.by === 'stated' || verdict.by === 'none' ? undefined : verdict.by,
    issuerStart: apart ? row[COL.issuerStart]! : undefined,
    issuerEnd: apart ? row[COL.issuerEnd]! : undefined,
    titleStart: undefined,
    titleEnd: undefined,
    titleText: undefined,
  };
}

/** No other body is stated or settled: a text that has a number names itself by it. */
const withOwnIssuer = (verdict: IssuerVerdict, documentIssuer: string | null): IssuerVerdict =>
  verdict.issuer === null ? { issuer: documentIssuer, by: 'own', candidates: [] } : verdict;

/** Whether nothing else than the document's own version is stated. */
const isThisVersion = (meeting: Meeting | null, { year, place }: Stated): boolean =>
  year === null || (year === meeting?.year && (place === null || meeting.place === null || place === meeting.place));

/** The id of what is stated, as one string for all that cite it, and how it is printed. */
function cited(
  context: ResolveContext,
  issuer: string,
  kind: string,
  stated: Stated,
  revised: boolean | null,
): Printed {
  const last = context.cited.get(stated.number);
  if (
    last !== undefined &&
    last.issuer === issuer &&
    last.kind === kind &&
    last.revised === revised &&
    last.stated.year === stated.year &&
    last.stated.place === stated.place
  )
    return last.print;
  const print = printed(context, idOf(issuer, kind, stated), revised);
  context.cited.set(stated.number, { issuer, stated, kind, revised, print });
  return print;
}

function printed(context: ResolveContext, id: string, revised: boolean | null): Printed {
  const key = revised ? `${id} revised` : id;
  let print = context.printed.get(key);
  if (print === undefined) {
    print = { id, text: printId(id, revised) };
    context.printed.set(key, print);
  }
  return print;
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
  const number = numberInId(compiled, text, row[COL.numberStart]!, row[COL.numberEnd]!);
  return {
    kind: row[COL.kind]! >= 0 ? kinds.values[row[COL.kind]!]! : row[COL.rule] === RULE.recommendation ? 'rec' : '',
    number: row[COL.rule] === RULE.symbol ? inMeeting(number) : number,
    year: year >= 0 ? year : null,
    place: placeSlug(context, row),
  };
}

function placeSlug({ compiled, text, knowledge }: ResolveContext, row: Int32Array): string | null {
  if (row[COL.place]! >= 0) return compiled.places.values[row[COL.place]!]!;
  if (row[COL.placeStart]! < 0) return null;
  const slug = makePlaceSlug(text.slice(row[COL.placeStart]!, row[COL.placeEnd]!));
  if (slug !== '') return slug;
  // Printed in a script that has no slug: the facts may know where the issuer met that year.
  const issuer = row[COL.issuer]! >= 0 ? compiled.issuers[row[COL.issuer]!]!.value : null;
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

/** The instrument that a name means in this document; null when it is any. */
const workNamed = ({ compiled, whose, text, isBody }: ResolveContext, row: Int32Array): string | null => {
  const name = compiled.grammar.provision.documents[row[COL.issuer]!]!;
  if (name.inTextsOf !== undefined && whose?.startsWith('un')) {
    const at = capitalBehind(compiled, text, row[COL.end]!);
    if (at >= 0 && !isBody(at)) return null;
  }
  return meaningIn(name, whose);
};

function provision(
  context: ResolveContext,
  row: Int32Array,
  work: string,
  previous: CitationDraft | null,
): CitationDraft {
  const { compiled, text } = context;
  const prefix = prefixOf(compiled, row, work);
  let { locator, paragraphs } = numbersOf(compiled, text, row, prefix);
  if (/^[a-z]/.test(locator) && prefix === '' && previous?.work === work) {
    // A letter alone goes on with the number of the member before it: "35 a) and c)".
    const number = previous.paragraphs!.at(-1)!.split('.')[0]!;
    locator = `${number}.${locator}`;
    paragraphs = paragraphs.map((paragraph) => `${number}.${paragraph}`);
  }
  const { id, text: canonical } = printed(context, `${work}#${locator}`, null);
  const start = row[COL.start]!;
  const end = row[COL.end]!;
  const owner = context.clauseAt(start);
  const { stance, part } = standingOf(context, owner);
  const cue = cueBefore(compiled, text, row);
  return {
    locator: locatorAt(context, owner),
    surface: text.slice(start, end),
    canonical,
    type: 'outcome-document',
    start,
    end,
    coreStart: row[COL.coreStart]!,
    coreEnd: row[COL.coreEnd]!,
    id,
    status: 'resolved',
    relation: relationOf(cue, stance),
    stance,
    part,
    rule: compiled.ruleNames[row[COL.rule]!]!,
    work,
    paragraphs,
    cue: cue ?? undefined,
  };
}

const locatorAt = ({ clauses }: ResolveContext, owner: number): string => (owner < 0 ? '' : clauses[owner]!.locator);

const relationOf = (cue: string | null, stance: string | null): CitationDraft['relation'] =>
  cue !== null ? 'in_pursuance_of' : stance === 'recalling' ? 'recalls' : 'cites';

const PART_OF_SECTION: Readonly<Record<string, Part>> = {
  'preambular-section': 'preambular',
  'operative-section': 'operative',
};

/** Stance and part of a clause: those of its section, worked out once while the citations stay in it. */
function standingOf({ clauses, sections, standing }: ResolveContext, owner: number): Standing {
  const section = owner < 0 ? -1 : sections[owner]!;
  if (standing.last?.section !== section) {
    const clause = section < 0 ? undefined : clauses[section]!;
    const locator = clause?.locator ?? '';
    const part = PART_OF_SECTION[clause?.kind ?? ''] ?? partOfLocator(locator);
    standing.last = { section, stance: clause?.verb ?? stanceOfLocator(locator), part };
  }
  return standing.last;
}
